namespace GovInfoDisclosure.Web.Calls;

/// <summary>Reads and judges the documents of some bytes, as the tool does: any format, told by content, packed or not, and reports as JSON.</summary>
/// <param name="options">How.</param>
internal sealed class DocumentCheck(CallOptions options)
{
    /// <summary>All documents, each read when it is asked for.</summary>
    /// <param name="bytes">The bytes.</param>
    public IEnumerable<CheckedDocument> All(byte[] bytes) => Read(bytes).Select(Judge);

    /// <summary>All documents, read and not judged.</summary>
    /// <param name="bytes">The bytes.</param>
    public IEnumerable<DocumentReading> Read(byte[] bytes) =>
        DocumentReader.Open(new MemoryStream(bytes, writable: false), options.Name)
            .SelectMany(file => DocumentReader.ReadAll(file, new DocumentOptions { KeepHash = options.HasProvenance }));

    /// <summary>The one document of some bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <exception cref="CallException">There are several, or none.</exception>
    public DocumentReading One(byte[] bytes)
    {
        DocumentReading[] documents = [.. Read(bytes).Take(2)];
        return documents.Length == 1 ? documents[0] : throw NotOne(documents.Length);
    }

    /// <summary>What is said where one document was asked for and there are several, or none.</summary>
    /// <param name="count">How many were seen.</param>
    public static CallException NotOne(int count) => count == 0
        ? new CallException("NONE", new Message("其中没有文件。", "It holds no document."))
        : new CallException("SEVERAL", new Message("其中有多份文件；请用 checkAll。", "It holds several documents; use checkAll."));

    private CheckedDocument Judge(DocumentReading read)
    {
        CheckedDocument done = JudgeAlone(read);
        return options.HasProvenance ? done with { Provenance = options.ProvenanceOf(options.Edited is null ? read.InputHash : null) } : done;
    }

    private CheckedDocument JudgeAlone(DocumentReading read)
    {
        AnnualReport? report = options.Edited ?? read.Result.Report;
        ValidationOptions how = options.Validation(report);
        DiagnosisOptions? search = report is null ? null : options.Diagnosis(report, how);
        return options.Edited is null ? read.Check(options.Rules, how, search)

            // What was edited stands no longer where the JSON has it; a document's other cells stand where they stood.
            : read.Json is not null ? CheckedDocument.Of(read.Source, options.Edited, options.Rules, how, search)
            : CheckedDocument.Of(read.Source, read.Result with { Report = options.Edited }, options.Rules, how, search);
    }
}
