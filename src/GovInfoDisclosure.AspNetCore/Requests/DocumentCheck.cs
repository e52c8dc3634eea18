namespace GovInfoDisclosure.AspNetCore.Requests;

/// <summary>Reads and judges the documents of an upload, one at a time: any format, told by content, packed or not, and reports as JSON.</summary>
/// <param name="loaded">What to check with: one state of the rules for the whole request.</param>
/// <param name="options">The options of the service.</param>
/// <param name="query">What the request asks for.</param>
internal sealed class DocumentCheck(LoadedRules loaded, GovInfoDisclosureOptions options, CheckQuery query)
{
    private static readonly JsonReadOptions WithPlaces = new() { KeepPlaces = true };

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
        foreach ((string source, ReadResult reading, JsonReadResult? json) in Read(file, cancellation))
        {
            yield return json is { IsSuccess: true } ? Judge(source, json) : Judge(source, reading);
        }
    }

    /// <summary>Judges a report that came as JSON. It is a report alone: it has no document behind it whose text could be judged.</summary>
    public CheckedItem Judge(string source, JsonReadResult json)
    {
        ValidationOptions how = query.Options(loaded, options.BlankAsZero, prior);
        DiagnosisOptions? search = query.Diagnosis(how);
        return new CheckedItem(source, json.Validate(loaded.Rules, how), search is null ? null : json.Diagnose(loaded.Rules, search));
    }

    private CheckedItem Judge(string source, ReadResult reading)
    {
        ValidationOptions how = query.Options(loaded, options.BlankAsZero, prior);
        DiagnosisOptions? search = reading.Report is null ? null : query.Diagnosis(how);
        return new CheckedItem(source, loaded.Rules.Validate(reading, how), search is null ? null : loaded.Rules.Diagnose(reading, search));
    }

    private IEnumerable<(string Source, ReadResult Reading, JsonReadResult? Json)> Read(UploadedFile upload, CancellationToken cancellation)
    {
        foreach (DocumentFile file in DocumentReader.Open(upload.Open(), upload.Name, null, limits, cancellation))
        {
            if (file.Problem is Finding problem)
            {
                yield return (file.Source, new ReadResult { Findings = [problem] }, null);
                continue;
            }

            using Stream bytes = file.OpenRead();
            (bool isJson, _, Stream content) = Cli.Input.ContentSniffer.Look(bytes);
            if (!isJson)
            {
                yield return (file.Source, DocumentReader.Read(content, limits, cancellation), null);
                continue;
            }

            foreach (JsonReadResult json in AnnualReportJson.ReadMany(content, file.Source, WithPlaces))
            {
                cancellation.ThrowIfCancellationRequested();
                yield return (json.Source, new ReadResult { Report = json.Report, Findings = json.Findings }, json);
            }
        }
    }
}
