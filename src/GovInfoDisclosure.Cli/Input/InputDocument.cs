namespace GovInfoDisclosure.Cli.Input;

/// <summary>
/// One document, found and not yet read to its end: a file, one of the files in an archive, one report of a file of JSON, or a path that cannot be
/// opened.
/// </summary>
internal sealed record InputDocument
{
    /// <summary>
    /// What the document is called: the path as given, with <c>!entry</c> for a file in an archive, and <c>:line</c> or <c>[index]</c> where a file
    /// holds many.
    /// </summary>
    public required string Source { get; init; }

    /// <summary>The file's path as given, with <c>!entry</c>, for places in it; for standard input what it is called.</summary>
    public required string Path { get; init; }

    /// <summary>How many files were begun with this one.</summary>
    public required int FileNumber { get; init; }

    /// <summary>Its bytes, where the file was opened already to see what it is; else it is opened by its path.</summary>
    public Stream? Content { get; init; }

    /// <summary>What its JSON gave; null for a document.</summary>
    public JsonReadResult? Json { get; init; }

    /// <summary>Reports of JSON that nobody has read yet: then this is no document but those of <see cref="Parts"/>.</summary>
    public JsonChunk? Chunk { get; init; }

    /// <summary>What a row of Parquet gave; null for a document.</summary>
    public StoredReport? Stored { get; init; }

    /// <summary>Where its report comes from, as tables say it: of a row of Parquet what the row says.</summary>
    public ReportOrigin Origin => Stored is not null ? Stored.Origin with { Source = Source }
        : Json?.Lineage is { Source: string known } said ? new ReportOrigin(known, said.InputHash) : new ReportOrigin(Source, InputHash);

    /// <summary>What tells its report from others, and where it comes from.</summary>
    public ReportLineage LineageOf(AnnualReport report) => new(Origin.ReportId ?? ReportIds.IdOf(report), Origin.Source, Origin.InputHash);

    /// <summary>The hash of its file's bytes, asked for by any thread; null where the bytes come but once.</summary>
    public Lazy<string?>? FileHash { get; init; }

    /// <summary>The hash of its bytes, or of its line or item of JSON; null where nobody knows.</summary>
    public string? InputHash => Stored is not null ? Stored.Origin.InputHash : IsPart ? Json!.InputHash : FileHash?.Value;

    /// <summary>Whether it is one of many reports of a file of JSON.</summary>
    public bool IsPart => Json is not null && Source != Path;

    /// <summary>Whether it is a report alone, as data has it: there is no document behind it whose text could be judged.</summary>
    public bool IsData => Json is not null || Stored is not null;

    /// <summary>Which of several reports in it is read; 0 where it is to have one.</summary>
    public int Report { get; init; }

    /// <summary>Why it cannot be read; null where nothing is known against it.</summary>
    public Finding? Problem { get; init; }

    /// <summary>The documents that this stands for: itself, or the reports of its chunk, which are read here. Where the program fails on that, one that
    /// says so.</summary>
    /// <param name="read">Reads a chunk; null to read all of it.</param>
    public IEnumerable<InputDocument> Parts(Func<JsonChunk, IReadOnlyList<JsonReadResult>>? read = null)
    {
        if (Chunk is null)
        {
            return [this];
        }

        try
        {
            return (read is null ? Chunk.Read() : read(Chunk)).Select(json => this with { Source = json.Source, Json = json, Chunk = null });
        }
        catch (Exception wrong) when (wrong is not OperationCanceledException)
        {
            return [this with { Problem = InputProblems.Failure(wrong), Chunk = null }];
        }
    }

    /// <summary>
    /// A place in the document as compilers write it: path, line and column, or what its format has instead; the document alone where there is none.
    /// </summary>
    public string At(Place? place) => place is Place known ? Path + ":" + known : Source;
}
