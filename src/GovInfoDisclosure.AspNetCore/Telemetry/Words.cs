namespace GovInfoDisclosure.AspNetCore.Telemetry;

/// <summary>The words by which outcomes are counted, spelled as in the JSON of findings.</summary>
internal static class Words
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Info => "info",
        Severity.Warning => "warning",
        Severity.Error => "error",
    };

    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Holds => "holds",
        Outcome.Broken => "broken",
        Outcome.Undecided => "undecided",
        Outcome.NotApplicable => "notApplicable",
        Outcome.Reading => "reading",
    };

    /// <summary>What a document came to, in a word: <c>unread</c> where it gave no report.</summary>
    public static string Of(ValidationResult result) => result switch
    {
        { Report: null } => "unread",
        { Broken: > 0 } => "broken",
        { Undecided: > 0 } => "undecided",
        _ => "holds",
    };
}
