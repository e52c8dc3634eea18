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
    private readonly Option<string?> form;
    private readonly Option<string?> edition;
    private readonly Option<string[]> rules;
    private readonly Option<string?> output;

    public SqlCommand(Session session)
    {
        Language language = session.Language;
        console = session.Console;
        configured = session.Configured;
        dialect = CommonOptions.Choice(language, "--dialect", language.Pick("数据库", "the engine"), "duckdb", "postgres", "sqlite", "spark", "trino", "mysql");
        kind = CommonOptions.Choice(
            language,
            "--kind",
            language.Pick(
                "wide 宽表查询，long 长表查询，prior 与上年比较，unit 与各单位比较，units 与各单位之和比较，findings 以上全部（分步脚本，PostgreSQL 和 SQLite 读宽表，其余读长表），"
                    + "long-prior、long-unit、long-units 同 findings，但都读长表；tables 建报告的表和视图，rules 建规则的表，views 只建视图；"
                    + "load 从 JSON 装入宽表，merge 从 report_stage 装入宽表，load-long 从宽表装入长表，dbt 为 dbt 的 schema.yml；"
                    + "results 建核对结果和登记簿的表，quality 按规则、年度、机关的质量，yearbook 各格按年度、省、层级汇总，outliers 异常的单元格，"
                    + "unpublished 尚未公布年报的机关，parents 按登记簿填写 parent_id 和 expected_units",
                "the query over the wide or the long table, with last year's report, with each unit or the sum of all; "
                    + "findings: all of these at once, in steps, over the wide table in PostgreSQL and SQLite, else over the long ones "
                    + "(as long-prior, long-unit and long-units are everywhere); "
                    + "CREATE statements of the tables of reports, of those of the rules, of the views alone; loading JSON into the wide table, "
                    + "the rows of report_stage into it, and it into the long ones; a schema.yml for dbt; "
                    + "CREATE statements of the tables of results and of a register; quality by rule, year and agency; every cell added up by year, province "
                    + "and level; cells far from those of the same level and from their own last year; who has not published; "
                    + "parent_id and expected_units filled by the register"),
            "wide",
            "long",
            "prior",
            "unit",
            "units",
            "findings",
            "long-prior",
            "long-unit",
            "long-units",
            "tables",
            "rules",
            "views",
            "load",
            "merge",
            "load-long",
            "dbt",
            "results",
            "quality",
            "yearbook",
            "outliers",
            "unpublished",
            "parents");
        form = CommonOptions.ChoiceOrNone(
            language,
            "--as",
            language.Pick(
                "statement 一条语句，script 分步脚本（全部结果写入 govinfo_findings），increment 只重判本次装入所涉报告的脚本，dbt 写成 dbt 项目（-o 给出文件夹）；"
                    + "省略时能用一条语句的用一条语句",
                "one statement; a script of steps that leaves all findings in govinfo_findings, or that judges only what a load touched; a dbt project "
                    + "(-o FOLDER); where left out, a statement where there is one"),
            "statement",
            "script",
            "increment",
            "dbt");
        edition = CommonOptions.Edition(language);
        rules = CommonOptions.Rules(language);
        output = CommonOptions.Output(language);
        Command = new Command("sql", language.Pick("输出与规则等价的 SQL", "write the rules as SQL that gives the same findings")) { dialect,
            kind, form, edition, rules, output };
        Command.SetAction(call => Run(call, language));
    }

    public Command Command { get; }

    private int Run(ParseResult call, Language language)
    {
        RuleSet set = RuleFiles.Load(configured.Rules(call.GetValue(rules)), language);
        var exporter = new SqlExporter(DialectOf(call.GetValue(dialect)!), set, CommonOptions.EditionOf(call.GetValue(edition)));
        string? written = WrittenAs(call, language);
        if (written == "dbt")
        {
            WriteProject(exporter.DbtProject(), call.GetValue(output), language);
            TellOmissions(exporter, language);
            return ExitStatus.Clean;
        }

        bool isLong = call.GetValue(kind)!.StartsWith("long", StringComparison.Ordinal);
        string text = written == "script" ? isLong ? exporter.ScriptOverLong() : exporter.Script()
            : written == "increment" ? isLong ? exporter.IncrementOverLong() : exporter.Increment()
            : call.GetValue(kind) switch
        {
            "wide" => exporter.WideQuery(),
            "long" => exporter.LongQuery(),
            "prior" => exporter.PriorQuery(),
            "unit" => exporter.UnitQuery(),
            "units" => exporter.UnitSumQuery(),
            "tables" => exporter.WideTable() + exporter.LongTables(),
            "rules" => exporter.RuleTables(),
            "views" => exporter.Views(),
            "load" => exporter.LoadWide(),
            "merge" => exporter.MergeWide(),
            "load-long" => exporter.LoadLong(),
            "results" => exporter.ResultTables(),
            "quality" => exporter.QualityQuery(),
            "yearbook" => exporter.YearbookQuery(),
            "outliers" => exporter.OutlierQuery(),
            "unpublished" => exporter.UnpublishedQuery(),
            "parents" => exporter.Parents(),
            _ => exporter.DbtSchema(),
        };
        using OutputTarget target = OutputTarget.Open(call.GetValue(output), console, language);
        target.Stream.Write(Encoding.UTF8.GetBytes(text));
        target.Complete(language);
        if (call.GetValue(kind) is "tables" or "views" or "load" or "merge" or "load-long" or "results" or "quality" or "yearbook" or "outliers"
            or "unpublished" or "parents")
        {
            // These have nothing to do with rules.
            return ExitStatus.Clean;
        }

        TellOmissions(exporter, language);
        return ExitStatus.Clean;
    }

    /// <summary>A folder that is there may have files of one's own: those of the project's names are written over, the others stay.</summary>
    private static void WriteProject(IReadOnlyDictionary<string, string> files, string? path, Language language)
    {
        if (path is null)
        {
            throw new ToolException(language.Pick("--as dbt 写成文件夹，请用 -o 给出。", "--as dbt writes a folder: name it with -o."));
        }

        using var folder = OutputFolder.Open(path, language, mixes: true);
        foreach ((string name, string text) in files)
        {
            string file = Path.Join(folder.Temporary, name);
            OutputTarget.MakeFolder(Path.GetDirectoryName(file)!, language);
            File.WriteAllText(file, text);
        }

        folder.Complete();
    }

    private void TellOmissions(SqlExporter exporter, Language language)
    {
        foreach (IGrouping<Message, SqlOmission> same in exporter.Omissions.GroupBy(omission => omission.Reason))
        {
            string ids = string.Join(language.Pick("、", ", "), same.Select(omission => omission.RuleId));
            console.Note(language.Pick($"没有 SQL 的规则：{ids}。{same.Key.Zh}。", $"No SQL for {ids}: {same.Key.En}."));
        }
    }

    /// <summary>How it is written: in steps where that is asked for, or one statement is more than engines plan; null for what is no query.</summary>
    /// <exception cref="ToolException">A statement is asked for that there is not, or steps of what is no query.</exception>
    private string? WrittenAs(ParseResult call, Language language)
    {
        string wanted = call.GetValue(kind)!;
        bool isQuery = wanted is "wide" or "long" or "prior" or "unit" or "units" or "findings" or "long-prior" or "long-unit" or "long-units";
        Message? reason = wanted is "findings" or "long-prior" or "long-unit" or "long-units"
            ? new Message(
                "合成一条语句，把 WITH 各步代入后要读的表超过 60 个，有的数据库不能执行",
                "as one statement it would read more than 60 tables once its WITH names are put in place, which some engines refuse")
            : wanted == "long" && call.GetValue(dialect) == "mysql"
            ? new Message(
                "合成一条语句，MariaDB 每用一次 WITH 的一步就重算一次，且其结果没有索引，不能在合理时间内结束",
                "as one statement MariaDB works each WITH query out again wherever it is named, without an index on what it found, and does not end")
            : wanted == "prior" && call.GetValue(dialect) == "trino"
            ? new Message("合成一条语句，超过 Trino 编译器的限度", "as one statement it is more than the compiler of Trino takes")
            : null;
        string? written = call.GetValue(form);
        if (written is not null && !isQuery)
        {
            throw new ToolException(language.Pick($"--as 用于查询，--kind {wanted} 不是查询。", $"--as is for queries, and --kind {wanted} is none."));
        }

        if (written == "statement" && reason is not null)
        {
            throw new ToolException(language.Pick(
                $"--kind {wanted} 没有一条语句的写法：{reason.Zh}；请用 --as script。", $"There is no one statement for --kind {wanted}: {reason.En}; use --as script."));
        }

        if (written is null && reason is not null && wanted != "findings")
        {
            console.Note(language.Pick(
                $"写的是分步脚本：{reason.Zh}。结果都在 govinfo_findings，用列 kind 挑选。",
                $"This is a script of steps: {reason.En}. All findings are in govinfo_findings; its column kind tells them apart."));
        }

        return !isQuery ? null : written ?? (reason is null ? "statement" : "script");
    }

    private static SqlDialect DialectOf(string name) => name switch
    {
        "postgres" => SqlDialect.Postgres,
        "sqlite" => SqlDialect.Sqlite,
        "spark" => SqlDialect.Spark,
        "trino" => SqlDialect.Trino,
        "mysql" => SqlDialect.MySql,
        _ => SqlDialect.DuckDb,
    };
}
