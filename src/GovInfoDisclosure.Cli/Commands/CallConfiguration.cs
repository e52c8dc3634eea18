namespace GovInfoDisclosure.Cli.Commands;

/// <summary>What a call takes of the configuration where it does not say it itself. The file is opened when something of it is asked for, for a wrong one is
/// told then; that it was used is said by <see cref="Say"/>.</summary>
/// <param name="file">The configuration; null for none.</param>
/// <param name="hasLanguage">Whether the language of the call is from it.</param>
internal sealed class CallConfiguration(Lazy<Configuration?> file, bool hasLanguage)
{
    private bool isTaken = hasLanguage;

    /// <summary>Where there is none.</summary>
    public static CallConfiguration None { get; } = new(new((Configuration?)null), false);

    /// <summary>All of it; null where there is none.</summary>
    /// <exception cref="ToolException">The file cannot be opened, or is wrong.</exception>
    public Configuration? Whole => file.Value;

    /// <summary>The rule files of the call, else those of the configuration.</summary>
    public string[] Rules(string[]? given) => given is { Length: > 0 } ? given : Taken(file.Value?.Rules) ?? [];

    /// <summary>The register of the call, else that of the configuration; null for none.</summary>
    public string? Register(string? given) => given ?? Taken(file.Value?.Register);

    /// <summary>The roster of the call, else that of the configuration; null for none.</summary>
    public string? Roster(string? given) => given ?? Taken(file.Value?.Roster);

    /// <summary>Says on standard error which file was used, where something was taken of it.</summary>
    public void Say(ToolConsole console, Language language)
    {
        if (isTaken && file.Value is Configuration used)
        {
            console.Note(Words.Configured(language, used.Path));
        }
    }

    private T? Taken<T>(T? value)
        where T : class
    {
        isTaken |= value is not null and not string[] { Length: 0 };
        return value;
    }
}
