using System;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Lake;
using GovInfoDisclosure.Lake.Csv;
using GovInfoDisclosure.Lake.Sql;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Rules;
using Xunit;

namespace GovInfoDisclosure.Tests.Cli;

/// <summary><c>govinfo sql</c>, <c>govinfo generate</c> and the tables of <c>govinfo read</c>, run as a process.</summary>
public sealed class SqlAndGenerateCommandTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Register_IsTwoTables()
    {
        folder.With("register.yaml", "format: 1\nagencies:\n  - { name: 甲市人民政府, code: A1 }\n  - { name: 甲市教育局, parent: A1, until: 2023 }\n");

        Assert.Equal(0, ToolProcess.Run(folder.Path, "register", "register.yaml", "--from", "2023", "--until", "2024", "-o", "tables").Status);
        Assert.Equal(
            [
                "report_year,agency_code,agency_name,agency_level,province,division_code,agency_key,parent_key,units,due_on",
                "2023,A1,甲市人民政府,,,,c:A1,,1,2024-03-31", "2023,,甲市教育局,,,,n:甲市教育局,c:A1,0,", "2024,A1,甲市人民政府,,,,c:A1,,0,2025-03-31",
            ],
            File.ReadAllLines(folder.Combine("tables/report_roster.csv")));
        Assert.Equal(
            [
                "report_year,agency_name,agency_key,agency_code,division_code,fit", "2023,甲市人民政府,c:A1,A1,,1", "2023,甲市教育局,n:甲市教育局,,,1",
                "2024,甲市人民政府,c:A1,A1,,1", "2024,甲市教育局,n:甲市教育局,,,3",
            ],
            File.ReadAllLines(folder.Combine("tables/roster_name.csv")));

        Assert.Equal(0, ToolProcess.Run(folder.Path, "register", "register.yaml", "--from", "2024", "--format", "parquet", "-o", "lake").Status);
        Assert.True(File.Exists(folder.Combine("lake/report_roster.parquet")));
        Assert.Contains("must not be before", ToolProcess.Run(folder.Path, "register", "register.yaml", "--from", "2024", "--until", "2023", "-o", "x").Error,
            StringComparison.Ordinal);
        Assert.Equal(2, ToolProcess.Run(folder.Path, "register", "none.yaml", "--from", "2024", "-o", "x").Status);
    }

    [Fact]
    public void Sql_IsTheLibrarys_AndTellsWhatIsLeftOut()
    {
        ToolResult result = ToolProcess.Run(folder.Path, "sql", "--dialect", "postgres", "--edition", "2021");

        Assert.Equal(0, result.Status);
        Assert.Equal(new SqlExporter(SqlDialect.Postgres, edition: ReportEdition.Edition2021).WideQuery(), result.Output);
        Assert.Contains("X10", result.Error, StringComparison.Ordinal);
        ToolResult load = ToolProcess.Run(folder.Path, "sql", "--kind", "load");
        Assert.Equal(new SqlExporter(SqlDialect.DuckDb).LoadWide(), load.Output);
        Assert.Equal("", load.Error);
    }

    [Fact]
    public void Sql_WritesSteps_WhereOneStatementIsMoreThanEnginesPlan()
    {
        string script = new SqlExporter(SqlDialect.Trino).Script();
        Assert.Equal(script, ToolProcess.Run(folder.Path, "sql", "--dialect", "trino", "--as", "script").Output);
        Assert.Equal(script, ToolProcess.Run(folder.Path, "sql", "--dialect", "trino", "--kind", "findings").Output);
        foreach (string kind in new[] { "prior", "long-units" })
        {
            ToolResult result = ToolProcess.Run(folder.Path, "sql", "--dialect", "trino", "--kind", kind);
            Assert.Equal(script, result.Output);
            Assert.Contains("This is a script of steps", result.Error, StringComparison.Ordinal);
        }

        var postgres = new SqlExporter(SqlDialect.Postgres);
        Assert.Equal(postgres.Script(), ToolProcess.Run(folder.Path, "sql", "--dialect", "postgres", "--kind", "findings").Output);
        Assert.Equal(postgres.ScriptOverLong(), ToolProcess.Run(folder.Path, "sql", "--dialect", "postgres", "--kind", "long-prior").Output);
        Assert.Equal(
            postgres.IncrementOverLong(), ToolProcess.Run(folder.Path, "sql", "--dialect", "postgres", "--kind", "long", "--as", "increment").Output);
        Assert.Equal(new SqlExporter(SqlDialect.DuckDb).Increment(), ToolProcess.Run(folder.Path, "sql", "--as", "increment").Output);
        ToolResult statement = ToolProcess.Run(folder.Path, "sql", "--kind", "findings", "--as", "statement");
        Assert.Equal((2, ""), (statement.Status, statement.Output));
        Assert.Contains("use --as script", statement.Error, StringComparison.Ordinal);
        Assert.Contains("--kind tables is none", ToolProcess.Run(folder.Path, "sql", "--kind", "tables", "--as", "script").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Sql_WritesADbtProject_BesideFilesOfOnesOwn()
    {
        string own = Path.Combine(folder.Path, "lake", "models", "marts", "own.sql");
        Directory.CreateDirectory(Path.GetDirectoryName(own)!);
        File.WriteAllText(own, "select 1");
        for (int times = 0; times < 2; times++)
        {
            Assert.Equal(0, ToolProcess.Run(folder.Path, "sql", "--dialect", "postgres", "--as", "dbt", "-o", "lake").Status);
        }

        Assert.True(File.Exists(own));
        Assert.All(new SqlExporter(SqlDialect.Postgres).DbtProject(),
            file => Assert.Equal(file.Value, File.ReadAllText(Path.Combine(folder.Path, "lake", file.Key))));
        Assert.Contains("name it with -o", ToolProcess.Run(folder.Path, "sql", "--as", "dbt").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Sql_TakesRulesOfOnesOwn_AndRefusesWhatItDoesNotKnow()
    {
        folder.With("own.yaml", "format: 1\nlayer: user\nauthor: t\nchanges:\n  - { rule: E1, disable: true, reason: t }\n");
        ToolResult result = ToolProcess.Run(folder.Path, "sql", "--rules", "own.yaml");

        Assert.Equal(0, result.Status);
        Assert.DoesNotContain("'E1'", result.Output, StringComparison.Ordinal);
        Assert.Contains("'E2'", result.Output, StringComparison.Ordinal);
        Assert.Equal(2, ToolProcess.Run(folder.Path, "sql", "--dialect", "oracle").Status);
    }

    [Fact]
    public void Generate_MixesBlanksYearsUnitsCopiesAndDates()
    {
        ToolResult result = ToolProcess.Run(folder.Path, "generate", "--count", "24", "--seed", "5", "--blanks", "0.1", "--years", "3", "--units", "1",
            "--copied", "0.5", "--late", "0");

        AnnualReport[] reports = [.. result.Output.TrimEnd('\n').Split('\n').Select(line => AnnualReportJson.Read(line).Report!)];
        Assert.Equal(new ReportGenerator(new GeneratorOptions { Seed = 5, BlankShare = 0.1m, Years = 3, Units = 1, CopiedShare = 0.5m, LateShare = 0 })
            .Take(24).Select(x => x.Report), reports);
        Assert.All(reports, report => Assert.NotNull(report.Published));
        Assert.Equal(2, ToolProcess.Run(folder.Path, "generate", "--count", "1", "--years", "0").Status);
        Assert.Equal(2, ToolProcess.Run(folder.Path, "generate", "--count", "1", "--units", "101").Status);
        Assert.Contains("--copied goes with --years", ToolProcess.Run(folder.Path, "generate", "--count", "1", "--copied", "1").Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Generate_GivesTheGeneratorsReports_OfTheEditionAndShareAskedFor()
    {
        ToolResult result = ToolProcess.Run(folder.Path, "generate", "--count", "40", "--seed", "9", "--edition", "2019", "--broken", "0.5");

        Assert.Equal(0, result.Status);
        AnnualReport[] reports = [.. result.Output.TrimEnd('\n').Split('\n').Select(line => AnnualReportJson.Read(line).Report!)];
        Assert.Equal(40, reports.Length);
        Assert.All(reports, report => Assert.Equal(ReportEdition.Edition2019, report.Edition));
        Assert.Equal(new ReportGenerator(new GeneratorOptions { Seed = 9, BrokenShare = 0.5m,
            Forms = new ValueList<FormShape>(FormShape.All.Where(x => x.Edition == ReportEdition.Edition2019)) }).Take(40).Select(x => x.Report), reports);
        Assert.InRange(reports.Count(report => RuleSet.Default.Validate(report).Findings.Any(x => x.Severity == Severity.Error)), 8, 32);
    }

    [Theory]
    [InlineData("govinfo: --count cannot be '-1': it is a whole number, 0 or more.", "--count", "-1")]
    [InlineData("govinfo: --count cannot be 'x': it is a whole number, 0 or more.", "--count", "x")]
    [InlineData("govinfo: --count cannot be '1e3': it is a whole number, 0 or more.", "--count", "1e3")]
    [InlineData("govinfo: --count cannot be '99999999999999999999': it is a whole number, 0 or more.", "--count", "99999999999999999999")]
    [InlineData("govinfo: --seed cannot be '1.5': it is a whole number of 64 bits.", "--count", "5", "--seed", "1.5")]
    [InlineData("govinfo: --broken cannot be '1.5': it is a number from 0 to 1, as 0.1.", "--count", "5", "--broken", "1.5")]
    [InlineData("govinfo: --broken cannot be 'x': it is a number from 0 to 1, as 0.1.", "--count", "5", "--broken", "x")]
    [InlineData("govinfo: --broken cannot be '0,1': it is a number from 0 to 1, as 0.1.", "--count", "5", "--broken", "0,1")]
    [InlineData("govinfo: --count N is missing", "--seed", "5")]
    [InlineData("no/r.ndjson: cannot be written, there is no such folder.", "--count", "5", "-o", "no/r.ndjson")]
    public void Generate_RefusesAWrongCall_AndSaysWhatIsMeant(string error, params string[] options)
    {
        ToolResult result = ToolProcess.Run(folder.Path, ["generate", .. options]);

        Assert.Equal(2, result.Status);
        Assert.Equal("", result.Output);
        Assert.Equal(error, result.ErrorLines[0]);
    }

    [Fact]
    public void Generate_TakesASeedBelowZero() =>
        Assert.Equal(AnnualReportJson.WriteCompact(new ReportGenerator(new GeneratorOptions { Seed = -7 }).Make(0).Report) + "\n",
            ToolProcess.Run(folder.Path, "generate", "--count", "1", "--seed", "-7").Output);

    [Fact]
    public void Read_WritesTheTablesThatSqlLoads_WithTheSource()
    {
        AnnualReport[] reports = [.. new ReportGenerator().Take(2).Select(x => x.Report)];
        string[] lines = [.. reports.Select(AnnualReportJson.WriteCompact)];
        folder.With("many.ndjson", string.Concat(lines.Select(line => line + "\n")));
        ReportOrigin Origin(int i) => new($"many.ndjson:{i + 1}",
            InputHash: "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lines[i]))));

        Assert.Equal(
            ReportCsv.Header(ReportTable.Wide) + ReportCsv.Rows(reports[0], ReportTable.Wide, Origin(0))
                + ReportCsv.Rows(reports[1], ReportTable.Wide, Origin(1)),
            ToolProcess.Run(folder.Path, "read", "many.ndjson", "--format", "csv-wide").Output);
        Assert.Equal(
            ReportCsv.Header(ReportTable.Value) + ReportCsv.Rows(reports[0], ReportTable.Value, Origin(0))
                + ReportCsv.Rows(reports[1], ReportTable.Value, Origin(1)),
            ToolProcess.Run(folder.Path, "read", "many.ndjson", "--format", "csv-long").Output);
        Assert.Equal(
            ReportCsv.Header(ReportTable.Header) + ReportCsv.Rows(reports[0], ReportTable.Header, Origin(0))
                + ReportCsv.Rows(reports[1], ReportTable.Header, Origin(1)),
            ToolProcess.Run(folder.Path, "read", "many.ndjson", "--format", "csv-header").Output);
    }
}
