namespace GovInfoDisclosure.Cli.Commands;

/// <summary>The record of a run and its events, as files that are written when all else is.</summary>
internal sealed class RunFiles : IDisposable
{
    private readonly OutputTarget? record;
    private readonly OutputTarget? lineage;

    private RunFiles(RunReport report, OutputTarget? record, OutputTarget? lineage)
    {
        Report = report;
        this.record = record;
        this.lineage = lineage;
    }

    /// <summary>What the run did so far.</summary>
    public RunReport Report { get; }

    /// <summary>Whether anything of the run is written.</summary>
    public bool IsAsked => record is not null || lineage is not null;

    /// <summary>Opens the files that are asked for, so that a call that cannot write them ends at once.</summary>
    /// <exception cref="ToolException">A file cannot be written.</exception>
    public static RunFiles Open(ResultFiles asked, RunReport report, ToolConsole console, Language language)
    {
        OutputTarget? record = asked.Record is null ? null : OutputTarget.Open(asked.Record, console, language);
        try
        {
            return new RunFiles(report, record, asked.Lineage is null ? null : OutputTarget.Open(asked.Lineage, console, language));
        }
        catch
        {
            record?.Dispose();
            throw;
        }
    }

    /// <summary>What is written, for <see cref="OutputTarget.Complete(Language, OutputTarget[])"/>.</summary>
    public IEnumerable<OutputTarget> Targets => new[] { record, lineage }.OfType<OutputTarget>();

    /// <summary>Adds what was found of a document; where nothing is written nothing is asked of it, whose records are perhaps not made.</summary>
    public void Add(CheckedDocument document)
    {
        if (IsAsked)
        {
            Report.Add(document);
        }
    }

    /// <summary>Writes both.</summary>
    /// <param name="rules">The rules that judged; asked for only where something is written.</param>
    /// <param name="tables">The tables of the run; null where it has none.</param>
    /// <param name="output">The output of the run.</param>
    /// <param name="status">How it ends.</param>
    public void Write(Lazy<RuleSet> rules, ResultTables? tables, CheckOutput output, int status)
    {
        WrittenFile[] files = !IsAsked ? []
            : [.. tables?.Written ?? [], .. output.Written is string path ? new[] { new WrittenFile(path, null, null, output.Target.Length) } : []];
        if (record is not null)
        {
            RunRecord.Write(Report, rules.Value, files, status, record.Stream);
        }

        if (lineage is not null)
        {
            new LineageEvents(Report, rules.Value, files).Write(lineage.Stream);
        }
    }

    public void Dispose()
    {
        record?.Dispose();
        lineage?.Dispose();
    }
}
