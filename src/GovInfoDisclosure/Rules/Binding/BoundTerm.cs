namespace GovInfoDisclosure.Rules.Binding;

/// <summary>A term of a side: coefficient times the sum of its cells, a constant (no cells), or the figure of the prose. A sum of no cells is 0.</summary>
internal sealed record BoundTerm(Rational Coefficient, IReadOnlyList<CellRef> Cells, bool IsSum, bool IsClaim)
{
    public bool IsConstant => Cells.Count == 0 && !IsClaim;
}
