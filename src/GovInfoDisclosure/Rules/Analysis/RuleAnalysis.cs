namespace GovInfoDisclosure.Rules.Analysis;

/// <summary>What a rule set says about itself: contradictions, what is superfluous, what it fixes, and how much it notices. In plain words, naming rules and
/// cells.</summary>
public sealed record RuleAnalysis
{
    /// <summary>The shape of the form that was analysed.</summary>
    public required FormShape Form { get; init; }

    /// <summary>How many instances took part.</summary>
    public required int Instances { get; init; }

    /// <summary>What there is to say, the gravest first.</summary>
    public required ValueList<RuleRemark> Remarks { get; init; }

    /// <summary>A sentence on each group of cells that equalities tie together, the largest first: how many wrong cells are always noticed and
    /// located.</summary>
    public ValueList<Message> Power => [.. Blocks.Select(block => block.ToMessage())];

    /// <summary>The groups of cells that equalities tie together, the largest first.</summary>
    internal ValueList<RuleBlock> Blocks { get; init; } = ValueList<RuleBlock>.Empty;

    /// <summary>The cells that no equality touches: a wrong number there is noticed by limits alone, if at all.</summary>
    public required ValueList<string> Untouched { get; init; }
}
