namespace GovInfoDisclosure.Rules.Analysis;

/// <summary>The sentences of the analysis. All texts of this folder but those on examples stand here.</summary>
internal sealed class AnalysisTexts(FormShape form)
{
    /// <summary>How many names a sentence has; of the others it says how many they are.</summary>
    private const int Shown = 6;

    public static readonly Message ReadsProse = new("比对正文中的数字", "it compares figures of the prose");

    public static readonly Message TooManyCases = new("展开后情形过多", "it unfolds into too many cases");

    public static readonly Message TooMuchWork = new("所需运算超过上限", "it would take more work than the bound");

    public RuleRemark Contradiction(IReadOnlyList<string> instances, AgencyLevel? level = null) => Remark(
        RuleRemarkKind.Contradiction, Severity.Error, instances, null,
        $"这些规则互相矛盾，没有任何报告能同时满足{At(level).Zh}；去掉其中任何一条就不再矛盾：{Zh(instances)}。",
        $"These rules contradict each other: no report can satisfy them together{At(level).En}; without any one of them some could: {En(instances)}.");

    /// <summary>A rule that cannot hold where it applies.</summary>
    public RuleRemark ContradictionWhere(string rule, IEnumerable<string> others, AgencyLevel? level) =>
        Remark(RuleRemarkKind.Contradiction, Severity.Error, others.Prepend(rule), null,
            $"规则 {rule} 适用时不可能成立{At(level).Zh}" + (others.Any() ? $"：与 {Zh(others)} 矛盾" : "") + "。",
            $"Where rule {rule} applies it can never hold{At(level).En}" + (others.Any() ? $": it contradicts {En(others)}" : "") + ".");

    /// <summary>A rule that says nothing where it applies.</summary>
    public RuleRemark AlwaysHolds(string rule, IEnumerable<string> by) => Remark(RuleRemarkKind.Redundant, Severity.Warning, [rule], null,
        $"规则 {rule} 是多余的：适用时总是成立" + (by.Any() ? $"，由 {Zh(by)} 已可推出" : "") + "。",
        $"Rule {rule} is redundant: where it applies it always holds" + (by.Any() ? $", because of {En(by)}" : "") + ".");

    public RuleRemark Duplicate(IReadOnlyList<string> rules, IReadOnlyList<string> instances) => Remark(
        RuleRemarkKind.Duplicate, Severity.Warning, rules, null,
        $"规则 {Zh(rules)} 说的是同一件事（如 {Zh(instances)}）。",
        $"Rules {En(rules)} say the same (as in {En(instances)}).");

    public RuleRemark Redundant(string rule, IEnumerable<string> by) => Remark(RuleRemarkKind.Redundant, Severity.Warning, [rule], null,
        $"规则 {rule} 是多余的：由 {Zh(by)} 已可推出。", $"Rule {rule} is redundant: it follows from {En(by)}.");

    public RuleRemark NeverTrue(string rule, IEnumerable<string> because)
    {
        string[] shown = [.. because.Distinct()];
        return Remark(RuleRemarkKind.ConditionNeverTrue, Severity.Warning, [rule], null,
            $"规则 {rule} 的条件（when）永远不成立" + (shown.Length == 0 ? "" : $"：与 {Zh(shown)} 矛盾") + "。",
            $"The condition (when) of rule {rule} is never true" + (shown.Length == 0 ? "" : $": it contradicts {En(shown)}") + ".");
    }

    public RuleRemark Fixed(VariableBounds bounds, IEnumerable<string> because) => Remark(RuleRemarkKind.FixedCell, Severity.Warning, because, bounds.Variable,
        $"{Label(bounds, MessageLanguage.Chinese)} 只能是 {bounds.Lower}（{Zh(because)}）。",
        $"{Label(bounds, MessageLanguage.English)} can only be {bounds.Lower} ({En(because)}).");

    public RuleRemark Bounded(VariableBounds bounds, IEnumerable<string> because)
    {
        string lower = bounds.Lower is Rational low ? (bounds.LowerIsStrict ? "> " : "≥ ") + low : "";
        string upper = bounds.Upper is Rational high ? (bounds.UpperIsStrict ? "< " : "≤ ") + high : "";
        string both = lower.Length > 0 && upper.Length > 0 ? lower + ", " + upper : lower + upper;
        return Remark(RuleRemarkKind.BoundedCell, Severity.Info, because, bounds.Variable,
            $"{Label(bounds, MessageLanguage.Chinese)} 只能 {both}（{Zh(because)}）。",
            $"{Label(bounds, MessageLanguage.English)} must be {both} ({En(because)}).");
    }

    public RuleRemark LeftOut(string rule, Message reason) => Remark(RuleRemarkKind.LeftOut, Severity.Info, [rule], null,
        $"规则 {rule} 未参与（或未完全参与）矛盾与多余的分析：{reason.Zh}。",
        $"Rule {rule} takes no part, or not in full, in the search for contradictions and redundancy: {reason.En}.");

    private static Message At(AgencyLevel? level) => level is AgencyLevel known
        ? new($"（层级 {AgencyLevelNames.NameOf(known)}）", $" (level {AgencyLevelNames.NameOf(known)})")
        : new("", "");

    private static string Zh(IEnumerable<string> names) =>
        string.Join("、", names.Take(Shown)) + (names.Skip(Shown).Any() ? $" 等共 {Count(names)} 条" : "");

    private static string En(IEnumerable<string> names) =>
        string.Join(", ", names.Take(Shown)) + (names.Skip(Shown).Any() ? $" and {Count(names.Skip(Shown))} more" : "");

    private static string Count(IEnumerable<string> names) => names.Count().ToString(CultureInfo.InvariantCulture);

    private string Label(VariableBounds bounds, MessageLanguage language) => form.TryFind(bounds.Variable) is { } cell
        ? language.Pick(cell.Label, cell.LabelEn) + " (" + bounds.Variable + ")"
        : bounds.Variable;

    private RuleRemark Remark(RuleRemarkKind kind, Severity severity, IEnumerable<string> rules, string? cell, string zh, string en) =>
        new(severity, form.Name, new ValueList<string>(rules), cell is null ? [] : [cell], new Message(zh, en)) { Kind = kind };
}
