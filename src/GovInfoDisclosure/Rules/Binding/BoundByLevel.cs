namespace GovInfoDisclosure.Rules.Binding;

/// <summary>What a formula is whose parameters differ by level where nobody knows the level: true where it is for every level, false where it is for none, else
/// unknown. Said with what there is: all of them, or one of them and whatever nobody knows.</summary>
/// <param name="alternatives">The formula for each of the levels, those that are alike once.</param>
internal sealed class BoundByLevel(IReadOnlyList<BoundFormula> alternatives) : BoundJoin(false,
[
    new BoundJoin(true, alternatives),
    new BoundJoin(true, [new BoundJoin(false, alternatives), new BoundConstant(null, AgencyLevelNames.Levels)]),
])
{
    public override IReadOnlyList<BoundFormula> ByLevel { get; } = alternatives;
}
