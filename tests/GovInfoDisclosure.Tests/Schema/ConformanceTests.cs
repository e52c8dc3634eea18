using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Schema;

/// <summary>
/// The conformance vectors in schema/conformance. What must come of each is stated by hand and, for every instance, worked out by a judge
/// that knows nothing of the library; the library is held to both. After a change that is meant, write the files anew with
/// <c>GOVINFO_APPROVE=1 dotnet test tests/GovInfoDisclosure.Tests --filter Conformance</c>.
/// </summary>
public sealed class ConformanceTests
{
    private static readonly (string File, Vector[] Vectors)[] Files =
    [
        ("blanks.jsonl", [.. BlankVectors.Blanks()]),
        ("identities.jsonl", [.. Vectors.Identities()]),
        ("invalid.jsonl", [.. InvalidVectors.Invalid()]),
        ("numbers.jsonl", [.. BlankVectors.Numbers()]),
        ("plausibility.jsonl", [.. Vectors.Plausibility()]),
        ("valid.jsonl", [.. Vectors.Valid()]),
    ];

    public static TheoryData<string> All => [.. Names];

    private static IEnumerable<string> Names => Files.SelectMany(file => file.Vectors).Select(vector => vector.Name);

    [Fact]
    public void FilesAreWhatTheVectorsSay()
    {
        string folder = RepositoryRoot.Combine("schema", "conformance");
        foreach ((string file, Vector[] vectors) in Files)
        {
            string text = string.Concat(vectors.Select(vector => vector.ToLine(Judge(vector)) + "\n"));
            string path = Path.Combine(folder, file);
            if (Environment.GetEnvironmentVariable("GOVINFO_APPROVE") == "1")
            {
                Directory.CreateDirectory(folder);
                File.WriteAllText(path, text);
            }

            Assert.True(File.Exists(path) && File.ReadAllText(path) == text,
                $"schema/conformance/{file} is stale: run\n  GOVINFO_APPROVE=1 dotnet test tests/GovInfoDisclosure.Tests --filter Conformance");
        }

        Assert.True(Files.Sum(file => file.Vectors.Length) >= 80);
        Assert.Distinct(Names);
        Assert.Equal(Files.Select(file => file.File),
            Directory.EnumerateFiles(folder, "*.jsonl").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void TheJudgeFindsWhatWasWorkedOutByHand(string name)
    {
        Vector vector = Find(name);
        if (Judge(vector) is { } outcomes)
        {
            Assert.Equal(vector.Findings, outcomes.Where(outcome => outcome.Outcome is "broken" or "undecided").Select(outcome => outcome.ToString()));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void TheReaderAcceptsOrNamesThePlaces(string name)
    {
        Vector vector = Find(name);

        JsonReadResult read = AnnualReportJson.Read(vector.Report?.ToJsonString() ?? "null");

        Assert.Equal(vector.Errors.Count == 0, read.Report is not null);
        Assert.All(vector.Errors, error => Assert.Contains(read.Errors, found => (found.Path + ".").StartsWith(error + ".", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void TheLibraryJudgesEveryInstanceSo(string name)
    {
        Vector vector = Find(name);
        if (Judge(vector) is not { } expected)
        {
            return;
        }

        // A report that breaks the schema is made of one that meets it, with the cell set afterwards.
        var json = (JsonObject)vector.Report!.DeepClone();
        foreach (string error in vector.Errors)
        {
            string[] parts = error.Split('.');
            json[parts[0]]![parts[1]]![parts[2]] = 0;
        }

        AnnualReport report = vector.Errors.Aggregate(
            AnnualReportJson.Parse(json.ToJsonString()),
            (made, error) => made.WithCell(error,
                decimal.Parse(vector.Report[error.Split('.')[0]]![error.Split('.')[1]]![error.Split('.')[2]]!.ToJsonString(),
                    System.Globalization.CultureInfo.InvariantCulture)));

        ValidationResult result = RuleSet.Default.Validate(report, new ValidationOptions { IncludeAll = true, BlankAsZero = vector.BlankAsZero });

        IEnumerable<string> found = result.Findings.Where(finding => finding.RuleId[0] is 'E' or 'P')
            .Select(finding => new VectorOutcome(finding.Id,
                finding.Outcome == Outcome.NotApplicable ? "notApplicable" : finding.Outcome.ToString().ToLowerInvariant(), finding.Difference).ToString());
        Assert.Equal(expected.Select(outcome => outcome.ToString()), found);
    }

    private static Vector Find(string name) => Files.SelectMany(file => file.Vectors).Single(vector => vector.Name == name);

    private static IReadOnlyList<VectorOutcome>? Judge(Vector vector) =>
        vector.Findings is null ? null : new VectorJudge(ReportOf(vector), vector.BlankAsZero).Judge();

    private static VectorReport ReportOf(Vector vector) => VectorReport.From((JsonObject)vector.Report!);
}
