namespace GovInfoDisclosure.Cli.Output;

/// <summary>A folder of pages with an index: it takes its place when all is written, its index last.</summary>
internal sealed class PageFolder : IDisposable
{
    private const string IndexName = "index.html";
    private readonly OutputFolder folder;

    private PageFolder(OutputFolder folder, OutputTarget index)
    {
        this.folder = folder;
        Index = index;
    }

    /// <summary>The index; whoever opened the folder completes it before the folder.</summary>
    public OutputTarget Index { get; }

    /// <summary>Whether a path is meant as a folder: a page is a file whose name says so.</summary>
    public static bool IsMeant(string path) => Directory.Exists(path)
        || !(path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase) || File.Exists(path));

    /// <summary>Begins a folder.</summary>
    /// <param name="path">The folder; what is there of other names stays.</param>
    /// <param name="inputs">The paths that are read.</param>
    /// <exception cref="ToolException">It is one of those that are read, or cannot be written.</exception>
    public static PageFolder Open(string path, IReadOnlyCollection<string> inputs, ToolConsole console, Language language)
    {
        if (inputs.Any(input => Directory.Exists(input) && RealPath.Of(input) == RealPath.Of(path)))
        {
            throw new ToolException(language.Pick($"{path}：不能写到所读的文件夹，请另选一个。", $"{path}: the folder that is read is not written to; choose another."));
        }

        var folder = OutputFolder.Open(path, language, mixes: true);
        return new PageFolder(folder, OutputTarget.Open(Path.Join(folder.Temporary, IndexName), console, language));
    }

    /// <summary>Creates a page beside the index.</summary>
    /// <param name="name">Its name.</param>
    public Stream Create(string name) => File.Create(Path.Join(folder.Temporary, name));

    /// <summary>All is written, the index too.</summary>
    /// <exception cref="IOException">The folder cannot take its place.</exception>
    public void Complete() => folder.Complete(IndexName);

    public void Dispose()
    {
        Index.Dispose();
        folder.Dispose();
    }
}
