using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Lake.Sql;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Language;
using Microsoft.Data.Sqlite;
using Xunit;

namespace GovInfoDisclosure.Lake.Tests.Sql;

public class SqlTextTests
{
    private const string Rule = """
        format: 1
        rules:
          - { id: Q1, class: plausibility, severity: info, editions: [2019, 2021], source: { document: d, place: p, basis: derived }, title: { zh: t, en: t }, check: CHECK }
        """;

    public static TheoryData<SqlDialect> Dialects() => [.. Enum.GetValues<SqlDialect>()];

    [Theory]
    [MemberData(nameof(Dialects))]
    public void TheWideTable_HasAColumnForEveryCellOfEveryShape(SqlDialect dialect)
    {
        string table = new SqlExporter(dialect).WideTable();

        Assert.All(FormShape.All.SelectMany(form => form.AllCells),
            cell => Assert.Contains($"\n  {cell.SqlName} {(dialect == SqlDialect.Sqlite ? "INTEGER" : "BIGINT")}", table, StringComparison.Ordinal));
        Assert.DoesNotContain("DOUBLE", table, StringComparison.Ordinal);
    }

    /// <summary>Engines that go row by row read the cells beside the report; what is asked over the long tables reads those everywhere.</summary>
    [Theory]
    [MemberData(nameof(Dialects))]
    public void Scripts_ReadTheTablesThatTheEngineIsFasterOver(SqlDialect dialect)
    {
        var exporter = new SqlExporter(dialect);
        bool isWide = dialect is SqlDialect.Postgres or SqlDialect.Sqlite;
        string[] Read(string script) => [.. Regex.Matches(script, @"\b(report_(wide|header|value)|govinfo_term)(_current)?\b").Select(x => x.Value)
            .Distinct().Order(StringComparer.Ordinal)];
        bool IsOverLong(string script) => Read(script) is ["govinfo_term", .., "report_header_current", "report_value"];
        
        // What came tells an increment which versions are current.
        bool IsOverWide(string script) => Read(script) is ["report_wide", "report_wide_current"] or ["report_wide"];

        Assert.All(new[] { exporter.Script(), exporter.Increment() }, script => Assert.True(isWide ? IsOverWide(script) : IsOverLong(script)));
        Assert.All(new[] { exporter.ScriptOverLong(), exporter.IncrementOverLong() }, script => Assert.True(IsOverLong(script)));
        Assert.Equal(isWide, exporter.Script() != exporter.ScriptOverLong());
    }

    [Fact]
    public void OneCellHasOneName_AndTwoCellsNever()
    {
        CellDefinition[] cells = [.. FormShape.All.SelectMany(form => form.AllCells)];

        Assert.All(cells.GroupBy(cell => cell.Address), same => Assert.Single(same.Select(cell => cell.SqlName).Distinct()));
        Assert.All(cells.GroupBy(cell => cell.SqlName), same => Assert.Single(same.Select(cell => cell.Address).Distinct()));
        Assert.All(cells, cell => Assert.Single(cells.Where(x => x.SqlName == cell.SqlName).Select(x => x.Measure).Distinct()));
    }

    [Fact]
    public void NoNameIsLongerThanPostgresKeeps()
    {
        var exporter = new SqlExporter(SqlDialect.Postgres);
        string text = exporter.WideQuery() + exporter.PriorQuery() + exporter.UnitQuery() + exporter.UnitSumQuery();

        Assert.All(Regex.Matches(text, @"\b[a-z][a-z0-9_]*\b").Select(x => x.Value).Distinct(),
            name => Assert.True(Encoding.UTF8.GetByteCount(name) <= 63, name));
    }

    [Fact]
    public void ProseTextAndDecimals_AreSaidToBeLeftOut_AndNothingElse() => Assert.Equal(
        ["N1", "N10", "N11", "N12", "N13", "N14", "N15", "N16", "N17", "N2", "N3", "N4", "N5", "N6", "N7", "N8", "N9",
            "R1", "R2", "R3", "R4", "X10", "X2", "X20", "X21", "X22", "X23", "X24", "X25", "X26", "X27", "X28", "X4", "X5", "X8", "X9"],
        SqliteLake.Default.Omissions.Select(x => x.RuleId).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("requests.received.total <= 5 or requests.received.total >= 5", "comparisons that share cells")]
    [InlineData("requests.received.total <= 1000000000 * requests.carriedForward.total", "64-bit whole numbers")]
    public void WhatSqlCannotDecide_IsLeftOut_AndTold(string check, string reason)
    {
        RuleSetLoad load = RuleSet.Load(new RuleFile("own.yaml", Rule.Replace("CHECK", $"\"{check}\"", StringComparison.Ordinal)));
        var exporter = new SqlExporter(SqlDialect.DuckDb, load.Rules);

        SqlOmission omission = Assert.Single(exporter.Omissions);
        Assert.Equal("Q1", omission.RuleId);
        Assert.Contains(reason, omission.Reason.En, StringComparison.Ordinal);
        Assert.DoesNotContain("Q1", exporter.WideQuery() + exporter.RuleTables(), StringComparison.Ordinal);
    }

    [Fact]
    public void SqliteTables_RefuseTheEmptyTextsOfCsv_WhichWouldCountAsZero()
    {
        using var lake = new SqliteLake([]);
        string[] columns = [.. FormShape.Of2021.AllCells.Select(cell => cell.SqlName), "report_year", "expected_units"];

        Assert.All(columns, column => Assert.Throws<SqliteException>(
            () => lake.Run($"INSERT INTO report_wide (report_id, report_key, part_year, edition, other_handling_rows, has_other_documents, {column})"
                + " VALUES ('1', '1', 0, 2021, 3, 0, '')")));
        Assert.Throws<SqliteException>(() => lake.Run("INSERT INTO report_value VALUES ('1', 'requests.received.total', '')"));
        Assert.Throws<SqliteException>(() => lake.Run("INSERT INTO report_value VALUES ('1', 'requests.received.total', 1.5)"));
        lake.Run("INSERT INTO report_value VALUES ('1', 'requests.received.total', NULLIF('', '')), ('2', 'requests.received.total', NULLIF('12', ''))");
    }

    [Fact]
    public void SparkReadsTheFileItself_WithATypeForEveryCell()
    {
        string load = new SqlExporter(SqlDialect.Spark).LoadWide();
        string view = load[..load.IndexOf(
            ") USING JSON OPTIONS (path 'reports.ndjson', mode 'PERMISSIVE', columnNameOfCorruptRecord 'report');\n", StringComparison.Ordinal)];

        // Spark takes "name TYPE" between columns, "name: TYPE" between the fields of a STRUCT.
        Assert.Equal(
            ["agency STRUCT<", "edition STRING", "inputHash STRING", "proactiveDisclosure STRUCT<", "processingFees STRUCT<",
                "published STRING", "reconsiderationAndLitigation STRUCT<", "report STRING", "reportId STRING", "requests STRUCT<", "source STRING", "year DECIMAL"],
            Regex.Matches(view, @"(?<=\n  )\w+ (?:STRUCT<|\w+)").Select(x => x.Value));
        Assert.Contains("administrativeFees: STRUCT<amount: DECIMAL(16, 4), itemsLastYear: DECIMAL(20, 4), netChange: DECIMAL(20, 4)>", view,
            StringComparison.Ordinal);
        Assert.Equal(view.Count(x => x == '<'), view.Count(x => x == '>'));
        Assert.All(FormShape.All.SelectMany(form => form.AllCells),
            cell => Assert.Contains(cell.Address.Split('.')[^1] + ": ", view, StringComparison.Ordinal));
    }

    [Fact]
    public void Dbt_HasATestForEachRule_OfItsSeverity()
    {
        SqlExporter exporter = SqliteLake.Default;
        string yaml = exporter.DbtSchema();
        string[] omitted = [.. exporter.Omissions.Select(x => x.RuleId)];

        foreach (Rule rule in RuleSet.Default.Rules.Where(rule => !omitted.Contains(rule.Id)))
        {
            Match test = Regex.Match(yaml,
                $@"name: govinfo_{rule.Id}\n(?:.*\n)*?                severity: (\w+)\n                where: ""rule_id = '{rule.Id}'""");
            Assert.True(test.Success, rule.Id);
            Assert.Equal(rule.Severity == Severity.Error ? "error" : "warn", test.Groups[1].Value);
        }

        Assert.Equal(RuleSet.Default.Rules.Count - omitted.Length + 1, Regex.Count(yaml, "accepted_values"));
    }
}
