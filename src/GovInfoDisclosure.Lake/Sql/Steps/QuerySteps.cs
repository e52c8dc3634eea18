namespace GovInfoDisclosure.Lake.Sql.Steps;

/// <summary>All findings, of all kinds of pairs, as steps over the long tables and the tables of rules, each named before what reads it.</summary>
internal static class QuerySteps
{
    /// <summary>The name of the last step.</summary>
    public const string Findings = "findings";

    /// <summary>The step that holds the pairs that are judged: all, but where a load touched only some.</summary>
    public const string Judged = "judged";

    public static IReadOnlyList<Step> All(SqlWords words, WideColumns columns) =>
    [
        .. ReportSteps.Pairs(words, columns),
        .. ReportSteps.Values(words, onlyJudged: false),
        .. RuleSteps.All(words),
        .. new JudgingSteps(words).All(),
    ];
}
