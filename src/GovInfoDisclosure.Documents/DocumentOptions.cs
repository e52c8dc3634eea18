namespace GovInfoDisclosure.Documents;

/// <summary>How documents are read: what a format may come to, and how its text is read.</summary>
/// <remarks>They are copied when a reading begins; changing them later changes nothing.</remarks>
public sealed class DocumentOptions
{
    /// <summary>The limits of taking a document apart.</summary>
    public DocumentLimits Limits { get; set; } = new();

    /// <summary>The limits of reading text; null for the usual ones.</summary>
    public ReadOptions? Reading { get; set; }

    /// <summary>Whether <see cref="DocumentReading.InputHash"/> says the hash of each document that <see cref="DocumentReader.ReadAll(DocumentFile,
    /// DocumentOptions, System.Threading.CancellationToken)"/> reads; not by default.</summary>
    public bool KeepHash { get; set; }

    internal DocumentOptions Copy() => new() { Limits = Limits.Copy(), Reading = Reading, KeepHash = KeepHash };
}
