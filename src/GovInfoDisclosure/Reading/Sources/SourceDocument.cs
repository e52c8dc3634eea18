namespace GovInfoDisclosure.Reading.Sources;

/// <summary>What a document says before anyone knows what it means: paragraphs and tables in reading order, a title, metadata.</summary>
/// <remarks>
/// <para>Every format leads here (text, HTML, Word, Excel, PDF), and whoever has another source, the cells of an OCR engine or the blocks of
/// a content system, makes one in a few lines and hands it to <see cref="ReportReader"/>.</para>
/// <para>Immutable and safe to share between threads.</para>
/// </remarks>
public sealed record SourceDocument
{
    /// <summary>
    /// The title that the format itself names (the <c>title</c> of a page, the title among a file's properties); <see langword="null"/> where it names none.
    /// </summary>
    public string? Title { get; init; }

    /// <summary>
    /// What the format says of the document besides its text, as it is written there: <c>ArticleTitle</c>, <c>PubDate</c>, <c>ContentSource</c> …
    /// </summary>
    public ValueList<KeyValuePair<string, string>> Metadata { get; init; } = ValueList<KeyValuePair<string, string>>.Empty;

    /// <summary>Paragraphs, tables and pictures in reading order.</summary>
    public ValueList<SourceBlock> Blocks { get; init; } = ValueList<SourceBlock>.Empty;

    /// <summary>What was met while the document was taken apart: a page without text, a hidden sheet, a limit reached.</summary>
    public ValueList<Finding> Findings { get; init; } = ValueList<Finding>.Empty;
}
