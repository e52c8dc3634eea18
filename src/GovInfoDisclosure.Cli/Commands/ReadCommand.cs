using System.CommandLine;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary><c>govinfo read</c>: documents to reports, and nothing else on standard output.</summary>
internal sealed class ReadCommand
{
    private readonly Session session;
    private readonly Argument<string[]> paths;
    private readonly Option<string> format;
    private readonly Option<string?> output;
    private readonly Option<string?> source;
    private readonly Option<int> report;
    private readonly Option<bool> reading;
    private readonly Option<bool> lineage;
    private readonly Option<string> partition;
    private readonly Option<string> compression;

    public ReadCommand(Session session)
    {
        this.session = session;
        Language language = session.Language;
        paths = CommonOptions.Paths(language);
        format = CommonOptions.Choice(language, "--format", language.Pick(
            "输出格式；csv 为每份报告一行，每个单元格一列；csv-wide、csv-header、csv-long 供 govinfo sql 的表 report_wide、report_header、report_value 使用（金额为元的整数）",
            "the format of the output; csv has a row for each report and a column for each cell; "
                + "csv-wide, csv-header and csv-long are for the tables report_wide, report_header and report_value of govinfo sql (amounts in whole yuan)"),
            "json", "ndjson", "csv", "csv-wide", "csv-header", "csv-long", "parquet", "parquet-header", "parquet-long");
        partition = CommonOptions.Choice(language, "--partition", language.Pick(
            "Parquet 按什么分区：年度、省和年度，或不分", "by what Parquet is partitioned: the year, province and year, or nothing"), "year", "province", "none");
        compression = CommonOptions.Choice(language, "--compression", language.Pick(
            "Parquet 的压缩：zstd 最小，none 查询最快", "how Parquet is packed: zstd is the smallest, none the quickest to query"), "zstd", "snappy", "none");
        output = CommonOptions.Output(language);
        source = CommonOptions.Source(language, paths);
        report = CommonOptions.Report(language);
        reading = new Option<bool>("--reading")
        {
            Description = language.Pick("每份报告附上 reading：各格如何读得、原文、位置及计数（json、ndjson 格式）",
                "add to each report how each cell was read, its text and place, and the counts (json, ndjson)"),
        };
        lineage = new Option<bool>("--lineage")
        {
            Description = language.Pick("每份报告附上 reportId、source、inputHash：内容的标识、来自哪份文件及其哈希（json、ndjson 格式）",
                "add to each report reportId, source and inputHash: what its content is known by, the document and its hash (json, ndjson)"),
        };
        lineage.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<bool>() && (given.Parent?.GetValue(format) is not ("json" or "ndjson") || given.Parent.GetValue(reading)))
            {
                given.Refuse(language.Pick("--lineage 只用于 json 和 ndjson 格式，不与 --reading 同用。",
                    "--lineage is for the formats json and ndjson, without --reading."));
            }
        });
        reading.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<bool>() && given.Parent?.GetValue(format) is not ("json" or "ndjson"))
            {
                given.Refuse(language.Pick("--reading 只用于 json 和 ndjson 格式。", "--reading is for the formats json and ndjson."));
            }
        });
        Command = new Command("read", language.Pick("把文件读成报告；读取提示写到标准错误", "read documents to reports; the reader's findings go to standard error"))
        {
            paths, format, reading, lineage, report, partition, compression, source, output,
        };
        Command.SetAction(Run);
    }

    public Command Command { get; }

    private static byte[] Render(ReadResult read, string format, InputDocument document, bool hasReading, bool hasLineage)
    {
        if (read.Report is not AnnualReport report)
        {
            return [];
        }

        if (TableOf(format) is ReportTable table)
        {
            return Encoding.UTF8.GetBytes(ReportCsv.Rows(report, table, document.Origin));
        }

        bool isIndented = format == "json";
        if (!isIndented && !hasReading && !hasLineage)
        {
            var line = new MemoryStream();
            AnnualReportJson.WriteLines([report], line);
            return line.ToArray();
        }

        string json = hasReading ? AnnualReportJson.Write(report, read.Cells, read.Lost, isIndented)
            : hasLineage ? AnnualReportJson.Write(report, document.LineageOf(report), isIndented)
            : AnnualReportJson.Write(report);
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
        Language language = session.Language;
        string? path = call.GetValue(output);
        string chosen = call.GetValue(format)!;
        OutputGuard.Check(path, call.GetValue(paths)!, language);
        if (chosen.StartsWith("parquet", StringComparison.Ordinal))
        {
            return RunParquet(call, language, path, chosen);
        }

        using OutputTarget target = OutputTarget.Open(path, session.Console, language);
        var writer = new ResultWriter(target.Stream, chosen == "json" ? ResultFraming.JsonArray : ResultFraming.None);
        if (TableOf(chosen) is ReportTable table)
        {
            writer.Write(Encoding.UTF8.GetBytes(ReportCsv.Header(table)));
        }

        byte[] Work(InputDocument document, ReadResult read) =>
            Render(read, chosen, document, call.GetValue(reading) && !document.IsData, call.GetValue(lineage));
        int status = Go(call, language, path, Work, (_, _, rendered) =>
        {
            if (rendered.Length > 0)
            {
                writer.Write(rendered);
            }
        });
        writer.End();
        target.Complete(language);
        return status;
    }

    private int RunParquet(ParseResult call, Language language, string? path, string chosen)
    {
        if (path is null)
        {
            throw new ToolException(language.Pick("--format parquet 写成文件夹，请用 -o 给出。", "--format parquet writes a folder: name it with -o."));
        }

        ReportTable table = chosen switch { "parquet-header" => ReportTable.Header, "parquet-long" => ReportTable.Value, _ => ReportTable.Wide };
        using var folder = OutputFolder.Open(path, language);
        var lake = new ParquetFolder(folder.Temporary, table, PartitionOf(call.GetValue(partition)!), CompressionOf(call.GetValue(compression)!));
        var load = new ReportOrigin(LoadId: Guid.NewGuid().ToString(), LoadedAt: DateTimeOffset.UtcNow);
        int status = Go(call, language, path, (_, _) => true, (document, read, _) =>
        {
            if (read.Report is AnnualReport kept)
            {
                lake.AddAsync(kept, document.Origin with { LoadId = load.LoadId, LoadedAt = load.LoadedAt }, session.Cancellation).GetAwaiter().GetResult();
            }
        });
        lake.CompleteAsync(session.Cancellation).GetAwaiter().GetResult();
        folder.Complete();
        return status;
    }

    private static ParquetPartition PartitionOf(string word) => word switch
    {
        "province" => ParquetPartition.ProvinceAndYear,
        "none" => ParquetPartition.None,
        _ => ParquetPartition.Year,
    };

    private static ParquetCompression CompressionOf(string word) => word switch
    {
        "snappy" => ParquetCompression.Snappy,
        "none" => ParquetCompression.None,
        _ => ParquetCompression.Zstd,
    };

    /// <summary>Reads all documents, several at once, and says what readers have to say.</summary>
    /// <param name="call">The call.</param>
    /// <param name="language">The language of notes.</param>
    /// <param name="path">What is being written; null for standard output.</param>
    /// <param name="work">What to do with a document, on several threads at once.</param>
    /// <param name="take">Takes what came of it, in order.</param>
    /// <returns>The exit status.</returns>
    private int Go<T>(ParseResult call, Language language, string? path, Func<InputDocument, ReadResult, T> work, Action<InputDocument, ReadResult, T> take)
    {
        var words = new Words(language);
        var verdict = new Verdict(Severity.Error);
        (InputDocument Document, ReadResult Read, T Done, string[] Notes) Work(InputDocument document, ReadResult read) => (
            document with { Content = null }, read, work(document, read), [.. read.Findings.Select(finding => ReaderNote.Of(document, finding, words))]);
        var run = new InputRun(session with { Language = language, Report = call.GetValue(report) }) { StandardInput = call.GetValue(source) };
        bool hasAll = run.Go(call.GetValue(paths)!, [path], Work, done =>
        {
            take(done.Document, done.Read, done.Done);
            foreach (string note in done.Notes)
            {
                session.Console.Note(note);
            }

            verdict.Add(done.Read.Report is not null, done.Read.Findings);
        });
        if (!hasAll)
        {
            verdict.AddProblem();
        }

        return verdict.Status;
    }
}
