namespace GovInfoDisclosure.Rules.Binding;

/// <summary>The cells that a bound formula names.</summary>
internal static class BoundCells
{
    /// <summary>The cells in the order written, one as often as it is named.</summary>
    public static List<CellRef> Of(BoundFormula? formula)
    {
        var cells = new List<CellRef>();
        Add(formula, cells);
        return cells;
    }

    /// <summary>Each cell once: the report's own in form order, then those of each partner.</summary>
    public static CellRef[] InOrder(BoundFormula formula)
    {
        List<CellRef> cells = Of(formula);
        cells.Sort();
        int kept = 0;
        for (int i = 0; i < cells.Count; i++)
        {
            if (i == 0 || cells[i] != cells[kept - 1])
            {
                cells[kept++] = cells[i];
            }
        }

        cells.RemoveRange(kept, cells.Count - kept);
        return [.. cells];
    }

    private static void Add(BoundFormula? formula, List<CellRef> cells)
    {
        switch (formula)
        {
            case BoundComparison comparison:
                Add(comparison.Left, cells);
                Add(comparison.Right, cells);
                break;
            case BoundBlank blank:
                cells.Add(blank.Cell);
                break;
            case BoundNot not:
                Add(not.Inner, cells);
                break;
            case BoundAll all:
                Add(all.Parts, cells);
                break;
            case BoundAny any:
                Add(any.Parts, cells);
                break;
        }
    }

    private static void Add(IReadOnlyList<BoundFormula> parts, List<CellRef> cells)
    {
        foreach (BoundFormula part in parts)
        {
            Add(part, cells);
        }
    }

    private static void Add(BoundSide side, List<CellRef> cells)
    {
        foreach (BoundTerm term in side.Terms)
        {
            cells.AddRange(term.Cells);
        }
    }
}
