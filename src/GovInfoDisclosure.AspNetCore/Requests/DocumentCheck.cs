namespace GovInfoDisclosure.AspNetCore.Requests;

/// <summary>Reads and judges the documents of an upload, one at a time: any format, told by content, packed or not, and reports as JSON.</summary>
/// <param name="loaded">What to check with: one state of the rules for the whole request.</param>
/// <param name="options">The options of the service.</param>
/// <param name="query">What the request asks for.</param>
internal sealed class DocumentCheck(LoadedRules loaded, GovInfoDisclosureOptions options, CheckQuery query)
{
    private readonly DocumentOptions limits = new() { Limits = { MaxBytes = options.MaxBytes }, KeepHash = true };

    private AnnualReport? prior;

    /// <summary>What it checks with.</summary>
    public LoadedRules Loaded => loaded;

    /// <summary>Takes last year's report; what has none is compared with nothing.</summary>
    /// <param name="file">The file.</param>
    /// <param name="cancellation">Ends the work.</param>
    public void TakePrior(UploadedFile file, CancellationToken cancellation) =>
        prior = Read(file, cancellation).Select(read => read.Result.Report).FirstOrDefault();

    /// <summary>All documents of a file, each read when it is asked for.</summary>
    /// <param name="file">The file.</param>
    /// <param name="cancellation">Ends the work.</param>
    public IEnumerable<CheckedDocument> All(UploadedFile file, CancellationToken cancellation) => Read(file, cancellation).Select(read =>
    {
        ValidationOptions how = Options();
        return read.Check(loaded.Rules, how, query.Diagnosis(how)) with { Provenance = ProvenanceOf(read.InputHash, how) };
    });

    /// <summary>Judges a report that came as JSON.</summary>
    /// <param name="source">What the answer calls it.</param>
    /// <param name="json">What was read.</param>
    /// <param name="inputHash">The hash of its bytes.</param>
    public CheckedDocument Judge(string source, JsonReadResult json, string inputHash)
    {
        ValidationOptions how = Options();
        return CheckedDocument.Of(source, json, loaded.Rules, how, query.Diagnosis(how)) with { Provenance = ProvenanceOf(inputHash, how) };
    }

    private Provenance ProvenanceOf(string? inputHash, ValidationOptions how) => new(Provenance.Version, loaded.Rules.Hash, inputHash,
        query.Words(how, withOthers: loaded.HasOthers || prior is not null));

    private ValidationOptions Options() => query.Options(loaded, options.BlankAsZero, prior);

    private IEnumerable<DocumentReading> Read(UploadedFile upload, CancellationToken cancellation) =>
        DocumentReader.Open(upload.Open(), upload.Name, null, limits, cancellation).SelectMany(file => DocumentReader.ReadAll(file, limits, cancellation));
}
