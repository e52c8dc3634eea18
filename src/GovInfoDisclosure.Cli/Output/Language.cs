namespace GovInfoDisclosure.Cli.Output;

/// <summary>The language that the tool speaks.</summary>
internal sealed record Language(bool IsChinese)
{
    public static readonly Language Chinese = new(true);

    public static readonly Language English = new(false);

    /// <summary>
    /// The language of the environment: LC_ALL, LC_MESSAGES and LANG, the first that is set. Where none is, or it names no language (C,
    /// POSIX), Chinese, the language of the reports; any other than Chinese is answered in English.
    /// </summary>
    public static Language OfEnvironment()
    {
        foreach (string name in new[] { "LC_ALL", "LC_MESSAGES", "LANG" })
        {
            string? value = Environment.GetEnvironmentVariable(name);
            if (!string.IsNullOrEmpty(value))
            {
                return Of(value);
            }
        }

        return Chinese;
    }

    /// <summary>The language that a word names, as <c>--lang</c> takes it; null where it names none.</summary>
    public static Language? Named(string word) => word switch
    {
        "zh" => Chinese,
        "en" => English,
        _ => null,
    };

    /// <summary>The language of the library's messages.</summary>
    public MessageLanguage Messages => IsChinese ? MessageLanguage.Chinese : MessageLanguage.English;

    public string Pick(string zh, string en) => IsChinese ? zh : en;

    public string Pick(Message message) => message.In(Messages);

    private static Language Of(string locale)
    {
        string language = locale.Split('.', '_', '@')[0];
        return language is "C" or "POSIX" || language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Chinese : English;
    }
}
