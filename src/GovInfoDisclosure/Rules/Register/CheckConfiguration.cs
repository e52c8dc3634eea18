namespace GovInfoDisclosure.Rules.Register;

/// <summary>What an office checks with (<c>govinfo.yaml</c>): rule files, register, roster, waivers, due date and language, so that nobody has to name them in
/// every call.</summary>
/// <remarks>Immutable and safe to share between threads. Paths are as the file has them: relative to the file.</remarks>
public sealed class CheckConfiguration
{
    /// <summary>The name of the file that the tool looks for in the working folder.</summary>
    public const string FileName = "govinfo.yaml";

    private CheckConfiguration(MappingReader reader, ErrorList errors)
    {
        var rules = new List<string>();
        if (reader.Take("rules") is YamlSequence list)
        {
            foreach (YamlNode item in list.Items)
            {
                if (item is YamlScalar { IsNull: false } path && path.Text.Trim().Length > 0)
                {
                    rules.Add(path.Text.Trim());
                }
                else
                {
                    errors.AddWrong(item, "rules 的每一项应为规则文件的路径", "each of rules must be the path of a rule file");
                }
            }
        }
        else if (reader.Take("rules") is not null && reader.Text("rules") is string single)
        {
            rules.Add(single);
        }

        Rules = new ValueList<string>(rules);
        Register = reader.Text("register");
        Roster = reader.Text("roster");
        Waivers = reader.Text("waivers");
        Language = reader.Word("language", false, "zh", "en") switch
        {
            "zh" => MessageLanguage.Chinese,
            "en" => MessageLanguage.English,
            _ => null,
        };
        if (reader.Text("due") is string due && (Due = MonthDay.Parse(due)) is null)
        {
            errors.AddWrong(reader.Take("due")!, "due 应为次年的月和日，写作 01-31", "due must be a month and a day of the year after, as in 01-31");
        }
    }

    /// <summary>The rule files (规则文件).</summary>
    public ValueList<string> Rules { get; }

    /// <summary>The register of agencies (机关登记簿); null where none is named.</summary>
    public string? Register { get; }

    /// <summary>Who must report (应报名单); null where nothing is named.</summary>
    public string? Roster { get; }

    /// <summary>What is excused (豁免清单); null where nothing is named.</summary>
    public string? Waivers { get; }

    /// <summary>The language of all that is said; null where none is named.</summary>
    public MessageLanguage? Language { get; }

    /// <summary>When reports are due where the register does not say; null for the law.</summary>
    internal MonthDay? Due { get; }

    /// <summary>Reads a configuration, strictly: an unknown key or a wrong value is an error with its place.</summary>
    /// <param name="file">The file.</param>
    /// <param name="errors">All that is wrong in it, by place.</param>
    /// <returns>The configuration; <see langword="null"/> where anything is wrong.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static CheckConfiguration? Load(RuleFile file, out ValueList<RuleFileError> errors)
    {
        var found = new ErrorList((file ?? throw new ArgumentNullException(nameof(file))).Name);
        CheckConfiguration? configuration = null;
        if (RegisterFile.Mapping(file, "rules, register, roster, waivers, due, language", found) is MappingReader reader)
        {
            configuration = new CheckConfiguration(reader, found);
            reader.Finish();
        }

        errors = new ValueList<RuleFileError>(found.Errors.OrderBy(x => x.Line).ThenBy(x => x.Column));
        return errors.Count == 0 ? configuration : null;
    }
}
