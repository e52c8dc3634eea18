using System.CommandLine;
using GovInfoDisclosure.Lake.Sql;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary><c>govinfo sql</c>: the rules as SQL for the engines of lakes and warehouses.</summary>
internal sealed class SqlCommand
{
    private readonly ToolConsole console;
    private readonly CallConfiguration configured;
    private readonly Option<string> dialect;
    private readonly Option<string> kind;
    private readonly Option<string?> edition;
    private readonly Option<string[]> rules;
    private readonly Option<string?> output;

    public SqlCommand(Session session)
    {
        Language language = session.Language;
        console = session.Console;
        configured = session.Configured;
        dialect = CommonOptions.Choice(language, "--dialect", language.Pick("数据库", "the engine"), "duckdb", "postgres", "sqlite", "spark", "trino");
        kind = CommonOptions.Choice(
            language,
            "--kind",
            language.Pick(
                "wide 宽表查询，long 长表查询，prior 与上年比较，unit 与各单位比较，units 与各单位之和比较，long-prior、long-unit、long-units 为同样的长表查询；"
                    + "tables 建表，load 从 JSON 装入宽表，load-long 从宽表装入长表，dbt 为 dbt 的 schema.yml",
                "the query over the wide or the long table, with last year's report, with each unit or the sum of all, and these three over the long tables; "
                    + "CREATE statements; loading JSON into the wide table, and that into the long one; a schema.yml for dbt"),
            "wide",
            "long",
            "prior",
            "unit",
            "units",
            "long-prior",
            "long-unit",
            "long-units",
            "tables",
            "load",
            "load-long",
            "dbt");
        edition = CommonOptions.Edition(language);
        rules = CommonOptions.Rules(language);
        output = CommonOptions.Output(language);
        Command = new Command("sql", language.Pick("输出与规则等价的 SQL", "write the rules as SQL that gives the same findings")) { dialect,
            kind, edition, rules, output };
        Command.SetAction(call => Run(call, language));
    }

    public Command Command { get; }

    private int Run(ParseResult call, Language language)
    {
        RuleSet set = RuleFiles.Load(configured.Rules(call.GetValue(rules)), language);
        var exporter = new SqlExporter(DialectOf(call.GetValue(dialect)!), set, CommonOptions.EditionOf(call.GetValue(edition)));
        string text = call.GetValue(kind) switch
        {
            "wide" => exporter.WideQuery(),
            "long" => exporter.LongQuery(),
            "prior" => exporter.PriorQuery(),
            "unit" => exporter.UnitQuery(),
            "units" => exporter.UnitSumQuery(),
            "long-prior" => exporter.LongPriorQuery(),
            "long-unit" => exporter.LongUnitQuery(),
            "long-units" => exporter.LongUnitSumQuery(),
            "tables" => exporter.WideTable() + exporter.LongTables() + exporter.RuleTables(),
            "load" => exporter.LoadWide(),
            "load-long" => exporter.LoadLong(),
            _ => exporter.DbtSchema(),
        };
        using OutputTarget target = OutputTarget.Open(call.GetValue(output), console, language);
        target.Stream.Write(Encoding.UTF8.GetBytes(text));
        target.Complete(language);
        if (call.GetValue(kind) is "load" or "load-long")
        {
            // These have nothing to do with rules.
            return ExitStatus.Clean;
        }

        foreach (IGrouping<Message, SqlOmission> same in exporter.Omissions.GroupBy(omission => omission.Reason))
        {
            string ids = string.Join(language.Pick("、", ", "), same.Select(omission => omission.RuleId));
            console.Note(language.Pick($"没有 SQL 的规则：{ids}。{same.Key.Zh}。", $"No SQL for {ids}: {same.Key.En}."));
        }

        return ExitStatus.Clean;
    }

    private static SqlDialect DialectOf(string name) => name switch
    {
        "postgres" => SqlDialect.Postgres,
        "sqlite" => SqlDialect.Sqlite,
        "spark" => SqlDialect.Spark,
        "trino" => SqlDialect.Trino,
        _ => SqlDialect.DuckDb,
    };
}
