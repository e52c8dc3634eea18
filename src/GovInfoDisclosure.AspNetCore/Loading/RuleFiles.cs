namespace GovInfoDisclosure.AspNetCore.Loading;

/// <summary>All files that a service checks with, as they are on the disk at one moment.</summary>
/// <remarks>Reading never throws for what is on the disk: what cannot be opened is an error with the name of the file, as what is wrong in it.</remarks>
internal sealed class RuleFiles
{
    // A folder that was named by mistake is noticed before it is read: a province has a file for each of its levels, not hundreds.
    private const int MostFiles = 200;

    private readonly List<RuleFileError> errors = [];
    private readonly List<RuleFile> all = [];
    private readonly List<RuleFile> rules = [];
    private readonly string root;
    private readonly CheckConfiguration? configuration;
    private readonly RuleFile? register;
    private readonly RuleFile? waivers;

    private RuleFiles(GovInfoDisclosureOptions options, string root)
    {
        this.root = root;
        string beside = "";
        if (Open(options.Configuration) is RuleFile file)
        {
            configuration = CheckConfiguration.Load(file, out ValueList<RuleFileError> wrong);
            errors.AddRange(wrong);
            beside = Path.GetDirectoryName(options.Configuration) ?? "";
        }

        // Paths in the configuration of an office are relative to it.
        IEnumerable<string> ofOffice = configuration?.Rules.Select(path => Path.Combine(beside, path)) ?? [];
        foreach (string path in ofOffice.Concat(options.RuleFiles).Concat(FolderOf(options.RuleFolder)))
        {
            if (Open(path) is RuleFile rule)
            {
                rules.Add(rule);
            }
        }

        register = Open(options.Register ?? Beside(configuration?.Register));
        waivers = Open(options.Waivers ?? Beside(configuration?.Waivers));

        string? Beside(string? path) => path is null ? null : Path.Combine(beside, path);
    }

    /// <summary>Reads all files that the options name.</summary>
    /// <param name="options">The options.</param>
    /// <param name="root">What relative paths begin at.</param>
    public static RuleFiles Read(GovInfoDisclosureOptions options, string root) => new(options, root);

    /// <summary>Whether these are the same files with the same content: then nothing is to be loaded.</summary>
    public bool AreSameAs(RuleFiles other) =>
        all.Select(file => (file.Name, file.Text)).SequenceEqual(other.all.Select(file => (file.Name, file.Text))) && errors.SequenceEqual(other.errors);

    /// <summary>Loads them strictly.</summary>
    /// <param name="today">The day by which waivers expire.</param>
    /// <param name="wrong">All that is wrong, empty where nothing is.</param>
    /// <returns>What to check with; null where anything is wrong.</returns>
    public LoadedRules? Load(IsoDate today, out ValueList<RuleFileError> wrong)
    {
        var found = new List<RuleFileError>(errors);
        RuleSetLoad load = RuleSet.Default.With([.. rules]);
        found.AddRange(load.Errors);
        AgencyRegister? agencies = null;
        if (register is not null)
        {
            agencies = AgencyRegister.Load(register, out ValueList<RuleFileError> bad);
            found.AddRange(bad);
        }

        WaiverList? excused = null;
        if (waivers is not null)
        {
            excused = WaiverList.Load(waivers, today, out ValueList<RuleFileError> bad);
            found.AddRange(bad);
        }

        wrong = new ValueList<RuleFileError>(found);
        return found.Count == 0 && load.Rules is RuleSet loaded ? new LoadedRules(loaded, agencies, excused, configuration) : null;
    }

    private IEnumerable<string> FolderOf(string? folder)
    {
        if (folder is null)
        {
            return [];
        }

        try
        {
            string[] found =
            [
                .. Directory.EnumerateFiles(Path.Combine(root, folder)).Select(path => Path.GetFileName(path))
                    .Where(name => name[0] != '.' && Path.GetExtension(name) is ".yaml" or ".yml").Take(MostFiles + 1).Order(StringComparer.Ordinal),
            ];
            if (found.Length <= MostFiles)
            {
                return found.Select(name => Path.Combine(folder, name));
            }

            errors.Add(new RuleFileError(folder, 1, 1, new Message($"文件夹中的规则文件超过 {MostFiles} 个", $"the folder has more than {MostFiles} rule files")));
        }
        catch (Exception wrong) when (IsOfTheFile(wrong))
        {
            errors.Add(new RuleFileError(folder, 1, 1, new Message("无法打开文件夹", "the folder cannot be opened")));
        }

        return [];
    }

    private RuleFile? Open(string? path)
    {
        if (path is null)
        {
            return null;
        }

        try
        {
            using FileStream stream = File.OpenRead(Path.Combine(root, path));
            RuleFile file = RuleFile.FromStream(path, stream);
            all.Add(file);
            return file;
        }
        catch (Exception wrong) when (IsOfTheFile(wrong))
        {
            errors.Add(new RuleFileError(path, 1, 1, new Message("无法打开文件", "the file cannot be opened")));
            return null;
        }
    }

    private static bool IsOfTheFile(Exception wrong) => wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;
}
