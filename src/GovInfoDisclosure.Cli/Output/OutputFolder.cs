using System.Collections.Concurrent;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>A folder that a command writes: whole or not at all.</summary>
internal sealed class OutputFolder : IDisposable
{
    // What is being written, for the one who has to end the process at once.
    private static readonly ConcurrentDictionary<string, bool> Unfinished = new(StringComparer.Ordinal);

    private readonly string place;

    private OutputFolder(string place, string temporary)
    {
        this.place = place;
        Temporary = temporary;
    }

    /// <summary>Where its files are written to: a hidden folder beside its place, which a search for documents passes over.</summary>
    public string Temporary { get; }

    /// <summary>Begins a folder.</summary>
    /// <param name="path">The folder; it must not be there, or be empty: what is written never mixes with what was.</param>
    /// <param name="language">The language of errors.</param>
    /// <exception cref="ToolException">It is there, or cannot be made.</exception>
    public static OutputFolder Open(string path, Language language)
    {
        try
        {
            string place = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
            if (File.Exists(place) || (Directory.Exists(place) && Directory.EnumerateFileSystemEntries(place).Any()))
            {
                throw new ToolException(language.Pick($"{path}：已存在，应为新的或空的文件夹。", $"{path}: is there already; a new or empty folder is needed."));
            }

            string temporary = Path.Join(
                Path.GetDirectoryName(place), "." + Path.GetFileName(place) + "." + Path.GetRandomFileName() + TemporaryName.Ending);
            Unfinished[temporary] = true;
            Directory.CreateDirectory(temporary);
            return new OutputFolder(place, temporary);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ToolException(language.Pick($"{path}：无法建立文件夹（{wrong.Message}）", $"{path}: the folder cannot be made ({wrong.Message})"));
        }
    }

    /// <summary>Removes what is being written, from whatever thread.</summary>
    public static void Abandon()
    {
        foreach (string temporary in Unfinished.Keys)
        {
            Delete(temporary);
        }
    }

    /// <summary>All is written: the folder takes its place.</summary>
    /// <exception cref="IOException">It cannot.</exception>
    public void Complete()
    {
        if (Directory.Exists(place))
        {
            Directory.Delete(place);
        }

        Directory.Move(Temporary, place);
        Unfinished.TryRemove(Temporary, out _);
    }

    public void Dispose()
    {
        Delete(Temporary);
        Unfinished.TryRemove(Temporary, out _);
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
