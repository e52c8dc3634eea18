using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Documents.Tests.Rendering;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Reading.Sources;
using Xunit;

namespace GovInfoDisclosure.Documents.Tests;

/// <summary>Last year's numbers beside this year's: where heads or captions name the years, those of the title's are read; else none.</summary>
public sealed class OtherYearsTests
{
    private static readonly AnnualReport Report = new ReportGenerator(new GeneratorOptions { Seed = 37 }).Make(0).Report;
    private static readonly SourceDocument Document = SourceForm.Of(Report);
    private static readonly SourceTable Table = Document.Blocks.OfType<SourceTable>().ElementAt(1);
    private static readonly int Labels = Table.Cells.Max(cell => cell.Column + cell.ColumnSpan - 1) - 7;
    private static readonly int Heads = Table.Cells.First(cell => cell.Text.StartsWith("一、", StringComparison.Ordinal)).Row - 1;

    [Theory]
    [InlineData("interleaved", 0, 1)]
    [InlineData("interleaved", 1, 0)]
    [InlineData("blocks", 0, 1)]
    [InlineData("blocks", 1, 0)]
    public void ColumnsOfTheYearInTheTitle_AreRead(string way, int own, int other)
    {
        ReadResult read = Read(SideBySide(way, own, other, ($"{Report.Year}年", $"{Report.Year - 1}年")));
        Assert.Empty(DoorLaws.Faults(Report, read));
        Finding said = Assert.Single(read.Findings, finding => finding.RuleId == "READ-54");
        Assert.Equal(Severity.Warning, said.Severity);
        Assert.Contains((Report.Year - 1).ToString()!, said.Message.Zh, StringComparison.Ordinal);
        Assert.DoesNotContain(read.Findings, finding => finding.Severity == Severity.Error);
    }

    /// <summary>Heads that say which year is the report's.</summary>
    [Theory]
    [InlineData("interleaved", 0, 1, "本年数", "上年数")]
    [InlineData("interleaved", 1, 0, "本年", "上年")]
    [InlineData("blocks", 1, 0, "今年", "去年")]
    [InlineData("interleaved", 1, 0, "本年度", "上年同期")]
    public void ColumnsThatSayWhichYear_AreReadByIt(string way, int own, int other, string name, string otherName)
    {
        ReadResult read = Read(SideBySide(way, own, other, (name, otherName)));
        Assert.Empty(DoorLaws.Faults(Report, read));
        Assert.Contains(otherName, Assert.Single(read.Findings, finding => finding.RuleId == "READ-54").Message.En, StringComparison.Ordinal);
    }

    /// <summary>A row for each year beside each label.</summary>
    [Theory]
    [InlineData("本年", "上年", 0)]
    [InlineData("上年", "本年", 1)]
    public void RowsOfTwoYears_AreReadByTheirNames(string one, string other, int own)
    {
        var cells = new List<SourceCell>();
        foreach (SourceCell cell in Table.Cells)
        {
            int first = cell.Row - Heads - 1;
            if (first < 0)
            {
                cells.Add(cell.Column == 1 ? cell with { ColumnSpan = cell.ColumnSpan + 1 } : cell with { Column = cell.Column + 1 });
            }
            else if (cell.Column <= Labels)
            {
                cells.Add(cell with { Row = Heads + 1 + (first * 2), RowSpan = cell.RowSpan * 2 });
            }
            else
            {
                cells.Add(cell with { Row = Heads + 1 + (first * 2) + own, Column = cell.Column + 1 });
                cells.Add(Changed(cell) with { Row = Heads + 2 + (first * 2) - own, Column = cell.Column + 1 });
            }
        }

        for (int row = Heads + 1; row <= cells.Max(cell => cell.Row); row++)
        {
            cells.Add(new SourceCell { Row = row, Column = Labels + 1, Text = (row - Heads) % 2 == 1 ? one : other });
        }

        ReadResult read = Read([Table with { Cells = [.. cells.Distinct().OrderBy(cell => (cell.Row, cell.Column))] }]);
        Assert.Empty(DoorLaws.Faults(Report, read));
        Assert.Single(read.Findings, finding => finding.RuleId == "READ-54");
    }

    /// <summary>上一年 above 项目数量, and 本年 above 增/减, are heads of the form that a line end broke.</summary>
    [Fact]
    public void BrokenHeadsOfTheForm_AreNoYears()
    {
        SourceBlock[] table = [Grid(["信息内容", "上一年", "本年", "处理决定"], ["", "项目数量", "增/减", "数量"], ["行政许可", "7", "2", "5"])];
        Assert.DoesNotContain(Read(table).Findings, finding => finding.RuleId == "READ-54");
    }

    private static SourceTable Grid(params string[][] rows) => new()
    {
        Cells = [.. rows.SelectMany((row, i) => row.Select((text, j) => new SourceCell { Row = i + 1, Column = j + 1, Text = text }))],
    };

    [Theory]
    [InlineData("interleaved")]
    [InlineData("blocks")]
    public void WhereNoHeadNamesTheYears_NothingIsRead(string way)
    {
        ReadResult read = Read(SideBySide(way, 0, 1, ("件数", "件数")));
        Assert.DoesNotContain(read.Cells, cell => cell.Value is not null && cell.Address.StartsWith("requests.", StringComparison.Ordinal));
        Assert.Contains(read.Findings, finding => finding.Severity == Severity.Error);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ATableBelowItsYear_IsReadWhereThatIsTheTitles(bool isOwnFirst)
    {
        SourceBlock[] own = [new SourceParagraph { Text = $"{Report.Year}年" }, Table];
        SourceBlock[] other = [new SourceParagraph { Text = $"{Report.Year - 1}年统计表" }, Table with { Cells = [.. Table.Cells.Select(Changed)] }];
        ReadResult read = Read(isOwnFirst ? [.. own, .. other] : [.. other, .. own]);
        Assert.Empty(DoorLaws.Faults(Report, read));
        Assert.Single(read.Findings, finding => finding.RuleId == "READ-54");
    }

    /// <summary>A year in a cell of a report of one year takes nothing out.</summary>
    [Fact]
    public void OneYear_IsLeftAsItIs()
    {
        ReadResult read = Read([Table with { Cells = [.. Table.Cells.Select(cell => cell.Text == "自然人" ? cell with { Text = $"{Report.Year}年自然人" } : cell)] }]);
        Assert.DoesNotContain(read.Findings, finding => finding.RuleId == "READ-54");
    }

    private static SourceCell Changed(SourceCell cell) => cell.Column > Labels && cell.Row > Heads && decimal.TryParse(cell.Text, out decimal value)
        ? cell with { Text = (value + 7).ToString(System.Globalization.CultureInfo.InvariantCulture) }
        : cell;

    /// <summary>Table 3 with each column twice, side by side or all seven behind the others, below a row that may name the years.</summary>
    private static SourceBlock[] SideBySide(string way, int own, int other, (string Own, string Other) names)
    {
        var cells = new List<SourceCell>();
        foreach (SourceCell cell in Table.Cells)
        {
            int row = cell.Row > Heads ? cell.Row + 1 : cell.Row;
            int first = cell.Column - Labels - 1;
            if (first < 0)
            {
                cells.Add(cell with { Row = row, RowSpan = cell.Row <= Heads ? cell.RowSpan + 1 : cell.RowSpan });
            }
            else if (way == "blocks")
            {
                cells.Add(cell with { Row = row, Column = cell.Column + (own * 7) });
                cells.Add(Changed(cell) with { Row = row, Column = cell.Column + (other * 7) });
            }
            else if (cell.Row <= Heads)
            {
                cells.Add(cell with { Row = row, Column = Labels + 1 + (first * 2), ColumnSpan = cell.ColumnSpan * 2 });
            }
            else
            {
                cells.Add(cell with { Row = row, Column = Labels + 1 + (first * 2) + own });
                cells.Add(Changed(cell) with { Row = row, Column = Labels + 1 + (first * 2) + other });
            }
        }

        string Year(int place) => place == own ? names.Own : names.Other;
        for (int i = 0; i < 14; i++)
        {
            cells.Add(new SourceCell { Row = Heads + 1, Column = Labels + 1 + i, Text = Year(way == "blocks" ? i / 7 : i % 2) });
        }

        return [Table with { Cells = [.. cells.OrderBy(cell => (cell.Row, cell.Column))] }];
    }

    private static ReadResult Read(SourceBlock[] table3) => ReportReader.Read(Document with
    {
        Blocks = [.. Document.Blocks.SelectMany(block => ReferenceEquals(block, Table) ? table3 : [block])],
    });
}
