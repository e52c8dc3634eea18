namespace GovInfoDisclosure.Rendering;

/// <summary>A format of results: makes bytes of each document by itself, on any thread, and knows what is around them.</summary>
/// <remarks>Immutable and safe to share between threads. A format of your own overrides <see cref="Render"/>, and what stands around and between; one that
/// has to see all documents before it can write the first overrides <see cref="Open"/>.</remarks>
public abstract class ResultOutput
{
    /// <summary>Whether notes beside the documents are part of the output; else whoever calls says them elsewhere.</summary>
    public virtual bool HasNotes => false;

    /// <summary>Whether a report in which every rule holds or does not apply leaves no trace, neither in its part nor at the end: then whoever has millions
    /// of them need not hand it over.</summary>
    public virtual bool IsSilentOnWhatHolds => false;

    /// <summary>The part of one document; from many threads at once.</summary>
    /// <param name="document">The document.</param>
    /// <returns>UTF-8; empty where the format has nothing to say of it.</returns>
    public abstract byte[] Render(CheckedDocument document);

    /// <summary>Begins an output.</summary>
    /// <param name="output">Where to; it stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    public virtual ResultSink Open(Stream output) => new JoinedSink(this, output ?? throw new ArgumentNullException(nameof(output)));

    /// <summary>Writes documents, each as it comes: memory does not grow with their number, but for formats whose beginning depends on the end.</summary>
    /// <param name="documents">The documents, in the order in which they are written.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <exception cref="ArgumentNullException">An argument, or a document, is null.</exception>
    public void WriteAll(IEnumerable<CheckedDocument> documents, Stream output)
    {
        Argument.NotNull(documents, nameof(documents));
        ResultSink sink = Open(output);
        foreach (CheckedDocument document in documents)
        {
            sink.Add(document, Render(document));
        }

        sink.End([]);
    }

    /// <summary>What stands before the first document.</summary>
    protected internal virtual string Head() => "";

    /// <summary>What stands before a document.</summary>
    /// <param name="isFirst">Whether none was written before it.</param>
    protected internal virtual string Before(bool isFirst) => "";

    /// <summary>What stands after the last document.</summary>
    /// <param name="hasDocuments">Whether there was any.</param>
    protected internal virtual string Tail(bool hasDocuments) => "";
}
