namespace GovInfoDisclosure.Rules.Binding;

/// <summary>A formula whose addresses have become cells.</summary>
internal abstract class BoundFormula;

/// <summary>True, false, or unknown whatever the numbers are: the agency's level, whether all units are there.</summary>
/// <param name="value">What it is.</param>
/// <param name="levels">The levels that are asked for; null where it is whether all units are there.</param>
internal sealed class BoundConstant(bool? value, IReadOnlyList<AgencyLevel>? levels) : BoundFormula
{
    public bool? Value { get; } = value;

    public IReadOnlyList<AgencyLevel>? Levels { get; } = levels;
}

internal sealed class BoundBlank(CellRef cell) : BoundFormula
{
    public CellRef Cell { get; } = cell;
}

internal sealed class BoundNot(BoundFormula inner) : BoundFormula
{
    public BoundFormula Inner { get; } = inner;
}

internal sealed class BoundAll(IReadOnlyList<BoundFormula> parts) : BoundFormula
{
    public IReadOnlyList<BoundFormula> Parts { get; } = parts;
}

internal sealed class BoundAny(IReadOnlyList<BoundFormula> parts) : BoundFormula
{
    public IReadOnlyList<BoundFormula> Parts { get; } = parts;
}
