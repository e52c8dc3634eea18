namespace GovInfoDisclosure.Documents;

/// <summary>One file as it lies there once all packing is taken off: the document of a stream, or one of the files in an archive.</summary>
public sealed class DocumentFile
{
    private readonly byte[]? bytes;

    internal DocumentFile(string source, string name, byte[] bytes)
    {
        Source = source;
        Name = name;
        this.bytes = bytes;
    }

    internal DocumentFile(string source, string name, Finding problem)
    {
        Source = source;
        Name = name;
        Problem = problem;
    }

    /// <summary>Where it was: the source of the stream, with <c>!entry</c> for a file in an archive.</summary>
    public string Source { get; }

    /// <summary>
    /// Its own name: that in the archive, or that of the source, without <c>.gz</c> or <c>.zst</c> where that was taken off. A name only, never a
    /// path to write to: it may hold anything.
    /// </summary>
    public string Name { get; }

    /// <summary>Why it cannot be read (damaged, protected, beyond a limit); <see langword="null"/> where it can.</summary>
    public Finding? Problem { get; }

    /// <summary>Its bytes, from the start.</summary>
    /// <exception cref="InvalidOperationException">There is a <see cref="Problem"/>.</exception>
    public Stream OpenRead() => new MemoryStream(bytes ?? throw new InvalidOperationException("The file cannot be read; Problem says why."), writable: false);

    /// <inheritdoc/>
    public override string ToString() => Source;

    internal byte[]? Bytes => bytes;
}
