using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using GovInfoDisclosure.Documents.Layout;
using GovInfoDisclosure.Documents.Pdf;
using GovInfoDisclosure.Documents.Tests.Rendering;
using GovInfoDisclosure.Reading.Sources;
using Xunit;

namespace GovInfoDisclosure.Documents.Tests.Pdf;

/// <summary>What a page has as text and does not show, because the cells of a sheet are too low for it.</summary>
public sealed class ClippedTextTests
{
    [Fact]
    public void LinesThatACellDoesNotShow_AreItsText_AndOverlapNoOtherRow()
    {
        var grid = new GridMaker();
        grid.Row(("属于国家秘密\n的申请", 1, 1), ("12", 1, 1));
        grid.Row(("重复申请\n的处理\n情况", 1, 1), ("3525", 1, 1));
        grid.Row(("其他", 1, 1), ("0", 1, 1));

        Assert.Equal(["属于国家秘密的申请", "12", "重复申请的处理情况", "3525", "其他", "0"], Texts(grid.ToTable(), isLow: true));
        Assert.Equal(["属于国家秘密\n的申请", "12", "重复申请\n的处理\n情况", "3525", "其他", "0"], Texts(grid.ToTable(), isLow: false));
    }

    /// <summary>Digits that a cell does not show are of its number, where it had no room for them; else nobody knows whose they are.</summary>
    [Theory]
    [InlineData("2540\n6", "25406")]
    [InlineData("12\n6", "126…")]
    public void DigitsThatACellDoesNotShow_AreNeverLeftOut(string text, string read)
    {
        var box = new Box(50, 50, 78, 64);
        List<Glyph> Line(string digits, double top) =>
            [.. digits.Select((digit, i) => new Glyph(digit.ToString(), 52 + (6 * i), top, 58 + (6 * i), top + 10))];
        string[] lines = text.Split('\n');

        var page = new PageContent(1, 595, 842);
        ShownText.AddTo(page, lines.Select((line, i) => ((Box?)box, Line(line, 52 + (12 * i)))));

        Assert.Equal(read, string.Concat(page.Glyphs.Select(glyph => glyph.Text)));
    }

    /// <summary>
    /// What a cell does not show of its label would lie over the number beside it, and heads that fill their cells would be one: both stay in their own
    /// cell. What is wider than a cell, or stands apart, belongs where it stands.
    /// </summary>
    [Theory]
    [InlineData("2.其他法律行政法规禁止公开", 50, 110, true)]
    [InlineData("社会公益组织", 50, 110, true)]
    [InlineData("重复申请", 50, 110, false)]
    [InlineData("2.其他法律行政法规禁止公开", 0, 500, false)]
    public void ALabelThatItsCellDoesNotShowWhole_StaysInIt(string label, double left, double right, bool isMoved)
    {
        List<Glyph> glyphs = [.. label.Select((letter, i) => new Glyph(letter.ToString(), 51 + (10 * i), 100, 61 + (10 * i), 110))];
        var page = new PageContent(1, 595, 842);

        ShownText.AddTo(page, [(new Box(left, 50, right, 770), glyphs), (new Box(left, 50, right, 770), [new Glyph("8", 100, 120, 106, 130)])]);

        Assert.Equal(label + "8", string.Concat(page.Glyphs.Select(glyph => glyph.Text)));
        Assert.Equal(isMoved, !page.Glyphs.Take(label.Length).SequenceEqual(glyphs));
        Assert.True(!isMoved || page.Glyphs.Take(label.Length).All(glyph => glyph.Left > left && glyph.Right < right));
        Assert.Equal(100, page.Glyphs[^1].Left);
    }

    /// <summary>What is printed wider than its page lacks the characters beyond it: a number that ends there may have lost digits.</summary>
    [Theory]
    [InlineData(560, "3…", true)]
    [InlineData(550, "3", false)]
    public void ANumberThatEndsWhereThePageDoes_IsNone(double left, string read, bool isCut)
    {
        var page = new PageContent(1, 595, 842);
        ShownText.AddTo(page, [(new Box(28, 28, 567, 814), [new Glyph("3", left, 100, left + 7, 110)])]);

        Assert.Equal(read, string.Concat(page.Glyphs.Select(glyph => glyph.Text)));
        Assert.Equal(isCut, page.IsCut);
    }

    /// <summary>A character whose font does not say what it means is never left out of a number, nor read as the digit that has its code.</summary>
    [Theory]
    [InlineData('2')]
    [InlineData('5')]
    public void ACharacterThatNobodyKnows_MakesItsNumberNone(char unknown)
    {
        var grid = new GridMaker();
        grid.Row(("属于国家秘密的申请与重复申请", 1, 1), ("3521", 1, 1));
        grid.Row(("其他政府信息公开申请和处理情况", 1, 1), ("0", 1, 1));
        byte[] page = PdfWriter.Write(new SourceDocument { Blocks = [grid.ToTable()] });
        string entry = $"<{(int)unknown:X4}> <{(int)unknown:X4}>";
        string without = Encoding.Latin1.GetString(page).Replace(entry, entry.Replace('0', 'F'), StringComparison.Ordinal);

        SourceDocument read = PdfDoor.Read(Encoding.Latin1.GetBytes(without), new DocumentLimits(), CancellationToken.None);

        Assert.Equal("3521".Replace(unknown, '\uFFFD'), Assert.Single(read.Blocks.OfType<SourceTable>()).Cells[1].Text);
    }

    private static string[] Texts(SourceTable table, bool isLow)
    {
        byte[] page = PdfWriter.Write(new SourceDocument { Blocks = [table] }, isLow: isLow);
        SourceDocument read = PdfDoor.Read(page, new DocumentLimits(), CancellationToken.None);
        return [.. Assert.Single(read.Blocks.OfType<SourceTable>()).Cells.Select(cell => cell.Text)];
    }
}
