namespace GovInfoDisclosure.Cli.Commands;

/// <summary>Opens what a call names beside its documents: changed names, lists, a register, waivers.</summary>
/// <param name="language">The language of errors.</param>
internal sealed class CompanionFiles(Language language)
{
    /// <exception cref="ToolException">The file cannot be opened, or is wrong.</exception>
    public AgencyNames Names(string path)
    {
        using Stream stream = Open(path);
        AgencyNames names = AgencyNames.Load(stream, out ValueList<Message> errors);
        return errors.Count == 0
            ? names
            : throw new ToolException(string.Join("\n", errors.Select(error => path + language.Pick("：", ": ") + language.Pick(error))));
    }

    /// <summary>A list of agencies, a line each.</summary>
    /// <exception cref="ToolException">The file cannot be opened, or is no text.</exception>
    public string[] List(string path)
    {
        using Stream stream = Open(path);
        ValueList<string> names = AgencyNames.LoadList(stream, out Message? error);
        return error is null ? [.. names] : throw new ToolException(path + language.Pick("：", ": ") + language.Pick(error));
    }

    /// <exception cref="ToolException">The file cannot be opened, or is wrong: every error is told.</exception>
    public AgencyRegister Register(string path)
    {
        using Stream stream = Open(path);
        return AgencyRegister.Load(RuleFile.FromStream(path, stream), out ValueList<RuleFileError> errors) ?? throw Wrong(errors);
    }

    /// <exception cref="ToolException">The file cannot be opened, or is wrong: every error is told.</exception>
    public WaiverList Waivers(string path)
    {
        using Stream stream = Open(path);
        DateTime today = DateTime.Today;
        return WaiverList.Load(RuleFile.FromStream(path, stream), new IsoDate(today.Year, today.Month, today.Day), out ValueList<RuleFileError> errors)
            ?? throw Wrong(errors);
    }

    private ToolException Wrong(ValueList<RuleFileError> errors) => new(string.Join("\n", errors.Select(error => error.In(language.Messages))));

    private FileStream Open(string path)
    {
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ToolException(path + language.Pick("：", ": ") + language.Pick(InputProblems.Of(path, wrong)));
        }
    }
}
