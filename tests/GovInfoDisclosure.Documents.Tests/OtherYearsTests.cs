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
        ReadResult read = Read(SideBySide(way, own, other, named: true));
        Assert.Empty(DoorLaws.Faults(Report, read));
        Finding said = Assert.Single(read.Findings, finding => finding.RuleId == "READ-54");
        Assert.Equal(Severity.Warning, said.Severity);
        Assert.Contains((Report.Year - 1).ToString()!, said.Message.Zh, StringComparison.Ordinal);
        Assert.DoesNotContain(read.Findings, finding => finding.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("interleaved")]
    [InlineData("blocks")]
    public void WhereNoHeadNamesTheYears_NothingIsRead(string way)
    {
        ReadResult read = Read(SideBySide(way, 0, 1, named: false));
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
    private static SourceBlock[] SideBySide(string way, int own, int other, bool named)
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

        string Year(int place) => named ? $"{(place == own ? Report.Year : Report.Year - 1)}年" : "件数";
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
