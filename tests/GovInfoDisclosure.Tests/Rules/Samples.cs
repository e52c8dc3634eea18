using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Language;
using Xunit;

namespace GovInfoDisclosure.Tests.Rules;

/// <summary>Small reports by hand, small rules as YAML, and what the one says of the other.</summary>
internal static class Samples
{
    /// <summary>The line of a sample rule's check in its file, and the column of its text when it stands without quotes.</summary>
    public const int CheckLine = 9;
    public const int CheckColumn = 12;

    /// <summary>A report of the shape with 0 in every cell of the tables, but for the cells given.</summary>
    public static AnnualReport Report(FormShape form, params (string Address, decimal? Value)[] cells)
    {
        var values = form.Values(Enumerable.Repeat<decimal?>(0, form.Cells.Length).ToArray());
        foreach ((string address, decimal? value) in cells)
        {
            values = values.With(form.Find(address).Index, value);
        }

        return form.ToReport(values);
    }

    /// <summary>A report of the 2021 form.</summary>
    public static AnnualReport Report(params (string Address, decimal? Value)[] cells) => Report(FormShape.Of2021, cells);

    /// <summary>The text of a rule file with one rule.</summary>
    public static string Yaml(string check, string more = "", string editions = "[2019, 2021]", string id = "T1") =>
        "format: 1\nrules:\n" + Rule(check, more, editions, id);

    /// <summary>A rule in a list of rules; <paramref name="more"/> are further lines of it.</summary>
    public static string Rule(string check, string more = "", string editions = "[2019, 2021]", string id = "T1") =>
        $"  - id: {id}\n    class: plausibility\n    severity: warning\n    editions: {editions}\n    source: {{ document: d, place: p, basis: derived }}\n"
        + $"    title: {{ zh: 标题, en: Title }}\n    check: {check}\n"
        + string.Concat(more.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => "    " + line + "\n"));

    /// <summary>The set that a text makes; fails with the errors where it makes none.</summary>
    public static RuleSet Load(string yaml)
    {
        RuleSetLoad load = RuleSet.Load(new RuleFile("rules.yaml", yaml));
        Assert.True(load.Errors.Count == 0, string.Join('\n', load.Errors));
        return load.Rules!;
    }

    /// <summary>Every instance of the set on the report, by its id.</summary>
    /// <remarks>Without R3, which is about a day, and is code in no file.</remarks>
    public static Dictionary<string, Finding> All(RuleSet rules, AnnualReport report, bool blankAsZero = false) =>
        rules.Validate(report, new ValidationOptions { IncludeAll = true, BlankAsZero = blankAsZero }).Findings
            .Where(finding => finding.RuleId != "R3").ToDictionary(finding => finding.Id);

    /// <summary>The one instance of a rule that has no variables, or the only one of those that it has.</summary>
    public static Finding Judge(string yaml, AnnualReport report, bool blankAsZero = false) =>
        Assert.Single(All(Load(yaml), report, blankAsZero).Values);

    /// <summary>An instance of a built-in rule.</summary>
    public static Finding Default(string id, AnnualReport report) => All(RuleSet.Default, report)[id];
}
