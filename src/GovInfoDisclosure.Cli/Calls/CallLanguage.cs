namespace GovInfoDisclosure.Cli.Calls;

/// <summary>Which language a call asks for: looked for before the call is parsed, for help and what is wrong with the call speak it too.</summary>
internal static class CallLanguage
{
    private const string Name = "--lang";

    /// <summary>The language that <c>--lang</c> names; null where there is none, or no such language.</summary>
    public static Language? Of(IReadOnlyList<string> args) => ValueOf(args, Name) is string word ? Language.Named(word) : null;

    /// <summary>What a call gives to an option; null where it gives nothing. For what has to be known before the call is parsed.</summary>
    public static string? ValueOf(IReadOnlyList<string> args, string option)
    {
        for (int i = 0; i < args.Count && args[i] != "--"; i++)
        {
            if (args[i] == option)
            {
                return i + 1 < args.Count ? args[i + 1] : null;
            }

            if (args[i].StartsWith(option + "=", StringComparison.Ordinal) || args[i].StartsWith(option + ":", StringComparison.Ordinal))
            {
                return args[i][(option.Length + 1)..];
            }
        }

        return null;
    }
}
