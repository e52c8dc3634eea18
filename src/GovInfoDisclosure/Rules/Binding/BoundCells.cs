using System.Collections.Generic;
using System.Linq;

namespace GovInfoDisclosure.Rules.Binding;

/// <summary>The cells that a bound formula names.</summary>
internal static class BoundCells
{
    public static IEnumerable<CellRef> Of(BoundFormula? formula) => formula switch
    {
        BoundComparison comparison => comparison.Left.Terms.Concat(comparison.Right.Terms).SelectMany(term => term.Cells),
        BoundBlank blank => [blank.Cell],
        BoundNot not => Of(not.Inner),
        BoundAll all => all.Parts.SelectMany(Of),
        BoundAny any => any.Parts.SelectMany(Of),
        _ => [],
    };
}
