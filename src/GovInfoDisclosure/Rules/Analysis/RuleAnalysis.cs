using GovInfoDisclosure.Form;

namespace GovInfoDisclosure.Rules.Analysis;

/// <summary>
/// What a rule set says about itself: contradictions, what is superfluous, what it fixes, and how much it notices. In plain words, naming rules and cells.
/// </summary>
public sealed record RuleAnalysis
{
    /// <summary>The shape of the form that was analysed.</summary>
    public required FormShape Form { get; init; }

    /// <summary>How many instances took part.</summary>
    public required int Instances { get; init; }

    /// <summary>What there is to say, the gravest first.</summary>
    public required ValueList<RuleRemark> Remarks { get; init; }

    /// <summary>The groups of cells that equalities tie together, the largest first.</summary>
    public required ValueList<RuleBlock> Blocks { get; init; }

    /// <summary>The cells that no equality touches: a wrong number there is noticed by limits alone, if at all.</summary>
    public required ValueList<string> Untouched { get; init; }
}
