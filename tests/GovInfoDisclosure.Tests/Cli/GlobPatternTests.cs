using System;
using System.IO;
using System.Linq;
using GovInfoDisclosure.Cli.Input;
using Xunit;

namespace GovInfoDisclosure.Tests.Cli;

/// <summary>Patterns of paths, which the tool expands itself.</summary>
public sealed class GlobPatternTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("*", "a.txt", true)]
    [InlineData("*.txt", "a.txt", true)]
    [InlineData("*.txt", "a.html", false)]
    [InlineData("a*b*c", "axxbyyc", true)]
    [InlineData("a*b*c", "axxbyy", false)]
    [InlineData("?.txt", "年.txt", true)]
    [InlineData("?.txt", "ab.txt", false)]
    [InlineData("[a-c].txt", "b.txt", true)]
    [InlineData("[!a-c].txt", "b.txt", false)]
    [InlineData("[!a-c].txt", "d.txt", true)]
    [InlineData("[.txt", "[.txt", true)]
    [InlineData("**", "a", true)]
    [InlineData("", "", true)]
    [InlineData("*a*a*a*a*a*a*a*a*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", false)]
    public void ANameFits(string pattern, string name, bool fits) => Assert.Equal(fits, GlobPattern.Fits(name, pattern));

    [Theory]
    [InlineData("in/*.txt", "in/a.txt")]
    [InlineData("in/**/*.txt", "in/a.txt", "in/b/c.txt", "in/b/d/e.txt")]
    [InlineData("in/*/*.txt", "in/b/c.txt")]
    [InlineData("i?/b/**", "in/b/c.txt", "in/b/d")]
    [InlineData("**/e.txt", "in/b/d/e.txt")]
    [InlineData("none/*.txt")]
    [InlineData("in/.hidden/*", "in/.hidden/x.txt")]
    public void APatternStandsForWhatAShellTakesItFor(string pattern, params string[] expected)
    {
        foreach (string name in new[] { "in/a.txt", "in/b/c.txt", "in/b/d/e.txt", "in/.hidden/x.txt", "in/node_modules/y.txt", "in/b/z.png" })
        {
            folder.With(name, "x");
        }

        string[] found = [.. GlobPattern.Expand(Path.Combine(folder.Path, pattern))
            .Select(path => Path.GetRelativePath(folder.Path, path).Replace('\\', '/')).Where(path => !path.EndsWith(".png", StringComparison.Ordinal))];

        Assert.Equal(expected, found);
    }

    [Fact]
    public void TheToolReadsWhatAPatternStandsFor_AndSaysWhereItStandsForNothing()
    {
        folder.With("in/a.json", "{}").With("in/b/[c].json", "{}").With("in/b/d.png", "x");

        ToolResult all = ToolProcess.Run(folder.Path, "check", "in/**/*", "--format", "ndjson");
        ToolResult literal = ToolProcess.Run(folder.Path, "check", "in/b/[c].json", "--format", "ndjson");
        ToolResult none = ToolProcess.Run(folder.Path, "check", "in/*.docx", "--lang", "en");

        Assert.Equal(2, all.Lines.Length);
        Assert.Equal(["1 files of other kinds were not read."], all.ErrorLines);
        Assert.Contains("\"source\":\"in/b/[c].json\"", Assert.Single(literal.Lines), StringComparison.Ordinal);
        Assert.Equal(2, none.Status);
        Assert.Contains("No file or folder matches this pattern.", none.Output, StringComparison.Ordinal);
    }
}
