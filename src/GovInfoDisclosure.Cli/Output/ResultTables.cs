namespace GovInfoDisclosure.Cli.Output;

/// <summary>The two tables of results in a folder, written beside the output of a command from the same reading: both whole, or none.</summary>
internal sealed class ResultTables : IDisposable
{
    private readonly ResultOutput[] formats;
    private readonly ResultSink[] sinks;

    private ResultTables(ResultOutput[] formats, string[] paths, OutputTarget[] targets)
    {
        this.formats = formats;
        Paths = paths;
        Targets = targets;
        sinks = [.. formats.Select((format, i) => format.Open(targets[i].Stream))];
    }

    /// <summary>The files being written.</summary>
    public string[] Paths { get; }

    /// <summary>What the files are written to; they are completed together with the command's output.</summary>
    public OutputTarget[] Targets { get; }

    /// <summary>Begins the tables; the folder is made where it is not there.</summary>
    /// <param name="folder">The folder; null for no tables.</param>
    /// <param name="isParquet">Whether they are Parquet; else CSV.</param>
    /// <param name="output">The file that the command's output goes to; null for standard output.</param>
    /// <param name="hasMark">Whether each begins with a byte order mark.</param>
    /// <exception cref="ToolException">The folder cannot be made, or a file in it cannot be written.</exception>
    public static ResultTables? Open(string? folder, bool isParquet, string? output, ToolConsole console, Language language, bool hasMark)
    {
        if (folder is null)
        {
            return null;
        }

        OutputTarget.MakeFolder(folder, language);
        string ending = isParquet ? ".parquet" : ".csv";
        string[] paths = [Path.Join(folder, "findings" + ending), Path.Join(folder, "summary" + ending)];
        if (output is not null && Array.Exists(paths, path => Path.GetFullPath(path) == Path.GetFullPath(output)))
        {
            throw new ToolException(language.Pick($"{output}：--tables 也要写这个文件，请换一个。", $"{output}: --tables writes this file too; choose another."));
        }

        OutputTarget findings = OutputTarget.Open(paths[0], console, language);
        try
        {
            ResultOutput[] formats = [.. new[] { ResultTable.Findings, ResultTable.Summary }
                .Select(table => isParquet ? ResultParquet.Output(table, language: language.Messages) : ResultCsv.Output(table, language.Messages, hasMark))];
            return new ResultTables(formats, paths, [findings, OutputTarget.Open(paths[1], console, language)]);
        }
        catch
        {
            findings.Dispose();
            throw;
        }
    }

    /// <summary>The rows of one document, ready to be written: this can be done on any thread.</summary>
    public byte[][] Render(CheckedDocument document) => Array.ConvertAll(formats, format => format.Render(document));

    /// <summary>Writes the rows of one document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="rendered">The rows, as <see cref="Render"/> made them.</param>
    public void Write(CheckedDocument document, byte[][] rendered)
    {
        for (int i = 0; i < sinks.Length; i++)
        {
            sinks[i].Add(document, rendered[i]);
        }
    }

    /// <summary>Ends both tables.</summary>
    public void End() => Array.ForEach(sinks, sink => sink.End([]));

    public void Dispose() => Array.ForEach(Targets, target => target.Dispose());
}
