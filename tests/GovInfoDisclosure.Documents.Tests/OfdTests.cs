using System.Linq;
using GovInfoDisclosure.Documents.Tests.Rendering;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Reading;
using Xunit;

namespace GovInfoDisclosure.Documents.Tests;

/// <summary>OFD as different producers write it: whatever places an object on its page, the report is the same.</summary>
public sealed class OfdTests
{
    private static readonly ReportGenerator Generator = new(new GeneratorOptions { Seed = 47 });

    [Theory]
    [InlineData(OfdManner.Boundary)]
    [InlineData(OfdManner.Matrix)]
    [InlineData(OfdManner.OneObject)]
    [InlineData(OfdManner.Template)]
    [InlineData(OfdManner.Hidden)]
    public void ADocument_IsReadAsItIsShown(OfdManner manner)
    {
        foreach (int i in Enumerable.Range(0, 6))
        {
            AnnualReport report = Generator.Make(i).Report;
            ReadResult read = DoorLaws.Read(OfdWriter.Write(SourceForm.Of(report), manner));
            Assert.Empty(DoorLaws.Faults(report, read));
            Assert.DoesNotContain(read.Findings, finding => finding.Severity == Severity.Error);
            Assert.Equal(report.Agency.Name, read.Report!.Agency.Name);
        }
    }
}
