namespace GovInfoDisclosure.Documents;

/// <summary>What was read of one document.</summary>
public sealed class DocumentReading
{
    internal DocumentReading(string source, ReadResult result)
    {
        Source = source;
        Result = result;
    }

    /// <summary>Where the document was: the path as given, with <c>!entry</c> for a file in an archive.</summary>
    public string Source { get; }

    /// <summary>The report, its cells with their places, and all that could not be made sense of.</summary>
    public ReadResult Result { get; }

    /// <inheritdoc/>
    public override string ToString() => Source;
}
