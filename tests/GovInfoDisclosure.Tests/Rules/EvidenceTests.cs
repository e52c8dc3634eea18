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

    /// <summary>A row of six numbers below a head of seven: the reader infers where they belong, and the sum of the row is broken over it.</summary>
    [Fact]
    public void ABrokenIdentity_OverANumberThatTheReaderInferred_KeepsItsOutcome_AndSaysSo()
    {
        AnnualReport report = Samples.Report(("requests.received.naturalPersons", 3), ("requests.received.total", 4)) with { Year = 2024 };
        CellReading Cell(string key, decimal value, ReadingMethod method) =>
            new() { Address = "requests.received." + key, RawText = "", Value = value, Place = new Place(3, 1), Method = method };
        var read = new ReadResult
        {
            Report = report,
            Cells = new ValueList<CellReading>([Cell("naturalPersons", 3, ReadingMethod.Inferred), Cell("total", 4, ReadingMethod.Direct)]),
            Findings = new ValueList<Finding>([Doubt("READ-20", Severity.Info), Doubt("READ-31", Severity.Warning)]),
        };

        Finding Broken(ReadResult from) => RuleSet.Default.Validate(from).Findings.Single(finding => finding.Id == "E3/received");
        Finding told = Broken(read);
        Finding plain = Broken(read with { Cells = new ValueList<CellReading>(read.Cells.Select(cell => cell with { Method = ReadingMethod.Direct })) });

        Assert.Equal(Outcome.Broken, told.Outcome);
        Assert.Equal(plain.Message.Zh + "其中自然人由读取程序推断（READ-31），请先与原文核对。", told.Message.Zh);
        Assert.Equal(plain.Message.En + " The reader inferred Natural persons (READ-31): compare with the page first.", told.Message.En);
        Assert.DoesNotContain("READ-", Validate("P2/normativeDocuments"), System.StringComparison.Ordinal);

        string Validate(string id) => RuleSet.Default.Validate(read, new ValidationOptions { IncludeAll = true }).Findings.Single(x => x.Id == id).Message.En;
    }

    private static Finding Doubt(string code, Severity severity) => new()
    {
        RuleId = code,
        Id = code,
        Severity = severity,
        Outcome = Outcome.Reading,
        Message = new Message("", ""),
        Cells = new ValueList<CellValue>([new CellValue { Address = "requests.received.naturalPersons", Label = "", Value = null }]),
    };

    [Fact]
    public void ADocumentThatIsNoReport_GivesTheReadersFindingsAlone()
    {
        ReadResult read = ReportReader.Read("没有表格");

        Assert.Equal(read.Findings, RuleSet.Default.Validate(read).Findings);
        Assert.Equal(0, RuleSet.Default.Validate(read).Instances);
    }
}
