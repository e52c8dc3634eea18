using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Documents.Tests;

/// <summary>Small documents that readers get wrong, each with what is right: <c>../shared/cases/reading</c>. Each stands for a kind of fault.</summary>
public sealed class SharedCasesTests
{
    /// <summary>What rules of the prose and of rounded amounts must say, and not the reader: they wait for those rules.</summary>
    private static readonly string[] OfTheRules = ["two-figures.txt", "rounded-amount.txt"];

    /// <summary>Its data must not need the folder, so the names are found in it only where it is there.</summary>
    public static TheoryData<string> Names()
    {
        var names = new TheoryData<string>();
        foreach (string name in SharedFolder.SkipReason is null ? Cases().Keys.Except(OfTheRules) : ["none"])
        {
            names.Add(name);
        }

        return names;
    }

    [SharedTheory]
    [MemberData(nameof(Names))]
    public void Case_IsRight(string name) => Assert.Empty(Faults(Cases()[name], Read(name)));

    [SharedFact]
    public void ThePageOfACity_IsReadExactly()
    {
        ReadResult result = DocumentReader.ReadAll(SharedFolder.Combine("reports", "city-2025", "report.html")).Single().Result;
        using JsonDocument expected = JsonDocument.Parse(File.ReadAllText(SharedFolder.Combine("reports", "city-2025", "expected.json")));

        Assert.NotNull(result.Report);
        Assert.Equal(expected.RootElement.GetProperty("agency").GetProperty("name").GetString(), result.Report.Agency.Name);
        Assert.Equal(expected.RootElement.GetProperty("year").GetInt32(), result.Report.Year);
        foreach (CellDefinition cell in FormShape.Of(result.Report).Cells)
        {
            JsonElement value = cell.Address.Split('.').Aggregate(expected.RootElement, (element, property) => element.GetProperty(property));
            Assert.True(NumberOf(value) == result.Report[cell.Address], cell.Address);
        }

        Assert.DoesNotContain(result.Findings, finding => finding.Severity == Severity.Error);
    }

    private static Dictionary<string, JsonElement> Cases()
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(SharedFolder.Combine("cases", "reading", "cases.json")));
        return document.RootElement.EnumerateArray().ToDictionary(item => item.GetProperty("file").GetString()!, item => item.Clone(), StringComparer.Ordinal);
    }

    private static ReadResult Read(string name) => DocumentReader.ReadAll(SharedFolder.Combine("cases", "reading", name)).Single().Result;

    private static IEnumerable<string> Faults(JsonElement wanted, ReadResult read)
    {
        if (wanted.TryGetProperty("report", out JsonElement report) && !report.GetBoolean() && read.Report is not null)
        {
            yield return "a report was made";
        }

        if (wanted.TryGetProperty("agency", out JsonElement agency) && agency.GetString() != read.Report?.Agency.Name)
        {
            yield return $"agency {read.Report?.Agency.Name}";
        }

        if (wanted.TryGetProperty("year", out JsonElement year) && year.GetInt32() != read.Report?.Year)
        {
            yield return $"year {read.Report?.Year}";
        }

        foreach (string fault in CellFaults(wanted, read).Concat(JudgementFaults(wanted, read)))
        {
            yield return fault;
        }
    }

    private static IEnumerable<string> CellFaults(JsonElement wanted, ReadResult read)
    {
        HashSet<string> orBlank = wanted.TryGetProperty("orBlank", out JsonElement list)
            ? [.. list.EnumerateArray().Select(address => address.GetString()!)]
            : [];
        int blank = 0;
        foreach (JsonProperty cell in wanted.TryGetProperty("cells", out JsonElement cells) ? cells.EnumerateObject().ToList() : [])
        {
            decimal? found = read.Report?[cell.Name];
            if (found is null && orBlank.Contains(cell.Name))
            {
                blank++;
                if (!read.Findings.Any(finding => finding.Severity == Severity.Error
                    && (finding.Cells.Any(shown => shown.Address == cell.Name) || finding.Cells.Count == 0)))
                {
                    yield return $"{cell.Name} is blank, and no error says so";
                }
            }
            else if (found != NumberOf(cell.Value))
            {
                yield return $"{cell.Name}: {found} for {cell.Value}";
            }
        }

        if (wanted.TryGetProperty("allOrNone", out JsonElement allOrNone) && allOrNone.GetBoolean() && blank != 0 && blank != orBlank.Count)
        {
            yield return $"{blank} of {orBlank.Count} are blank";
        }
    }

    /// <summary>What a check of the document says: its exit status and its rules.</summary>
    private static IEnumerable<string> JudgementFaults(JsonElement wanted, ReadResult read)
    {
        List<Finding> findings = [.. read.Findings];
        if (read.Report is not null)
        {
            findings = [.. RuleSet.Default.Validate(read).Findings];
        }

        List<string> broken = [.. findings.Where(finding => finding.Outcome == Outcome.Broken).Select(finding => finding.RuleId)];
        if (wanted.TryGetProperty("exit", out JsonElement exit))
        {
            bool warnings = wanted.TryGetProperty("exitWith", out JsonElement with) && with.GetString() == "--fail-on warning";
            bool fails = findings.Any(finding => finding.Outcome is Outcome.Broken or Outcome.Reading
                && (finding.Severity == Severity.Error || (warnings && finding.Severity == Severity.Warning)));
            int status = read.Report is null ? 2 : fails ? 1 : 0;
            if (!exit.EnumerateArray().Any(lawful => lawful.GetInt32() == status))
            {
                yield return $"status {status} for {exit}";
            }
        }

        if (wanted.TryGetProperty("finding", out JsonElement fact) && !read.Findings.Any(finding => finding.RuleId == "READ-52"))
        {
            yield return $"nothing says: {fact}";
        }

        foreach (string rule in Strings(wanted, "notBroken").Where(broken.Contains))
        {
            yield return $"{rule} is broken";
        }

        foreach (string rule in Strings(wanted, "broken").Where(rule => !broken.Contains(rule)))
        {
            yield return $"{rule} is not broken";
        }
    }

    private static IEnumerable<string> Strings(JsonElement wanted, string name) =>
        wanted.TryGetProperty(name, out JsonElement list) ? list.EnumerateArray().Select(item => item.GetString()!) : [];

    private static decimal? NumberOf(JsonElement value) => value.ValueKind == JsonValueKind.Null ? null : value.GetDecimal();
}
