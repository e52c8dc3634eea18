namespace GovInfoDisclosure.Cli.Input;

/// <summary>Goes through files and gives their documents: those in archives, and those of JSON in chunks, for others to read.</summary>
/// <param name="standardInput">What standard input is called; null for <c>-</c>.</param>
/// <param name="cancellation">Stops the opening of archives.</param>
/// <param name="keepHash">Whether somebody asks for the hash of each report of JSON: making it costs more than judging.</param>
internal sealed class InputDocuments(string? standardInput = null, CancellationToken cancellation = default, bool keepHash = true)
{
    private readonly JsonReadOptions options = new() { KeepPlaces = true, KeepHash = keepHash };

    private readonly HashSet<string> given = new(StringComparer.Ordinal);

    /// <summary>Files in archives that are of no kind that can be read, so far.</summary>
    public int OtherFiles { get; private set; }

    /// <summary>Whether a path as given led to a document, so far.</summary>
    public bool HasFound(string path) => given.Contains(path);

    /// <summary>The documents of files; <see cref="InputDocument.Parts"/> has those of JSON.</summary>
    public IEnumerable<InputDocument> Of(IEnumerable<InputFile> files)
    {
        int number = 0;
        foreach (InputFile file in files)
        {
            number++;
            string name = file.Path == InputFile.StandardInput ? standardInput ?? file.Path : file.Path;
            var plain = new InputDocument { Source = name, Path = name, FileNumber = number, Problem = file.Problem is Message problem
                ? InputProblems.Finding(problem) : null };
            IEnumerable<InputDocument> documents = file.Kind switch
            {
                InputKind.Unopenable => [plain],
                InputKind.Empty => [plain with { Content = Stream.Null }],
                _ => Opened(file, plain),
            };
            foreach (InputDocument document in documents)
            {
                given.Add(file.Given);
                yield return document;
            }
        }
    }

    /// <summary>Opens a file to read.</summary>
    /// <param name="path">The path; <c>-</c> for standard input.</param>
    public static Stream Open(string path) => path == InputFile.StandardInput
        ? Console.OpenStandardInput()
        : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 64 * 1024);

    private IEnumerable<InputDocument> Opened(InputFile file, InputDocument plain)
    {
        Stream? stream = null;
        bool isJson = file.Kind == InputKind.Json;
        bool isPacked = false;
        Finding? problem = null;
        try
        {
            stream = Open(file.Path);
            plain = plain with { FileHash = stream.CanSeek ? new Lazy<string?>(() => HashOf(file.Path)) : null };
            if (!isJson && file.Kind != InputKind.Parquet)
            {
                (bool beginsAsJson, isPacked, stream) = ContentSniffer.Look(stream);
                isJson = beginsAsJson && file.Kind == InputKind.ByContent;
            }
        }
        catch (Exception wrong) when (wrong is not OperationCanceledException)
        {
            stream?.Dispose();
            problem = InputProblems.Finding(file.Path, wrong);
        }

        if (problem is not null)
        {
            yield return plain with { Problem = problem };
        }
        else if (isJson || isPacked || file.Kind == InputKind.Parquet)
        {
            using (stream)
            {
                foreach (InputDocument document in file.Kind == InputKind.Parquet ? Rows(plain, stream!)
                    : isJson ? Reports(plain, stream!) : Unpacked(plain, stream!))
                {
                    yield return document;
                }
            }
        }
        else
        {
            // Whoever reads the document closes it.
            yield return plain with { Content = stream };
        }
    }

    /// <summary>The hash of a file; null where it went away, which whoever reads it says.</summary>
    private static string? HashOf(string path)
    {
        try
        {
            using Stream stream = Open(path);
            return ContentHash.Of(stream);
        }
        catch (Exception wrong) when (InputProblems.IsOfTheFile(wrong))
        {
            return null;
        }
    }

    /// <summary>The documents of what is packed: of an archive many.</summary>
    private IEnumerable<InputDocument> Unpacked(InputDocument plain, Stream stream) =>
        Whole(DocumentReader.Open(stream, plain.Path, IsWanted, null, cancellation), plain).SelectMany(item => item.Problem is Finding problem
            ? [plain with { Problem = problem }] : OfArchive(item.Item!, plain));

    private IEnumerable<InputDocument> OfArchive(DocumentFile file, InputDocument plain)
    {
        InputDocument document = plain with { Source = file.Source, Path = file.Source, Problem = file.Problem };
        if (file.Problem is not null)
        {
            return [document];
        }

        document = document with { FileHash = new Lazy<string?>(() => ContentHash.Of(file.OpenRead())) };
        Stream content = file.OpenRead();
        InputKind kind = FileNames.KindOf(file.Name) ?? InputKind.ByContent;
        if (kind == InputKind.Parquet)
        {
            return Rows(document, content);
        }

        return kind == InputKind.Json || (kind == InputKind.ByContent && ContentSniffer.Look(content).IsJson) ? Reports(document, content)
            : [document with { Content = content }];
    }

    private bool IsWanted(string name)
    {
        if (FileNames.HasHidden(name))
        {
            return false;
        }

        bool isKnown = FileNames.KindOf(name) is not null;
        OtherFiles += isKnown ? 0 : 1;
        return isKnown;
    }

    /// <summary>The reports of a file of JSON, in chunks; where the file cannot be read on, whatever the reason, a last document says so.</summary>
    private IEnumerable<InputDocument> Reports(InputDocument plain, Stream stream) =>
        Whole(AnnualReportJson.ReadChunks(stream, plain.Path, options), plain).Select(item => item.Problem is Finding problem
            ? plain with { Problem = problem }
            : plain with { Chunk = item.Item });

    /// <summary>The reports of a file of Parquet, each called by the document that it came from, or its <c>report_id</c> where none is named.</summary>
    private static IEnumerable<InputDocument> Rows(InputDocument plain, Stream stream) =>
        Whole(ReportParquet.ReadAsync(stream).ToBlockingEnumerable(), plain).Select((item, i) => item.Problem is Finding problem
            ? plain with { Problem = problem }
            : plain with { Source = item.Item!.Origin.Source ?? (item.Item.Id.Length > 0 ? item.Item.Id : $"{plain.Source}[{i}]"), Stored = item.Item });

    /// <summary>The items of a file; where it cannot be read on, whatever the reason, a last item says why.</summary>
    private static IEnumerable<(T? Item, Finding? Problem)> Whole<T>(IEnumerable<T> items, InputDocument plain)
        where T : class
    {
        using IEnumerator<T> rest = items.GetEnumerator();
        while (true)
        {
            Finding? problem = null;
            bool hasNext = false;
            try
            {
                hasNext = rest.MoveNext();
            }
            catch (Exception wrong) when (wrong is not OperationCanceledException)
            {
                problem = InputProblems.Finding(plain.Path, wrong);
            }

            if (problem is not null)
            {
                yield return (null, problem);
            }

            if (!hasNext)
            {
                yield break;
            }

            yield return (rest.Current, null);
        }
    }
}
