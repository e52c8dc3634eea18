namespace GovInfoDisclosure.AspNetCore.Requests;

/// <summary>Reads and judges the documents of an upload, one at a time: any format, told by content, packed or not, and reports as JSON.</summary>
/// <param name="loaded">What to check with: one state of the rules for the whole request.</param>
/// <param name="options">The options of the service.</param>
/// <param name="query">What the request asks for.</param>
internal sealed class DocumentCheck(LoadedRules loaded, GovInfoDisclosureOptions options, CheckQuery query)
{
    private readonly DocumentOptions limits = new() { Limits = { MaxBytes = options.MaxBytes } };

    private AnnualReport? prior;

    /// <summary>What it checks with.</summary>
    public LoadedRules Loaded => loaded;

    /// <summary>Takes last year's report; what has none is compared with nothing.</summary>
    /// <param name="file">The file.</param>
    /// <param name="cancellation">Ends the work.</param>
    public void TakePrior(UploadedFile file, CancellationToken cancellation) =>
        prior = Read(file, cancellation).Select(read => read.Reading.Report).FirstOrDefault();

    /// <summary>All documents of a file, each read when it is asked for.</summary>
    /// <param name="file">The file.</param>
    /// <param name="cancellation">Ends the work.</param>
    public IEnumerable<CheckedItem> All(UploadedFile file, CancellationToken cancellation)
    {
        foreach ((string source, ReadResult reading, bool isData) in Read(file, cancellation))
        {
            yield return Judge(source, reading, isData);
        }
    }

    /// <summary>Judges what was read. Data is a report alone: it has no document behind it whose text could be judged.</summary>
    public CheckedItem Judge(string source, ReadResult reading, bool isData)
    {
        ValidationOptions how = query.Options(loaded, options.BlankAsZero, prior);
        ValidationResult result = isData && reading.Report is AnnualReport report ? loaded.Rules.Validate(report, how) : loaded.Rules.Validate(reading, how);
        DiagnosisOptions? search = reading.Report is null ? null : query.Diagnosis(how);
        return new CheckedItem(source, result, search is null ? null : loaded.Rules.Diagnose(reading, search));
    }

    private IEnumerable<(string Source, ReadResult Reading, bool IsData)> Read(UploadedFile upload, CancellationToken cancellation)
    {
        foreach (DocumentFile file in DocumentReader.Open(upload.Open(), upload.Name, null, limits, cancellation))
        {
            if (file.Problem is Finding problem)
            {
                yield return (file.Source, new ReadResult { Findings = [problem] }, false);
                continue;
            }

            using Stream bytes = file.OpenRead();
            (bool isJson, _, Stream content) = Cli.Input.ContentSniffer.Look(bytes);
            if (!isJson)
            {
                yield return (file.Source, DocumentReader.Read(content, limits, cancellation), false);
                continue;
            }

            foreach (JsonReadResult json in AnnualReportJson.ReadMany(content, file.Source))
            {
                cancellation.ThrowIfCancellationRequested();
                yield return (json.Source, new ReadResult { Report = json.Report, Findings = json.Findings }, true);
            }
        }
    }
}
