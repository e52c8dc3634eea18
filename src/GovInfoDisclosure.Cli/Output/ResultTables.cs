namespace GovInfoDisclosure.Cli.Output;

/// <summary>Tables of results in a folder, written beside the output of a command from the same reading: all whole, or none.</summary>
internal sealed class ResultTables : IDisposable
{
    private readonly ResultOutput[] formats;
    private readonly ResultSink[] sinks;
    private readonly ResultTable[] tables;
    private readonly long[] rows;

    private ResultTables(ResultTable[] tables, ResultOutput[] formats, string[] paths, OutputTarget[] targets)
    {
        this.tables = tables;
        rows = new long[tables.Length];
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
    /// <param name="tables">Which tables.</param>
    /// <param name="isParquet">Whether they are Parquet; else CSV.</param>
    /// <param name="output">The file that the command's output goes to; null for standard output.</param>
    /// <param name="hasMark">Whether each begins with a byte order mark.</param>
    /// <exception cref="ToolException">The folder cannot be made, or a file in it cannot be written.</exception>
    public static ResultTables? Open(string? folder, IReadOnlyList<ResultTable> tables, bool isParquet, string? output, ToolConsole console,
        Language language, bool hasMark)
    {
        if (folder is null)
        {
            return null;
        }

        OutputTarget.MakeFolder(folder, language);
        string ending = isParquet ? ".parquet" : ".csv";
        string[] paths = [.. tables.Select(table => Path.Join(folder, ResultCsv.NameOf(table) + ending))];
        if (output is not null && Array.Exists(paths, path => Path.GetFullPath(path) == Path.GetFullPath(output)))
        {
            throw new ToolException(language.Pick($"{output}：--tables 也要写这个文件，请换一个。", $"{output}: --tables writes this file too; choose another."));
        }

        var targets = new List<OutputTarget>();
        try
        {
            ResultOutput[] formats = [.. tables
                .Select(table => isParquet ? ResultParquet.Output(table, language: language.Messages) : ResultCsv.Output(table, language.Messages, hasMark))];
            foreach (string path in paths)
            {
                targets.Add(OutputTarget.Open(path, console, language));
            }

            return new ResultTables([.. tables], formats, paths, [.. targets]);
        }
        catch
        {
            targets.ForEach(target => target.Dispose());
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
            rows[i] += ResultCsv.CountRows(document, tables[i]);
        }
    }

    /// <summary>Ends all tables.</summary>
    public void End() => Array.ForEach(sinks, sink => sink.End([]));

    /// <summary>What was written, once it has ended.</summary>
    public IEnumerable<WrittenFile> Written => Paths.Select((path, i) => new WrittenFile(path, tables[i], rows[i], Targets[i].Length));

    public void Dispose() => Array.ForEach(Targets, target => target.Dispose());
}
