namespace GovInfoDisclosure.Lake.Sql.Steps;

/// <summary>All findings, of all kinds of pairs, as steps over the long tables and the tables of rules, each named before what reads it.</summary>
internal static class QuerySteps
{
    /// <summary>The name of the last step.</summary>
    public const string Findings = "findings";

    /// <summary>The step that holds the pairs that are judged: where all are, it is <c>pairs</c> itself.</summary>
    public const string Judged = "judged";

    /// <summary>The steps that judge all pairs.</summary>
    public static IEnumerable<Step> Whole(SqlWords words, WideColumns columns) =>
    [
        .. ReportSteps.Pairs(words, columns, onlyNew: false),
        .. ReportSteps.Values(words, onlyJudged: false),
        .. RuleSteps.All(words),
        .. new JudgingSteps(words).All(),
    ];

    /// <summary>The steps that judge the pairs that are not as they were.</summary>
    public static IEnumerable<Step> Increment(SqlWords words, WideColumns columns) =>
    [
        .. ReportSteps.Pairs(words, columns, onlyNew: true),
        .. ChangedSteps.All(),
        .. ReportSteps.Values(words, onlyJudged: true),
        .. RuleSteps.All(words),
        .. new JudgingSteps(words).All(),
    ];
}
