namespace GovInfoDisclosure.Rules.Analysis;

/// <summary>One thing that the analysis of a rule set has to say.</summary>
/// <param name="Severity">An error where the set cannot be used as it is, a warning where something is probably not meant, else info.</param>
/// <param name="Form">The shape of the form that it was seen on, as in <c>2021</c>; <see langword="null"/> where it does not depend on one.</param>
/// <param name="Rules">The ids of the rules, or instances, concerned.</param>
/// <param name="Cells">The addresses of the cells concerned.</param>
/// <param name="Message">A sentence.</param>
public sealed record RuleRemark(Severity Severity, string? Form, ValueList<string> Rules, ValueList<string> Cells, Message Message)
{
    /// <summary>What it is.</summary>
    internal RuleRemarkKind Kind { get; init; }
}
