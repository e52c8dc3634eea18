namespace GovInfoDisclosure.Rules.Analysis;

/// <summary>What the analysis of a rule set can remark; the sentences are those of <see cref="AnalysisTexts"/> and <see cref="ExampleRemarks"/>.</summary>
internal enum RuleRemarkKind
{
    Contradiction,
    Redundant,
    Duplicate,
    ConditionNeverTrue,
    FixedCell,
    BoundedCell,
    ExampleMissing,
    ExampleFailed,
    LeftOut,
}
