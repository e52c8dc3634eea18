namespace GovInfoDisclosure.Rules.Language;

/// <summary>An example in a rule file: some cells, and what must become of an instance of the rule.</summary>
/// <param name="Line">The example's line, from 1.</param>
/// <param name="Column">The example's column, from 1.</param>
/// <param name="Edition">The edition of the report.</param>
/// <param name="SingleOtherHandling">Whether the report has one row of 其他处理.</param>
/// <param name="Instance">The instance, as its id has it after the rule's; null where the rule has one alone.</param>
/// <param name="Facts">What is known of the report beside its numbers.</param>
/// <param name="Cells">The cells that are not the rest's value.</param>
/// <param name="Prior">Last year's cells; null where there is no report of last year.</param>
/// <param name="Prior2">The cells of two years back; null where there is no such report.</param>
/// <param name="Units">The units' cells by the unit's name; null where no units are given.</param>
/// <param name="ExpectedUnits">How many units are expected; null where there is no list.</param>
/// <param name="Claims">The figures of the prose, by kind.</param>
/// <param name="Outcome">What must come out.</param>
/// <param name="Difference">Left less right; null where the example does not say.</param>
internal sealed record RuleExample(
    int Line, int Column, ReportEdition Edition, bool SingleOtherHandling, string? Instance, ReportFacts Facts,
    IReadOnlyDictionary<string, decimal?> Cells, IReadOnlyDictionary<string, decimal?>? Prior, IReadOnlyDictionary<string, decimal?>? Prior2,
    IReadOnlyList<KeyValuePair<string, IReadOnlyDictionary<string, decimal?>>>? Units, int? ExpectedUnits,
    IReadOnlyList<KeyValuePair<string, decimal>> Claims, Outcome Outcome, Rational? Difference);
