using System.Collections.Concurrent;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>Where a command's result goes: standard output, or a file that is written whole or not at all.</summary>
internal sealed class OutputTarget : IDisposable
{
    // What is being written, for the one who has to end the process at once.
    private static readonly ConcurrentDictionary<string, bool> Unfinished = new(StringComparer.Ordinal);

    private readonly Stream stream;
    private readonly string? path;
    private readonly string? temporary;
    private bool isDone;

    private OutputTarget(Stream stream, string? path, string? temporary)
    {
        this.stream = stream;
        this.path = path;
        this.temporary = temporary;
        Stream = new BufferedStream(stream, 64 * 1024);
    }

    /// <summary>What to write to.</summary>
    public Stream Stream { get; }

    /// <summary>How many bytes were written so far; null of a pipe.</summary>
    public long? Length
    {
        get
        {
            Stream.Flush();
            return stream.CanSeek ? stream.Length : null;
        }
    }

    /// <summary>Opens the target. A file is written beside its place under a name of its own, and takes its place in <see cref="Complete"/>.</summary>
    /// <param name="path">The file; null for standard output.</param>
    /// <exception cref="ToolException">The file cannot be written.</exception>
    public static OutputTarget Open(string? path, ToolConsole console, Language language)
    {
        if (path is null)
        {
            return new OutputTarget(console.Output, null, null);
        }

        try
        {
            if (Directory.Exists(path))
            {
                throw new ToolException(language.Pick($"{path}：是文件夹，不能写入。", $"{path}: is a folder, and a file is needed to write to."));
            }

            if (IsDevice(path))
            {
                return new OutputTarget(new FileStream(path, FileMode.Open, FileAccess.Write), null, null);
            }

            string place = new FileInfo(path).LinkTarget is null ? Path.GetFullPath(path) : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;
            TemporaryName.RemoveLeftBehind(place);
            string temporary = TemporaryName.Of(place);

            // Noted before it is there: whoever ends the process between the two would leave it.
            Unfinished[temporary] = true;
            return new OutputTarget(new FileStream(temporary, FileMode.CreateNew, FileAccess.Write), place, temporary);
        }
        catch (DirectoryNotFoundException)
        {
            throw new ToolException(language.Pick($"{path}：无法写入，没有这个文件夹。", $"{path}: cannot be written, there is no such folder."));
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ToolException(language.Pick($"{path}：无法写入（{wrong.Message}）", $"{path}: cannot be written ({wrong.Message})"));
        }
    }

    /// <summary>Makes a folder, where it is not there yet.</summary>
    /// <exception cref="ToolException">It cannot be made.</exception>
    public static void MakeFolder(string folder, Language language)
    {
        if (File.Exists(folder))
        {
            throw new ToolException(language.Pick($"{folder}：是文件，此处应为文件夹。", $"{folder}: is a file, and a folder is meant."));
        }

        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ToolException(language.Pick($"{folder}：无法建立文件夹（{wrong.Message}）", $"{folder}: the folder cannot be made ({wrong.Message})"));
        }
    }

    /// <summary>Removes what is being written, from whatever thread.</summary>
    public static void Abandon()
    {
        foreach (string temporary in Unfinished.Keys)
        {
            File.Delete(temporary);
        }

        OutputFolder.Abandon();
    }

    /// <summary>All is written: the files take their places. None does before every one is on the disk to its end.</summary>
    /// <exception cref="ToolException">A file cannot be written.</exception>
    public static void Complete(Language language, params OutputTarget[] targets)
    {
        foreach (OutputTarget target in targets)
        {
            target.Try(language, target.Finish);
        }

        foreach (OutputTarget target in targets)
        {
            target.Try(language, target.Place);
        }
    }

    /// <summary>All is written: the file takes its place.</summary>
    /// <exception cref="ToolException">The file cannot be written.</exception>
    public void Complete(Language language) => Complete(language, this);

    public void Dispose()
    {
        if (temporary is null)
        {
            return;
        }

        try
        {
            stream.Dispose();
        }
        catch (IOException)
        {
            // The disk is full, or gone: what stood in the way of writing stands in the way of ending it too.
        }

        if (!isDone)
        {
            File.Delete(temporary);
            Unfinished.TryRemove(temporary, out _);
        }
    }

    private void Finish()
    {
        Stream.Flush();
        if (temporary is not null)
        {
            stream.Dispose();
        }
    }

    private void Place()
    {
        if (temporary is not null)
        {
            File.Move(temporary, path!, overwrite: true);
            Unfinished.TryRemove(temporary, out _);
        }

        isDone = true;
    }

    private void Try(Language language, Action act)
    {
        try
        {
            act();
        }
        catch (Exception wrong) when (path is not null && wrong is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(language.Pick($"{path}：无法写入（{wrong.Message}）", $"{path}: cannot be written ({wrong.Message})"));
        }
    }

    /// <summary>A device or a pipe is written to, never replaced.</summary>
    private static bool IsDevice(string path)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(path))
        {
            return false;
        }

        if (Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal))
        {
            return true;
        }

        // Neither a file nor a folder nor a link has none of the three marks that the framework knows.
        FileAttributes attributes = File.GetAttributes(path);
        return (attributes & FileAttributes.Device) != 0;
    }
}
