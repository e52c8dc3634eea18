using System.CommandLine;
using System.CommandLine.Parsing;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary><c>govinfo check</c>: what holds and what is broken in documents.</summary>
internal sealed class CheckCommand
{
    /// <summary>The name of the command.</summary>
    public const string Name = "check";

    private readonly Session session;
    private readonly Argument<string[]> paths;
    private readonly Option<string[]> rules;
    private readonly CompanionOptions.Declared companions;
    private readonly Option<bool> copied;
    private readonly Option<string> blank;
    private readonly Option<string> diagnose;
    private readonly Option<bool> all;
    private readonly Option<bool> showTable;
    private readonly Option<bool> quiet;
    private readonly Option<string> failOn;
    private readonly Option<string> format;
    private readonly Option<string?> output;
    private readonly ResultFiles.Declared files;
    private readonly Option<bool> bom;
    private readonly Option<string?> known;
    private readonly Option<string?> source;
    private readonly Option<int> report;

    public CheckCommand(Session session)
    {
        this.session = session;
        Language language = session.Language;
        paths = CommonOptions.Paths(language);
        rules = CommonOptions.Rules(language);
        companions = new CompanionOptions.Declared(language);
        copied = new Option<bool>("--copied") { Description = language.Pick("在这些报告之间查找雷同的文字和表格（N6、N7）",
            "look for copied text and tables among these reports (N6, N7)") };
        blank = CommonOptions.Choice(language, "--blank",
            language.Pick("空白如何处理：逐一考虑各种填法（undecided），或按 0（zero）", "what a blank is: any number, so that it may leave a rule undecided, or 0"),
            "undecided", "zero");
        diagnose = CommonOptions.Choice(language, "--diagnose",
            language.Pick("错格定位：auto 错处过多的报告即止，always 搜索二十倍之远，never 不作",
                "looking for wrong cells: auto gives a report up in which too much is wrong, always searches twenty times as far, never does not look"),
            "auto", "always", "never");
        all = new Option<bool>("--all") { Description = language.Pick("列出每一项关系，包括成立的", "list every instance, also those that hold") };
        showTable = new Option<bool>("--show-table") { Description = language.Pick("画出有不成立关系的表格，标出相关单元格（text 格式）",
            "draw the tables with something broken, its cells marked (text format)") };
        quiet = new Option<bool>("--quiet") { Description = language.Pick("不逐份列出，只列按规则、按机关的统计（text 格式）",
            "no documents, only the tables by rule and by agency and the sum (text format)") };
        failOn = CommonOptions.Choice(language, "--fail-on",
            language.Pick("从哪一级起以状态 1 结束；undecided：有勾稽关系待定或有表没有数字时也是",
                "the severity from which on the exit status is 1; undecided: also where an exact rule is undecided or a table has no number"),
            "error", "warning", "undecided");
        format = CommonOptions.Choice(language, "--format", language.Pick(
            "输出格式；line 每个问题一行（path:line:column），csv-findings 每个问题一行，csv-summary 每份文件一行；sarif 和 github 供开发工具和构建服务器使用；html 写成网页，-o 给出文件夹时每份报告一页并附总目录；"
                + "xlsx 是供通报用的工作簿",
            "the format of the output; line is path:line:column for editors; csv-findings has a row for each finding, csv-summary one for each "
                + "document; sarif and github are for development tools and build servers; "
                + "html is a page, or with -o FOLDER a page for each report and an index; xlsx is a workbook of agencies and findings"),
            "text", "line", "json", "ndjson", "csv-findings", "csv-summary", "sarif", "github", "html", "xlsx");
        output = CommonOptions.Output(language);
        files = new ResultFiles.Declared(language);
        bom = new Option<bool>("--bom") { Description = language.Pick("CSV 以字节序标记开头，便于表格软件识别（csv-findings、csv-summary、--tables）",
            "begin CSV with a byte order mark, by which spreadsheets know its encoding (csv-findings, csv-summary, --tables)") };
        bom.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<bool>() && given.Parent is CommandResult call && !files.HasTables(call)
                && call.GetValue(format)?.StartsWith("csv-", StringComparison.Ordinal) != true)
            {
                given.Refuse(language.Pick("--bom 只用于 CSV（--format csv-findings、csv-summary 或 --tables）。",
                    "--bom is for CSV (--format csv-findings, csv-summary, or --tables)."));
            }
        });
        known = CommonOptions.Path("--known", "FILE",
            language.Pick("以前 --format ndjson 的输出：文件、工具、规则和判定方式都没有变的，直接取其结果，不再核对（ndjson 格式）",
                "an earlier output of --format ndjson: what has not changed since, document, tool, rules and options, is taken over "
                    + "and not judged again (ndjson)"));
        known.Validators.Add(given =>
        {
            if (given.Parent is CommandResult call && (call.GetValue(format) != "ndjson" || files.HasTables(call)))
            {
                given.Refuse(language.Pick("--known 只用于 ndjson 格式，不与 --tables 同用。", "--known is for the format ndjson, without --tables."));
            }
        });
        source = CommonOptions.Source(language, paths);
        report = CommonOptions.Report(language);
        Command = new Command(Name, language.Pick("核对报告：哪些关系成立、不成立、待定", "check reports: what holds, what is broken, what blanks leave undecided"))
        {
            paths, rules, copied, blank, diagnose, all, showTable, quiet, failOn, format, report, source, output, bom, known,
        };
        foreach (Option option in files.All.Concat(companions.All))
        {
            Command.Add(option);
        }

        Command.SetAction(Run);
    }

    public Command Command { get; }

    private int Run(ParseResult call)
    {
        Configuration? configuration = session.Configured.Whole;
        return CheckRun.Of(
            new CheckCall
            {
                Paths = call.GetValue(paths)!,
                Rules = call.GetValue(rules) is { Length: > 0 } own ? own : configuration?.Rules ?? [],
                Configuration = configuration,
                Companions = companions.Of(call).Or(configuration),
                Copied = call.GetValue(copied),
                BlankAsZero = call.GetValue(blank) == "zero",
                Diagnose = call.GetValue(diagnose)!,
                All = call.GetValue(all),
                ShowTable = call.GetValue(showTable),
                Quiet = call.GetValue(quiet),
                FailOn = call.GetValue(failOn)!,
                Format = call.GetValue(format)!,
                Output = call.GetValue(output),
                Files = files.Of(call),
                Bom = call.GetValue(bom),
                Known = call.GetValue(known),
                Source = call.GetValue(source),
                Report = call.GetValue(report),
            },
            session);
    }
}
