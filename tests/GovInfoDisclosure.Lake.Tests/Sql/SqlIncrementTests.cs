using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Lake.Sql;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Language;
using Xunit;

namespace GovInfoDisclosure.Lake.Tests.Sql;

/// <summary>A run that judges only what a load touched must leave what a run over everything leaves.</summary>
public class SqlIncrementTests
{
    private const string Hash = "a * 1073741824 + b";

    /// <summary>What an increment leaves for the next one.</summary>
    private static string[] Kept(bool isWide) =>
    [
        "govinfo_findings", "govinfo_judged_alike", "govinfo_judged_member", "govinfo_judged_pair",
        .. isWide ? ["govinfo_judged_report", "govinfo_judged_row", "govinfo_judged_text"] : new[] { "govinfo_judged_rule" },
    ];

    /// <summary>What must be the same of them whichever way they were left. Over the wide table a report keeps the number that it had, which of ids of one hash
    /// is not the one that a full run gives it; and what is known of two reports is kept until one of them goes.</summary>
    private static string[] Same(bool isWide) => !isWide ? [.. Kept(isWide).Select(table => "SELECT * FROM " + table)] :
    [
        "SELECT report_id, partner_id, rule_id, instance_id, outcome, severity, left_value, right_value, difference, divisor, kind FROM govinfo_findings",
        "SELECT kind, report_id, partner_id, unit_name, shape, known_level, units_complete, members FROM govinfo_judged_pair",
        """
        SELECT p.kind, p.report_id, p.partner_id, m.member_id, m.shape, r.report_no = p.report_no, n.report_no = m.member_no, f.report_id = p.report_id
        FROM govinfo_judged_member m JOIN govinfo_judged_pair p ON p.pair_no = m.pair_no JOIN govinfo_judged_report r ON r.report_id = p.report_id
        JOIN govinfo_judged_report n ON n.report_id = m.member_id LEFT JOIN govinfo_findings f ON f.pair_no = p.pair_no
        """,
        "SELECT report_id, agency_name, agency_code, report_year, agency_level, published_on, parent_id, expected_units, shape FROM govinfo_judged_report",
        "SELECT report_id, report_key, edition, agency_name, agency_code, report_year, published_on, parent_id, expected_units FROM govinfo_judged_row",
        "SELECT * FROM govinfo_judged_text",
    ];

    private static readonly AnnualReport[] Reports = [.. Enumerable.Range(0, 24).Select(i =>
        new ReportGenerator(new GeneratorOptions { Seed = i, BrokenShare = 0.7m, BlankShare = 0.02m }).Make(i).Report with
        {
            Year = 2021 + (i % 3), Agency = new Agency { Name = "虚构局" + (i / 3) },
        })];

    /// <summary>What a load may do to the tables. Each is a step further from the one before.</summary>
    private static readonly string[] Changes =
    [
        "DELETE FROM report_header WHERE report_id = '1'",
        "UPDATE report_header SET parent_id = '2' WHERE report_id IN ('4', '7', '10'); UPDATE report_header SET expected_units = 3 WHERE report_id = '2'",
        "UPDATE report_header SET agency_name = '虚构局0' WHERE report_id = '4'",
        "UPDATE report_header SET parent_id = NULL WHERE report_id = '7'",
        "UPDATE report_header SET agency_level = 'county' WHERE report_id IN ('5', '8')",
        "UPDATE report_header SET report_year = 2030 WHERE report_id = '11'",
        "UPDATE report_header SET agency_code = 'X' WHERE report_id = '13'",
        "DELETE FROM report_header WHERE report_id IN ('2', '20')",
        Value("value + 7", "16") + "; CREATE TABLE govinfo_touched AS SELECT '16' AS report_id",
        "DELETE FROM govinfo_instance WHERE rule_id = 'E3'",
    ];

    /// <summary>The same rules but one: over the wide table they are part of the text.</summary>
    private static readonly SqlExporter OneRuleLess = new(
        SqlDialect.Sqlite,
        RuleSet.Default.With(new RuleFile("own.yaml", "format: 1\nlayer: user\nauthor: t\nchanges:\n  - { rule: E3, disable: true, reason: t }\n")).Rules
            ?? throw new InvalidOperationException("own.yaml"));

    /// <summary>Over either kind of table; also where hashes are so short that most ids share theirs with others.</summary>
    [Theory]
    [InlineData("a * 1073741824 + b", true)]
    [InlineData("(a * 1073741824 + b) % 5", true)]
    [InlineData("a * 1073741824 + b", false)]
    [InlineData("(a * 1073741824 + b) % 5", false)]
    public void AnIncrement_LeavesWhatAFullRunLeaves_WhateverChanged(string hash, bool isWide)
    {
        using var lake = new SqliteLake(Reports);
        SqlExporter exporter = SqliteLake.Default;
        string[] Agree(SqliteLake lake) => SqlIncrementTests.Agree(lake, isWide, hash, exporter);
        void Run(string sql) => lake.Run(Over(isWide, sql));
        Run("CREATE TABLE later AS SELECT * FROM report_header WHERE report_id % 5 = 0; DELETE FROM report_header WHERE report_id % 5 = 0");
        Assert.NotEmpty(Agree(lake));
        Run("INSERT INTO report_header SELECT * FROM later");
        string[] before = Agree(lake);
        int differing = 0;
        foreach (string change in Changes)
        {
            Run(change);
            exporter = isWide && change.Contains("govinfo_instance", StringComparison.Ordinal) ? OneRuleLess : exporter;
            string[] after = Agree(lake);
            differing += before.SequenceEqual(after) ? 0 : 1;
            before = after;
        }

        // Most of these change a finding; an agency of another level, or another year, need not.
        Assert.InRange(differing, Changes.Length - 3, Changes.Length);
    }

    /// <summary>No full run between them: each goes on from what the one before kept.</summary>
    [Fact]
    public void IncrementsOneAfterTheOther_LeaveWhatAFullRunLeaves()
    {
        const string Short = "(a * 1073741824 + b) % 5";
        using var lake = new SqliteLake(Reports);
        using var whole = new SqliteLake(Reports);
        foreach (string change in Changes.Take(9))
        {
            lake.Run(Over(true, change) + ";" + SqliteLake.Default.Increment().Replace(Hash, Short, StringComparison.Ordinal));
            whole.Run(Over(true, change) + ";" + SqliteLake.Default.Script());
            Assert.Equal(Left(whole, isWide: true), Left(lake, isWide: true));
        }
    }

    /// <summary>Which of the reports of one key is current, and what it is the parent of, is asked only around what came: at each step that is
    /// another.</summary>
    [Fact]
    public void VersionsThatCame_Went_OrChangedPlaces_AreFollowed()
    {
        using var lake = new SqliteLake(Reports);
        lake.Run("UPDATE report_wide SET parent_id = '2' WHERE report_id IN ('4', '7', '10'); CREATE TABLE later AS SELECT * FROM report_wide");
        string[] changes =
        [
            "UPDATE report_wide SET report_key = '2' WHERE report_id = '5'",
            "UPDATE report_wide SET published_on = '2024-02-0' || (7 - report_id) WHERE report_id IN ('2', '5')",
            "UPDATE report_wide SET loaded_at = '2020' WHERE report_id = '2'; UPDATE report_wide SET published_on = NULL WHERE report_id = '5'",
            "UPDATE report_wide SET report_key = '4' WHERE report_id = '3'",
            "DELETE FROM report_wide WHERE report_id = '5'",
            "UPDATE report_wide SET report_key = '3' WHERE report_id = '3'",
            "INSERT INTO report_wide SELECT * FROM later WHERE report_id = '5'; UPDATE report_wide SET report_key = '7' WHERE report_id IN ('5', '2')",
            "DELETE FROM report_wide WHERE report_id = '7'",
        ];
        var judged = new List<string>();
        foreach (string change in changes)
        {
            lake.Run(change);
            Agree(lake, isWide: true);
            judged.Add(string.Join(" ", lake.Rows("SELECT report_id FROM govinfo_judged_report WHERE report_id IN ('2', '3', '4', '5', '7')"))
                + ", " + string.Join(" ", lake.Rows("SELECT DISTINCT parent_id FROM govinfo_judged_report WHERE parent_id IS NOT NULL")));
        }

        Assert.Equal(["3 4 5 7, 5", "2 3 4 7, 2", "3 4 5 7, 5", "4 5 7, 5", "2 4 7, 2", "2 3 4 7, 2", "3 4 7, 7", "3 4 5, 5"], judged);
    }

    /// <summary>What the one keeps that the other does not is not taken for what was judged last.</summary>
    [Fact]
    public void ARunOverTheLongTablesInBetween_IsNoticed()
    {
        using var lake = new SqliteLake(Reports);
        void Both(string sql) => lake.Run(sql + ";" + Over(true, sql));
        Both("UPDATE report_header SET parent_id = '2' WHERE report_id IN ('4', '7')");
        string[] before = Agree(lake, isWide: true);
        Both("UPDATE report_header SET parent_id = '3' WHERE report_id = '4'");
        Both("DELETE FROM report_header WHERE report_id = '8'");
        lake.Run("DELETE FROM govinfo_instance WHERE rule_id = 'E3';" + SqliteLake.Default.IncrementOverLong());
        Both("UPDATE report_header SET parent_id = '2' WHERE report_id = '4'");

        Assert.NotEqual(before, Agree(lake, isWide: true));
        Assert.DoesNotContain("govinfo_judged_rule", lake.Rows("SELECT name FROM sqlite_master"));
        Assert.NotEmpty(lake.Rows("SELECT rule_id FROM govinfo_findings WHERE rule_id = 'E3'"));
    }

    /// <summary>
    /// Reports of one agency and year are one where all are equal, and nobody's last year's where one differs: at each step it is another way.
    /// </summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void CopiesThatCame_Went_OrWereChanged_AreHeldAgainstEachOtherAgain(bool isWide)
    {
        AnnualReport last = Reports[0] with { Year = 2022, Agency = new Agency { Name = "虚构局" } };
        AnnualReport next = Reports[1] with { Year = 2023, Agency = last.Agency };
        AnnualReport other = last.WithCell("requests.carriedForward.total", 77).WithCell("requests.received.total", null);
        using var lake = new SqliteLake([last, last, next, last, other]);
        void Run(string sql) => lake.Run(Over(isWide, sql));
        Run("UPDATE report_header SET parent_id = '3' WHERE report_id <> '3'");
        Run("CREATE TABLE later AS SELECT * FROM report_header WHERE report_id IN ('4', '5'); DELETE FROM report_header WHERE report_id IN ('4', '5')");
        string Value(string change) => SqlIncrementTests.Value(change, "4") + "; CREATE TABLE govinfo_touched AS SELECT '4' AS report_id";
        string[] changes =
        [
            "INSERT INTO later SELECT * FROM later WHERE 1 = 0", "INSERT INTO report_header SELECT * FROM later WHERE report_id = '4'", Value("value + 1"),
            Value("value - 1"), "INSERT INTO report_header SELECT * FROM later WHERE report_id = '5'", "DELETE FROM report_header WHERE report_id = '1'",
            "DELETE FROM report_header WHERE report_id = '5'", "UPDATE report_header SET published_on = '2024-01-31' WHERE report_id = '4'",
            "DELETE FROM report_header WHERE report_id IN ('2', '4'); INSERT INTO report_header SELECT * FROM later WHERE report_id = '5'",
        ];

        var partners = new List<string>();
        foreach (string change in changes)
        {
            Run(change);
            Agree(lake, isWide);
            partners.Add(string.Join(" ", lake.Rows("SELECT DISTINCT kind || partner_id FROM govinfo_findings WHERE kind IN ('prior', 'unit')")));
        }

        const string None = "";
        Assert.Equal(["prior1 unit1", "prior1 unit1", None, "prior1 unit1", None, None, "prior2 unit2", None, "prior5 unit5"], partners);
    }

    [Fact]
    public void ReportsWhoseIdsShareAHash_HaveFindingsOfTheirOwn()
    {
        using var lake = new SqliteLake(Reports);
        lake.Run("UPDATE report_header SET parent_id = '2' WHERE report_id IN ('4', '7', '10')");
        string[] Findings(string hash)
        {
            lake.Run(SqliteLake.Default.Script().Replace(Hash, hash, StringComparison.Ordinal));
            return lake.Rows("SELECT report_id, partner_id, instance_id, outcome, left_value, right_value, kind FROM govinfo_findings");
        }

        string[] findings = Findings(Hash);

        Assert.NotEmpty(findings);
        Assert.Contains(Hash, SqliteLake.Default.Script(), StringComparison.Ordinal);
        Assert.Equal(findings, Findings("7"));
        Assert.Equal(findings, Findings("b % 4"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void WhereNothingChanged_NothingIsJudged(bool isWide)
    {
        using var lake = new SqliteLake(Reports);
        Agree(lake, isWide);
        lake.Run("UPDATE govinfo_findings SET severity = 'kept'");
        lake.Run(isWide ? SqliteLake.Default.Increment() : SqliteLake.Default.IncrementOverLong());

        Assert.All(lake.Rows("SELECT severity FROM govinfo_findings"), severity => Assert.Equal("kept", severity));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void TheTablesOfSteps_AreGoneAtTheEnd(bool isWide)
    {
        using var lake = new SqliteLake(Reports[..3]);
        string[] before = lake.Rows("SELECT name FROM sqlite_master");
        lake.Run(isWide ? SqliteLake.Default.Script() : SqliteLake.Default.ScriptOverLong());
        lake.Run(isWide ? SqliteLake.Default.Increment() : SqliteLake.Default.IncrementOverLong());

        Assert.Equal(
            Kept(isWide),
            lake.Rows("SELECT name FROM sqlite_master WHERE type = 'table'").Except(before)
                .Where(name => !name.StartsWith("sqlite_", StringComparison.Ordinal)));
    }

    /// <summary>The findings after an increment, which are those of a full run; what a full run keeps for the next increment is what this one kept.</summary>
    private static string[] Agree(SqliteLake lake, bool isWide, string hash = Hash, SqlExporter? exporter = null)
    {
        exporter ??= SqliteLake.Default;
        lake.Run((isWide ? exporter.Increment() : exporter.IncrementOverLong()).Replace(Hash, hash, StringComparison.Ordinal));
        string[][] increment = Left(lake, isWide);
        lake.Run((isWide ? exporter.Script() : exporter.ScriptOverLong()).Replace(Hash, hash, StringComparison.Ordinal));
        Assert.Equal(Left(lake, isWide), increment);
        return increment[0];
    }

    /// <summary>A report's number of requests is changed, wherever it stands.</summary>
    private static string Value(string change, string report) =>
        $"UPDATE report_value SET value = {change} WHERE report_id = '{report}' AND address = 'requests.received.total'; UPDATE report_wide SET "
        + $"req_received_total = {change.Replace("value", "req_received_total", StringComparison.Ordinal)} WHERE report_id = '{report}'";

    private static string Over(bool isWide, string sql) => isWide ? sql.Replace("report_header", "report_wide", StringComparison.Ordinal) : sql;

    private static string[][] Left(SqliteLake lake, bool isWide) => [.. Same(isWide).Select(lake.Rows)];
}
