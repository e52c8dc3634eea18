namespace GovInfoDisclosure.Documents.Pdf;

/// <summary>What is to be said of the pages of a PDF.</summary>
internal sealed class PdfNotes
{
    /// <summary>The pages whose fonts do not say which characters they draw.</summary>
    public List<int> Unknown { get; } = [];

    /// <summary>The pages whose text is not shown: what a machine took their pictures for.</summary>
    public List<int> Recognised { get; } = [];

    /// <param name="isCut">Whether the document has more pages than are read.</param>
    public IEnumerable<Finding> Findings(bool isCut) =>
    [
        .. Unknown.Count > 0 ? new[] { DocumentNotes.PagesWithoutUnicode(Unknown) } : [],
        .. Recognised.Count > 0 ? new[] { DocumentNotes.PagesRecognised(Recognised) } : [],
        .. isCut ? new[] { DocumentNotes.Cut() } : [],
    ];
}
