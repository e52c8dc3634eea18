namespace GovInfoDisclosure.Rules.Language;

/// <summary>Reads a rule file of this library without its examples: they are half of it, and judging needs none. Whoever asks a rule for its examples, or for
/// its YAML, has the file read whole. Only for files that are known to be right: mistakes in examples are told by a whole reading.</summary>
internal static class ExamplesLater
{
    /// <summary>How a list of examples begins in our own files, and how far in what belongs to it is set at least.</summary>
    private const string Head = "    examples:";

    private const string Inside = "     ";

    /// <summary>Reads a file.</summary>
    /// <param name="file">One of this library's own.</param>
    public static RuleFileContent Read(RuleFile file)
    {
        var whole = new Lazy<RuleFileContent>(() => RuleFileReader.Read(file));
        RuleFileContent read = RuleFileReader.Read(new RuleFile(file.Name, Without(file.Text)));
        return read with { File = file, Rules = [.. read.Rules.Select(rule => rule with { Whole = whole })] };
    }

    /// <summary>A text without the lines of examples; all others keep their numbers.</summary>
    /// <param name="text">A rule file.</param>
    public static string Without(string text)
    {
        var kept = new StringBuilder(text.Length);
        bool isExample = false;
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            isExample = Begins(text, start, Head) || (isExample && Begins(text, start, Inside));
            if (!isExample)
            {
                kept.Append(text, start, end - start);
            }

            kept.Append('\n');
        }

        return kept.ToString();
    }

    private static bool Begins(string text, int start, string with) => string.CompareOrdinal(text, start, with, 0, with.Length) == 0;
}
