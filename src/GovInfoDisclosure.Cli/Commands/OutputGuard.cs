using GovInfoDisclosure.Documents;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>Keeps what is written from taking the place of what is read.</summary>
internal static class OutputGuard
{
    /// <param name="output">The file that is to be written; null for standard output.</param>
    /// <param name="inputs">The paths that are to be read. A search below a folder passes over the output, which an earlier call may have written there;
    /// but not where it is a document that holds a report.</param>
    /// <param name="language">The language of the error.</param>
    /// <exception cref="ToolException">The output is one of the inputs.</exception>
    public static void Check(string? output, IEnumerable<string?> inputs, Language language)
    {
        if (output is null || !File.Exists(output))
        {
            return;
        }

        string[] given = [.. inputs.OfType<string>()];
        string written = RealPath.Of(output);
        if (Array.Exists(given, input => File.Exists(input) && RealPath.Of(input) == written)
            || (Array.Exists(given, input => IsSearched(input, written)) && HoldsReport(output)))
        {
            throw new ToolException(language.Pick($"{output}：不能写到所读的文件上。", $"{output}: the file that is read is never written over."));
        }
    }

    /// <summary>Whether a search finds the file: below a folder, or among the files that fit a pattern.</summary>
    private static bool IsSearched(string input, string file)
    {
        string[] found = Directory.Exists(input) ? [input] : GlobPattern.IsPattern(input) ? [.. GlobPattern.Expand(input)] : [];
        return Array.Exists(found, path => RealPath.Of(path) is string real
            && (real == file || file.StartsWith(Path.TrimEndingDirectorySeparator(real) + Path.DirectorySeparatorChar, StringComparison.Ordinal)));
    }

    /// <summary>Whether a document of the file holds a report. JSON and Parquet may do so and are what this program writes: they are written anew.</summary>
    private static bool HoldsReport(string file)
    {
        try
        {
            return FileNames.KindOf(file) is InputKind.Document or InputKind.ByContent
                && DocumentReader.ReadAll(file).Any(reading => reading.Result.Report is not null);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }
}
