using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Reading.Sources;
using GovInfoDisclosure.Tests.Reading.Rendering;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>
/// Columns that the form does not have and blocks in another order, in every notation of a table: whatever is blank beside them, no cell has another cell's
/// number, or last year's, unless a finding names its row.
/// </summary>
public sealed class ForeignHeadTests
{
    private const int Seeds = 12;

    /// <summary>No cell of the form prints this.</summary>
    private const string LastYear = "987";

    private static readonly string[] Notations = ["tabs", "markdown", "box", "semicolons", "lines-tabbed", "lines-barred", "bars-open", "bars-lone",
        "bars-padded", "spaces", "one-line", "lines", "label-above-bars", "grid"];

    public static TheoryData<string> All => [.. Notations];

    [Theory]
    [MemberData(nameof(All))]
    public void LastYearsColumn_FillsNoBlankOfThisYear(string notation) => HoldsWithBlanks(notation, 2, (rows, random) =>
    {
        bool isFirst = random.Next(2) == 0;
        foreach (List<PrintedCell> row in rows)
        {
            if (row.Count == 1)
            {
                row[0].Columns++;
                continue;
            }

            row.Insert(isFirst ? 1 : row.Count, new PrintedCell(row[0].Text == "信息内容" ? "上年数" : LastYear));
        }
    });

    [Theory]
    [MemberData(nameof(All))]
    public void AColumnForEachOfTwoYears_FillsNoBlankOfTheOther(string notation) => HoldsWithBlanks(notation, 2, (rows, random) =>
    {
        bool isFirst = random.Next(2) == 0;
        foreach (List<PrintedCell> row in rows)
        {
            bool isHead = row[0].Text == "信息内容";
            for (int i = row.Count - 1; i > 0; i--)
            {
                row.Insert(isFirst ? i : i + 1, new PrintedCell(isHead ? row[i].Text + "（2022年）" : LastYear, row[i].Columns));
                row[isFirst ? i + 1 : i].Text += isHead ? "（2023年）" : "";
            }

            row[0].Columns = row.Count == 1 ? 7 : 1;
        }
    });

    /// <summary>Both halves of the year below each head; of the whole year nothing is printed.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void HalvesOfTheYearBelowAHead_AreNotTheYear(string notation) => HoldsWithBlanks(notation, 2, (rows, random) =>
    {
        for (int i = rows.Count - 1; i >= 0; i--)
        {
            List<PrintedCell> row = rows[i];
            bool isHead = row[0].Text == "信息内容";
            if (isHead)
            {
                row[0].Rows = 2;
                rows.Insert(i + 1, [.. row.Skip(1).SelectMany(head => new[] { new PrintedCell("上半年", head.Columns), new PrintedCell("下半年", head.Columns) })]);
                row.Skip(1).ToList().ForEach(head => head.Columns *= 2);
                continue;
            }

            row[0].Columns = row.Count == 1 ? 7 : 1;
            for (int cell = row.Count - 1; cell > 0; cell--)
            {
                row[cell] = new PrintedCell(LastYear, row[cell].Columns);
                row.Insert(cell + random.Next(2), new PrintedCell("", row[cell].Columns));
            }
        }
    });

    /// <summary>Two columns below each head of table 3, one of them blank: nothing tells whose the other's number is.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void OfficesBelowAHead_AreNotTheWhole(string notation)
    {
        foreach ((string one, string other) in (ReadOnlySpan<(string, string)>)[("本级", "下属"), ("上半年", "下半年")])
        {
            HoldsWithBlanks(notation, 3, (rows, random) =>
            {
                rows[0][0].Rows++;
                rows.Take(3).SelectMany((row, i) => row.Skip(i == 0 ? 1 : 0)).ToList().ForEach(head => head.Columns *= 2);
                rows.Insert(3, [.. Enumerable.Range(0, 14).Select(i => new PrintedCell(i % 2 == 0 ? one : other))]);
                foreach (List<PrintedCell> row in rows.Where(row => row[^1].Address is not null))
                {
                    for (int cell = row.Count - 1; row[cell].Address is not null; cell--)
                    {
                        row[cell] = new PrintedCell(LastYear);
                        row.Insert(cell + random.Next(2), new PrintedCell(""));
                        if (cell == 0)
                        {
                            break;
                        }
                    }
                }
            });
        }
    }

    /// <summary>复议后起诉 before 未经复议直接起诉, 行政诉讼 before 行政复议, with their values.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void BlocksInAnotherOrder_AreReadByTheirNames_OrSaid(string notation)
    {
        foreach (bool isLitigationFirst in (ReadOnlySpan<bool>)[false, true])
        {
            HoldsWithBlanks(notation, 4, (rows, _) =>
            {
                List<PrintedCell> values = rows[^1];
                List<PrintedCell> blocks = rows[1];
                if (isLitigationFirst)
                {
                    rows[0].Reverse();
                    Move(values, 0, 5, 10);
                    Move(blocks, 0, 5, 2);
                }
                else
                {
                    Move(values, 5, 5, 5);
                    Move(blocks, 5, 1, 1);
                }
            });
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void TheTotalFirst_IsReadByItsHead_OrSaid(string notation) => HoldsWithBlanks(notation, 3, (rows, _) =>
    {
        foreach (List<PrintedCell> row in rows.Where(row => row[^1].Address is not null || row[^1].Text == "总计"))
        {
            int first = row.FindIndex(cell => cell.Address is not null || cell.Text == "自然人");
            row.Insert(first, row[^1]);
            row.RemoveAt(row.Count - 1);
        }
    });

    /// <summary>小计 before or behind the five organisations.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void ASubtotalAmongTheOrganisations_IsNobodysNumber(string notation) => HoldsWithBlanks(notation, 3, (rows, random) =>
    {
        bool isFirst = random.Next(2) == 0;
        rows[0][^1].Columns++;
        rows[1][1].Columns++;
        rows[2].Insert(isFirst ? 0 : 5, new PrintedCell(random.Next(2) == 0 ? "小计" : "合计"));
        foreach (List<PrintedCell> row in rows.Where(row => row[^1].Address is not null))
        {
            row.Insert(isFirst ? row.Count - 6 : row.Count - 1, new PrintedCell(LastYear));
        }
    });

    /// <summary>Two names of the form in one cell are no column that it does not have: what was told of a row with a blank before is told still.</summary>
    [Fact]
    public void NamesRunTogether_AreTheForms()
    {
        string[] rows = ["申请人情况\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他总计", "一、本年新收\t1\t2\t3\t4\t5\t6\t21",
            "二、上年结转\t1\t\t0\t0\t0\t0\t1", "四、结转下年度\t0\t1\t0\t0\t0\t0\t1"];
        ReadResult read = ReportReader.Read(PlainDocument.With(PlainDocument.Table2, string.Join("\n", rows), PlainDocument.Table4));
        Assert.DoesNotContain(read.Findings, finding => finding.RuleId == "READ-34");
        Assert.Equal(1, read.Report?["requests.broughtForward.naturalPersons"]);
        Assert.Null(read.Report?["requests.broughtForward.commercialEnterprises"]);
    }

    /// <summary>Text by position whose narrow columns break the names of the head: what a line begins tells their order.</summary>
    [Theory]
    [InlineData("        自然", "        人   商业 科研 社会公 法律服 其  总", "            企业 机构 益组织 务机构 他  计", true)]
    [InlineData("        总   自然", "        计   人  商业 科研 社会公 法律服 其", "                企业 机构 益组织 务机构 他", false)]
    [InlineData("        自然", "        人   科研 商业 社会公 法律服 其  总", "            机构 企业 益组织 务机构 他  计", false)]
    [InlineData("        总计", "           自然人 商业 科研 社会公 法律服 其", "              企业 机构 益组织 务机构 他", false)]
    [InlineData("                               总计", "        自然人 商业 科研 社会公 法律服 其", "              企业 机构 益组织 务机构 他", true)]
    public void BrokenHeadsInAnotherOrder_AreSaid(string first, string second, string third, bool isForms)
    {
        string[] rows = ["一、本年新收  9   1   2   3    4    1  20", "二、上年结转  1   0   0   0    0    0  1", "四、结转下年度  2   0   0   0    0    0  2"];
        string table = string.Join("\n", [first, second, third, .. rows]);
        ReadResult read = ReportReader.Read(PlainDocument.With(PlainDocument.Table2, table, PlainDocument.Table4));
        Assert.Equal(isForms ? 9m : null, read.Report?["requests.received.naturalPersons"]);
        Assert.Equal(isForms ? 20m : null, read.Report?["requests.received.total"]);
        Assert.Equal(!isForms, read.Findings.Any(finding => finding.RuleId == "READ-34" && finding.Severity == Severity.Error));
    }

    private static void Move(List<PrintedCell> cells, int first, int count, int behind)
    {
        List<PrintedCell> moved = cells.GetRange(first, count);
        cells.RemoveRange(first, count);
        cells.InsertRange(first + behind, moved);
    }

    private static void HoldsWithBlanks(string notation, int table, Action<List<List<PrintedCell>>, Random> change)
    {
        int read = 0;
        for (int seed = 0; seed < Seeds; seed++)
        {
            var random = new Random(seed);
            List<List<PrintedCell>> rows = Form(table);
            var blank = new HashSet<string>();
            foreach (PrintedCell cell in rows.SelectMany(row => row).Where(cell => cell.Address is not null && random.Next(6) < seed % 4))
            {
                cell.Text = "";
                blank.Add(cell.Address!);
            }

            change(rows, random);
            ReadResult result = Read(notation, table, rows);
            HashSet<string> said = [.. result.Findings.Where(finding => finding.Severity != Severity.Info).SelectMany(finding => finding.Cells)
                .Select(cell => cell.Address[..cell.Address.LastIndexOf('.')])];
            foreach (CellReading cell in result.Cells.Where(cell => cell.Value is not null))
            {
                bool isRight = !blank.Contains(cell.Address) && cell.Value == PlainDocument.Of(cell.Address);
                Assert.True(isRight || said.Contains(cell.Address[..cell.Address.LastIndexOf('.')]), $"{notation}, seed {seed}: {cell.Address} = {cell.Value}");
                read += isRight ? 1 : 0;
            }
        }

        // The other tables at least, which nothing was done to.
        Assert.True(read > Seeds * FormShape.Of2021.Cells.Count() / 10, notation + " " + read);
    }

    private static List<List<PrintedCell>> Form(int table) => table switch
    {
        2 => FormTables.Table2(FormShape.Of2021, cell => PlainDocument.Printed(cell.Address), "（单位：万元）"),
        3 => FormTables.Table3(FormShape.Of2021, cell => PlainDocument.Printed(cell.Address)),
        _ => FormTables.Table4(FormShape.Of2021, cell => PlainDocument.Printed(cell.Address)),
    };

    private static ReadResult Read(string notation, int table, List<List<PrintedCell>> rows)
    {
        if (notation == "grid")
        {
            return ReportReader.Read(Document(table, rows));
        }

        string style = TableText.ShowsBlanks(notation) ? "pad" : "dense";
        string Text(int number) => string.Join("\n", TableText.Write(
            Flattening.Flatten(number == table ? rows : Form(number), style, new Random(1)), notation, new Random(1)).SelectMany(lines => lines));
        return ReportReader.Read(PlainDocument.With(Text(2), Text(3), Text(4)));
    }

    /// <summary>The same as a document that lays its cells out itself.</summary>
    private static SourceDocument Document(int changed, List<List<PrintedCell>> rows)
    {
        List<SourceBlock> blocks = [new SourceParagraph { Text = PlainDocument.Title }];
        for (int table = 2; table <= 4; table++)
        {
            blocks.Add(new SourceParagraph
            {
                Text = table == 2 ? "二、主动公开政府信息情况" : table == 3 ? "三、收到和处理政府信息公开申请情况" : "四、政府信息公开行政复议、行政诉讼情况",
            });
            blocks.Add(new SourceTable { Cells = [.. Cells(table == changed ? rows : Form(table))], ShowsBlanks = true });
        }

        return new SourceDocument { Blocks = [.. blocks] };
    }

    private static IEnumerable<SourceCell> Cells(List<List<PrintedCell>> rows) => FormTables.Place(rows).Select(found => new SourceCell
    {
        Row = found.Row + 1,
        Column = found.Column + 1,
        RowSpan = found.Cell.Rows,
        ColumnSpan = found.Cell.Columns,
        Text = found.Cell.Text,
    });
}
