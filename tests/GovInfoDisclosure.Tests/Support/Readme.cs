using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace GovInfoDisclosure.Tests.Support;

/// <summary>A README and its blocks that stand below a mark: <c>&lt;!-- output: check samples/ --&gt;</c>.</summary>
/// <remarks>Output that changed as it was meant to is written anew by
/// <c>GOVINFO_APPROVE=1 dotnet test tests/GovInfoDisclosure.Tests --filter Readme</c>.</remarks>
public sealed class Readme(string name)
{
    private const string Fence = "```";

    public static readonly string[] Names = ["README.md", "README.zh-CN.md"];

    public string Text { get; private set; } = File.ReadAllText(RepositoryRoot.Combine(name)).Replace("\r\n", "\n", StringComparison.Ordinal);

    public bool IsChinese => name.Contains("zh-CN", StringComparison.Ordinal);

    /// <summary>What stands behind the kind in each mark of that kind.</summary>
    public IEnumerable<string> Marks(string kind) => Text.Split('\n')
        .Where(line => line.StartsWith($"<!-- {kind}: ", StringComparison.Ordinal))
        .Select(line => line[(kind.Length + 7)..^4]);

    public string Block(string mark)
    {
        (int start, int end) = Find(mark);
        return Text[start..end];
    }

    /// <summary>The block must be the output given; where approval was asked for, it becomes it.</summary>
    public void AssertOutput(string mark, string output)
    {
        (int start, int end) = Find(mark);
        if (Environment.GetEnvironmentVariable("GOVINFO_APPROVE") == "1" && Text[start..end] != output)
        {
            Text = Text[..start] + output + Text[end..];
            File.WriteAllText(RepositoryRoot.Combine(name), Text);
            return;
        }

        Assert.Equal(Text[start..end], output);
    }

    private (int Start, int End) Find(string mark)
    {
        string comment = $"<!-- {mark} -->\n{Fence}";
        int at = Text.IndexOf(comment, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{name} has no block marked '{mark}'.");
        int start = Text.IndexOf('\n', at + comment.Length) + 1;
        return (start, Text.IndexOf(Fence, start, StringComparison.Ordinal));
    }
}
