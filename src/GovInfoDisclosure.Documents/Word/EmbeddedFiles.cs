using DocumentFormat.OpenXml.Packaging;

namespace GovInfoDisclosure.Documents.Word;

/// <summary>Files that a program put whole into a Word file (altChunk): Word shows what they say where they stand.</summary>
/// <param name="part">The part that names them.</param>
/// <param name="mostBytes">How much each may come to.</param>
/// <param name="read">Takes one apart; null where its format is none that stands in a document.</param>
/// <param name="cancellationToken">Stops the reading.</param>
internal sealed class EmbeddedFiles(MainDocumentPart part, long mostBytes, Func<byte[], SourceDocument?> read, CancellationToken cancellationToken)
{
    /// <summary>
    /// The most that are read of one document, each of which may have that share of what the document may come to: one for each section, and some more.
    /// </summary>
    public const int Most = 8;

    private readonly HashSet<string> met = new(StringComparer.Ordinal);
    private readonly List<string> unread = [];
    private readonly List<Finding> findings = [];

    public IEnumerable<Finding> Findings => unread.Count > 0 ? [.. findings, DocumentNotes.EmbeddedUnread(unread)] : findings;

    /// <summary>What the file says that a relation leads to.</summary>
    public ValueList<SourceBlock> Blocks(string? relation)
    {
        if (relation is { Length: > 0 } && met.Count < Most && met.Add(relation) && Document(relation) is { } document)
        {
            findings.AddRange(document.Findings);
            return document.Blocks;
        }

        unread.Add(relation ?? "");
        return ValueList<SourceBlock>.Empty;
    }

    private SourceDocument? Document(string relation)
    {
        try
        {
            using Stream stream = part.GetPartById(relation).GetStream(FileMode.Open, FileAccess.Read);
            return StreamBytes.Read(stream, mostBytes, cancellationToken) is { } bytes ? read(bytes) : null;
        }
        catch (Exception exception) when (SafeXml.IsDamage(exception))
        {
            return null;
        }
    }
}
