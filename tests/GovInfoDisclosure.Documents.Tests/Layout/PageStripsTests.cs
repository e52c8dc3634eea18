using System.Linq;
using GovInfoDisclosure.Documents.Layout;
using GovInfoDisclosure.Reading.Sources;
using Xunit;

namespace GovInfoDisclosure.Documents.Tests.Layout;

/// <summary>Sheets wider than their paper, whose right columns stand on pages of their own.</summary>
public sealed class PageStripsTests
{
    private static readonly double[] Rows = [100, 120, 140, 160, 180];

    [Fact]
    public void ColumnsOnAPageOfTheirOwn_StandBesideTheirLabels()
    {
        var reader = new PageReader(new DocumentLimits());
        reader.Read(Left(1, "新收"));
        reader.Read(Left(2, "结转"));
        reader.Read(Right(3, "总计", "7", "8", "9"));
        reader.Read(Right(4, "总计", "70", "80", "90"));

        Assert.Equal("READ-73", Assert.Single(reader.Findings()).RuleId);
        string[] texts = [.. reader.Blocks().OfType<SourceTable>().SelectMany(table => table.Cells).Select(cell => cell.Text)];
        Assert.Equal(
            ["新收", "件数", "总计", "甲", "1", "7", "乙", "2", "8", "丙", "3", "9", "结转", "件数", "总计", "甲", "1", "70", "乙", "2", "80", "丙", "3", "90"], texts);
    }

    /// <summary>What the edge of the paper runs through is on both pages.</summary>
    [Fact]
    public void TextThatTheEdgeRunsThrough_IsReadOnce()
    {
        PageContent left = Left(1, "新收");
        PageContent right = Right(2, "", "7", "8", "9");
        Write(left, 490, 110, "申请人情况");
        Write(right, 0, 110, "申请人情况");
        var reader = new PageReader(new DocumentLimits());
        reader.Read(left);
        reader.Read(right);

        string text = string.Concat(reader.Blocks().OfType<SourceTable>().SelectMany(table => table.Cells).Select(cell => cell.Text));
        Assert.Contains("申请人情况", text);
        Assert.Equal(1, text.Count(character => character == '请'));
    }

    /// <summary>A page with labels or headings of its own is another table, however its lines stand; so is one whose lines stand elsewhere.</summary>
    [Theory]
    [InlineData("四、复议诉讼", 0)]
    [InlineData("1.甲", 0)]
    [InlineData("", 5)]
    public void APageOfItsOwn_StaysOne(string words, double lower)
    {
        PageContent right = Right(2, "总计", "7", "8", "9", lower);
        Write(right, 60, 60, words);
        var reader = new PageReader(new DocumentLimits());
        reader.Read(Left(1, "新收"));
        reader.Read(right);

        Assert.Empty(reader.Findings());
        Assert.Equal(2, reader.Blocks().OfType<SourceTable>().Count());
    }

    /// <summary>Without lines, the heights of the rows tell; numbers on both sides of the edge are two, words that it runs through are one.</summary>
    [Fact]
    public void ColumnsWithoutLines_StandBesideTheirLabels()
    {
        PageContent left = Unruled(Left(1, "新收"));
        PageContent right = Unruled(Right(2, "总计", "7", "8", "9"));
        Write(left, 490, 90, "虚构市水务局20");
        Write(right, 60, 90, "水务局2023年");
        Write(left, 526, 130, "55");
        Write(left, 526, 150, "66");
        var reader = new PageReader(new DocumentLimits());
        reader.Read(left);
        reader.Read(right);

        Assert.Equal("READ-73", Assert.Single(reader.Findings()).RuleId);
        string[] lines = [.. reader.Blocks().Select(block => block is SourceParagraph paragraph ? paragraph.Text
            : string.Join(" ", ((SourceTable)block).Cells.Select(cell => cell.Text)))];
        string[] words = string.Join(" ", lines).Split(' ', System.StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["虚构市水务局2023年", "新收", "件数", "总计", "甲", "1", "55", "7", "乙", "2", "66", "8", "丙", "3", "9"], words);
    }

    /// <summary>Text of several pages stands at the heights of a right part's rows: right parts are all as far behind the pages that they are of.</summary>
    [Theory]
    [InlineData("text left right left right", "3、5", "2、4")]
    [InlineData("left left right right", "3、4", "1、2")]
    public void RightParts_AreAsFarBehindTheirPages(string pages, string right, string left)
    {
        var reader = new PageReader(new DocumentLimits());
        int number = 0;
        foreach (string page in pages.Split(' '))
        {
            number++;
            reader.Read(Unruled(page == "right" ? Right(number, "总计", "7", "8", "9") : Left(number, page == "left" ? "新收" : "概述")));
        }

        string said = Assert.Single(reader.Findings()).Message.Zh;
        Assert.Contains($"第 {right} 页是第 {left} 页", said);
    }

    /// <summary>Where one page alone has text at the heights of all right parts, they follow it in their order, however well each fits it.</summary>
    [Fact]
    public void RightPartsOfOnePage_FollowItInTheirOrder()
    {
        var reader = new PageReader(new DocumentLimits());
        var text = new PageContent(2, 595, 842);
        Write(text, 60, 305, "五、存在的主要问题");
        PageContent[] rights = [Right(3, "总计", "7", "8", "9"), Right(4, "另计", "70", "80", "90"), Right(5, "末计", "1", "2", "3")];
        foreach (PageContent page in rights.Prepend(text).Prepend(Left(1, "新收")))
        {
            reader.Read(Unruled(page));
        }

        Assert.Contains("第 3、4、5 页是第 1、3、4 页", Assert.Single(reader.Findings()).Message.Zh);
    }

    /// <summary>The last strip has a page for a few rows alone: it is of the only one whose text stands at their heights.</summary>
    [Theory]
    [InlineData(0, "3、4、5", "1、2、4")]
    [InlineData(3, "3、4", "1、2")]
    public void ThePageOfTheLastColumn_IsOfTheOnlyOneWithItsRows(double lower, string right, string left)
    {
        var reader = new PageReader(new DocumentLimits());
        PageContent[] pages = [Left(1, "新收"), Left(2, "结转"), Right(3, "总计", "7", "8", "9"), Right(4, "总计", "70", "80", "90"), new PageContent(5, 595, 842)];
        Write(pages[1], 60, 200, "丁");
        Write(pages[3], 60, 200, "5");
        Write(pages[4], 60, 110 + lower, "另计");
        Write(pages[4], 60, 200 + lower, "3");
        foreach (PageContent page in pages)
        {
            Write(page, 60, 800, $"Page {page.Number}");
            reader.Read(Unruled(page));
        }

        Assert.Contains($"第 {right} 页是第 {left} 页", Assert.Single(reader.Findings()).Message.Zh);
    }

    [Theory]
    [InlineData("四、复议诉讼", 0)]
    [InlineData("", 5)]
    public void APageOfItsOwnWithoutLines_StaysOne(string words, double lower)
    {
        PageContent right = Unruled(Right(2, "总计", "7", "8", "9", lower));
        Write(right, 60, 60, words);
        var reader = new PageReader(new DocumentLimits());
        reader.Read(Unruled(Left(1, "新收")));
        reader.Read(right);

        Assert.Empty(reader.Findings());
    }

    private static PageContent Unruled(PageContent page)
    {
        page.Horizontal.Clear();
        page.Vertical.Clear();
        return page;
    }

    private static PageContent Left(int number, string head)
    {
        PageContent page = Ruled(number, [50, 300, 540], 0);
        (double Left, double Middle, string Text)[] texts =
            [(60, 110, head), (310, 110, "件数"), (60, 130, "甲"), (310, 130, "1"), (60, 150, "乙"), (310, 150, "2"), (60, 170, "丙"), (310, 170, "3")];
        foreach ((double left, double middle, string text) in texts)
        {
            Write(page, left, middle, text);
        }

        return page;
    }

    private static PageContent Right(int number, string head, string first, string second, string third, double lower = 0)
    {
        PageContent page = Ruled(number, [50, 150], lower);
        (double Middle, string Text)[] texts = [(110, head), (130, first), (150, second), (170, third)];
        foreach ((double middle, string text) in texts)
        {
            Write(page, 60, middle + lower, text);
        }

        return page;
    }

    private static PageContent Ruled(int number, double[] columns, double lower)
    {
        var page = new PageContent(number, 595, 842);
        foreach (double y in Rows)
        {
            page.AddLine(columns[0], y + lower, columns[^1], y + lower);
        }

        foreach (double x in columns)
        {
            page.AddLine(x, Rows[0] + lower, x, Rows[^1] + lower);
        }

        return page;
    }

    private static void Write(PageContent page, double left, double middle, string text)
    {
        foreach (char c in text)
        {
            double width = c < 128 ? 6 : 12;
            page.Add(new Glyph(c.ToString(), left, middle - 5, left + width, middle + 5));
            left += width;
        }
    }
}
