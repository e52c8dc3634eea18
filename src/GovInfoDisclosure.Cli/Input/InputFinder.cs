namespace GovInfoDisclosure.Cli.Input;

/// <summary>Finds the files that paths stand for: files as they are, folders searched below, in ordinal order.</summary>
/// <param name="paths">The paths as given.</param>
/// <param name="outputPaths">The files that are being written (null stands for standard output); a search passes over them, and over what becomes them.</param>
internal sealed class InputFinder(IReadOnlyList<string> paths, IReadOnlyList<string?> outputPaths)
{
    private const int MostFolders = 64;

    private readonly string[] outputFiles =
        [.. outputPaths.OfType<string>().Select(path => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)))];
    private readonly HashSet<string> searched = new(StringComparer.Ordinal);
    private bool hasReadStandardInput;

    /// <summary>The paths as given.</summary>
    public IReadOnlyList<string> Paths => paths;

    /// <summary>Files below folders that are of no kind that can be read, so far.</summary>
    public int OtherFiles { get; private set; }

    /// <summary>Links to folders that had been searched already, so far.</summary>
    public int RepeatedFolders { get; private set; }

    /// <summary>Folders among the paths given that had been searched already, so far.</summary>
    public HashSet<string> RepeatedPaths { get; } = new(StringComparer.Ordinal);

    public IEnumerable<InputFile> Find() => paths.SelectMany(path => Given(path).Select(file => file with { Given = path }));

    private static InputFile Unopenable(string path, Message problem) => new(path, InputKind.Unopenable, problem);

    private IEnumerable<InputFile> Given(string path)
    {
        if (path == InputFile.StandardInput)
        {
            InputFile input = hasReadStandardInput ? Unopenable(path, InputProblems.StandardInputTwice) : new InputFile(path, InputKind.ByContent);
            hasReadStandardInput = true;
            return [input];
        }

        if (path.Length == 0)
        {
            return [Unopenable(path, InputProblems.EmptyPath)];
        }

        if (Directory.Exists(path))
        {
            return Below(path, 0);
        }

        if (File.Exists(path))
        {
            return IsOutput(Path.GetFullPath(path))
                ? [Unopenable(path, InputProblems.IsOutput)]
                : [new InputFile(path, FileNames.KindOf(path) ?? InputKind.ByContent)];
        }

        return GlobPattern.IsPattern(path) ? Fitting(path) : [Unopenable(path, InputProblems.OfLink(path) ?? InputProblems.NotFound(path))];
    }

    /// <summary>What a pattern stands for: folders are searched, and files are those that a search would read.</summary>
    private IEnumerable<InputFile> Fitting(string pattern)
    {
        string[] fitting = [.. GlobPattern.Expand(pattern)];
        string[] folders = [.. fitting.Where(Directory.Exists).Select(path => Path.TrimEndingDirectorySeparator(path) + Path.DirectorySeparatorChar)];

        // What is below a folder that fits is found there, and not a second time.
        fitting = [.. fitting.Where(path => !Array.Exists(folders, folder => path.StartsWith(folder, StringComparison.Ordinal)))];
        return fitting.Length == 0
            ? [Unopenable(pattern, InputProblems.NothingFits)]
            : fitting.SelectMany(path => Directory.Exists(path) ? Below(path, 0)
                : FoundFile(path, InputProblems.OfLink(path)));
    }

    private IEnumerable<InputFile> Below(string folder, int depth)
    {
        if (depth > MostFolders)
        {
            return [Unopenable(folder, InputProblems.FolderTooDeep)];
        }

        try
        {
            // A folder is searched once, however many links lead to it, and those that lead in a circle end there.
            if (!searched.Add(RealPath.Of(folder)))
            {
                RepeatedFolders++;
                if (depth == 0)
                {
                    RepeatedPaths.Add(folder);
                }

                return [];
            }

            var entries = new List<Entry>();
            foreach (FileSystemInfo info in new DirectoryInfo(folder).EnumerateFileSystemInfos("*",
                new EnumerationOptions { AttributesToSkip = 0, IgnoreInaccessible = false }))
            {
                if (FileNames.IsHidden(info.Name) || (info.Exists && (info.Attributes & FileAttributes.Hidden) != 0))
                {
                    continue;
                }

                bool isFolder = Directory.Exists(info.FullName);
                entries.Add(new Entry(info.Name, isFolder, isFolder ? null : InputProblems.OfLink(info.FullName)));
            }

            entries.Sort((a, b) => string.CompareOrdinal(a.SortName, b.SortName));
            return entries.SelectMany(entry => Found(folder, entry, depth));
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return [Unopenable(folder, InputProblems.Of(folder, wrong))];
        }
    }

    private IEnumerable<InputFile> Found(string folder, Entry entry, int depth)
    {
        string path = Path.Join(folder, entry.Name);
        return entry.IsFolder ? Below(path, depth + 1) : FoundFile(path, entry.Problem);
    }

    private IEnumerable<InputFile> FoundFile(string path, Message? problem)
    {
        if (problem is not null)
        {
            return [Unopenable(path, problem)];
        }

        if (IsOutput(Path.GetFullPath(path)))
        {
            return [];
        }

        if (FileNames.KindOf(path) is not InputKind kind || SpecialFile.Is(path))
        {
            OtherFiles++;
            return [];
        }

        return [new InputFile(path, HasLength(path) ? kind : InputKind.Empty)];
    }

    /// <summary>
    /// Whether the file has a length: an empty one has none. Who cannot tell says so
    /// when the file is opened.
    /// </summary>
    private static bool HasLength(string path)
    {
        try
        {
            var file = new FileInfo(path);
            return (file.LinkTarget is null ? file : (FileInfo)file.ResolveLinkTarget(returnFinalTarget: true)!).Length > 0;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    private bool IsOutput(string path) => Array.Exists(outputFiles,
        file => path == file || path.StartsWith(file + Path.DirectorySeparatorChar, StringComparison.Ordinal) || TemporaryName.IsOf(path, file));

    private readonly record struct Entry(string Name, bool IsFolder, Message? Problem)
    {
        /// <summary>With the separator behind a folder's name, so that the paths found are in ordinal order as a whole.</summary>
        public string SortName => IsFolder ? Name + "/" : Name;
    }
}
