namespace GovInfoDisclosure.AspNetCore.Telemetry;

/// <summary>The words by which documents are counted.</summary>
internal static class Words
{
    /// <summary>What a document came to, in a word: <c>unread</c> where it gave no report.</summary>
    public static string Of(ValidationResult result) => result switch
    {
        { Report: null } => "unread",
        { Broken: > 0 } => FindingsJson.NameOf(Outcome.Broken),
        { Undecided: > 0 } => FindingsJson.NameOf(Outcome.Undecided),
        _ => FindingsJson.NameOf(Outcome.Holds),
    };
}
