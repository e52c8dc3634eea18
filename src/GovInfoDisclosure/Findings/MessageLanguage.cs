namespace GovInfoDisclosure.Findings;

/// <summary>The languages that a <see cref="Message"/> is written in.</summary>
public enum MessageLanguage
{
    /// <summary>Chinese (中文), the language of the reports.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}
