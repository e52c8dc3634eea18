namespace GovInfoDisclosure.Rules.Analysis;

/// <summary>The sentences of the analysis. All texts of this folder but those on examples stand here.</summary>
internal sealed class AnalysisTexts(FormShape form)
{
    private const int Shown = 6;

    public RuleRemark Contradiction(IReadOnlyList<string> instances) => Remark(RuleRemarkKind.Contradiction, Severity.Error, instances, null,
        $"这些规则互相矛盾，没有任何报告能同时满足；去掉其中任何一条就不再矛盾：{string.Join("、", instances)}。",
        $"These rules contradict each other: no report can satisfy them together; without any one of them some could: {string.Join(", ", instances)}.");

    public RuleRemark Duplicate(IReadOnlyList<string> rules, IReadOnlyList<string> instances) => Remark(
        RuleRemarkKind.Duplicate, Severity.Warning, rules, null,
        $"规则 {string.Join("、", rules)} 说的是同一件事（如 {string.Join("、", instances.Take(Shown))}）。",
        $"Rules {string.Join(", ", rules)} say the same (as in {string.Join(", ", instances.Take(Shown))}).");

    public RuleRemark Redundant(string rule, IEnumerable<string> by) => Remark(RuleRemarkKind.Redundant, Severity.Warning, [rule], null,
        $"规则 {rule} 是多余的：由 {string.Join("、", by)} 已可推出。", $"Rule {rule} is redundant: it follows from {string.Join(", ", by)}.");

    public RuleRemark NeverTrue(string rule, IEnumerable<string> because)
    {
        string[] shown = [.. because.Distinct().Take(Shown)];
        return Remark(RuleRemarkKind.ConditionNeverTrue, Severity.Warning, [rule], null,
            $"规则 {rule} 的条件（when）永远不成立" + (shown.Length == 0 ? "" : $"：与 {string.Join("、", shown)} 矛盾") + "。",
            $"The condition (when) of rule {rule} is never true" + (shown.Length == 0 ? "" : $": it contradicts {string.Join(", ", shown)}") + ".");
    }

    public RuleRemark Fixed(VariableBounds bounds, IEnumerable<string> because) => Remark(RuleRemarkKind.FixedCell, Severity.Warning, because, bounds.Variable,
        $"{Label(bounds, MessageLanguage.Chinese)} 只能是 {bounds.Lower}（{string.Join("、", because.Take(Shown))}）。",
        $"{Label(bounds, MessageLanguage.English)} can only be {bounds.Lower} ({string.Join(", ", because.Take(Shown))}).");

    public RuleRemark Bounded(VariableBounds bounds, IEnumerable<string> because)
    {
        string lower = bounds.Lower is Rational low ? (bounds.LowerIsStrict ? "> " : "≥ ") + low : "";
        string upper = bounds.Upper is Rational high ? (bounds.UpperIsStrict ? "< " : "≤ ") + high : "";
        string both = lower.Length > 0 && upper.Length > 0 ? lower + ", " + upper : lower + upper;
        return Remark(RuleRemarkKind.BoundedCell, Severity.Info, because, bounds.Variable,
            $"{Label(bounds, MessageLanguage.Chinese)} 只能 {both}（{string.Join("、", because.Take(Shown))}）。",
            $"{Label(bounds, MessageLanguage.English)} must be {both} ({string.Join(", ", because.Take(Shown))}).");
    }

    public RuleRemark LeftOut(string rule) => Remark(RuleRemarkKind.LeftOut, Severity.Info, [rule], null,
        $"规则 {rule} 有条件、容差或“或者”，不参与矛盾与多余的分析。",
        $"Rule {rule} has a condition, a tolerance or alternatives: it takes no part in the search for contradictions and redundancy.");

    private string Label(VariableBounds bounds, MessageLanguage language) => form.TryFind(bounds.Variable) is { } cell
        ? language.Pick(cell.Label, cell.LabelEn) + " (" + bounds.Variable + ")"
        : bounds.Variable;

    private RuleRemark Remark(RuleRemarkKind kind, Severity severity, IEnumerable<string> rules, string? cell, string zh, string en) =>
        new(severity, form.Name, new ValueList<string>(rules), cell is null ? [] : [cell], new Message(zh, en)) { Kind = kind };
}
