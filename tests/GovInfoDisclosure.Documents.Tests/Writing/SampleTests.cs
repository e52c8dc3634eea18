using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using GovInfoDisclosure.Diagnosis;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Documents.Tests.Writing;

/// <summary><c>samples/three-errors.docx</c>: an invented agency's report with three cells that are wrong, in two tables.</summary>
public sealed class SampleTests
{
    private static readonly string Sample = RepositoryRoot.Combine("samples", "three-errors.docx");

    /// <summary>With GOVINFO_APPROVE=1 the file is written anew.</summary>
    [Fact]
    public void TheFile_IsWhatIsWrittenOfItsJson_ByteForByte()
    {
        AnnualReport report = AnnualReportJson.Read(File.ReadAllText(RepositoryRoot.Combine("examples", "data", "three-errors.json"))).Report!;
        byte[] written = WriteReadLaws.Word(report);
        if (Environment.GetEnvironmentVariable("GOVINFO_APPROVE") == "1")
        {
            File.WriteAllBytes(Sample, written);
        }

        Assert.Equal(File.ReadAllBytes(Sample), written);
        Assert.Equal(report, DocumentReader.ReadAll(Sample).Single().Result.Report);
    }

    [Fact]
    public void ExactlyThreeCells_AreToBeCorrected()
    {
        ReadResult read = DocumentReader.ReadAll(Sample).Single().Result;
        ReportDiagnosis diagnosis = RuleSet.Default.Diagnose(read);

        Assert.Equal(
            ["requests.received.commercialEnterprises: 1 → 7", "requests.outcomes.unableToProvide.notHeld.naturalPersons: 41 → 11"], Changes(diagnosis));
        Assert.Equal([.. Changes(diagnosis), "reconsiderationAndLitigation.reconsideration.total: 7 → 4"], Changes(diagnosis.WithLikely()));
        Assert.True(diagnosis.WithLikely().IsRepaired);
    }

    private static IEnumerable<string> Changes(ReportDiagnosis diagnosis) =>
        diagnosis.Applied.SelectMany(explanation => explanation.Changes).Select(change => $"{change.Address}: {change.From} → {change.To}");
}
