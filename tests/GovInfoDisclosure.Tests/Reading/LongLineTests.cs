using System;
using System.Linq;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Tests.Reading.Rendering;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>Pages whose text was run together on one line, or on a line for all prose before the tables and one for that behind them.</summary>
public sealed class LongLineTests
{
    private static readonly string Cells = OneLine(PlainDocument.Text.Replace('\t', ' '));
    private static readonly string Bars = OneLine(Regex.Replace(PlainDocument.Text, "\t", " | "));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ADocumentOnOneLine_IsReadWithItsTitleSectionsAndPlaces(bool hasBars)
    {
        string text = hasBars ? Bars : Cells;
        ReadResult read = ReportReader.Read(text);
        Assert.Empty(PlainDocument.Differences(read));
        Assert.Equal(("示例市财政局", 2023), (read.Report!.Agency?.Name, read.Report.Year));
        Assert.Equal(6, read.Sections.Count(section => section.Kind != SectionKind.Preamble));
        Assert.Equal("无。", read.Report.Narrative?.OtherMatters?.Trim());
        Assert.All(read.Cells, cell => Assert.Equal((1, PlainDocument.Printed(cell.Address)),
            (cell.Place.Line, text.Substring(cell.Place.Column - 1, PlainDocument.Printed(cell.Address).Length))));
    }

    [Fact]
    public void ProseOnOneLineBeforeTheTables_TellsTitleAndSections()
    {
        string[] lines = PlainDocument.Text.Split('\n');
        int table = Array.FindIndex(lines, line => line.Contains('\t'));
        string text = OneLine(string.Join("\n", lines.Take(table))) + "\n" + string.Join("\n", lines.Skip(table));
        ReadResult read = ReportReader.Read(text);
        Assert.Empty(PlainDocument.Differences(read));
        Assert.Equal("示例市财政局", read.Report!.Agency?.Name);
        Assert.Equal("2023年，本机关认真落实《条例》。", read.Report.Narrative?.OverallSituation?.Trim());
    }

    /// <summary>Where a blank leaves nothing, a row has a value too few: it is blank with a finding, and no other row is read otherwise.</summary>
    [Theory]
    [InlineData("requests.received.naturalPersons")]
    [InlineData("requests.outcomes.denied.stateSecrets.total")]
    [InlineData("reconsiderationAndLitigation.reconsideration.pending")]
    public void AValueThatIsMissing_LeavesItsRowBlank(string address)
    {
        string value = PlainDocument.Printed(address);
        ReadResult read = ReportReader.Read(new Regex($" {value} ").Replace(Cells, " ", 1));
        string row = address.Substring(0, address.LastIndexOf('.'));
        string table = row.Split('.')[0] == "requests" ? row : row.Split('.')[0];
        Assert.All(PlainDocument.Differences(read), difference =>
        {
            Assert.StartsWith(table, difference);
            Assert.EndsWith("=", difference);
        });
        Assert.Contains(read.Findings, finding => finding.Severity == Severity.Error && finding.Cells.Any(cell => cell.Address.StartsWith(table)));
    }

    /// <summary>Labels of a few rows do not show that the table stands there: what is read of it is what its line says.</summary>
    [Fact]
    public void AFewLabels_AreReadAsTheyStand()
    {
        string text = Cells.Substring(0, Cells.IndexOf("（三）不予公开", StringComparison.Ordinal)) + Cells.Substring(Cells.IndexOf("五、存在", StringComparison.Ordinal));
        ReadResult read = ReportReader.Read(text);
        Assert.All(read.Cells.Where(cell => cell.Value is not null), cell => Assert.Equal(PlainDocument.Of(cell.Address), cell.Value));
    }

    /// <summary>Headings that follow one another with nothing between them are a table of contents.</summary>
    [Fact]
    public void HeadingsWithoutText_ArePartsOfNavigation()
    {
        string navigation = "一、总体情况 二、主动公开政府信息情况 三、收到和处理政府信息公开申请情况 四、政府信息公开行政复议、行政诉讼情况 五、存在的主要问题及改进情况";
        ReadResult read = ReportReader.Read(navigation + "\n" + PlainDocument.Text);
        Assert.Empty(PlainDocument.Differences(read));
        Assert.Equal("2023年，本机关认真落实《条例》。", read.Report!.Narrative?.OverallSituation?.Trim());
    }

    private static string OneLine(string text) => Regex.Replace(text, "\\s*\n\\s*", " ");
}
