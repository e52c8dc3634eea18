using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Documents.Layout;
using GovInfoDisclosure.Reading.Sources;
using Xunit;

namespace GovInfoDisclosure.Documents.Tests.Layout;

/// <summary>Tables without vertical lines: read as they were laid out, or left as text.</summary>
public sealed class UnruledTableTests
{
    private const int Samples = 1500;
    private static readonly (double Left, double Foot, string Text)[] Head = [(60, 60, "项目"), (200, 60, "件数"), (260, 60, "人数")];

    [Fact]
    public void ATableIsReadAsItWasLaidOut_OrStaysText()
    {
        int tables = 0;
        int clear = 0;
        for (int seed = 0; seed < Samples; seed++)
        {
            var sample = new UnruledSample(seed);
            SourceTable[] read = [.. sample.Read().OfType<SourceTable>()];
            clear += sample.IsDoubtful ? 0 : 1;
            if (read.Length > 0)
            {
                tables += sample.IsDoubtful ? 0 : 1;
                Assert.Equal($"{seed}: {Expected(sample)}", $"{seed}: {Shown(Assert.Single(read), sample.Heads.Length)}");
            }
        }

        Assert.InRange(tables, clear * 90 / 100, clear);
    }

    [Theory]
    [InlineData("公开")]
    [InlineData("3.其他")]
    public void WhatBeginsAPageBelowNumberedLabels_GoesOnWithTheLabelBefore_UnlessItIsNumbered(string words)
    {
        PageContent first = Page(1, [.. Head, (60, 90, "1.信访"), (206, 90, "3"), (266, 90, "4"), (60, 120, "2.重复申请"), (206, 120, "5")]);
        PageContent second = Page(2, (60, 60, words), (60, 90, "4.总计"), (206, 90, "8"), (266, 90, "4"));

        SourceTable table = Assert.Single(Read(first, second).OfType<SourceTable>());

        string[] labels = [.. table.Cells.Where(cell => cell.Column == 1).Select(cell => cell.Text)];
        Assert.Equal(words[0] == '3' ? ["项目", "1.信访", "2.重复申请", words, "4.总计"] : ["项目", "1.信访", "2.重复申请\n" + words, "4.总计"], labels);
        Assert.Equal(["8", "4"], table.Cells.Where(cell => cell.Row == labels.Length && cell.Column > 1).Select(cell => cell.Text));
    }

    [Fact]
    public void WhatBeginsAPageBelowOtherLabels_MayBeARowOrTheRestOfOne_SoThatAllStaysText()
    {
        PageContent first = Page(1, [.. Head, (60, 90, "信访"), (206, 90, "3"), (266, 90, "4"), (60, 120, "重复申请"), (206, 120, "5")]);
        PageContent second = Page(2, (60, 60, "公开"), (60, 90, "总计"), (206, 90, "8"), (266, 90, "4"));

        Assert.DoesNotContain(Read(first, second), block => block is SourceTable);
    }

    /// <summary>Numbers on one side of wide columns, of different widths, are of the heads in their middle; where no side shows, there is no table.</summary>
    [Theory]
    [InlineData(false, "1204", "36")]
    [InlineData(true, "1204", "36")]
    [InlineData(false, "12", "36")]
    public void NumbersAtTheSideOfTheirColumns_AreTheirHeads(bool isRight, string first, string second)
    {
        double At(double left, string number) => isRight ? left + 90 - (6 * number.Length) : left;
        PageContent page = Page(1, [(60, 60, "项目"), (240, 60, "件数"), (340, 60, "人数"), (440, 60, "次数"),
            (60, 90, "1.信访"), (At(205, first), 90, first), (At(405, "7"), 90, "7"),
            (60, 120, "2.其他"), (At(205, second), 120, second), (At(305, "5"), 120, "5")]);

        SourceTable? table = Read(page).OfType<SourceTable>().SingleOrDefault();

        string[]? read = table?.Cells.Where(cell => cell.Row > 1).Select(cell => cell.Text).ToArray();
        Assert.Equal(first.Length == second.Length ? null : ["1.信访", first, "", "7", "2.其他", second, "5", ""], read);
    }

    /// <summary>The head of the next block stands between the labels and the numbers of a table: it is none of its rows.</summary>
    [Fact]
    public void TheNameOfTheNextBlock_EndsATable()
    {
        PageContent page = Page(1, [(60, 30, "信息内容"), (300, 30, "处理决定数量"), (60, 50, "行政许可"), (330, 50, "0"), (180, 80, "第二十条第（六）项"),
            (60, 110, "信息内容"), (300, 110, "处理决定数量"), (60, 140, "行政处罚"), (330, 140, "8")]);

        Assert.Equal(["信息内容", "处理决定数量", "行政许可", "0", "信息内容", "处理决定数量", "行政处罚", "8"],
            Read(page).OfType<SourceTable>().SelectMany(table => table.Cells).Select(cell => cell.Text));
    }

    [Fact]
    public void LinesBetweenRows_SayWhatOneTextIs_HoweverNearTheyStand()
    {
        PageContent page = Page(1, [.. Head, (60, 75, "属于"), (60, 87, "国家秘密"), (206, 87, "3"), (266, 87, "4"), (60, 99, "重复"), (60, 111, "申请"), (206, 111, "5"),
            (60, 123, "其他"), (206, 123, "6"), (266, 123, "1")]);
        foreach (double y in new[] { 64d, 90, 114, 126 })
        {
            page.AddLine(50, y, 300, y);
        }

        SourceTable table = Assert.Single(Read(page).OfType<SourceTable>());

        Assert.Equal(["项目", "属于\n国家秘密", "重复\n申请", "其他"], table.Cells.Where(cell => cell.Column == 1).Select(cell => cell.Text));
    }

    /// <summary>Between ruled rows digits below a number that fills its column are its rest: the first line alone is another number.</summary>
    [Fact]
    public void ANumberThatItsColumnBreaks_IsNotItsFirstLine()
    {
        PageContent page = Page(1, [.. Head, (60, 80, "1.信访"), (206, 80, "10971"), (266, 80, "4"), (206, 92, "4"),
            (60, 110, "2.其他"), (206, 110, "5"), (266, 110, "6"),
            (60, 130, "3.重复"), (206, 130, "7"), (266, 130, "8"), (60, 150, "4.总计"), (206, 150, "9"), (266, 150, "3")]);
        foreach (double y in new[] { 64d, 96, 114, 134, 154 })
        {
            page.AddLine(50, y, 300, y);
        }

        SourceTable table = Assert.Single(Read(page).OfType<SourceTable>());

        Assert.Equal(["件数", "109714", "5", "7", "9"], table.Cells.Where(cell => cell.Column == 2).Select(cell => cell.Text));
    }

    [Fact]
    public void TheNameOfAGroup_StandsBeforeTheLabelsOfItsRows()
    {
        PageContent page = Page(1, [.. Head, (60, 100, "无法"), (60, 113, "提供"), (100, 90, "不掌握"), (206, 90, "3"), (266, 90, "4"),
            (100, 123, "另行"), (100, 136, "制作"), (206, 123, "5"), (266, 123, "6")]);

        SourceTable table = Assert.Single(Read(page).OfType<SourceTable>());

        SourceCell group = Assert.Single(table.Cells, cell => cell.Text == "无法\n提供");
        Assert.Equal((2, 1), (group.Row, group.Column));
        Assert.Equal(["不掌握", "另行\n制作"], table.Cells.Where(cell => cell.Column == 2 && cell.Row > 1).Select(cell => cell.Text));
    }

    /// <summary>Digits that are all set apart by one distance are of one number; where some touch, what stands apart is several.</summary>
    [Theory]
    [InlineData(1.5, "12", "12")]
    [InlineData(1.5, "3", "1 2")]
    [InlineData(3, "12", "1 2")]
    public void DigitsSetApart_AreOneNumber_WhereAllAre(double apart, string touching, string read)
    {
        PageContent page = Page(1, [.. Head, (60, 90, "信访"), (266, 90, touching == "12" ? "4" : "44"),
            (60, 120, "其他"), (266, 120, touching == "12" ? "6" : "66"),
            (60, 150, "总计"), (266, 150, touching == "12" ? "7" : "77")]);
        foreach (double foot in new[] { 90d, 120, 150 })
        {
            for (int i = 0; i < 2; i++)
            {
                double left = 204 + (i * (6 + apart));
                page.Glyphs.Add(new Glyph("12"[i..(i + 1)], left, foot - 8, left + 6, foot + 1));
            }

            double far = 320;
            foreach (char c in "345")
            {
                page.Glyphs.Add(new Glyph(c.ToString(), far, foot - 8, far + 6, foot + 1));
                far += 6 + apart;
            }
        }

        string[] texts = [.. Read(page).Select(block => block switch
        {
            SourceTable table => string.Join("|", table.Cells.Select(cell => cell.Text)),
            SourceParagraph paragraph => string.Join("|", paragraph.Text.Split(' ', System.StringSplitOptions.RemoveEmptyEntries)),
            _ => "",
        })];

        Assert.Contains(texts, text => ("|" + text + "|").Contains("|" + read.Replace(' ', '|') + "|"));
    }

    [Fact]
    public void NumbersBelowNoHead_StayText() =>
        Assert.DoesNotContain(
            Read(Page(1, (60, 60, "信访"), (206, 60, "3"), (266, 60, "4"), (60, 90, "总计"), (206, 90, "3"), (266, 90, "4"))),
            block => block is SourceTable);

    [Fact]
    public void ARowThatFitsNoColumn_LeavesItsWholeSectionText()
    {
        PageContent page = Page(1, [.. Head, (60, 90, "信访"), (206, 90, "3"), (266, 90, "4"), (60, 120, "总计"), (233, 120, "7")]);

        Assert.DoesNotContain(Read(page), block => block is SourceTable);
    }

    [Fact]
    public void APageOfNothingButDigits_IsText()
    {
        var page = new PageContent(1, 612, 792);
        for (int i = 0; i < 100_000; i++)
        {
            page.Glyphs.Add(new Glyph("7", i % 300 * 2, i / 300 * 2, (i % 300 * 2) + 1, (i / 300 * 2) + 9));
        }

        Assert.DoesNotContain(Read(page), block => block is SourceTable);
    }

    private static PageContent Page(int number, params (double Left, double Foot, string Text)[] texts)
    {
        var page = new PageContent(number, 612, 792);
        foreach ((double left, double foot, string text) in texts)
        {
            double x = left;
            foreach (char c in text)
            {
                double width = c < 128 ? 6 : 10;
                page.Glyphs.Add(new Glyph(c.ToString(), x, foot - 8, x + width, foot + 1));
                x += width;
            }
        }

        return page;
    }

    private static IReadOnlyList<SourceBlock> Read(params PageContent[] pages)
    {
        var reader = new PageReader(new DocumentLimits());
        foreach (PageContent page in pages)
        {
            reader.Read(page);
        }

        return reader.Blocks();
    }

    /// <summary>The last rows without a number are not told from text below the table.</summary>
    private static string Expected(UnruledSample sample)
    {
        int last = sample.Rows.FindLastIndex(row => row.Values.Any(value => value.Length > 0));
        IEnumerable<string> rows = sample.Rows.Take(last + 1).Select(row => row.Label + ":" + string.Join("|", row.Values));
        return string.Join("\n", rows.Prepend("项目:" + string.Join("|", sample.Heads)));
    }

    private static string Shown(SourceTable table, int columns)
    {
        int label = table.Cells.Max(cell => cell.Column) - columns;
        return string.Join("\n", table.Cells.GroupBy(cell => cell.Row).Select(row =>
            string.Concat(row.Where(cell => cell.Column <= label).Select(cell => cell.Text)).Replace("\n", "") + ":"
            + string.Join("|", row.Where(cell => cell.Column > label).Select(cell => cell.Text.Replace("\n", "")))));
    }
}
