using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Rules;

namespace GovInfoDisclosure.Interop;

/// <summary>What the library says of a report: a letter and a difference for every instance of the rules over cells, in the order of findings.</summary>
internal static class Expected
{
    private static readonly SortedDictionary<string, string> Instances = new(StringComparer.Ordinal);

    /// <summary>The ids and severities of the instances, by the shape of the form: the same for all its reports.</summary>
    public static JsonObject Lists => new([.. Instances.Select(shape => new KeyValuePair<string, JsonNode?>(shape.Key, JsonNode.Parse(shape.Value)))]);

    public static JsonObject Of(AnnualReport report, bool blankAsZero)
    {
        ValidationResult result = RuleSet.Default.Validate(report, new ValidationOptions { IncludeAll = true, BlankAsZero = blankAsZero });
        Finding[] findings = [.. result.Findings.Where(finding => finding.RuleId[0] is 'E' or 'P')];
        string shape = FormShape.Of(report).ToString();
        string list = "[" + string.Join(",", findings.Select(finding => $"[\"{finding.Id}\",\"{finding.Severity.ToString().ToLowerInvariant()}\"]")) + "]";
        if (Instances.TryGetValue(shape, out string? known) && known != list)
        {
            throw new InvalidOperationException($"Two reports of one shape have different instances: {shape}.");
        }

        Instances[shape] = list;
        return new JsonObject
        {
            ["shape"] = shape,
            ["outcomes"] = string.Concat(findings.Select(finding => Letter(finding.Outcome))),
            ["differences"] = string.Join(" ", findings.Select(finding => finding.Difference is decimal difference ? Text(difference) : "-")),
        };
    }

    private static char Letter(Outcome outcome) => outcome switch
    {
        Outcome.Holds => 'h',
        Outcome.Broken => 'b',
        Outcome.Undecided => 'u',
        Outcome.NotApplicable => 'n',
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    private static string Text(decimal number) => number == 0 ? "0" : number.ToString("0.########", CultureInfo.InvariantCulture);
}
