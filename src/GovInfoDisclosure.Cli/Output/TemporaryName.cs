using System.Diagnostics;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>The name of a file or folder while it is being written: it says which process of which machine writes it, so that the next run to the same
/// output can remove what a process left that was killed.</summary>
internal static class TemporaryName
{
    /// <summary>How such a name ends.</summary>
    public const string Ending = ".tmp";

    /// <summary>A name of its own beside a file.</summary>
    /// <param name="place">The file that it will become.</param>
    public static string Of(string place) =>
        $"{place}.{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}-{Machine}.{Path.GetRandomFileName()}{Ending}";

    /// <summary>Removes what processes of this machine left beside a file that no longer live.</summary>
    /// <param name="place">The file or folder.</param>
    public static void RemoveLeftBehind(string place)
    {
        string folder = Path.GetDirectoryName(place)!;
        string begin = Path.GetFileName(place) + ".";
        foreach (string path in Directory.EnumerateFileSystemEntries(folder, "*" + Ending)
            .Where(path => Path.GetFileName(path).StartsWith(begin, StringComparison.Ordinal)))
        {
            string[] parts = Path.GetFileName(path)[begin.Length..].Split('.')[0].Split('-', 2);
            if (parts.Length == 2 && parts[1] == Machine && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int process)
                && !Lives(process))
            {
                Delete(path);
            }
        }
    }

    /// <summary>Whether a file is what another becomes when it is written.</summary>
    public static bool IsOf(string path, string place) =>
        path.StartsWith(place + ".", StringComparison.Ordinal) && path.EndsWith(Ending, StringComparison.Ordinal);

    // The name of the machine in letters that any file may have in its name: folders are shared between machines.
    private static string Machine { get; } = string.Concat(Environment.MachineName.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'));

    private static bool Lives(int process)
    {
        try
        {
            using var found = Process.GetProcessById(process);
            return !found.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
        catch (Exception wrong) when (wrong is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It is there, and somebody else's.
            return true;
        }
    }

    private static void Delete(string path)
    {
        try
        {
            if (Directory.Exists(path))
            {
                Directory.Delete(path, recursive: true);
            }
            else
            {
                File.Delete(path);
            }
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            // It stays: nothing depends on it.
        }
    }
}
