namespace GovInfoDisclosure.Cli.Output;

/// <summary>The path of a folder with all links in it followed, so that two ways to one folder are known for one.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <param name="path">The path of a folder.</param>
    /// <exception cref="IOException">The links lead in a circle.</exception>
    public static string Of(string path)
    {
        int links = 0;
        return Of(Path.GetFullPath(path), ref links);
    }

    private static string Of(string path, ref int links)
    {
        string trimmed = Path.TrimEndingDirectorySeparator(path);
        string? parent = Path.GetDirectoryName(trimmed);
        if (parent is null)
        {
            return trimmed;
        }

        string real = Path.Join(Of(parent, ref links), Path.GetFileName(trimmed));
        if (new DirectoryInfo(real).LinkTarget is not string target)
        {
            return real;
        }

        links++;
        return links > MostLinks
            ? throw new IOException("Too many links: " + path)
            : Of(Path.GetFullPath(target, Path.GetDirectoryName(real)!), ref links);
    }
}
