using System;
using System.IO;
using System.Linq;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Cli;

/// <summary>Help: every command says what its exit statuses mean and gives examples, in the language of the call, and every example does what it
/// says.</summary>
public sealed class HelpExampleTests : IDisposable
{
    private readonly TestFolder folder = new();

    public static TheoryData<string> Commands =>
        ["", "check", "read", "fix", "compare", "write", "sum", "rules", "rules list", "rules show", "rules check", "schema", "sql", "register",
            "generate", "completion"];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Commands))]
    public void EveryExampleRuns(string command)
    {
        Directory.CreateDirectory(folder.Combine("samples"));
        foreach (string sample in Directory.GetFiles(RepositoryRoot.Combine("samples")))
        {
            File.Copy(sample, folder.Combine("samples/" + Path.GetFileName(sample)));
        }

        File.Copy(RepositoryRoot.Combine("examples", "city", "register.yaml"), folder.Combine("register.yaml"));
        ToolResult help = ToolProcess.Run(folder.Path, [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);
        string[] examples = [.. help.Lines.SkipWhile(line => line != "Examples").Skip(1)];

        Assert.NotEmpty(examples);
        Assert.All(examples, example =>
        {
            // What is behind > is the shell's.
            string[] words = [.. example.Split('>')[0].Trim().Split(' ').Skip(1).Select(word => word.Trim('\''))];
            ToolResult result = ToolProcess.Run(folder.Path, words);
            Assert.True(result.Status is 0 or 1, example + ": " + result.Error);
            int output = Array.IndexOf(words, "-o");
            Assert.True(output < 0 || File.Exists(folder.Combine(words[output + 1])) || Directory.Exists(folder.Combine(words[output + 1])), example);
        });
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void HelpIsInOneLanguage(string command)
    {
        string[] words = [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help", "--lang"];

        ToolResult english = ToolProcess.RunIn("zh_CN.UTF-8", folder.Path, "", [.. words, "en"]);
        ToolResult chinese = ToolProcess.RunIn("en_US.UTF-8", folder.Path, "", [.. words, "zh"]);

        Assert.DoesNotContain("用法", english.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Usage", chinese.Output, StringComparison.Ordinal);
        Assert.Equal(english.Lines.Count(line => line.Length == 0), chinese.Lines.Count(line => line.Length == 0));
        Assert.All(chinese.Lines.Where(line => line.StartsWith("  -", StringComparison.Ordinal) && line.Trim().Contains("  ", StringComparison.Ordinal)),
            line => Assert.Contains(line, c => c > '\u4E00'));
    }
}
