using System;
using System.CommandLine;
using System.Text;
using System.Threading;
using GovInfoDisclosure.Cli.Input;
using GovInfoDisclosure.Cli.Output;
using GovInfoDisclosure.Cli.Text;
using GovInfoDisclosure.Lake.Csv;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Rules;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary><c>govinfo read</c>: documents to reports, and nothing else on standard output.</summary>
internal sealed class ReadCommand
{
    private readonly ToolConsole console;
    private readonly CancellationToken cancellation;
    private readonly Argument<string[]> paths;
    private readonly Option<string> format;
    private readonly Option<string?> lang;
    private readonly Option<string?> output;

    public ReadCommand(ToolConsole console, Language language, CancellationToken cancellation)
    {
        this.console = console;
        this.cancellation = cancellation;
        paths = CommonOptions.Paths(language);
        format = CommonOptions.Choice(language, "--format", language.Pick(
            "输出格式；csv 为每份报告一行，每个单元格一列；csv-wide、csv-header、csv-long 供 govinfo sql 的表 report_wide、report_header、report_value 使用（金额为元的整数）",
            "the format of the output; csv has a row for each report and a column for each cell; csv-wide, csv-header and csv-long are for the tables report_wide, report_header and report_value of govinfo sql (amounts in whole yuan)"), "json", "ndjson", "csv", "csv-wide", "csv-header", "csv-long");
        lang = CommonOptions.Language(language);
        output = CommonOptions.Output(language);
        Command = new Command("read", language.Pick("把文件读成报告；读取时的发现写到标准错误", "read documents to reports; the reader's findings go to standard error"))
        {
            paths, format, lang, output,
        };
        Command.SetAction(call => Run(call, language));
    }

    public Command Command { get; }

    private static byte[] Render(AnnualReport? report, string format, string source) => report is null ? [] : format switch
    {
        "json" => ResultWriter.Render(AnnualReportJson.Write(report), ResultFraming.JsonArray),
        "ndjson" => ResultWriter.Render(AnnualReportJson.WriteCompact(report), ResultFraming.Lines),
        _ => Encoding.UTF8.GetBytes(ReportCsv.Rows(report, TableOf(format)!.Value, source)),
    };

    private static ReportTable? TableOf(string format) => format switch
    {
        "csv" => ReportTable.Form,
        "csv-wide" => ReportTable.Wide,
        "csv-header" => ReportTable.Header,
        "csv-long" => ReportTable.Value,
        _ => null,
    };

    private int Run(ParseResult call, Language environment)
    {
        Language language = call.Chosen(lang, environment);
        string? path = call.GetValue(output);
        string chosen = call.GetValue(format)!;
        using OutputTarget target = OutputTarget.Open(path, console, language);
        var writer = new ResultWriter(target.Stream, chosen == "json" ? ResultFraming.JsonArray : ResultFraming.None);
        if (TableOf(chosen) is ReportTable table)
        {
            writer.Write(Encoding.UTF8.GetBytes(ReportCsv.Header(table)));
        }

        var texts = new Texts(language);
        var verdict = new Verdict(Severity.Error);
        new DocumentRun(console, language, cancellation).Go(call.GetValue(paths)!, [path], document => Read(document, chosen), done =>
        {
            if (done.Rendered.Length > 0)
            {
                writer.Write(done.Rendered);
            }

            foreach (Finding finding in done.Result.Findings)
            {
                console.Note(ReaderNote.Of(done.Document, finding, texts));
            }

            verdict.Add(done.Result);
        });
        writer.End();
        target.Complete(language);
        return verdict.Status;
    }

    private (Document Document, ValidationResult Result, byte[] Rendered) Read(Document document, string chosen)
    {
        ReadResult read;
        try
        {
            read = DocumentReader.Read(document, cancellation);
        }
        catch (Exception wrong) when (wrong is not OperationCanceledException)
        {
            read = DocumentReader.Failed(wrong);
        }

        return (document, new ValidationResult { Report = read.Report, Findings = read.Findings }, Render(read.Report, chosen, document.Source));
    }
}
