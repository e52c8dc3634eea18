namespace GovInfoDisclosure.Rules;

/// <summary>How many instances of one rule came to which outcome in one report (一份报告一条规则的统计): the denominator of its quality.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Severity">How grave it is where it is broken.</param>
/// <param name="Holds">How many hold.</param>
/// <param name="Broken">How many are broken and not excused.</param>
/// <param name="Undecided">How many the blanks leave undecided.</param>
/// <param name="NotApplicable">How many do not apply.</param>
/// <param name="Excused">How many are broken and excused by a waiver.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record RuleCount(string RuleId, Severity Severity, int Holds, int Broken, int Undecided, int NotApplicable, int Excused);
