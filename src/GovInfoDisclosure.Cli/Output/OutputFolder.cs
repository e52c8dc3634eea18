using System.Collections.Concurrent;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>A folder that a command writes, whole or not at all: until then all stands in a hidden folder, which a search for documents passes over.</summary>
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

    /// <summary>Where its files are written to: a hidden folder beside its place, or in it where it is there already.</summary>
    public string Temporary { get; }

    /// <summary>Begins a folder.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="language">The language of errors.</param>
    /// <param name="mixes">Whether it may be there already, with files: those of the same names are written over. Else it must be new or empty.</param>
    /// <exception cref="ToolException">It is there and may not, or cannot be made.</exception>
    public static OutputFolder Open(string path, Language language, bool mixes = false)
    {
        try
        {
            string place = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
            bool isThere = Directory.Exists(place);
            string hidden = Path.Join(isThere ? place : Path.GetDirectoryName(place), "." + Path.GetFileName(place));
            if (isThere)
            {
                TemporaryName.RemoveLeftBehind(hidden);
            }

            if (File.Exists(place) || (isThere && !mixes && Directory.EnumerateFileSystemEntries(place).Any()))
            {
                throw new ToolException(language.Pick($"{path}：已存在，应为新的或空的文件夹。", $"{path}: is there already; a new or empty folder is needed."));
            }

            MakeParents(place);
            if (!isThere)
            {
                TemporaryName.RemoveLeftBehind(hidden);
            }

            string temporary = TemporaryName.Of(hidden);
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

    /// <summary>All is written: the folder takes its place. Into one that is there its files are moved, the last named of all at the end.</summary>
    /// <param name="last">The file that leads to the others.</param>
    /// <exception cref="IOException">It cannot.</exception>
    public void Complete(string? last = null)
    {
        if (!Directory.Exists(place))
        {
            Directory.Move(Temporary, place);
        }
        else
        {
            MoveInto(Temporary, place, last);
            Delete(Temporary);
        }

        Unfinished.TryRemove(Temporary, out _);
    }

    public void Dispose()
    {
        Delete(Temporary);
        Unfinished.TryRemove(Temporary, out _);
    }

    /// <summary>Files take the place of those of their names; what else is in a folder stays.</summary>
    private static void MoveInto(string from, string place, string? last)
    {
        foreach (string written in Directory.EnumerateFileSystemEntries(from).OrderBy(entry => Path.GetFileName(entry) == last))
        {
            string to = Path.Join(place, Path.GetFileName(written));
            if (!Directory.Exists(written))
            {
                File.Move(written, to, overwrite: true);
            }
            else if (Directory.Exists(to))
            {
                MoveInto(written, to, last: null);
            }
            else
            {
                Directory.Move(written, to);
            }
        }
    }

    private static void MakeParents(string place)
    {
        if (Path.GetDirectoryName(place) is string parent)
        {
            Directory.CreateDirectory(parent);
        }
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
