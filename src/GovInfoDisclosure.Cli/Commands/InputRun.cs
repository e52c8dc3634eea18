namespace GovInfoDisclosure.Cli.Commands;

/// <summary>Goes through the documents below paths, several at once, and hands over what came of each in their order.</summary>
internal sealed class InputRun(Session session)
{
    private static readonly int LookAhead = 4 * Environment.ProcessorCount;

    /// <summary>What standard input is called; null for <c>-</c>.</summary>
    public string? StandardInput { get; init; }

    /// <summary>Whether somebody asks for the hash of each report of JSON.</summary>
    public bool KeepsHash { get; init; } = true;

    /// <summary>Reads the reports of JSON that are of interest; null where all are.</summary>
    public Func<JsonChunk, IReadOnlyList<JsonReadResult>>? Sieve { get; init; }

    /// <param name="paths">The paths as given.</param>
    /// <param name="outputPaths">The files being written; null stands for standard output.</param>
    /// <param name="work">What to do with a document that was read; on several threads at once. Where it fails, it
    /// is asked again with a finding that says so.</param>
    /// <param name="take">Takes what came of it; on the caller's thread, in order.</param>
    /// <returns>Whether each path led to a document, or to a folder that an earlier one had led to: one that holds nothing to read is named.</returns>
    public bool Go<TResult>(IReadOnlyList<string> paths, IReadOnlyList<string?> outputPaths, Func<InputDocument, ReadResult, TResult> work,
        Action<TResult> take)
    {
        var finder = new InputFinder(paths, outputPaths);
        IEnumerable<InputFile> files = finder.Find();
        bool hasProgress = ToolConsole.HasProgress;
        if (hasProgress)
        {
            files = [.. files];
        }

        var documents = new InputDocuments(StandardInput, session.Cancellation, KeepsHash);
        int total = hasProgress ? files.Count() : 0;
        using (var progress = new ProgressLine(hasProgress && total > 1 ? session.Console : null, total))
        {
            (int FileNumber, TResult[] Results) Work(InputDocument document) =>
                (document.FileNumber, [.. document.Parts(Sieve).Select(part => session.Guard(part, work))]);
            foreach ((int fileNumber, TResult[] results) in OrderedParallel.Select(documents.Of(files), Work, LookAhead, session.Cancellation))
            {
                progress.Step(fileNumber, () => Array.ForEach(results, take));
            }
        }

        Note(finder, finder.OtherFiles + documents.OtherFiles);
        string[] without = [.. finder.Paths.Distinct().Where(path => !documents.HasFound(path) && !finder.RepeatedPaths.Contains(path))];
        foreach (string path in without)
        {
            session.Console.Note(path + session.Language.Pick("：其中没有可以读取的文件。", ": there is nothing in it that can be read."));
        }

        return without.Length == 0;
    }

    /// <summary>Goes through all documents, and only then works on each: for whatever compares them with each other. What was read is held meanwhile.</summary>
    /// <param name="paths">The paths as given.</param>
    /// <param name="outputPaths">The files being written; null stands for standard output.</param>
    /// <param name="look">Takes the reports of all, before the first is worked on.</param>
    /// <param name="work">What to do with a document that was read; on several threads at once.</param>
    /// <param name="take">Takes what came of it; on the caller's thread, in order.</param>
    /// <returns>As <see cref="Go"/>.</returns>
    public bool GoTogether<TResult>(IReadOnlyList<string> paths, IReadOnlyList<string?> outputPaths, Action<IEnumerable<AnnualReport>> look,
        Func<InputDocument, ReadResult, TResult> work, Action<TResult> take)
    {
        var all = new List<(InputDocument Document, ReadResult Read)>();
        bool hasAll = Go(paths, outputPaths, (document, read) => (document with { Content = null }, read), all.Add);
        look(all.Select(x => x.Document.Json is JsonReadResult json ? json.Report : x.Read.Report).OfType<AnnualReport>());
        TResult Work((InputDocument Document, ReadResult Read) item) => InputReader.Guard(item.Document, (_, _) => item.Read, work, session.Cancellation);
        foreach (TResult result in OrderedParallel.Select(all, Work, LookAhead, session.Cancellation))
        {
            take(result);
        }

        return hasAll;
    }

    private void Note(InputFinder finder, int otherFiles)
    {
        if (otherFiles > 0)
        {
            string count = otherFiles.ToString(CultureInfo.InvariantCulture);
            session.Console.Note(session.Language.Pick($"另有 {count} 个文件不是可读的种类，未读取。", $"{count} files of other kinds were not read."));
        }

        if (finder.RepeatedFolders > 0)
        {
            string count = finder.RepeatedFolders.ToString(CultureInfo.InvariantCulture);
            session.Console.Note(session.Language.Pick($"{count} 个文件夹已经查找过，没有重复读取。", $"{count} folders had been searched already and were not read again."));
        }
    }
}
