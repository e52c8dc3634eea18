using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck.Fluent;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Lake.Sql;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Language;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Lake.Tests.Sql;

/// <summary>The queries, run by SQLite, find what the library finds. tests/interop/sql asks the same of other engines and more reports.</summary>
public class SqlFindingsTests
{
    private const string OwnRules = """
        format: 1
        rules:
          - { id: Q1, class: plausibility, severity: info, editions: [2019, 2021], source: { document: d, place: p, basis: derived }, title: { zh: t, en: t },
              parameters: { times: { default: 3, township: 1, county: 0.5 } }, tolerance: { absolute: 2 },
              check: requests.received.total <= $times * requests.outcomes.total.total + 0.25 }
          - { id: Q2, class: plausibility, severity: info, editions: [2021], source: { document: d, place: p, basis: derived }, title: { zh: t, en: t },
              missing: zero, check: requests.received.naturalPersons + 2 * proactiveDisclosure.licensing.decisions < requests.received.total }
          - { id: Q3, class: plausibility, severity: info, editions: [2019, 2021], source: { document: d, place: p, basis: derived }, title: { zh: t, en: t },
              missing: all-or-none, forEach: { row: "requests.outcomes.denied.*.total" },
              check: "requests.outcomes.denied.{row}.naturalPersons <= requests.outcomes.denied.{row}.total - 1" }
          - { id: Q4, class: plausibility, severity: info, editions: [2019, 2021], source: { document: d, place: p, basis: derived }, title: { zh: t, en: t },
              when: "not agency.level in [county, township] or requests.broughtForward.total > 0",
              check: "not (requests.received.total == 0 and reconsiderationAndLitigation.reconsideration.total != 0) or requests.carriedForward.total is blank" }
          - { id: Q5, class: plausibility, severity: info, editions: [2019], source: { document: d, place: p, basis: derived }, title: { zh: t, en: t },
              check: "proactiveDisclosure.licensing.netChange > -3" }
          - { id: Q6, class: plausibility, severity: info, editions: [2019, 2021], source: { document: d, place: p, basis: derived }, title: { zh: t, en: t },
              check: { any: { forEach: { cell: "requests.carriedForward.*" }, check: "{cell} >= 5" } } }
        """;

    private static readonly AnnualReport[] Reports =
    [
        .. Generators.AnyReport().Generator.Sample(20, 30),
        .. new ReportGenerator(new GeneratorOptions { Seed = 4, BrokenShare = 0.6m }).Take(25).Select(x => x.Report),
        .. new ReportGenerator(new GeneratorOptions { Seed = 5, BlankShare = 0.02m }).Take(25).Select(x => x.Report),
    ];

    [Fact]
    public void WideAndLongQueries_FindWhatTheLibraryFinds()
    {
        string[] expected = SqliteLake.Expected(Reports, RuleSet.Default);
        using var lake = new SqliteLake(Reports);

        Assert.Contains(expected, line => line.Contains(" broken ", StringComparison.Ordinal));
        Assert.Contains(expected, line => line.Contains(" undecided ", StringComparison.Ordinal));
        Assert.Equal(expected, lake.Wide());
        Assert.Equal(expected, lake.Long());
        Assert.Equal(expected, lake.Script());
    }

    [Fact]
    public void RulesOfOnesOwn_GiveTheSame_WithTolerance_Parameters_Levels_Missing_AndAlternatives()
    {
        RuleSetLoad load = RuleSet.Load(new RuleFile("own.yaml", OwnRules));
        Assert.Empty(load.Errors);
        var exporter = new SqlExporter(SqlDialect.Sqlite, load.Rules);
        using var lake = new SqliteLake(Reports, exporter);
        string[] expected = SqliteLake.Expected(Reports, load.Rules!);

        Assert.Empty(exporter.Omissions);
        Assert.All(load.Rules!.Rules, rule => Assert.Contains(expected, line => line.Contains($" {rule.Id}", StringComparison.Ordinal)));
        Assert.Equal(expected, lake.Wide());
        Assert.Equal(expected, lake.Long());
        Assert.Equal(expected, lake.Script());
        Assert.Empty(lake.Prior());
        Assert.Empty(lake.Unit());
        Assert.Empty(lake.UnitSum());
    }

    [Fact]
    public void BlanksWithoutARow_AreBlanks_NotZeros()
    {
        string[] expected = SqliteLake.Expected(Reports, RuleSet.Default);
        using var lake = new SqliteLake(Reports);
        lake.Run("DELETE FROM report_value WHERE value IS NULL");

        Assert.Equal(expected, lake.Long());
        Assert.Equal(expected, lake.Script());
    }

    [Fact]
    public void OneEdition_PassesOverReportsOfTheOther()
    {
        using var lake = new SqliteLake(Reports);
        lake.Run("DELETE FROM report_value");
        string[] wanted = [.. SqliteLake.Expected(Reports, RuleSet.Default)
            .Where(line => Reports[int.Parse(line.Split(' ')[0], null) - 1].Edition == ReportEdition.Edition2021)];
        using var narrow = new SqliteLake(Reports, new SqlExporter(SqlDialect.Sqlite, edition: ReportEdition.Edition2021));

        Assert.Equal(wanted, narrow.Wide());
    }

    [Fact]
    public void ABlankTotal_IsUndecided_UnlessThePartsDecide()
    {
        AnnualReport filled = new ReportGenerator(new GeneratorOptions { Forms = new ValueList<FormShape>([FormShape.Of2021]) }).Make(0).Report
            .WithCell("reconsiderationAndLitigation.reconsideration.upheld", 3)
            .WithCell("reconsiderationAndLitigation.reconsideration.corrected", 0)
            .WithCell("reconsiderationAndLitigation.reconsideration.otherOutcome", 0)
            .WithCell("reconsiderationAndLitigation.reconsideration.pending", 1)
            .WithCell("reconsiderationAndLitigation.reconsideration.total", 4);
        using var lake = new SqliteLake(
        [
            filled,
            filled.WithCell("reconsiderationAndLitigation.reconsideration.total", null),
            filled.WithCell("reconsiderationAndLitigation.reconsideration.pending", null),
            filled.WithCell("reconsiderationAndLitigation.reconsideration.pending", null).WithCell("reconsiderationAndLitigation.reconsideration.total", 2),
            filled.WithCell("reconsiderationAndLitigation.reconsideration.total", 2),
        ]);

        Assert.Equal(
            ["2 E4/reconsideration undecided 4 - -", "3 E4/reconsideration undecided - 4 -",
                "4 E4/reconsideration broken - 2 -", "5 E4/reconsideration broken 4 2 2"],
            lake.Wide());
    }

    [Fact]
    public void AReportOfNoKnownForm_IsAFinding_NotPassed()
    {
        using var lake = new SqliteLake([new ReportGenerator().Make(0).Report, new ReportGenerator().Make(1).Report]);
        foreach (string table in new[] { "report_wide", "report_header" })
        {
            lake.Run($"PRAGMA legacy_alter_table = ON; CREATE TABLE free AS SELECT * FROM {table}; DROP TABLE {table}; ALTER TABLE free RENAME TO {table};"
                + $"UPDATE {table} SET other_handling_rows = 2 WHERE report_id = '1'; UPDATE {table} SET edition = NULL WHERE report_id = '2'");
        }

        Assert.Equal(["1 FORM undecided - - -", "2 FORM undecided - - -"], lake.Wide());
        Assert.Equal(["1 FORM undecided - - -", "2 FORM undecided - - -"], lake.Long());
        Assert.Equal(["1 FORM undecided - - -", "2 FORM undecided - - -"], lake.Script());
    }
}
