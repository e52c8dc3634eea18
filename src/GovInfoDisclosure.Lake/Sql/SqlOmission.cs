namespace GovInfoDisclosure.Lake.Sql;

/// <summary>A rule that has no SQL, and why: what is left out is said, never taken for passed.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Reason">Why.</param>
public sealed record SqlOmission(string RuleId, Message Reason);
