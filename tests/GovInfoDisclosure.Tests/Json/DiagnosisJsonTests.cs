using System;
using System.Linq;
using System.Text.Json;
using GovInfoDisclosure.Diagnosis;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Rules;
using Xunit;

namespace GovInfoDisclosure.Tests.Json;

public sealed class DiagnosisJsonTests
{
    private const string Cases = "reconsiderationAndLitigation.reconsideration.";

    [Fact]
    public void DiagnosisAndDeduced_FollowTheFindings()
    {
        AnnualReport report = Zeros().WithCell(Cases + "upheld", 21).WithCell(Cases + "total", 12).WithCell("requests.received.naturalPersons", null);
        ValidationResult result = RuleSet.Default.Validate(report);

        using JsonDocument json = JsonDocument.Parse(FindingsJson.WriteCompact("a", result, ReportDiagnosis.Of(report, RuleSet.Default)));

        Assert.Equal(["schemaVersion", "source", "report", "summary", "overrides", "findings", "diagnosis", "deduced"],
            json.RootElement.EnumerateObject().Select(member => member.Name));
        JsonElement block = Assert.Single(json.RootElement.GetProperty("diagnosis").EnumerateArray().ToArray());
        Assert.Equal(
            ["part", "grade", "tied", "cutOff", "count", "alternatives", "explanations", "place", "certificate", "message"],
            block.EnumerateObject().Select(member => member.Name));
        Assert.True(block.GetProperty("tied").GetBoolean());
        Assert.Equal(2, block.GetProperty("count").GetInt32());
        JsonElement first = block.GetProperty("explanations")[0];
        Assert.Equal(
            """{"number":1,"grade":"likely","weight":0.4,"slips":[{"kinds":["digitsExchanged"],"changes":[{"address":"reconsiderationAndLitigation.reconsideration.upheld","label":"行政复议 / 结果维持","from":21,"to":12,"determined":true,"place":null}]}],"message":{"zh":"表四“行政复议”结果维持应为 12（误填 21，数字颠倒）","en":"table 4 “Reconsideration”, Upheld should be 12 (21 was typed: digits exchanged)"}}""",
            first.GetRawText());
        JsonElement deduced = Assert.Single(json.RootElement.GetProperty("deduced").EnumerateArray().ToArray());
        Assert.Equal(["address", "label", "value", "rules", "place", "derivation"], deduced.EnumerateObject().Select(member => member.Name));
        Assert.Equal(0, deduced.GetProperty("value").GetInt32());
    }

    [Fact]
    public void WithoutADiagnosis_NeitherMemberIsWritten() =>
        Assert.DoesNotContain("\"diagnosis\"", FindingsJson.Write("a", RuleSet.Default.Validate(Zeros())), StringComparison.Ordinal);

    [Fact]
    public void EveryKindOfSlipHasAName() => Assert.Equal(
        Enum.GetNames<SlipKind>().Select(name => char.ToLowerInvariant(name[0]) + name[1..]), Enum.GetValues<SlipKind>().Select(SlipKindNames.Of));

    [Fact]
    public void ChangeLogOfAReportThatNeedsNone_IsEmpty()
    {
        Assert.Equal("{\n  \"schemaVersion\": 1,\n  \"source\": \"a\",\n  \"changes\": []\n}",
            FindingsJson.WriteChanges("a", ReportDiagnosis.Of(Zeros(), RuleSet.Default)).TrimEnd('\n'));
        Assert.Throws<ArgumentNullException>(() => FindingsJson.WriteChanges(null!, ReportDiagnosis.Of(Zeros(), RuleSet.Default)));
        Assert.Throws<ArgumentNullException>(() => FindingsJson.WriteChanges("a", null!));
    }

    private static AnnualReport Zeros() =>
        FormShape.Of2021.ToReport(FormShape.Of2021.Values([.. Enumerable.Repeat((decimal?)0, FormShape.Of2021.Cells.Length)]));
}
