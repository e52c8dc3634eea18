using System;
using System.Linq;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovInfoDisclosure.Rendering;
using Xunit;

namespace GovInfoDisclosure.Tests.Rendering;

/// <summary>Lines folded at the width of a terminal.</summary>
public sealed class LineFoldingTests
{
    [Theory]
    [InlineData("short\n", "short\n")]
    [InlineData("  error  one two three four five six seven\n", "  error  one two three four\n        five six seven\n")]
    [InlineData("        already set in by eight and too long\n", "        already set in by\n        eight and too long\n")]
    [InlineData("一二三四五六七八九十一二三四五六，七八九\n", "一二三四五六七八九十一二三四五\n        六，七八九\n")]
    [InlineData("一二三四五六七八九十一二三四五，六七八九\n", "一二三四五六七八九十一二三四\n        五，六七八九\n")]
    [InlineData("", "")]
    public void ALineThatIsTooWide_GoesOnBelow(string text, string expected) => Assert.Equal(expected, Fold(text, 30));

    [Fact]
    public void NothingIsFoldedWithoutAWidth() => Assert.Equal(new string('x', 500), Fold(new string('x', 500), 0));

    [Fact]
    public void ColoursTakeNoColumn()
    {
        const string Line = "\u001b[1;31merror\u001b[0m  \u001b[2mone two three four five\u001b[0m\n";
        Assert.Equal(Line, Fold(Line, 30));
    }

    /// <summary>No line is wider than the terminal, and nothing but spaces and line ends comes or goes.</summary>
    [Property]
    public void EveryLineFits_AndNothingIsLost(int seed)
    {
        var random = new Random(seed);
        const string Signs = "ab cd 政府信息公开，。（）“”1234567890";
        string text = string.Concat(Enumerable.Range(0, random.Next(400)).Select(_ => Signs[random.Next(Signs.Length)]))
            .Replace("  ", "\n", StringComparison.Ordinal) + "\n";
        int width = random.Next(30, 120);

        string folded = Fold(text, width);

        Assert.All(folded.Split('\n'), line => Assert.True(DisplayWidth.Of(line.TrimEnd()) <= width, line));
        static string Bare(string shown) => shown.Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);
        Assert.Equal(Bare(text), Bare(folded));
    }

    private static string Fold(string text, int width) => DisplayWidth.Fold(text, width);
}
