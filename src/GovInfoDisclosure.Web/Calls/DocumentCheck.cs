namespace GovInfoDisclosure.Web.Calls;

/// <summary>Reads and judges the documents of some bytes, as the tool does: any format, told by content, packed or not, and reports as JSON.</summary>
/// <param name="options">How.</param>
internal sealed class DocumentCheck(CallOptions options)
{
    private static readonly JsonReadOptions WithPlaces = new() { KeepPlaces = true };

    /// <summary>All documents, each read when it is asked for.</summary>
    /// <param name="bytes">The bytes.</param>
    public IEnumerable<CheckedDocument> All(byte[] bytes) => Read(bytes).Select(item => Judge(item.Source, item.Reading, item.Json));

    /// <summary>All documents, read and not judged.</summary>
    /// <param name="bytes">The bytes.</param>
    public IEnumerable<(string Source, ReadResult Reading, JsonReadResult? Json)> Read(byte[] bytes)
    {
        foreach (DocumentFile file in DocumentReader.Open(new MemoryStream(bytes, writable: false), options.Name))
        {
            if (file.Problem is Finding problem)
            {
                yield return (file.Source, new ReadResult { Findings = [problem] }, null);
                continue;
            }

            using Stream stream = file.OpenRead();
            (bool isJson, _, Stream content) = Cli.Input.ContentSniffer.Look(stream);
            if (!isJson)
            {
                yield return (file.Source, DocumentReader.Read(content), null);
                continue;
            }

            foreach (JsonReadResult json in AnnualReportJson.ReadMany(content, file.Source, WithPlaces))
            {
                yield return (json.Source, new ReadResult { Report = json.Report, Findings = json.Findings }, json);
            }
        }
    }

    /// <summary>The one document of some bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <exception cref="CallException">There are several, or none.</exception>
    public (string Source, ReadResult Reading, JsonReadResult? Json) One(byte[] bytes)
    {
        (string Source, ReadResult Reading, JsonReadResult? Json)[] documents = [.. Read(bytes).Take(2)];
        return documents.Length == 1 ? documents[0] : throw NotOne(documents.Length);
    }

    /// <summary>What is said where one document was asked for and there are several, or none.</summary>
    /// <param name="count">How many were seen.</param>
    public static CallException NotOne(int count) => count == 0
        ? new CallException("NONE", new Message("其中没有文件。", "It holds no document."))
        : new CallException("SEVERAL", new Message("其中有多份文件；请用 checkAll。", "It holds several documents; use checkAll."));

    /// <summary>Judges what was read. Data is a report alone: it has no document behind it whose text could be judged.</summary>
    private CheckedDocument Judge(string source, ReadResult read, JsonReadResult? json)
    {
        bool isData = json is not null;

        // What was edited stands no longer where the JSON has it.
        JsonReadResult? placed = options.Edited is null && json is { IsSuccess: true } ? json : null;
        ReadResult reading = options.Edited is null ? read : read with { Report = options.Edited };
        ValidationOptions how = options.Validation(reading.Report);
        DiagnosisOptions? search = reading.Report is null ? null : options.Diagnosis(how);
        return new CheckedDocument
        {
            Source = source,
            Result = placed is not null ? placed.Validate(options.Rules, how)
                : isData && reading.Report is AnnualReport report ? options.Rules.Validate(report, how) : options.Rules.Validate(reading, how),
            Diagnosis = search is null ? null : placed?.Diagnose(options.Rules, search) ?? options.Rules.Diagnose(reading, search),
            Json = placed,
            Reading = isData ? null : reading,
            Rules = options.Rules,
        };
    }
}
