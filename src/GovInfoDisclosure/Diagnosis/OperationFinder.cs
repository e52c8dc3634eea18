namespace GovInfoDisclosure.Diagnosis;

/// <summary>Sees changes of several cells as slips: one slip may have changed more than one cell.</summary>
internal sealed class OperationFinder(ExactModel model, Evidence evidence, DiagnosisOptions options)
{
    // Below the 1 of a cell about which nothing is known: several cells that fit one slip are seldom chance, a total that follows its part least of all.
    private const decimal ShiftWeight = 0.6m;
    // Whatever the number of totals: a spreadsheet adds them all up.
    private const decimal CarryWeight = 0.2m;
    private const decimal KnownWeight = 0.4m;
    // A slip with which a number is lost fits whatever number is wanted there.
    private const decimal LostWeight = 1.3m;
    private readonly TableShape shape = model.Shape;

    /// <summary>The slips that a set of changes is most easily explained by.</summary>
    public List<SlipOperation> Of(List<CellChange> changes)
    {
        int[] cells = [.. changes.ConvertAll(change => model.Form.Find(change.Address).Index)];
        var operations = new List<SlipOperation>();
        if (changes.Count > 2 && Shift(cells, changes) is { } shift)
        {
            operations.Add(shift);
            return operations;
        }

        if (changes.Count == 2 && Pair(cells, changes, 0, 1) is null && Shift(cells, changes) is { } two)
        {
            operations.Add(two);
            return operations;
        }

        var taken = new bool[changes.Count];
        for (int i = 0; i < taken.Length; i++)
        {
            for (int j = i + 1; j < taken.Length && !taken[i]; j++)
            {
                if (!taken[j] && Pair(cells, changes, i, j) is { } pair)
                {
                    operations.Add(pair);
                    taken[i] = true;
                    taken[j] = true;
                }
            }

            if (!taken[i])
            {
                operations.Add(Single(cells[i], changes[i]));
            }
        }

        return operations;
    }

    /// <summary>A wrong number and the totals that were added up from it.</summary>
    public SlipOperation Carried(int leaf, List<CellChange> changes)
    {
        SlipOperation own = Single(leaf, changes[0]);
        var kinds = new List<SlipKind>(own.Kinds) { SlipKind.CarriedIntoTotal };
        return SlipOperation.Of(changes, kinds, Acquitted(changes, (WeightOf(leaf) * Evidence.FactorOf(own.Kinds, changes[0].From))
            + CarryWeight));
    }

    /// <summary>One slip of whole lines.</summary>
    public SlipOperation OfLines(List<CellChange> changes, SlipKind kind) => SlipOperation.Of(changes, [kind], Acquitted(changes, kind switch
    {
        SlipKind.TotalLeftZero or SlipKind.BroughtForwardIncluded => KnownWeight,
        SlipKind.RowsMoved => LostWeight,
        _ => ShiftWeight,
    }));

    /// <summary>A shifted row whose total is lost.</summary>
    public SlipOperation OfLostTotal(List<CellChange> changes) => SlipOperation.Of(changes, [SlipKind.RowShifted], Acquitted(changes, LostWeight));

    public SlipOperation Single(int cell, CellChange change)
    {
        List<SlipKind> kinds = change.IsDetermined ? evidence.For(cell, change.From, change.To) : evidence.IsDamaged(cell) ? [SlipKind.ReadingDamage] : [];
        decimal weight = WeightOf(cell) * Evidence.FactorOf(kinds, change.From);
        return SlipOperation.Of(change, kinds, evidence.IsConfirmed(change) ? weight * Evidence.ConfirmedFactor : weight);
    }

    /// <summary>Numbers that stand one column or one row further than they should.</summary>
    public SlipOperation? Shift(int[] cells, List<CellChange> changes)
    {
        bool inRow = Array.TrueForAll(cells, cell => shape.AreInOneRow(cells[0], cell));
        bool inColumn = !inRow && Array.TrueForAll(cells, cell => shape.AreInOneColumn(cells[0], cell));
        if (!inRow && !inColumn)
        {
            return null;
        }

        int length = inRow ? shape.ColumnOf(cells[cells.Length - 1]) - shape.ColumnOf(cells[0]) : shape.RowOf(cells[cells.Length - 1]) - shape.RowOf(cells[0]);
        int first = cells[0];
        if (!IsShifted(cells, changes, first, length, inRow, 1) && !IsShifted(cells, changes, first, length, inRow, -1))
        {
            return null;
        }

        decimal least = 1m;
        foreach (int cell in cells)
        {
            least = Math.Min(least, evidence.IsDamaged(cell) ? 0.25m : 1m);
        }

        return SlipOperation.Of(changes, least < 1m ? [SlipKind.ReadingDamage, KindOf(inRow)] : [KindOf(inRow)], Acquitted(changes, ShiftWeight * least));
    }

    private static SlipKind KindOf(bool inRow) => inRow ? SlipKind.RowShifted : SlipKind.ColumnShifted;

    /// <summary>Whether each right number from the first to the last cell is reported one step further (or one step before).</summary>
    private bool IsShifted(int[] cells, List<CellChange> changes, int first, int length, bool inRow, int step)
    {
        bool any = false;
        for (int k = step > 0 ? 0 : 1; k <= (step > 0 ? length - 1 : length); k++)
        {
            int cell = inRow ? shape.Beside(first, k) : shape.Below(first, k);
            int next = inRow ? shape.Beside(cell, step) : shape.Below(cell, step);
            if (cell < 0 || next < 0 || Right(cells, changes, cell) is not { } right || right != Reported(cells, changes, next))
            {
                return false;
            }

            any |= right != 0m;
        }

        return any;
    }

    private decimal? Right(int[] cells, List<CellChange> changes, int cell) =>
        Array.IndexOf(cells, cell) is >= 0 and var i ? (changes[i].IsDetermined ? changes[i].To : null) : evidence.Reported(cell);

    private decimal? Reported(int[] cells, List<CellChange> changes, int cell) =>
        Array.IndexOf(cells, cell) is >= 0 and var i ? changes[i].From : evidence.Reported(cell);

    private SlipOperation? Pair(int[] cells, List<CellChange> changes, int i, int j)
    {
        CellChange first = changes[i];
        CellChange second = changes[j];
        if (!first.IsDetermined || !second.IsDetermined)
        {
            return null;
        }

        if (first.From == second.To && second.From == first.To)
        {
            bool damaged = evidence.IsDamaged(cells[i]) || evidence.IsDamaged(cells[j]);
            decimal weight = (shape.AreNeighbours(cells[i], cells[j]) ? 0.5m : 1m) * Math.Min(WeightOf(cells[i]), WeightOf(cells[j]));
            SlipKind[] kinds = damaged ? [SlipKind.ReadingDamage, SlipKind.CellsExchanged] : [SlipKind.CellsExchanged];
            return SlipOperation.Of([first, second], kinds, Acquitted([first, second], damaged ? weight * 0.25m : weight));
        }

        if (first.To - first.From != second.To - second.From)
        {
            return null;
        }

        return shape.IsTotalOf(cells[j], cells[i]) ? Carried(cells[i], [first, second])
            : shape.IsTotalOf(cells[i], cells[j]) ? Carried(cells[j], [second, first])
            : null;
    }

    /// <summary>A slip that would change a number which something else confirms is the less likely.</summary>
    private decimal Acquitted(List<CellChange> changes, decimal weight) =>
        changes.Exists(change => evidence.IsConfirmed(change)) ? weight * Evidence.ConfirmedFactor : weight;

    private decimal WeightOf(int cell) => options.Weights?.GetValueOrDefault(model.Form.AllCells[cell].Address) is > 0m and var weight ? weight : 1m;
}

