using System;
using System.Linq;
using GovInfoDisclosure.Documents.Layout;
using GovInfoDisclosure.Reading.Sources;
using Xunit;

namespace GovInfoDisclosure.Documents.Tests.Layout;

/// <summary>What programs do to ruled tables when they print them: numbers wider than their cells, tables wider than the page, rows cut by its end.</summary>
public sealed class PageReaderTests
{
    private const double DigitWidth = 6;

    [Fact]
    public void ANumberWiderThanItsCell_StaysOneNumber_WhereverTheLineRunsThroughIt()
    {
        PageContent page = Page(1, [50, 100, 120], [50, 70, 90]);
        Write(page, 60, 60, "8");
        Write(page, 102, 60, "2908");
        Write(page, 96, 80, "1528");
        Write(page, 122, 80, "");

        string[] texts = Texts(Read(page));

        Assert.Equal(["8", "2908", "", "1528"], texts);
    }

    [Fact]
    public void NumbersThatTouchAcrossALine_AreTwo_ForTheyWereDrawnApart()
    {
        PageContent page = Page(1, [50, 74, 98], [50, 70, 90]);
        Write(page, 98 - (2 * DigitWidth), 60, "34");
        Write(page, 74 - (2 * DigitWidth), 60, "12");

        Assert.Equal(["12", "34"], Texts(Read(page)).Where(text => text.Length > 0));
    }

    [Fact]
    public void ALabelThatRunsOutOfTheTable_KeepsItsLastCharacters()
    {
        PageContent page = Page(1, [50, 70, 90], [50, 70, 90]);
        Write(page, 72, 60, "总计数");

        Assert.Equal("总计数", Assert.Single(Texts(Read(page)), text => text.Length > 0));
    }

    /// <summary>A sheet whose labels and heads alone have borders: the lines of those part the numbers, too.</summary>
    [Fact]
    public void NumbersBetweenBorderedLabelsAndHeads_AreInTheCellsOfThose()
    {
        var page = new PageContent(1, 612, 792);
        foreach (double x in new double[] { 50, 100, 150, 200 })
        {
            page.AddLine(x, 50, x, x > 100 ? 70 : 110);
        }

        foreach (double y in new double[] { 50, 70, 90, 110 })
        {
            page.AddLine(50, y, y > 70 ? 100 : 200, y);
        }

        page.AddLine(200, 50, 200, 110);
        page.AddLine(50, 110, 200, 110);
        (double Left, double Middle, string Text)[] texts =
            [(60, 60, "项目"), (110, 60, "件数"), (160, 60, "人数"), (60, 80, "信访"), (110, 80, "12"), (60, 100, "其他"), (110, 100, "3"), (160, 100, "45")];
        foreach ((double left, double middle, string text) in texts)
        {
            Write(page, left, middle, text);
        }

        Assert.Equal(["项目", "件数", "人数", "信访", "12", "", "其他", "3", "45"], Texts(Read(page)));
    }

    /// <summary>A table is the same whichever of its lines are drawn: lines between columns alone, around it or below its head are no cells of it.</summary>
    [Theory]
    [InlineData("150 250 350", "70 90 110")]
    [InlineData("150 250 350", "")]
    [InlineData("", "")]
    [InlineData("", "70")]
    [InlineData("", "70 90 110")]
    [InlineData("150 250 350", "70")]
    public void ATable_IsTheSame_WhicheverOfItsLinesAreDrawn(string columns, string rows)
    {
        double[] Places(string inner) => [.. $"50 {inner}".Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(double.Parse)];
        PageContent page = Page(1, [.. Places(columns), 450], [.. Places(rows), 130]);
        string[][] cells = [["信息内容", "制发件数", "废止件数", "有效件数"], ["规章", "12", "10", "0"], ["规范性文件", "0", "101", "8"], ["通知", "7", "0", "15"]];
        for (int row = 0; row < cells.Length; row++)
        {
            for (int column = 0; column < cells[row].Length; column++)
            {
                Write(page, 60 + (100 * column), 60 + (20 * row), cells[row][column]);
            }
        }

        Assert.Equal(cells.SelectMany(row => row), Texts(Read(page)).Where(text => text.Length > 0));
    }

    /// <summary>A table whose head alone has borders is one with the rows below it, and lines that text breaks are whole ones.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    public void ABorderedHead_IsOfTheRowsBelowIt(double hole)
    {
        string[][] cells = [["信息内容", "制发件数", "废止件数", "有效件数"], ["规章", "12", "10", "0"], ["规范性文件", "0", "101", "8"], ["通知", "7", "0", "15"]];
        PageContent page = hole == 0 ? Page(1, [50, 150, 250, 350, 450], [50, 70]) : new PageContent(1, 612, 792);
        foreach (double y in hole == 0 ? [] : new double[] { 50, 70, 90, 110, 130 })
        {
            foreach (double x in new double[] { 50, 150, 250, 350 })
            {
                page.AddLine(x, y, x + 40, y);
                page.AddLine(x + 40 + hole, y, x + 100, y);
            }
        }

        foreach (double x in hole == 0 ? [] : new double[] { 50, 150, 250, 350, 450 })
        {
            page.AddLine(x, 50, x, 130);
        }

        for (int row = 0; row < cells.Length; row++)
        {
            for (int column = 0; column < cells[row].Length; column++)
            {
                Write(page, 60 + (100 * column), 60 + (20 * row), cells[row][column]);
            }
        }

        Assert.Equal(cells.SelectMany(row => row), Texts(Read(page)));
    }

    /// <summary>What is drawn again where it stands, to look bold, is there once; a digit beside another one is another.</summary>
    [Theory]
    [InlineData(0, 0, "11")]
    [InlineData(0.7, 0.7, "11")]
    [InlineData(0, 2 * DigitWidth, "1111")]
    public void WhatIsDrawnAgain_IsThereOnce(double lower, double further, string read)
    {
        PageContent page = Page(1, [50, 100, 150], [50, 70, 90]);
        Write(page, 60, 60, "11");
        Write(page, 60 + further, 60 + lower, "11");

        Assert.Equal(read, Assert.Single(Texts(Read(page)), text => text.Length > 0));
    }

    /// <summary>A picture in place of a number is no blank where no lines are; one that is larger, or stands before the words, is of no row.</summary>
    [Theory]
    [InlineData(260, 73, 290, 87, true)]
    [InlineData(260, 40, 330, 120, false)]
    [InlineData(20, 73, 50, 87, false)]
    [InlineData(60, 73, 90, 87, false)]
    public void APictureAmongNumbers_IsNoBlank(double left, double top, double right, double bottom, bool isTold)
    {
        var page = new PageContent(1, 612, 792);
        string[][] cells = [["信息内容", "制发件数", "废止件数", "有效件数"], ["规章", "12", "", "0"], ["规范性文件", "0", "101", "8"]];
        for (int row = 0; row < cells.Length; row++)
        {
            for (int column = 0; column < cells[row].Length; column++)
            {
                Write(page, 60 + (100 * column), 60 + (20 * row), cells[row][column]);
            }
        }

        page.Pictures.Add(new DrawnPicture(left, top, right, bottom));
        string[] texts = Texts(Read(page));

        Assert.Equal(isTold ? "\uFFFD" : "", texts[6]);
        Assert.Equal(12, texts.Length);
    }

    /// <summary>Large letters over smaller ones are a watermark, in no cell; a title as large stands over nothing.</summary>
    [Theory]
    [InlineData(60, false)]
    [InlineData(30, true)]
    public void LargeLettersOverOthers_AreOfNoCell(double middle, bool isThere)
    {
        PageContent page = Page(1, [50, 100, 150], [50, 70, 90]);
        Write(page, 60, 60, "12");
        Write(page, 110, 80, "345678");
        foreach (int i in new[] { 0, 1 })
        {
            page.Add(new Glyph("8", 56 + (20 * i), middle - 12, 76 + (20 * i), middle + 12));
        }

        var reader = new PageReader(new DocumentLimits());
        reader.Read(page);
        SourceBlock[] blocks = [.. reader.Blocks()];

        Assert.Equal(isThere, blocks.OfType<SourceParagraph>().Any(block => block.Text.Contains('8')));
        Assert.Equal(["12", "", "", "345678"], Texts(Assert.Single(blocks.OfType<SourceTable>())));
    }

    /// <summary>Numbers below heads that alone have borders are a row of their table; where one fits below no head, none is.</summary>
    [Theory]
    [InlineData(110, 3)]
    [InlineData(92, 0)]
    public void ARowBelowBorderedHeads_IsOfTheirTable_WhereAllFit(double second, int taken)
    {
        PageContent page = Page(1, [50, 100, 150, 200], [50, 70]);
        (double Left, double Middle, string Text)[] texts =
            [(60, 60, "维持"), (110, 60, "纠正"), (160, 60, "其他"), (60, 80, "12"), (second, 80, "345"), (160, 80, "6"), (60, 130, "五")];
        foreach ((double left, double middle, string text) in texts)
        {
            Write(page, left, middle, text);
        }

        Assert.Equal(["维持", "纠正", "其他", .. new[] { "12", "345", "6" }.Take(taken)], Texts(Read(page)));
    }

    /// <summary>On the next page the labels alone have lines; the numbers beside them stand between those of the heads before.</summary>
    [Fact]
    public void NumbersBesideBorderedLabels_StandBelowTheHeadsOfThePageBefore()
    {
        PageContent first = Page(1, [50, 100, 150, 200, 250], [50, 70]);
        PageContent second = Page(2, [50, 100], [50, 70, 90]);
        (PageContent Page, double Left, double Middle, string Text)[] texts =
        [
            (first, 60, 60, "项目"), (first, 110, 60, "件数"), (first, 160, 60, "人数"), (first, 210, 60, "总计"),
            (second, 60, 60, "信访"), (second, 110, 60, "12"), (second, 210, 60, "15"), (second, 60, 80, "其他"), (second, 160, 80, "3"),
        ];
        foreach ((PageContent page, double left, double middle, string text) in texts)
        {
            Write(page, left, middle, text);
        }

        Assert.Equal(["项目", "件数", "人数", "总计", "信访", "12", "", "15", "其他", "", "3", ""], Texts(Read(first, second)));
    }

    /// <summary>One number in a cell beside two rows is neither's; one number beside each is of that row.</summary>
    [Theory]
    [InlineData("", "3", "3…")]
    [InlineData("12", "3", "12", "3")]
    public void ACellBesideSeveralRows_IsNoneOfThem_UnlessEachHasItsNumber(string first, string second, params string[] read)
    {
        PageContent page = Page(1, [50, 100, 150], [50, 90]);
        page.AddLine(50, 70, 100, 70);
        Write(page, 60, 60, "信访");
        Write(page, 60, 80, "其他");
        Write(page, 110, 60, first);
        Write(page, 110, 80, second);

        Assert.Equal(read, Texts(Read(page)).Where(text => text is not ("信访" or "其他")));
    }

    /// <summary>A line through the middle of characters, from the first to the last, withdraws them; an underline and one far longer do not.</summary>
    [Theory]
    [InlineData(60, 60, 72, 60, "8")]
    [InlineData(59, 65, 73, 55, "8")]
    [InlineData(60, 64.5, 72, 64.5, "128")]
    [InlineData(60, 60, 90, 60, "128")]
    [InlineData(60, 30, 72, 90, "128")]
    public void WhatALineStrikesOut_IsNotThere(double x1, double y1, double x2, double y2, string left)
    {
        PageContent page = Page(1, [50, 100, 120], [50, 70]);
        Write(page, 60, 60, "128");
        Write(page, 102, 60, "5");
        page.AddLine(x1, y1, x2, y2);

        Assert.Equal([left, "5"], Texts(Read(page)));
    }

    /// <summary>Text that runs over the border of its cell, as where a sheet fixes how high its rows are, is there.</summary>
    [Fact]
    public void ABorderThroughText_StrikesNothingOut()
    {
        PageContent page = Page(1, [50, 64, 120], [50, 70, 90]);
        Write(page, 51, 70, "12");
        Write(page, 70, 80, "5");
        page.AddLine(50, 70, 64, 70);
        page.AddLine(64, 70, 120, 70);

        Assert.Contains("12", Texts(Read(page)));
    }

    [Fact]
    public void AThinRectangleOrALineThroughAllOfACell_StrikesItOut()
    {
        PageContent page = Page(1, [50, 100, 120], [50, 70]);
        Write(page, 60, 60, "12");
        Write(page, 102, 60, "5");
        page.AddRectangle(58, 59.5, 74, 60.5, isStroked: false);

        Assert.Equal(["", "5"], Texts(Read(page)));
    }

    /// <summary>A number goes on in the line below where its cell had no room for one more character, or breaks off at a comma; else there are two.</summary>
    [Theory]
    [InlineData("1245", "9", "12459")]
    [InlineData("124", "9", "124\n9")]
    [InlineData("1,", "469", "1,469")]
    [InlineData("1", "，469", "1，469")]
    [InlineData("1,", "46", "1,\n46")]
    public void ANumberThatItsCellBreaks_IsOne(string above, string below, string text)
    {
        PageContent page = Page(1, [50, 79, 120], [50, 90, 110]);
        Write(page, 52, 60, above);
        Write(page, 52, 72, below);
        Write(page, 81, 60, "8");
        Write(page, 52, 100, "5");

        Assert.Equal([text, "8", "5", ""], Texts(Read(page)));
    }

    /// <summary>Beside two numbers one below the other a full line and what stands below it may be two as well.</summary>
    [Fact]
    public void ANumberBesideTwo_IsNotJoined()
    {
        PageContent page = Page(1, [50, 79, 120], [50, 90, 110]);
        Write(page, 52, 60, "1245");
        Write(page, 52, 72, "9");
        Write(page, 81, 60, "8");
        Write(page, 81, 72, "3");

        Assert.Equal(["1245\n9", "8\n3", "", ""], Texts(Read(page)));
    }

    [Theory]
    [InlineData(612, true)]
    [InlineData(604, true)]
    [InlineData(560, false)]
    public void NumbersOfATableThatRunsPastThePage_AreNone(double endOfLines, bool isCut)
    {
        var page = new PageContent(1, 612, 792);
        foreach (double y in new double[] { 50, 70, 90 })
        {
            page.AddLine(50, y, endOfLines, y);
        }

        page.AddLine(50, 50, 50, 90);
        page.AddLine(540, 50, 540, 90);
        Write(page, 500, 60, "17");
        Write(page, 545, 60, "35");
        var reader = new PageReader(new DocumentLimits());
        reader.Read(page);

        Assert.Equal(isCut ? ["READ-70"] : [], reader.Findings().Select(finding => finding.RuleId));
        Assert.Equal(["17", isCut ? "35…" : "35"], Texts(Assert.Single(reader.Blocks().OfType<SourceTable>())).Where(text => text.Length > 0));
    }

    [Fact]
    public void ARowThatThePageCuts_IsOneRow()
    {
        PageContent first = Page(1, [50, 100, 120], [50, 70], open: 90);
        Write(first, 52, 60, "规章");
        Write(first, 52, 80, "行政规范");
        Write(first, 102, 80, "12");
        PageContent second = Page(2, [50, 100, 120], [70, 90], open: 50);
        Write(second, 52, 60, "性文件");
        Write(second, 52, 80, "行政许可");
        Write(second, 102, 80, "3");

        var reader = new PageReader(new DocumentLimits());
        reader.Read(first);
        reader.Read(second);
        SourceTable table = Assert.Single(reader.Blocks().OfType<SourceTable>());

        Assert.Equal(["规章", "", "行政规范\n性文件", "12", "行政许可", "3"], Texts(table));
        Assert.Equal([1, 1, 2, 2, 3, 3], table.Cells.Select(cell => cell.Row));
    }

    /// <summary>第1页 at the foot of a page parts no table from its rest, as a bare number does not.</summary>
    [Fact]
    public void WordsAtTheFootOfEachPage_PartNoTable()
    {
        var reader = new PageReader(new DocumentLimits());
        for (int number = 1; number <= 2; number++)
        {
            PageContent page = Page(number, [50, 100, 120], [50, 70, 90]);
            Write(page, 52, 60, "行政处罚");
            Write(page, 80, 750, $"第{number}页");
            reader.Read(page);
        }

        Assert.Equal(4, Assert.Single(reader.Blocks().OfType<SourceTable>()).Cells.Max(cell => cell.Row));
    }

    /// <summary>Numbers that count the pages are not in their text, with dashes or without; any other number at a page's end is.</summary>
    [Theory]
    [InlineData("1", "2", "")]
    [InlineData("7", "8", "")]
    [InlineData("1", "3", "1 3")]
    public void NumbersThatCountThePages_AreNoText(string first, string second, string left)
    {
        foreach (bool hasDashes in new[] { false, true })
        {
            var reader = new PageReader(new DocumentLimits());
            foreach ((string number, int page) in new[] { (first, 1), (second, 2) })
            {
                PageContent content = new(page, 612, 792);
                Write(content, 52, 60, "行政处罚");
                Write(content, 300, 750, number);
                if (hasDashes)
                {
                    Write(content, 285, 750, "-");
                    Write(content, 315, 750, "-");
                }

                reader.Read(content);
            }

            string[] texts = [.. reader.Blocks().OfType<SourceParagraph>()
                .Select(block => block.Text.Replace("-", "", System.StringComparison.Ordinal).Trim())];
            Assert.Equal(left, string.Join(" ", texts.Where(text => text.Length > 0 && text != "行政处罚")));
        }
    }

    /// <summary>The mark of a note behind a number, above the line or below it, is no digit of it, in text without lines either.</summary>
    /// <param name="from">Where the mark begins, in heights of the number below its top.</param>
    [Theory]
    [InlineData(0)]
    [InlineData(0.6)]
    public void ARaisedOrLoweredMark_IsNoDigit(double from)
    {
        PageContent page = new(1, 612, 792);
        Write(page, 52, 60, "规章");
        Write(page, 302, 60, "21");
        Glyph last = page.Glyphs[page.Glyphs.Count - 1];
        double top = last.Top + (from * last.Height);
        page.Add(new Glyph("1", last.Right, top, last.Right + (last.Width / 2), top + (last.Height / 2)));
        Write(page, 402, 60, "5");
        var reader = new PageReader(new DocumentLimits());
        reader.Read(page);

        string text = Assert.Single(reader.Blocks().OfType<SourceParagraph>()).Text;
        Assert.Equal(["规章", "21[1]", "5"], text.Split(' ', System.StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Numbers of two cells so narrow that they nearly touch are two in text, too.</summary>
    [Fact]
    public void NumbersThatNearlyTouch_AreTwo()
    {
        PageContent page = new(1, 612, 792);
        Write(page, 302, 60, "57761");
        Write(page, 302 + (5 * DigitWidth) + 1, 60, "115978");
        var reader = new PageReader(new DocumentLimits());
        reader.Read(page);

        Assert.Equal("57761 115978", Assert.Single(reader.Blocks().OfType<SourceParagraph>()).Text);
    }

    /// <summary>Words of any width before them leave numbers of one column one below the other in the text.</summary>
    /// <summary>Letters that were laid closer, to stay in their cell, take no more columns of text than they have room.</summary>
    [Theory]
    [InlineData(12)]
    [InlineData(3)]
    public void ColumnsWithoutLines_KeepTheirPlacesInText(double width)
    {
        PageContent page = new(1, 612, 792);
        const string Label = "无正当理由逾期不补正行政机关不再处理其政府信息公开申请";
        string label = width < 12 ? Label : "行政处罚决定";
        for (int i = 0; i < label.Length; i++)
        {
            page.Add(new Glyph(label.Substring(i, 1), 52 + (i * width), 55, 52 + ((i + 1) * width), 65));
        }

        Write(page, 182, 60, "3");
        Write(page, 402, 60, "5");
        Write(page, 52, 90, "许可");
        Write(page, 182, 90, "4");
        Write(page, 402, 90, "8");
        var reader = new PageReader(new DocumentLimits());
        reader.Read(page);

        string[] texts = [.. reader.Blocks().OfType<SourceParagraph>().Select(block => block.Text)];
        Assert.Equal(texts[0].IndexOf('3', StringComparison.Ordinal), texts[1].IndexOf('4', StringComparison.Ordinal));
        Assert.Equal(texts[0].IndexOf('5', StringComparison.Ordinal), texts[1].IndexOf('8', StringComparison.Ordinal));
    }

    [Fact]
    public void RowsBelowALineAtTheEndOfAPage_StayTheirOwn()
    {
        PageContent first = Page(1, [50, 100, 120], [50, 70, 90]);
        Write(first, 52, 80, "行政处罚");
        PageContent second = Page(2, [50, 100, 120], [50, 70, 90]);
        Write(second, 52, 60, "行政强制");

        var reader = new PageReader(new DocumentLimits());
        reader.Read(first);
        reader.Read(second);

        Assert.Equal(4, Assert.Single(reader.Blocks().OfType<SourceTable>()).Cells.Max(cell => cell.Row));
    }

    [Fact]
    public void ASideThatNoLineMeets_IsStillTheTables()
    {
        PageContent page = Page(1, [70, 100, 120], [50, 70, 90]);
        page.AddLine(50, 50, 50, 90);
        Write(page, 54, 60, "三");
        Write(page, 72, 60, "规章");

        SourceTable table = Read(page);

        Assert.Equal(3, table.Cells.Max(cell => cell.Column));
        Assert.Equal((1, 1, 2), table.Cells.Where(cell => cell.Text == "三").Select(cell => (cell.Row, cell.Column, cell.RowSpan)).Single());
    }

    /// <summary>A border of two lines is one line on a page and two on the next, where these are further apart: no column stands between them.</summary>
    [Theory]
    [InlineData(new double[] { 50, 100, 200, 300 }, new double[] { 50, 98.9, 101.5, 200, 300 })]
    [InlineData(new double[] { 50, 98.9, 101.5, 200, 300 }, new double[] { 50, 100, 200, 300 })]
    public void ABorderOfTwoLines_PartsNoTable(double[] first, double[] second)
    {
        PageContent above = Page(1, first, [50, 70]);
        PageContent below = Page(2, second, [50, 70]);
        foreach ((PageContent page, string text) in new[] { (above, "1"), (below, "2") })
        {
            Write(page, 60, 60, "甲");
            Write(page, 110, 60, text);
            Write(page, 210, 60, text + text);
        }

        SourceTable table = Read(above, below);
        Assert.Equal(["甲", "1", "11", "甲", "2", "22"], Texts(table).Where(text => text.Length > 0));
        Assert.Equal(
            table.Cells.Where(cell => cell.Row == 1 && cell.Text.Length > 0).Select(cell => cell.Column),
            table.Cells.Where(cell => cell.Row == 2 && cell.Text.Length > 0).Select(cell => cell.Column));
    }

    /// <summary>Coordinates that no page has, as damaged files give them, are on none.</summary>
    [Theory]
    [InlineData(1e300)]
    [InlineData(-1e12)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void WhatStandsNowhere_IsPassedOver(double far)
    {
        var page = new PageContent(1, far, far);
        page.Add(new Glyph("7", far, far, far, far));
        page.Add(new Glyph("字", 100, 100, 110, 110));
        page.AddLine(10, far, 500, far);
        page.AddRectangle(10, 10, far, far, isStroked: true);
        var reader = new PageReader(new DocumentLimits());
        reader.Read(page);
        reader.Read(page with { Number = 2 });
        Assert.Equal(["字", "字"], reader.Blocks().OfType<SourceParagraph>().Select(block => block.Text));
    }

    /// <summary>What a browser prints around each page is said once, where the first begins; a row that pages end with stays.</summary>
    [Theory]
    [InlineData("11/30/26, 5:15 PM", "https://a.gov.cn/1.html", "P/3", 0)]
    [InlineData("2026/11/30", "https://a.gov.cn/1.html", "P/3", 0)]
    [InlineData("2026/11/30", "结转", "5", 3)]
    [InlineData("2026/11/30", "结转", "12", 3)]
    [InlineData("年报 2024", "第", "P", 0)]
    public void WhatABrowserPrintsAroundItsPages_IsNoPartOfTheirTable(string day, string foot, string behind, int footers)
    {
        PageContent[] pages = [.. Enumerable.Range(1, 3).Select(number =>
        {
            PageContent page = Page(number, [50, 150, 250], [50, 70, 700]);
            Write(page, 60, 60, "甲" + number);
            Write(page, 20, 20, day);
            Write(page, 300, 20, "年度报告");
            Write(page, 20, 780, foot);
            Write(page, 500, 780, behind.Replace("P", number.ToString()));
            return page;
        })];
        var reader = new PageReader(new DocumentLimits());
        Array.ForEach(pages, reader.Read);
        string[] texts = [.. reader.Blocks().OfType<SourceParagraph>().Select(block => block.Text.Trim())];
        Assert.Single(texts, text => text.StartsWith(day, StringComparison.Ordinal));
        Assert.Equal(footers, texts.Count(text => text.StartsWith(foot, StringComparison.Ordinal)));
    }

    /// <summary>Which page of how many, alone at the foot of pages: no value of the table that goes on.</summary>
    [Fact]
    public void OnePageOfSeveral_IsNoValue()
    {
        PageContent[] pages = [.. Enumerable.Range(1, 3).Select(number =>
        {
            PageContent page = Page(number, [50, 150, 250], [50, 70, 700]);
            Write(page, 60, 60, "甲" + number);
            Write(page, 500, 780, number + "/3");
            return page;
        })];
        var reader = new PageReader(new DocumentLimits());
        Array.ForEach(pages, reader.Read);
        Assert.IsType<SourceTable>(Assert.Single(reader.Blocks()));
    }

    /// <summary>Numbers that ran into a full cell of another: below its own and not in line with it, or over it, they are no part of it.</summary>
    [Theory]
    [InlineData(52, 52, "12041207")]
    [InlineData(52, 55, "1204\n1207")]
    public void LinesOfOneNumber_StandInLine(double upper, double lower, string said)
    {
        PageContent page = Page(1, [50, 78, 120], [40, 70, 90]);
        Write(page, upper, 48, "1204");
        Write(page, lower, 62, "1207");
        Assert.Equal(said, Texts(Read(page))[0]);
    }

    [Theory]
    [InlineData(66, false)]
    [InlineData(59, true)]
    public void NumbersDrawnOverEachOther_AreNone(double left, bool isOver)
    {
        PageContent page = Page(1, [40, 100, 120], [50, 70, 90]);
        foreach ((double at, string text, int run) in new[] { (48, "1", 1), (54, "0", 1), (60, "5", 1), (left, "7", 2) })
        {
            page.Glyphs.Add(new Glyph(text, at, 55, at + DigitWidth, 65) { Run = run });
        }

        Assert.Equal(isOver, Texts(Read(page))[0].EndsWith('…'));
    }

    /// <summary>Lines drawn as dots or short strokes part cells as others do.</summary>
    [Theory]
    [InlineData(0.75, 1.5)]
    [InlineData(2.2, 4.5)]
    [InlineData(4.5, 8)]
    [InlineData(6, 10)]
    public void LinesDrawnInPieces_AreLines(double piece, double pitch)
    {
        var page = new PageContent(1, 612, 792);
        foreach (double at in new double[] { 50, 130, 210 })
        {
            for (double along = 50; along < 210; along += pitch)
            {
                page.AddRectangle(at, along, at + 0.75, Math.Min(210, along + piece), isStroked: false);
                page.AddRectangle(along, at, Math.Min(210, along + piece), at + 0.75, isStroked: false);
            }
        }

        Write(page, 60, 90, "12");
        Write(page, 140, 90, "34");
        Write(page, 60, 170, "56");
        Write(page, 140, 170, "78");
        Assert.Equal(["12", "34", "56", "78"], Texts(Read(page)));
    }

    /// <summary>A page that ends without a line below its last row: what begins an item on the next page is another row, what does not is its rest.</summary>
    [Theory]
    [InlineData("2.重复", 2)]
    [InlineData("重复", 1)]
    public void TheFirstRowOfAPage_IsTheRestOfTheLast_UnlessItBeginsAnItem(string label, int rows)
    {
        PageContent first = Page(1, [50, 150, 250], [700, 740], open: 780);
        Write(first, 60, 720, "甲");
        Write(first, 60, 760, "1.信访");
        PageContent second = Page(2, [50, 150, 250], [70, 90], open: 30);
        Write(second, 60, 50, label);
        Write(second, 60, 80, "乙");
        Assert.Equal(2 + rows, Read(first, second).Cells.Max(cell => cell.Row));
    }

    /// <summary>Two pages on one sheet: the left one first, and a table that goes on with the right one is one; both are the sheet's page.</summary>
    [Fact]
    public void PagesSideBySide_AreReadOneAfterTheOther()
    {
        var sheet = new PageContent(1, 1200, 800);
        foreach (double left in new double[] { 50, 650 })
        {
            foreach (double x in new double[] { left, left + 200, left + 500 })
            {
                sheet.AddLine(x, 100, x, 140);
            }

            foreach (double y in new double[] { 100, 120, 140 })
            {
                sheet.AddLine(left, y, left + 500, y);
            }
        }

        Write(sheet, 60, 110, "甲");
        Write(sheet, 260, 110, "1");
        Write(sheet, 60, 130, "乙");
        Write(sheet, 260, 130, "2");
        Write(sheet, 660, 110, "丙");
        Write(sheet, 860, 110, "3");
        Write(sheet, 660, 130, "丁");
        Write(sheet, 860, 130, "4");
        SourceTable table = Read(sheet);
        Assert.Equal(["甲", "1", "乙", "2", "丙", "3", "丁", "4"], Texts(table));
        Assert.All(table.Cells, cell => Assert.Equal(1, cell.Place?.Page));
    }

    /// <summary>Numbers beside labels are no page of their own, however far apart they stand.</summary>
    [Fact]
    public void LabelsAndNumbersFarApart_AreOneLine()
    {
        var sheet = new PageContent(1, 1200, 800);
        for (int row = 0; row < 4; row++)
        {
            Write(sheet, 50, 100 + (row * 20), "要求提供公开出版物的申请");
            Write(sheet, 800, 100 + (row * 20), "1");
            Write(sheet, 1000, 100 + (row * 20), "2");
        }

        var reader = new PageReader(new DocumentLimits());
        reader.Read(sheet);
        Assert.All(reader.Blocks(), block => Assert.True(block is SourceTable || ((SourceParagraph)block).Text.EndsWith('2')));
    }

    /// <summary>A page with a table; where <paramref name="open"/> is given, the columns go on to there and no line closes them.</summary>
    private static PageContent Page(int number, double[] columns, double[] rows, double? open = null)
    {
        var page = new PageContent(number, 612, 792);
        double top = open < rows[0] ? open.Value : rows[0];
        double bottom = open > rows[^1] ? open.Value : rows[^1];
        foreach (double x in columns)
        {
            page.AddLine(x, top, x, bottom);
        }

        foreach (double y in rows)
        {
            page.AddLine(columns[0], y, columns[^1], y);
        }

        return page;
    }

    private static void Write(PageContent page, double left, double middle, string text)
    {
        foreach (char c in text)
        {
            double width = c < 128 ? DigitWidth : 2 * DigitWidth;
            page.Glyphs.Add(new Glyph(c.ToString(), left, middle - 5, left + width, middle + 5));
            left += width;
        }
    }

    private static SourceTable Read(params PageContent[] pages)
    {
        var reader = new PageReader(new DocumentLimits());
        Array.ForEach(pages, reader.Read);
        return Assert.Single(reader.Blocks().OfType<SourceTable>());
    }

    private static string[] Texts(SourceTable table) => [.. table.Cells.Select(cell => cell.Text)];
}
