namespace GovInfoDisclosure.Rules.Evaluation;

/// <summary>For each cell of the tables the sums of rules of severity error that name it: what another number in that cell can break. Immutable.</summary>
internal sealed class ErrorSums
{
    private readonly FlatForms sums;

    // Null where a rule of severity error names the cell in another way than in a sum.
    private readonly List<int>?[] ofCell;

    /// <param name="bound">All instances.</param>
    /// <param name="sums">The sums under no condition but that of a cell not being blank.</param>
    /// <param name="instances">The instance of each.</param>
    /// <param name="others">The instances that are neither sums, nor limits at 0, nor never apply.</param>
    /// <param name="cells">How many cells the tables have.</param>
    public ErrorSums(BoundInstance[] bound, FlatForms sums, int[] instances, IEnumerable<int> others, int cells)
    {
        this.sums = sums;
        ofCell = new List<int>?[cells];
        for (int cell = 0; cell < cells; cell++)
        {
            ofCell[cell] = [];
        }

        for (int f = 0; f < instances.Length; f++)
        {
            if (bound[instances[f]].Rule.Severity == Severity.Error)
            {
                foreach (int cell in sums.PlacesOf(sums.All[f]))
                {
                    ofCell[cell]!.Add(f);
                }
            }
        }

        // Of the prose nothing is known here: what compares its figures does not apply.
        foreach (BoundInstance instance in others.Select(i => bound[i]).Where(x => x.Rule.Severity == Severity.Error && x.ClaimKind is null))
        {
            foreach (CellRef cell in (instance.Check?.Named ?? []).Concat(instance.When?.Named ?? []))
            {
                if (cell.Source == CellRef.Own && cell.Index < cells)
                {
                    ofCell[cell.Index] = null;
                }
            }
        }
    }

    /// <summary>Whether all sums that name a cell hold with another number in it; false also where that is not all that could be broken.</summary>
    /// <param name="stored">The numbers, none of the tables' blank or below 0.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="number">Its other number, at least 0 and within <see cref="CellValues.Limit"/>.</param>
    public bool Hold(ReadOnlySpan<long> stored, int cell, long number)
    {
        if (ofCell[cell] is not { } touched)
        {
            return false;
        }

        long change = number - stored[cell];
        foreach (int f in touched)
        {
            ref readonly FlatForm sum = ref sums.All[f];
            long coefficient = sums.CoefficientsOf(sum)[sums.PlacesOf(sum).IndexOf(cell)];
            if (!sum.Holds(unchecked(sums.Value(sum, stored) + (coefficient * change))))
            {
                return false;
            }
        }

        return true;
    }
}
