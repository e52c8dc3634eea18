using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using GovInfoDisclosure.Documents.Tests.Rendering;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Reading.Sources;
using Xunit;

namespace GovInfoDisclosure.Documents.Tests;

/// <summary>Tables laid out otherwise than the form, as agencies' pages and files have them: the report is the same.</summary>
public sealed class TableShapesTests
{
    private static readonly AnnualReport Report = new ReportGenerator(new GeneratorOptions { Seed = 31 }).Make(0).Report;
    private static readonly string[] Blocks = ["reconsideration", "directLitigation", "litigationAfterReconsideration"];
    private static readonly string[] Results = ["upheld", "corrected", "otherOutcome", "pending", "total"];
    private static readonly string[] Heads = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];

    /// <summary>A column behind the organisations, or behind all, that no form has: nothing is lost, and it is said.</summary>
    [Theory]
    [InlineData("小计")]
    [InlineData("上年同期")]
    [InlineData("")]
    public void AColumnThatNoFormHas_IsLeftOut(string head)
    {
        SourceTable table = Tables()[1];
        int behind = table.Cells.Max(cell => cell.Column + cell.ColumnSpan);
        int firstRow = table.Cells.First(cell => cell.Text.StartsWith("一、", StringComparison.Ordinal)).Row;
        SourceCell[] added = [.. Enumerable.Range(firstRow, table.Cells.Max(cell => cell.Row) - firstRow + 1)
            .Select(row => new SourceCell { Row = row, Column = behind + (head.Length == 0 ? 1 : 0), Text = "7" })];
        int headRow = table.Cells.First(cell => cell.Text == "商业企业").Row;
        SourceCell[] heads = head.Length == 0 ? [] : [new SourceCell { Row = headRow, Column = behind, Text = head }];
        ReadResult read = Read(1, new SourceTable
        {
            Cells = [.. table.Cells.Concat(added).Concat(heads).OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)],
        });
        IsRead(read);
        Assert.Equal(Severity.Warning, Assert.Single(read.Findings, finding => finding.RuleId == "READ-26").Severity);
    }

    /// <summary>Where two heads changed places and one is lost, each column but one has its head, and the one left stands below the empty cell.</summary>
    [Theory]
    [InlineData("商业企业", "科研机构")]
    [InlineData("社会公益组织", "法律服务机构")]
    [InlineData("法律服务机构", "其他")]
    public void AHeadLostWhereTwoChangedPlaces_LeavesItsColumn(string one, string other)
    {
        SourceTable table = Tables()[1];
        SourceCell first = table.Cells.First(cell => cell.Text == one);
        SourceCell second = table.Cells.First(cell => cell.Text == other);
        int firstRow = table.Cells.First(cell => cell.Text.StartsWith("一、", StringComparison.Ordinal)).Row;
        int Swapped(SourceCell cell) => cell.Column == first.Column ? second.Column : cell.Column == second.Column ? first.Column : cell.Column;
        foreach (string lost in new[] { one, other })
        {
            ReadResult read = Read(1, new SourceTable
            {
                Cells = [.. table.Cells.Select(cell => cell.Row < firstRow && cell != first && cell != second ? cell : cell with
                {
                    Column = Swapped(cell),
                    Text = cell.Text == lost ? "" : cell.Text,
                }).OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)],
            });
            Assert.Empty(DoorLaws.Faults(Report, read));
            Assert.Contains(read.Findings, finding => finding.RuleId == "READ-34" && finding.Severity == Severity.Warning);
        }
    }

    /// <summary>A column without a head right behind the last one is left out only where full rows show it: else a row was shifted.</summary>
    [Fact]
    public void ANumberBehindOneRow_IsNoColumn()
    {
        SourceTable table = Tables()[1];
        SourceCell last = table.Cells.Last(cell => cell.Text.Length > 0);
        ReadResult read = Read(1, new SourceTable { Cells = [.. table.Cells, last with { Column = last.Column + 1, Text = "7" }] });
        Assert.Contains(read.Findings, finding => finding.RuleId is "READ-32" or "READ-37");
    }

    /// <summary>Tables drawn with box characters in the paragraphs of a document, as a page shows text as it was typed.</summary>
    [Fact]
    public void TablesDrawnWithBoxCharacters_AreRead()
    {
        SourceDocument document = SourceForm.Of(Report);
        string Drawn(SourceTable table) => string.Join("\n", table.Cells.GroupBy(cell => cell.Row).Select(row =>
            string.Concat(Enumerable.Range(1, table.Cells.Max(cell => cell.Column + cell.ColumnSpan - 1))
                .Select(column => "│ " + row.FirstOrDefault(cell => cell.Column == column)?.Text.Replace("\n", "") + " ")) + "│"));
        IsRead(ReportReader.Read(document with
        {
            Blocks = [.. document.Blocks.Select(block => block is SourceTable table ? new SourceParagraph { Text = Drawn(table) } : block)],
        }));
    }

    /// <summary>Rows that begin one column beside their heads, as below a span that is one too long: an item's label below a head is no value.</summary>
    [Fact]
    public void RowsBesideTheirHeads_KeepTheLabelsOfTheirItems()
    {
        SourceTable table = Tables()[1];
        int firstRow = table.Cells.First(cell => cell.Text.StartsWith("一、", StringComparison.Ordinal)).Row;
        IsRead(Read(1, new SourceTable { Cells = [.. table.Cells.Select(cell => cell.Row < firstRow ? cell : cell with { Column = cell.Column + 1 })] }));
    }

    /// <summary>Words before the heads of the form's columns head no column: values that stand below them are the row's, out of their places.</summary>
    [Fact]
    public void WordsBeforeTheHeads_HeadNoColumn()
    {
        string[] values = ["475", "33", "23"];
        ReadResult read = Read(0, new SourceTable
        {
            Cells =
            [
                new SourceCell { Row = 1, Column = 1, ColumnSpan = 4, Text = "第二十条第（一）项" },
                new SourceCell { Row = 1, Column = 5, Text = "信息内容" },
                .. new[] { "本年制发件数", "本年废止件数", "现行有效件数" }.Select((head, i) => new SourceCell { Row = 1, Column = 6 + i, Text = head }),
                new SourceCell { Row = 2, Column = 1, Text = "规章" },
                .. values.Select((value, i) => new SourceCell { Row = 2, Column = 2 + i, Text = value }),
            ],
        });
        Assert.Equal(475, read.Report?["proactiveDisclosure.rules.issued"]);
        Assert.DoesNotContain(read.Findings, finding => finding.RuleId == "READ-26");
    }

    [Theory]
    [InlineData("three tables")]
    [InlineData("three tables with captions")]
    [InlineData("names right above a column")]
    [InlineData("one below the other")]
    [InlineData("a row for each block")]
    [InlineData("a row for each result")]
    public void TableFour_IsReadByTheNamesOfItsBlocksAndColumns(string shape)
    {
        string[] names = ["行政复议", "行政诉讼（未经复议直接起诉）", "行政诉讼（复议后起诉）"];
        string[][] values = [.. Blocks.Select(block => Results.Select(result => Value(block, result)).ToArray())];
        List<SourceBlock> blocks = [];
        string[][] stacked = [.. names.Zip(values).SelectMany(pair => (string[][])[[pair.First, "", "", "", ""], Heads, pair.Second])];
        switch (shape)
        {
            case "three tables":
                blocks.AddRange(Enumerable.Range(0, 3).Select(i => TableOf(stacked[(3 * i)..((3 * i) + 3)])));
                break;
            case "three tables with captions":
                for (int i = 0; i < 3; i++)
                {
                    blocks.Add(new SourceParagraph { Text = $"（{"一二三"[i]}）{names[i]}" });
                    blocks.Add(TableOf([Heads, values[i]]));
                }

                break;
            case "names right above a column":
                blocks.AddRange(names.Zip(values, (name, row) => TableOf([[.. Heads[..2], $"{name}\n{Heads[2]}", .. Heads[3..]], row])));
                break;
            case "one below the other":
                blocks.Add(TableOf(stacked));
                break;
            case "a row for each block":
                blocks.Add(TableOf([["类别", .. Heads], .. names.Zip(values, (name, row) => (string[])[name, .. row])]));
                break;
            default:
                blocks.Add(TableOf([["情形", .. names], .. Heads.Select((head, i) => (string[])[head, values[0][i], values[1][i], values[2][i]])]));
                break;
        }

        SourceDocument document = SourceForm.Of(Report);
        SourceTable whole = document.Blocks.OfType<SourceTable>().ElementAt(2);
        IsRead(ReportReader.Read(document with
        {
            Blocks = [.. document.Blocks.SelectMany(block => ReferenceEquals(block, whole) ? (IEnumerable<SourceBlock>)blocks : [block])],
        }));
    }

    /// <summary>A table on its side, its rows printed as columns.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void ATableOnItsSide_IsRead(int table)
    {
        ReadResult read = Read(table, Turned(Tables()[table]));
        IsRead(read);
        Assert.DoesNotContain(read.Findings, finding => finding.Severity == Severity.Warning && finding.RuleId is "READ-34" or "READ-37");
    }

    /// <summary>Where all cells of a table stand in one row or in one column its rows were lost, and it is not on its side.</summary>
    [Theory]
    [InlineData(1, true)]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(2, false)]
    public void CellsInOneLine_AreNoTableOnItsSide(int table, bool isRow)
    {
        SourceCell[] cells = [.. Tables()[table].Cells.Select((cell, i) => new SourceCell
        {
            Row = isRow ? 1 : i + 1,
            Column = isRow ? i + 1 : 1,
            Text = cell.Text,
        })];
        ReadResult read = Read(table, new SourceTable { Cells = [.. cells] });
        Assert.All(read.Cells, cell => Assert.True(cell.Value is null || cell.Value == Report[cell.Address], cell.Address));
    }

    /// <summary>A table of the agency's own behind table 4 is none of the form's, and said once.</summary>
    [Fact]
    public void ATableOfTheAgencysOwn_IsLeftOut()
    {
        SourceTable own = TableOf([["单位", "新收申请数量", "办结数量", "合计"], ["教育局", "9", "6", "15"], ["公安局", "0", "0", "0"], ["合计", "9", "6", "15"]]);
        ReadResult read = With(2, [Tables()[2], own]);
        IsRead(read);
        Assert.Equal(Severity.Warning, Assert.Single(read.Findings, finding => finding.RuleId == "READ-53").Severity);
        Assert.DoesNotContain(read.Findings, finding => finding.RuleId is "READ-25" or "READ-37");
    }

    /// <summary>Heads of the form in other words are still heads of the form.</summary>
    [Fact]
    public void ATableWhoseHeadsAreShort_IsNoneOfTheAgencysOwn()
    {
        ReadResult read = With(2, [TableOf([["维持", "纠正", "其他", "未审结", "总计"], ["1", "2", "3", "4", "10"]])]);
        Assert.DoesNotContain(read.Findings, finding => finding.RuleId == "READ-53");
    }

    /// <summary>Subtotals below the items of each group, which some call as the total is called.</summary>
    [Theory]
    [InlineData("小计")]
    [InlineData("合计")]
    public void SubtotalsOfGroups_AreNoTotal(string name)
    {
        SourceTable table = Tables()[1];
        int label = table.Cells.First(cell => cell.Text.StartsWith("1.属于国家秘密", StringComparison.Ordinal)).Column;
        int left = table.Cells.First(cell => cell.Text == "自然人").Column;
        int[] rows = [.. new[] { "8.属于行政查询事项", "3.补正后", "5.要求行政机关" }
            .Select(text => table.Cells.Last(cell => cell.Text.StartsWith(text, StringComparison.Ordinal)).Row)];
        int Moved(int row) => row + rows.Count(last => last < row);
        SourceCell[] subtotals = [.. rows.SelectMany(row => Enumerable.Range(label, left + 7 - label).Select(column => new SourceCell
        {
            Row = Moved(row) + 1,
            Column = column,
            Text = column == label ? name : column < left ? "" : "999",
        }))];
        ReadResult read = Read(1, new SourceTable
        {
            Cells = [.. table.Cells.Select(cell => cell with { Row = Moved(cell.Row), RowSpan = Moved(cell.Row + cell.RowSpan) - Moved(cell.Row) })
                .Concat(subtotals).OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)],
        });
        IsRead(read);
        Assert.Equal(3, read.Findings.Count(finding => finding.RuleId == "READ-26" && finding.Severity == Severity.Warning));
    }

    /// <summary>A table for the whole government and one for its office: what is blank in one and a number in the other is neither's.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ATablePrintedTwice_SaysNothingWhereOneIsBlank(bool isFirstBlank)
    {
        SourceTable table = Tables()[1];
        int first = table.Cells.First(cell => cell.Text.StartsWith("1.属于国家秘密", StringComparison.Ordinal)).Row;
        int left = table.Cells.First(cell => cell.Text == "自然人").Column;
        SourceTable blank = table with { Cells = [.. table.Cells.Select(cell => cell.Row == first && cell.Column >= left ? cell with { Text = "" } : cell)] };
        ReadResult read = With(1, isFirstBlank ? [blank, table] : [table, blank]);
        Assert.Null(read.Report?["requests.outcomes.denied.stateSecrets.total"]);
        Finding said = Assert.Single(read.Findings, finding => finding.RuleId == "READ-24" && finding.Severity == Severity.Error);
        Assert.All(said.Cells, cell => Assert.StartsWith("requests.outcomes.denied.stateSecrets.", cell.Address, StringComparison.Ordinal));
        Assert.Equal(Report["requests.received.total"], read.Report?["requests.received.total"]);
    }

    /// <summary>Table 4 twice, blank in one of the two.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void TableFourPrintedTwice_SaysNothingWhereOneIsBlank(bool isFirstBlank)
    {
        SourceTable table = Tables()[2];
        int last = table.Cells.Max(cell => cell.Row);
        SourceTable blank = table with { Cells = [.. table.Cells.Select(cell => cell.Row == last && cell.Column > 5 ? cell with { Text = "" } : cell)] };
        ReadResult read = With(2, isFirstBlank ? [blank, table] : [table, blank]);
        Assert.Equal(Report["reconsiderationAndLitigation.reconsideration.total"], read.Report?["reconsiderationAndLitigation.reconsideration.total"]);
        Assert.Null(read.Report?["reconsiderationAndLitigation.directLitigation.total"]);
        Assert.Contains(read.Findings, finding => finding.RuleId == "READ-24" && finding.Severity == Severity.Error);
    }

    /// <summary>What one of two tables leaves out may be of either.</summary>
    [Fact]
    public void ARowOfOneOfTwoTables_IsDoubted()
    {
        SourceTable table = Tables()[1];
        int row = table.Cells.First(cell => cell.Text.StartsWith("四、", StringComparison.Ordinal)).Row;
        ReadResult read = With(1, [table with { Cells = [.. table.Cells.Where(cell => cell.Row < row)] }, table]);
        Assert.Contains(read.Findings, finding => finding.RuleId == "READ-37" && finding.Cells.Any(cell => cell.Address == "requests.carriedForward.total"));
    }

    /// <summary>Two columns below each head, of two offices or halves of a year: where one is blank, nothing tells whose the other's number is.</summary>
    [Theory]
    [InlineData("本级", "下属")]
    [InlineData("上半年", "下半年")]
    [InlineData("", "")]
    public void TwoColumnsBelowEachHead_GiveNoNumber(string one, string other)
    {
        SourceTable table = Tables()[1];
        int left = table.Cells.First(cell => cell.Text == "自然人").Column;
        int first = table.Cells.First(cell => cell.Text.StartsWith("一、", StringComparison.Ordinal)).Row;
        var cells = new List<SourceCell>();
        foreach (SourceCell cell in table.Cells)
        {
            if (cell.Column < left || cell.Row < first)
            {
                bool isHead = cell.Column >= left;
                cells.Add(cell with
                {
                    Row = cell.Row < first ? cell.Row : cell.Row + 1,
                    RowSpan = cell.Row < first && cell.Column < left ? cell.RowSpan + 1 : cell.RowSpan,
                    Column = isHead ? left + ((cell.Column - left) * 2) : cell.Column,
                    ColumnSpan = isHead ? cell.ColumnSpan * 2 : cell.ColumnSpan,
                });
            }
            else
            {
                // The first row shows two different numbers in each pair, all others one.
                SourceCell half = cell with { Row = cell.Row + 1, Column = left + ((cell.Column - left) * 2), Text = cell.Row == first ? "3" : "" };
                cells.Add(half);
                cells.Add(half with { Column = half.Column + 1, Text = cell.Row == first ? "9" : "5" });
            }
        }

        cells.AddRange(Enumerable.Range(0, 14).Select(i => new SourceCell { Row = first, Column = left + i, Text = i % 2 == 0 ? one : other }));
        ReadResult read = Read(1, new SourceTable { Cells = [.. cells.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)] });
        HashSet<string> told = [.. read.Findings.Where(finding => finding.Severity == Severity.Error)
            .SelectMany(finding => finding.Cells.Select(cell => cell.Address))];
        Assert.All(read.Cells.Where(cell => cell.Value is not null && cell.Address.StartsWith("requests.", StringComparison.Ordinal)),
            cell => Assert.Contains(cell.Address, told));
    }

    /// <summary>The label of a row that a page cut stands again on the next one, with blanks in one of the two places.</summary>
    [Fact]
    public void ALabelRepeatedOnTheNextPage_IsNoSecondTable()
    {
        SourceTable table = Tables()[1];
        int row = table.Cells.First(cell => cell.Text.StartsWith("（一）", StringComparison.Ordinal)).Row;
        int left = table.Cells.First(cell => cell.Text == "自然人").Column;
        SourceCell[] above = [.. table.Cells.Where(cell => cell.Row <= row).Select(cell => cell with
        {
            RowSpan = Math.Min(cell.RowSpan, row + 1 - cell.Row),
            Text = cell.Row == row && cell.Column >= left ? "" : cell.Text,
        })];
        SourceBlock[] parts =
        [
            new SourceTable { Cells = [.. above] },
            new SourceTable { Cells = [.. table.Cells.Where(cell => cell.Row >= row).Select(cell => cell with { Row = cell.Row - row + 1 })] },
        ];
        IsRead(With(1, parts));
    }

    /// <summary>The item of the law beside each row of its block, a merged value once for each column: spreadsheets without merged cells.</summary>
    [Fact]
    public void TheNameOfABlockBesideEachRow_KeepsItsHeads()
    {
        string[][] rows =
        [
            ["第二十条第（五）项", "信息内容", "本年处理决定数量", "本年处理决定数量", "本年处理决定数量"],
            ["第二十条第（五）项", "行政许可", "12", "12", "12"],
            ["第二十条第（六）项", "信息内容", "本年处理决定数量", "本年处理决定数量", "本年处理决定数量"],
            ["第二十条第（六）项", "行政处罚", "25", "25", "25"],
            ["第二十条第（六）项", "行政强制", "8", "8", "8"],
        ];
        ReadResult read = Read(0, TableOf(rows));
        string[] labels = ["licensing", "penalties", "compulsion"];
        Assert.Equal([12, 25, 8], labels.Select(row => read.Report![$"proactiveDisclosure.{row}.decisions"]));
        Assert.DoesNotContain(read.Findings, finding => finding.RuleId == "READ-32");
    }

    /// <summary>Two rows of the form in one row of a table, line by line, as converters of PDFs lay them.</summary>
    [Fact]
    public void RowsLaidIntoOneRow_AreTheirOwnAgain()
    {
        SourceTable table = Tables()[1];
        int row = table.Cells.First(cell => cell.Text.StartsWith("一、", StringComparison.Ordinal)).Row;
        Dictionary<int, SourceCell> second = table.Cells.Where(cell => cell.Row == row + 1).ToDictionary(cell => cell.Column);
        IsRead(Read(1, new SourceTable
        {
            Cells = [.. table.Cells.Where(cell => cell.Row != row + 1)
                .Select(cell => cell.Row == row ? cell with { Text = cell.Text + "\n" + second[cell.Column].Text } : cell)],
        }));
    }

    /// <summary>As many labels of the form as lines of one value are rows; a label that a narrow cell broke beside a number on two lines is not.</summary>
    [Fact]
    public void OneValueBesideLabelsOnLines_IsOneForEach()
    {
        string[][] rows = [["信息内容", "本年处理决定数量"], ["行政处罚\n行政强制", "25\n8"]];
        ReadResult read = Read(0, TableOf(rows));
        Assert.Equal([25, 8], new[] { "penalties", "compulsion" }.Select(row => read.Report![$"proactiveDisclosure.{row}.decisions"]));

        read = Read(0, TableOf([["信息内容", "本年处理决定数量"], ["行政\n处罚", "25\n8"]]));
        Assert.Null(read.Report!["proactiveDisclosure.penalties.decisions"]);
    }

    /// <summary>A row that a style sheet of the page takes out of sight is not there; rules for other screens or places say nothing.</summary>
    [Theory]
    [InlineData(".gone{display:none}", true)]
    [InlineData("tr.gone , p { color:red; display : none !important }", true)]
    [InlineData("/* .gone{} */ #x, .gone {visibility:collapse}", true)]
    [InlineData("@media print{.gone{display:none}}", false)]
    [InlineData(".print .gone{display:none}", false)]
    [InlineData(".gone{display:none} .gone{display:table-row}", false)]
    [InlineData("@media screen { .x{color:red} .gone{display:none} } .y{}", true)]
    [InlineData("table tr.gone{display:none}", true)]
    [InlineData("p .gone, tr + .gone, .gone:hover, .gone[x] {display:none}", false)]
    [InlineData("tr.gone{display:none} .gone{display:table-row}", true)]
    [InlineData(".gone{display:none!important} tr.gone{display:table-row}", true)]
    [InlineData(".gone td{font-size:0}", true)]
    [InlineData(".gone td{display:none} tr{font-size:12px}", true)]
    public void ARowThatAStyleSheetHides_IsNotThere(string sheet, bool isHidden)
    {
        string page = HtmlWriter.Write(SourceForm.Of(Report));
        int at = page.IndexOf("二、上年结转", StringComparison.Ordinal);
        int start = page.LastIndexOf("<tr", at, StringComparison.Ordinal);
        int end = page.IndexOf("</tr>", at, StringComparison.Ordinal) + 5;
        string twice = page[start..end].Replace("<tr", "<tr class=\"gone\"", StringComparison.Ordinal).Replace(">0<", ">5<", StringComparison.Ordinal);
        ReadResult read = DoorLaws.Read(Encoding.UTF8.GetBytes($"<style>{sheet}</style>{page[..start]}{twice}{page[start..]}"));
        Assert.Equal(!isHidden, read.Findings.Any(finding => finding.RuleId == "READ-24"));
    }

    /// <summary>A frame of one cell around the text of each cell lays nothing out.</summary>
    [Fact]
    public void FramesInCells_AreNoTables() => IsRead(DoorLaws.Read(Encoding.UTF8.GetBytes(System.Text.RegularExpressions.Regex.Replace(
        HtmlWriter.Write(SourceForm.Of(Report)), "(<td[^>]*>)(.*?)</td>", "$1<table width=\"100%\"><tr><td>$2</td></tr></table></td>"))));

    private static SourceTable Turned(SourceTable table) => table with
    {
        Cells = [.. table.Cells.Select(cell => cell with { Row = cell.Column, Column = cell.Row, RowSpan = cell.ColumnSpan, ColumnSpan = cell.RowSpan })
            .OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)],
    };

    private static SourceTable[] Tables() => [.. SourceForm.Of(Report).Blocks.OfType<SourceTable>()];

    private static string Value(string block, string result) =>
        Report[$"reconsiderationAndLitigation.{block}.{result}"]?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "";

    private static SourceTable TableOf(string[][] rows) => new()
    {
        Cells = [.. rows.SelectMany((row, r) => row.Select((text, c) => new SourceCell { Row = r + 1, Column = c + 1, Text = text }))
            .Where(cell => cell.Column == 1 || cell.Text.Length > 0 || cell.Row != 1)
            .Select(cell => cell.Column == 1 && Array.TrueForAll(rows[cell.Row - 1][1..], text => text.Length == 0)
                && rows[cell.Row - 1].Length > 1 && cell.Text.Length > 0 ? cell with { ColumnSpan = rows[cell.Row - 1].Length } : cell)
            .GroupBy(cell => cell.Row).SelectMany(row => row.First().ColumnSpan > 1 ? row.Take(1) : row)],
    };

    private static ReadResult Read(int table, SourceTable changed) => With(table, [changed]);

    private static ReadResult With(int table, SourceBlock[] changed)
    {
        SourceDocument document = SourceForm.Of(Report);
        SourceTable whole = document.Blocks.OfType<SourceTable>().ElementAt(table);
        return ReportReader.Read(document with { Blocks = [.. document.Blocks.SelectMany(block => ReferenceEquals(block, whole) ? changed : [block])] });
    }

    private static void IsRead(ReadResult read)
    {
        Assert.Empty(DoorLaws.Faults(Report, read));
        Assert.DoesNotContain(read.Findings, finding => finding.Severity == Severity.Error && finding.RuleId.StartsWith("READ", StringComparison.Ordinal));
    }
}
