namespace GovInfoDisclosure.Cli.Commands;

/// <summary>The output of <c>check</c>: its format, and where it goes, which for pages may be a folder.</summary>
internal sealed class CheckOutput : IDisposable
{
    private CheckOutput(ResultOutput format, OutputTarget target, string? written)
    {
        Format = format;
        Target = target;
        Written = written;
    }

    /// <summary>The format.</summary>
    public ResultOutput Format { get; }

    /// <summary>The file, or the index of a folder.</summary>
    public OutputTarget Target { get; }

    /// <summary>The file or folder that is written; null for standard output.</summary>
    public string? Written { get; }

    /// <summary>Whether there is room for one document alone.</summary>
    public bool IsOnePage { get; private init; }

    /// <summary>Whether the format is a table, which shows no diagnosis and lists no rules that were changed.</summary>
    public bool IsTable { get; private init; }

    /// <summary>Begins an output.</summary>
    /// <param name="name">The name of the format.</param>
    /// <param name="path">The file or folder; null for standard output.</param>
    /// <param name="options">What to show.</param>
    /// <param name="hasMark">Whether CSV begins with a byte order mark.</param>
    /// <param name="inputs">The paths that are read.</param>
    /// <exception cref="ToolException">The file or folder cannot be written.</exception>
    public static CheckOutput Open(string name, string? path, ResultOptions options, bool hasMark, IReadOnlyCollection<string> inputs,
        ToolConsole console, Language language)
    {
        if (name == "html" && path is not null && PageFolder.IsMeant(path))
        {
            var folder = PageFolder.Open(path, inputs, console, language);
            return new CheckOutput(ResultFormats.HtmlFolder(folder.Create, options), folder.Index, path) { Folder = folder };
        }

        if (name == "xlsx" && path is null && !Console.IsOutputRedirected)
        {
            throw new ToolException(language.Pick("工作簿不能显示在终端上，请用 -o 写入文件。", "A workbook cannot be shown on a terminal: write it to a file with -o."));
        }

        ResultOutput format = name switch
        {
            "json" => ResultFormats.Json,
            "line" => ResultFormats.Line(options),
            "ndjson" => ResultFormats.JsonLines,
            "sarif" => ResultFormats.Sarif(options),
            "github" => ResultFormats.GitHub(options),
            "html" => ResultFormats.Html(options),
            "xlsx" => ResultWorkbook.Output(options.Language),
            "csv-findings" => ResultCsv.Output(ResultTable.Findings, options.Language, hasMark),
            "csv-summary" => ResultCsv.Output(ResultTable.Summary, options.Language, hasMark),
            _ => ResultFormats.Text(options),
        };
        return new CheckOutput(format, OutputTarget.Open(path, console, language), path)
        {
            IsOnePage = name == "html",
            IsTable = name.StartsWith("csv-", StringComparison.Ordinal),
        };
    }

    /// <summary>The folder of pages; null where the output is a file.</summary>
    private PageFolder? Folder { get; init; }

    /// <summary>All is written, the target too: the folder takes its place, its index last.</summary>
    public void Complete() => Folder?.Complete();

    public void Dispose()
    {
        Target.Dispose();
        Folder?.Dispose();
    }
}
