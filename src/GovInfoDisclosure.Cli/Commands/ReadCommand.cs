using System.CommandLine;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary><c>govinfo read</c>: documents to reports, and nothing else on standard output.</summary>
internal sealed class ReadCommand
{
    private readonly Session session;
    private readonly Argument<string[]> paths;
    private readonly Option<string> format;
    private readonly Option<string?> lang;
    private readonly Option<string?> output;
    private readonly Option<string?> source;
    private readonly Option<int> report;
    private readonly Option<bool> reading;

    public ReadCommand(Session session)
    {
        this.session = session;
        Language language = session.Language;
        paths = CommonOptions.Paths(language);
        format = CommonOptions.Choice(language, "--format", language.Pick(
            "输出格式；csv 为每份报告一行，每个单元格一列；csv-wide、csv-header、csv-long 供 govinfo sql 的表 report_wide、report_header、report_value 使用（金额为元的整数）",
            "the format of the output; csv has a row for each report and a column for each cell; "
                + "csv-wide, csv-header and csv-long are for the tables report_wide, report_header and report_value of govinfo sql (amounts in whole yuan)"),
            "json", "ndjson", "csv", "csv-wide", "csv-header", "csv-long");
        lang = CommonOptions.Language(language);
        output = CommonOptions.Output(language);
        source = CommonOptions.Source(language, paths);
        report = CommonOptions.Report(language);
        reading = new Option<bool>("--reading")
        {
            Description = language.Pick("每份报告附上 reading：各格如何读得、原文、位置及计数（json、ndjson 格式）",
                "add to each report how each cell was read, its text and place, and the counts (json, ndjson)"),
        };
        reading.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<bool>() && given.Parent?.GetValue(format) is { } chosen && TableOf(chosen) is not null)
            {
                given.AddError(language.Pick("--reading 只用于 json 和 ndjson 格式。", "--reading is for the formats json and ndjson."));
            }
        });
        Command = new Command("read", language.Pick("把文件读成报告；读取提示写到标准错误", "read documents to reports; the reader's findings go to standard error"))
        {
            paths, format, reading, report, lang, source, output,
        };
        Command.SetAction(Run);
    }

    public Command Command { get; }

    private static byte[] Render(ReadResult read, string format, string source, bool hasReading)
    {
        if (read.Report is not AnnualReport report)
        {
            return [];
        }

        if (TableOf(format) is ReportTable table)
        {
            return Encoding.UTF8.GetBytes(ReportCsv.Rows(report, table, source));
        }

        bool isIndented = format == "json";
        string json = hasReading ? AnnualReportJson.Write(report, read.Cells, read.Lost, isIndented)
            : isIndented ? AnnualReportJson.Write(report) : AnnualReportJson.WriteCompact(report);
        return ResultWriter.Render(json, isIndented ? ResultFraming.JsonArray : ResultFraming.Lines);
    }

    private static ReportTable? TableOf(string format) => format switch
    {
        "csv" => ReportTable.Form,
        "csv-wide" => ReportTable.Wide,
        "csv-header" => ReportTable.Header,
        "csv-long" => ReportTable.Value,
        _ => null,
    };

    private int Run(ParseResult call)
    {
        Language language = call.Chosen(lang, session.Language);
        string? path = call.GetValue(output);
        string chosen = call.GetValue(format)!;
        using OutputTarget target = OutputTarget.Open(path, session.Console, language);
        var writer = new ResultWriter(target.Stream, chosen == "json" ? ResultFraming.JsonArray : ResultFraming.None);
        if (TableOf(chosen) is ReportTable table)
        {
            writer.Write(Encoding.UTF8.GetBytes(ReportCsv.Header(table)));
        }

        var words = new Words(language);
        var verdict = new Verdict(Severity.Error);
        (ReadResult Read, byte[] Rendered, string[] Notes) Work(InputDocument document, ReadResult read) => (read,
            Render(read, chosen, document.Source, call.GetValue(reading) && document.Json is null),
            [.. read.Findings.Select(finding => ReaderNote.Of(document, finding, words))]);
        var run = new InputRun(session with { Language = language, Report = call.GetValue(report) }) { StandardInput = call.GetValue(source) };
        bool hasAll = run.Go(call.GetValue(paths)!, [path], Work, done =>
        {
            if (done.Rendered.Length > 0)
            {
                writer.Write(done.Rendered);
            }

            foreach (string note in done.Notes)
            {
                session.Console.Note(note);
            }

            verdict.Add(done.Read.Report, done.Read.Findings);
        });
        if (!hasAll)
        {
            verdict.AddProblem();
        }

        writer.End();
        target.Complete(language);
        return verdict.Status;
    }
}
