namespace GovInfoDisclosure.Rendering;

/// <summary>One output being written, document by document; of one thread at a time.</summary>
public abstract class ResultSink
{
    /// <summary>Writes a document, or keeps what the end will need of it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="rendered">What <see cref="ResultOutput.Render"/> of the same output made of it.</param>
    public abstract void Add(CheckedDocument document, byte[] rendered);

    /// <summary>Writes what stands after the last document. The stream is not closed.</summary>
    /// <param name="notes">What is to be said besides, a line each; written where <see cref="ResultOutput.HasNotes"/> says so.</param>
    public abstract void End(IEnumerable<string> notes);
}
