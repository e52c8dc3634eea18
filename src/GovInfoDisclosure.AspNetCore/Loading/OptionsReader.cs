using Microsoft.Extensions.Configuration;

namespace GovInfoDisclosure.AspNetCore.Loading;

/// <summary>Reads the options out of configuration, strictly and without reflection: what is misspelt is told at the start, not passed over.</summary>
/// <param name="section">The section of the configuration.</param>
internal sealed class OptionsReader(IConfiguration section) : IConfigureOptions<GovInfoDisclosureOptions>
{
    public void Configure(GovInfoDisclosureOptions options)
    {
        foreach (IConfigurationSection entry in section.GetChildren())
        {
            Set(options, entry);
        }
    }

    private static void Set(GovInfoDisclosureOptions options, IConfigurationSection entry)
    {
        string text = entry.Value ?? "";
        bool isKnown = true;
        bool isRight = true;
        switch (entry.Key.ToUpperInvariant())
        {
            case "CONFIGURATION":
                options.Configuration = text;
                break;
            case "RULEFILES":
                SetFiles(options.RuleFiles, entry);
                break;
            case "RULEFOLDER":
                options.RuleFolder = text;
                break;
            case "REGISTER":
                options.Register = text;
                break;
            case "WAIVERS":
                options.Waivers = text;
                break;
            case "BLANKASZERO":
                isRight = bool.TryParse(text, out bool blankAsZero);
                options.BlankAsZero = blankAsZero;
                break;
            case "RELOADINTERVAL":
                isRight = TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out TimeSpan interval);
                options.ReloadInterval = interval;
                break;
            case "MAXBYTES":
                isRight = long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long bytes);
                options.MaxBytes = bytes;
                break;
            case "REQUESTTIMEOUT":
                isRight = TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out TimeSpan timeout);
                options.RequestTimeout = timeout;
                break;
            case "MAXCONCURRENCY":
                isRight = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int most);
                options.MaxConcurrency = most;
                break;
            default:
                isKnown = false;
                break;
        }

        if (!isKnown || !isRight)
        {
            string problem = isKnown ? $"'{text}' is not a value of {entry.Path}." : $"Unknown setting {entry.Path}.";
            throw new OptionsValidationException(Options.DefaultName, typeof(GovInfoDisclosureOptions), [problem]);
        }
    }

    /// <summary>An array, or one path; what configuration says replaces what was there, so that reading it again doubles nothing.</summary>
    private static void SetFiles(IList<string> files, IConfigurationSection entry)
    {
        files.Clear();
        foreach (string path in entry.Value is { Length: > 0 } single ? [single] : entry.GetChildren().Select(child => child.Value).OfType<string>())
        {
            files.Add(path);
        }
    }
}
