namespace GovInfoDisclosure.Cli.Commands;

/// <summary>Loads the user's rule files on top of the library's.</summary>
internal static class RuleFiles
{
    /// <summary>The library's rules when they are first asked for; with files of the user's, all of them at once, for they can be wrong.</summary>
    /// <exception cref="ToolException">A file cannot be opened or is wrong; every error of every file is told.</exception>
    public static Lazy<RuleSet> LoadLazily(IReadOnlyList<string> paths, Language language) =>
        paths.Count == 0 ? new Lazy<RuleSet>(() => RuleSet.Default) : new Lazy<RuleSet>(Load(paths, language));

    /// <exception cref="ToolException">A file cannot be opened or is wrong; every error of every file is told.</exception>
    public static RuleSet Load(IReadOnlyList<string> paths, Language language)
    {
        if (paths.Count == 0)
        {
            return RuleSet.Default;
        }

        var files = new List<RuleFile>();
        var wrong = new List<string>();
        foreach (string path in paths)
        {
            if (Open(path, language, wrong) is RuleFile file)
            {
                files.Add(file);
            }
        }

        RuleSetLoad load = RuleSet.Default.With([.. files]);
        wrong.AddRange(load.Errors.Select(error => error.In(language.Messages)));
        return wrong.Count == 0 ? load.Rules! : throw new ToolException(string.Join("\n", wrong));
    }

    private static RuleFile? Open(string path, Language language, List<string> wrong)
    {
        Message problem;
        if (Directory.Exists(path))
        {
            problem = Input.InputProblems.IsFolder;
        }
        else
        {
            try
            {
                return RuleFile.FromPath(path);
            }
            catch (Exception failed) when (failed is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
            {
                problem = Input.InputProblems.Of(path, failed);
            }
        }

        wrong.Add(path + language.Pick("：", ": ") + language.Pick(problem));
        return null;
    }
}
