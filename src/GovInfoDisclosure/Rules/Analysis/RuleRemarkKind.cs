namespace GovInfoDisclosure.Rules.Analysis;

/// <summary>What the analysis of a rule set can remark.</summary>
internal enum RuleRemarkKind
{
    /// <summary>Rules that no report can satisfy together.</summary>
    Contradiction,

    /// <summary>A rule that other rules already say, or parts of it.</summary>
    Redundant,

    /// <summary>Two rules that say the same.</summary>
    Duplicate,

    /// <summary>A condition that no report meets.</summary>
    ConditionNeverTrue,

    /// <summary>A cell that can have one value only.</summary>
    FixedCell,

    /// <summary>A cell that cannot pass a limit.</summary>
    BoundedCell,

    /// <summary>A rule without an example of one of the outcomes.</summary>
    ExampleMissing,

    /// <summary>An example whose outcome is another than it says.</summary>
    ExampleFailed,

    /// <summary>A rule that the analysis leaves out, for it is no conjunction of linear comparisons of one report.</summary>
    LeftOut,
}
