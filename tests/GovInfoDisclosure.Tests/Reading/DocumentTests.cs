using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>Documents written by us in the layouts of real ones, each against what was written into it.</summary>
public sealed class DocumentTests
{
    public static TheoryData<string> Names()
    {
        var names = new TheoryData<string>();
        foreach (string path in Corpus.Paths())
        {
            names.Add(Path.GetFileName(path));
        }

        return names;
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Document_IsReadExactly_AndSaysWhatItDid(string name)
    {
        string path = Path.Combine(Corpus.Folder, name);
        ReadResult result = ReportReader.ReadFile(path);
        string expectedPath = Corpus.ExpectedOf(path);
        using JsonDocument expected = JsonDocument.Parse(File.ReadAllText(expectedPath));
        if (expected.RootElement.TryGetProperty("report", out _))
        {
            Assert.Null(result.Report);
            Assert.Contains(result.Findings, finding => finding.Severity == Severity.Error);
        }
        else
        {
            Assert.Empty(ExpectedReport.Differences(result, expectedPath));
        }

        // Labels matched by a variant are told too, but they are no matter of the values.
        IEnumerable<string> codes = result.Findings.Select(finding => finding.RuleId).Where(code => code is not ("READ-20" or "READ-21")).OrderBy(code => code);
        Assert.Equal(expected.RootElement.GetProperty("findings").EnumerateArray().Select(code => code.GetString()!).OrderBy(code => code), codes);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryReading_StandsWhereItsPlaceSays(string name)
    {
        string path = Path.Combine(Corpus.Folder, name);
        ReadResult result = ReportReader.ReadFile(path);
        string[] lines = Corpus.Text(path).Split('\n');
        foreach (CellReading reading in result.Cells)
        {
            string line = lines[reading.Place.Line - 1];
            Assert.StartsWith(reading.RawText, line[(reading.Place.Column - 1)..]);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Findings_AreInTheOrderOfTheDocument_AndSpeakBothLanguages(string name)
    {
        ReadResult result = ReportReader.ReadFile(Path.Combine(Corpus.Folder, name));
        Place last = default;
        foreach (Finding finding in result.Findings)
        {
            Assert.Equal(Outcome.Reading, finding.Outcome);
            Assert.Equal(finding.RuleId, finding.Id);
            Assert.NotEmpty(finding.Message.Zh);
            Assert.NotEmpty(finding.Message.En);
            Assert.True(last <= (finding.Place ?? default));
            last = finding.Place ?? default;
        }
    }
}
