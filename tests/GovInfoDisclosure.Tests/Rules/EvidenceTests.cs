using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Tests.Prose;
using Xunit;

namespace GovInfoDisclosure.Tests.Rules;

/// <summary>What a document says beside its numbers reaches the findings: places, doubts, and checks of the text, for which no number is made up.</summary>
public sealed class EvidenceTests
{
    [Fact]
    public void AFindingOfATextCheck_HasNoClaim_ItsWordsAreOfNoNumber()
    {
        var read = new ReadResult
        {
            Report = Samples.Report() with { Year = 2024, Agency = new Agency { Name = "青河市水务局" } },
            Sections = new ValueList<DocumentSection>([ProseSections.Of(SectionKind.OverallSituation, "本报告统计数据期限自2023年1月1日起至2023年12月31日止。")]),
        };

        Finding[] findings =
            [.. RuleSet.Default.Validate(read, new ValidationOptions { IncludeAll = true }).Findings.Where(finding => finding.RuleId[0] == 'N')];

        Assert.Contains(findings, finding => finding is { Id: "N1/overallSituation", Outcome: Outcome.Broken, Place: not null });
        Assert.All(findings, finding => Assert.Empty(finding.Claims));
    }

    [Fact]
    public void ADocumentThatIsNoReport_GivesTheReadersFindingsAlone()
    {
        ReadResult read = ReportReader.Read("没有表格");

        Assert.Equal(read.Findings, RuleSet.Default.Validate(read).Findings);
        Assert.Equal(0, RuleSet.Default.Validate(read).Instances);
    }
}
