using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Lake.Sql;
using GovInfoDisclosure.Rules;
using Microsoft.Data.Sqlite;
using Xunit;

namespace GovInfoDisclosure.Lake.Tests.Sql;

/// <summary>A small lake in memory: the exporter's own tables, loaded by its own statements, asked its own queries.</summary>
internal sealed class SqliteLake : IDisposable
{
    private readonly SqliteConnection connection = new("Data Source=:memory:");
    private readonly SqlExporter exporter;

    /// <summary>The rules of this library.</summary>
    public static SqlExporter Default { get; } = new(SqlDialect.Sqlite);

    public SqliteLake(IReadOnlyList<AnnualReport> reports, SqlExporter? exporter = null)
    {
        this.exporter = exporter ?? Default;
        connection.Open();
        Run(this.exporter.WideTable() + this.exporter.LongTables() + this.exporter.RuleTables());
        string load = this.exporter.LoadWide();
        int rest = load.IndexOf("DROP TABLE", StringComparison.Ordinal);
        Run(load[..rest]);
        for (int i = 0; i < reports.Count; i++)
        {
            using SqliteCommand command = connection.CreateCommand();
            string json = AnnualReportJson.WriteCompact(reports[i]);
            command.CommandText = "INSERT INTO report_json VALUES ($line, $report)";
            command.Parameters.AddWithValue("$line", i + 1);
            command.Parameters.AddWithValue("$report", $"{{\"reportId\":\"{(i + 1).ToString(CultureInfo.InvariantCulture)}\",{json[1..]}");
            command.ExecuteNonQuery();
        }

        Run(load[rest..]);

        // None is a version of another: reports of one agency and year stay several.
        Run("UPDATE report_wide SET report_key = report_id");
        Run(this.exporter.LoadLong());
    }

    public void Dispose() => connection.Dispose();

    public void Run(string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public string[] Wide() => Findings(exporter.WideQuery());

    public string[] Long() => Findings(exporter.LongQuery());

    /// <summary>Asked of the wide table at once and in steps, and of the long ones in steps: they must say the same.</summary>
    public string[] Prior() => Both(exporter.PriorQuery(), "prior");

    /// <inheritdoc cref="Prior"/>
    public string[] Unit() => Both(exporter.UnitQuery(), "unit");

    /// <inheritdoc cref="Prior"/>
    public string[] UnitSum() => Both(exporter.UnitSumQuery(), "units");

    /// <summary>The findings of one report alone, in steps.</summary>
    public string[] Script() => Both(exporter.WideQuery(), "single");

    /// <summary>What the library finds in reports one by one, written as the queries' rows are here, but for rules that are said to be left out.</summary>
    public static string[] Expected(IReadOnlyList<AnnualReport> reports, RuleSet rules)
    {
        HashSet<string> omitted = [.. new SqlExporter(SqlDialect.Sqlite, rules).Omissions.Select(omission => omission.RuleId)];
        return [.. reports.SelectMany((report, i) => rules.Validate(report).Findings.Where(x => !omitted.Contains(x.RuleId)).Select(x =>
            Line((i + 1).ToString(CultureInfo.InvariantCulture), x.Id, x.Outcome == Outcome.Broken ? "broken" : "undecided", x.Left, x.Right, x.Difference)))
            .Order(StringComparer.Ordinal)];
    }

    private static string Line(string report, string id, string outcome, decimal? left, decimal? right, decimal? difference) =>
        $"{report} {id} {outcome} {Text(left)} {Text(right)} {Text(difference)}";

    private static string Text(decimal? number) => number?.ToString("0.##########", CultureInfo.InvariantCulture) ?? "-";

    private string[] Both(string wide, string kind)
    {
        string[] expected = Rows(wide);
        Run("DELETE FROM report_header; DELETE FROM report_value;" + exporter.LoadLong());
        Assert.NotEqual(exporter.Script(), exporter.ScriptOverLong());
        Assert.All(new[] { exporter.Script(), exporter.ScriptOverLong() }, script =>
        {
            Run(script);
            Assert.Equal(expected, Rows(
                "SELECT report_id, partner_id, rule_id, instance_id, outcome, severity, left_value, right_value, difference, divisor "
                + $"FROM govinfo_findings WHERE kind = '{kind}'"));
        });
        return Findings(wide);
    }

    /// <summary>The rows of a query, bars between their columns, in order.</summary>
    public string[] Rows(string query)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = query;
        using SqliteDataReader row = command.ExecuteReader();
        var lines = new List<string>();
        while (row.Read())
        {
            lines.Add(string.Join("|", Enumerable.Range(0, row.FieldCount).Select(i => row.GetValue(i))));
        }

        return [.. lines.Order(StringComparer.Ordinal)];
    }

    private string[] Findings(string query)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = query;
        using SqliteDataReader row = command.ExecuteReader();
        var lines = new List<string>();
        while (row.Read())
        {
            decimal divisor = row.GetInt64(9);
            decimal? Number(int column) => row.IsDBNull(column) ? null : row.GetInt64(column) / divisor;
            lines.Add(Line(row.GetString(0), row.GetString(3), row.GetString(4), Number(6), Number(7), Number(8)));
        }

        return [.. lines.Order(StringComparer.Ordinal)];
    }
}
