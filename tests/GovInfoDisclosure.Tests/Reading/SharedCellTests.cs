using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Reading.Sources;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>A number in a cell beside several rows of the form: nothing tells whose it is, so it is nobody's.</summary>
public sealed class SharedCellTests
{
    private const string Rules = "proactiveDisclosure.rules.inForce";
    private const string Documents = "proactiveDisclosure.normativeDocuments.inForce";

    [Fact]
    public void ANumberBesideTwoRows_IsNobodys()
    {
        ReadResult read = Read(rowSpan: 2, secondLabel: "行政规范性文件");
        Assert.Null(read.Report![Rules]);
        Assert.Null(read.Report[Documents]);
        Assert.Equal(1, read.Report["proactiveDisclosure.rules.issued"]);
        Finding[] said = [.. read.Findings.Where(finding => finding.RuleId == "READ-27")];
        Assert.Equal([Severity.Error, Severity.Warning], said.Select(finding => finding.Severity));
        Assert.Contains(said[0].Cells, cell => cell.Address == Rules);
        Assert.Contains(said[1].Cells, cell => cell.Address == Documents);
        Assert.Equal(1, read.Lost);
    }

    [Theory]
    [InlineData(1, "行政规范性文件")]
    [InlineData(2, "（续）")]
    public void BesideOneRow_ItIsThatRows(int rowSpan, string secondLabel) => Assert.Equal(77, Read(rowSpan, secondLabel).Report![Rules]);

    [Fact]
    public void ASpanWithoutEnd_IsNobodysEither() => Assert.Null(Read(int.MaxValue, "行政规范性文件").Report![Rules]);

    /// <summary>The numbers of a cell are the caller's: none of them makes an exception.</summary>
    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void CellsAnywhere_AreRead(int number)
    {
        SourceTable table = new()
        {
            Cells =
            [
                new SourceCell { Row = number, Column = number, RowSpan = number, ColumnSpan = number, Text = "规章" },
                new SourceCell { Row = number, Column = number, RowSpan = number, ColumnSpan = number, Text = "3" },
            ],
        };
        Assert.NotEmpty(ReportReader.Read(new SourceDocument { Blocks = [table] }).Findings);
    }

    private static ReadResult Read(int rowSpan, string secondLabel)
    {
        List<SourceCell> cells = [];
        void Row(int row, params string[] texts) =>
            cells.AddRange(texts.Select((text, i) => new SourceCell { Row = row, Column = i + 1, Text = text }));
        Row(1, "信息内容", "本年制发件数", "本年废止件数", "现行有效件数");
        Row(2, "规章", "1", "0");
        cells.Add(new SourceCell { Row = 2, Column = 4, RowSpan = rowSpan, Text = "77" });
        Row(3, secondLabel, "2", "3");
        if (rowSpan == 1)
        {
            cells.Add(new SourceCell { Row = 3, Column = 4, Text = "4" });
        }

        return ReportReader.Read(new SourceDocument
        {
            Blocks = [new SourceParagraph { Text = "示例局2023年政府信息公开工作年度报告" }, new SourceTable { Cells = [.. cells] }],
        });
    }
}
