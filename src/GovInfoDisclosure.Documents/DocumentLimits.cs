namespace GovInfoDisclosure.Documents;

/// <summary>Limits of taking a document apart. What passes one is answered by a finding, never by an exception.</summary>
/// <remarks>They are read once, when a document is opened; changing them later changes nothing.</remarks>
public sealed class DocumentLimits
{
    /// <summary>The most bytes of a file or stream as it lies there: 64 MiB.</summary>
    public long MaxBytes { get; set; } = 64L * 1024 * 1024;

    /// <summary>The most bytes that packed parts (.docx, .xlsx, .zip, .gz, .zst, streams of a PDF) may come to once unpacked: 64 MiB.</summary>
    public long MaxExpandedBytes { get; set; } = 64L * 1024 * 1024;

    /// <summary>The most pages of a PDF or OFD document: 500.</summary>
    public int MaxPages { get; set; } = 500;

    /// <summary>The most cells of all tables of a document: 200 000. Cells that others cover count.</summary>
    public int MaxCells { get; set; } = 200_000;

    /// <summary>The most paragraphs and tables of a document: 100 000.</summary>
    public int MaxBlocks { get; set; } = 100_000;

    /// <summary>How deep elements may stand in one another: 512, as in browsers.</summary>
    public int MaxDepth { get; set; } = 512;

    internal DocumentLimits Copy() => (DocumentLimits)MemberwiseClone();
}
