using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DuckDB.NET.Data;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Lake.Sql;
using GovInfoDisclosure.Rules;
using Xunit;

namespace GovInfoDisclosure.Lake.Tests.Columnar;

/// <summary>A lake in DuckDB, loaded by the exporter's own text from files of reports, as a user loads them again and again.</summary>
internal sealed class DuckLake : IDisposable
{
    private readonly DuckDBConnection duck = new("Data Source=:memory:");
    private readonly SqlExporter exporter;

    public DuckLake(RuleSet? rules = null)
    {
        exporter = new SqlExporter(SqlDialect.DuckDb, rules);
        duck.Open();
    }

    public void Dispose() => duck.Dispose();

    /// <summary>Makes the tables; where they are there, nothing happens.</summary>
    public void MakeTables() => Run(exporter.WideTable() + exporter.LongTables());

    /// <summary>Makes the rule tables anew.</summary>
    public void LoadRules(RuleSet rules) => Run(new SqlExporter(SqlDialect.DuckDb, rules).RuleTables());

    public void Load(string file)
    {
        Run(exporter.LoadWide().Replace("reports.ndjson", file.Replace("'", "''", StringComparison.Ordinal), StringComparison.Ordinal));
        Run(exporter.LoadLong());
    }

    /// <summary>Takes over the rows of a file of Parquet or CSV.</summary>
    public void Merge(string select) => Run($"CREATE OR REPLACE TABLE report_stage AS {select};" + exporter.MergeWide() + exporter.LoadLong());

    public void Run(string sql)
    {
        using DuckDBCommand command = duck.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public string[] Rows(string sql)
    {
        using DuckDBCommand command = duck.CreateCommand();
        command.CommandText = sql;
        using DuckDBDataReader reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join("|", Enumerable.Range(0, reader.FieldCount)
                .Select(i => reader.IsDBNull(i) ? "" : Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))));
        }

        return [.. rows.Order(StringComparer.Ordinal)];
    }

    /// <summary>What the queries over one report and last year's find, as statements and in steps, which must say the same; without what
    /// they tell of versions.</summary>
    public string[] Findings()
    {
        string[] wide = [.. Found(exporter.WideQuery()), .. Found(exporter.PriorQuery())];
        Run(exporter.Script());
        wide = [.. wide.Order(StringComparer.Ordinal)];
        Assert.Equal(wide, Found("SELECT * FROM govinfo_findings"));
        Assert.Equal(Found(exporter.WideQuery()), Found(exporter.LongQuery()));
        Assert.Equal(Superseded(), Rows($"SELECT report_id, partner_id FROM ({exporter.LongQuery()}) WHERE rule_id = 'PARTNER'"));
        return wide;
    }

    /// <summary>The versions whose place a later one took: id of the later, id of the earlier.</summary>
    public string[] Superseded() => Rows($"SELECT report_id, partner_id FROM ({exporter.WideQuery()}) WHERE rule_id = 'PARTNER'");

    /// <summary>What the library finds in these reports, each with last year's among them.</summary>
    public static string[] Expected(IReadOnlyCollection<AnnualReport> reports, RuleSet rules)
    {
        var collection = new ReportCollection(reports);
        HashSet<string> omitted = [.. new SqlExporter(SqlDialect.DuckDb, rules).Omissions.Select(omission => omission.RuleId)];
        var lines = new List<string>();
        foreach (AnnualReport report in reports)
        {
            AnnualReport? prior = collection.FindPrior(report).Report;
            foreach (Finding finding in rules.Validate(report, new ValidationOptions { Prior = prior ?? PriorReport.Missing() }).Findings
                .Where(x => !omitted.Contains(x.RuleId)))
            {
                string partner = prior is not null && rules.Find(finding.RuleId)!.NeedsPrior ? ReportIds.IdOf(prior) : "";
                lines.Add($"{ReportIds.IdOf(report)}|{partner}|{finding.Id}|{finding.Outcome.ToString().ToLowerInvariant()}|{Number(finding.Difference)}");
            }
        }

        return [.. lines.Order(StringComparer.Ordinal)];
    }

    private static string Number(decimal? number) => number?.ToString("0.##########", CultureInfo.InvariantCulture) ?? "";

    /// <summary>The rows of a query of findings, but for what it tells of versions.</summary>
    public string[] Found(string query)
    {
        using DuckDBCommand command = duck.CreateCommand();
        command.CommandText = $"SELECT report_id, partner_id, instance_id, outcome, difference, divisor FROM ({query}) WHERE rule_id <> 'PARTNER'";
        using DuckDBDataReader reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            decimal? difference = reader.IsDBNull(4) ? null : Convert.ToDecimal(reader.GetValue(4), CultureInfo.InvariantCulture);
            string partner = reader.IsDBNull(1) ? "" : reader.GetString(1);
            rows.Add($"{reader.GetString(0)}|{partner}|{reader.GetString(2)}|{reader.GetString(3)}|"
                + Number(difference / Convert.ToDecimal(reader.GetValue(5), CultureInfo.InvariantCulture)));
        }

        return [.. rows.Order(StringComparer.Ordinal)];
    }
}
