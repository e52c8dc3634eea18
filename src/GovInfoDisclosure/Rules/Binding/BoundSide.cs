using System.Collections.Generic;
using GovInfoDisclosure.Linear;

namespace GovInfoDisclosure.Rules.Binding;

/// <summary>One side of a comparison as written, for messages: terms in their order, none merged.</summary>
internal sealed record BoundSide(IReadOnlyList<BoundTerm> Terms);

/// <summary>A term of a side: coefficient times the sum of its cells, a constant (no cells), or the figure of the prose.</summary>
internal sealed record BoundTerm(Rational Coefficient, IReadOnlyList<CellRef> Cells, bool IsSum, bool IsClaim)
{
    public bool IsConstant => Cells.Count == 0 && !IsClaim;
}
