using GovInfoDisclosure.Findings;

namespace GovInfoDisclosure.Rules.Language;

/// <summary>Where a rule comes from.</summary>
/// <param name="Document">The notice or law: <c>国办公开办函〔2021〕30号</c>.</param>
/// <param name="Place">The place in it: an article, a table's head.</param>
/// <param name="IsPrinted">Whether the rule is printed there, and not derived from what is.</param>
public sealed record RuleSource(string Document, string Place, bool IsPrinted);
