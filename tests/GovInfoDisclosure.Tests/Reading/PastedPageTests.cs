using System;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Reading.Sources;
using GovInfoDisclosure.Tests.Reading.Rendering;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>A page pasted into a sheet has all words before its first table in one cell: title, headings and sentences are lines all the same.</summary>
public sealed class PastedPageTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\r")]
    public void ParagraphsInOneCell_AreReadAsParagraphs(string lineEnd)
    {
        string[] lines = PlainDocument.Text.Split('\n');
        int table = Array.IndexOf(lines, "二、主动公开政府信息情况");
        var place = Place.InSheet("Sheet1", "B1");
        SourceDocument Document(params SourceBlock[] head) => new()
        {
            Blocks = [.. head, .. lines.Skip(table).Select(line => new SourceParagraph { Text = line })],
        };

        ReadResult pasted = ReportReader.Read(Document(new SourceTable
        {
            Cells =
            [
                new SourceCell { Row = 1, Column = 1, Text = " ", Place = Place.InSheet("Sheet1", "A1") },
                new SourceCell { Row = 1, Column = 2, Text = string.Join(lineEnd + "\n", lines.Take(table)), Place = place },
            ],
        }));
        ReadResult plain = ReportReader.Read(Document([.. lines.Take(table).Select(line => new SourceParagraph { Text = line })]));

        Assert.Equal(("示例市财政局", 2023), (pasted.Report!.Agency.Name, pasted.Report.Year));
        Assert.Equal(plain.Report, pasted.Report);
        Assert.Equal(plain.Findings.Select(finding => finding.RuleId), pasted.Findings.Select(finding => finding.RuleId));
        Assert.Contains("认真落实", pasted.Report.Narrative.OverallSituation);
    }
}
