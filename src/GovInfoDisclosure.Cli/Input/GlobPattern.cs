namespace GovInfoDisclosure.Cli.Input;

/// <summary>A path with wildcards, as shells write them: <c>*</c> and <c>?</c> within a name, <c>[a-c]</c>, and <c>**</c> for folders of any depth. The tool
/// expands it itself, so that it means the same on every system and is not cut off at the length of a command line.</summary>
internal static class GlobPattern
{
    /// <summary>Whether a path has a wildcard. A file of that very name comes first: who asks looks for it before.</summary>
    public static bool IsPattern(string path) => path.AsSpan().IndexOfAny('*', '?', '[') >= 0;

    /// <summary>The files and folders that a pattern stands for, each once, in ordinal order; hidden ones only where the pattern names the dot.</summary>
    /// <param name="pattern">The pattern.</param>
    public static IEnumerable<string> Expand(string pattern)
    {
        string root = Path.GetPathRoot(pattern) ?? "";
        string[] parts = pattern[root.Length..].Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        return Below(root, parts, 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }

    /// <summary>Whether a name fits a part of a pattern.</summary>
    internal static bool Fits(ReadOnlySpan<char> name, ReadOnlySpan<char> part)
    {
        // The last star met, and how much of the name it took: a mismatch behind it lets it take one more.
        int star = -1;
        int taken = 0;
        int i = 0;
        int j = 0;
        while (i < name.Length)
        {
            if (j < part.Length && part[j] == '*')
            {
                star = j++;
                taken = i;
            }
            else if (j < part.Length && One(name[i], part[j..], out int length))
            {
                i++;
                j += length;
            }
            else if (star >= 0)
            {
                j = star + 1;
                i = ++taken;
            }
            else
            {
                return false;
            }
        }

        return part[j..].Trim('*').IsEmpty;
    }

    private static readonly char[] Separators = OperatingSystem.IsWindows() ? ['/', '\\'] : ['/'];

    private static IEnumerable<string> Below(string folder, string[] parts, int at)
    {
        if (at == parts.Length)
        {
            return [folder];
        }

        string part = parts[at];
        if (part == "**")
        {
            IEnumerable<string> here = Below(folder, parts, at + 1);
            return at + 1 == parts.Length ? Names(folder).Select(name => Path.Join(folder, name))
                : here.Concat(Folders(folder).SelectMany(name => Below(Path.Join(folder, name), parts, at)));
        }

        if (!IsPattern(part))
        {
            string path = Path.Join(folder, part);
            return File.Exists(path) || Directory.Exists(path) ? Below(path, parts, at + 1) : [];
        }

        return (at + 1 == parts.Length ? Names(folder) : Folders(folder, followsLinks: true))
            .Where(name => Fits(name, part) && (!FileNames.IsHidden(name) || (part[0] == '.' && name[0] == '.')))
            .SelectMany(name => Below(Path.Join(folder, name), parts, at + 1));
    }

    private static IEnumerable<string> Names(string folder) => Entries(folder).Select(entry => entry.Name)
        .Where(name => !FileNames.IsHidden(name) || name[0] == '.');

    /// <summary>The folders of a folder. Those behind links are not gone through by <c>**</c>: links may lead in a circle.</summary>
    private static IEnumerable<string> Folders(string folder, bool followsLinks = false) => Entries(folder)
        .Where(entry => Directory.Exists(entry.FullName) && (followsLinks || entry.LinkTarget is null) && !FileNames.IsHidden(entry.Name))
        .Select(entry => entry.Name);

    private static IEnumerable<FileSystemInfo> Entries(string folder)
    {
        try
        {
            return new DirectoryInfo(folder.Length == 0 ? "." : folder).GetFileSystemInfos();
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            // What cannot be searched fits no pattern; a shell says as little.
            return [];
        }
    }

    /// <summary>Whether one character fits the beginning of a pattern: itself, <c>?</c>, or a class in brackets.</summary>
    private static bool One(char c, ReadOnlySpan<char> part, out int length)
    {
        length = 1;
        int end = part[0] == '[' ? part[1..].IndexOf(']') + 1 : 0;
        if (end <= 1)
        {
            return part[0] == '?' || part[0] == c;
        }

        length = end + 1;
        ReadOnlySpan<char> set = part[1..end];
        bool isNot = set[0] is '!' or '^';
        set = isNot ? set[1..] : set;
        bool isIn = false;
        for (int i = 0; i < set.Length; i++)
        {
            bool isRange = i + 2 < set.Length && set[i + 1] == '-';
            isIn |= isRange ? c >= set[i] && c <= set[i + 2] : c == set[i];
            i += isRange ? 2 : 0;
        }

        return isIn != isNot;
    }
}
