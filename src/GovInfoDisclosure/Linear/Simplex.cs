namespace GovInfoDisclosure.Linear;

/// <summary>Exact simplex: whether values within all bounds exist, and how great or small a variable can be. The next <see cref="Check"/> starts from where the
/// last one ended.</summary>
internal sealed class Simplex(int columns, int room, WorkBudget work) : Tableau(columns, room, work)
{
    /// <summary>How an optimisation ended.</summary>
    public enum Ending
    {
        /// <summary>No value beyond the present one is possible.</summary>
        Optimal,

        /// <summary>There is no limit.</summary>
        Unbounded,

        /// <summary>A value beyond the one at the start was found, which was all that was asked for.</summary>
        Improved,

        /// <summary>The bound on work stopped the search.</summary>
        Exhausted,
    }

    /// <summary>The bounds that exclude each other after a <see cref="Check"/> that failed: no part of them does.</summary>
    public List<BoundUse> Conflict { get; } = [];

    /// <summary>Whether values within all bounds exist; they are then in <see cref="Tableau.Value"/>, else <see cref="Conflict"/> says why not (empty where the
    /// bound on work has stopped the search: nothing is refuted then).</summary>
    public bool Check()
    {
        Conflict.Clear();
        if (CrossedBounds())
        {
            return false;
        }

        int cautious = 2 * VariableCount + 20;
        for (int step = 0; ; step++)
        {
            // Bland's rule, once the quicker choice has had its turn, excludes cycling.
            if (!Choose(step > cautious, out int row, out bool increase))
            {
                return row < 0;
            }

            if (Work.IsSpent)
            {
                return false;
            }

            int variable = RowVariables[row];
            int column = ChooseColumn(row, increase, step > cautious);
            Update(row, column, increase ? Lowers[variable]!.Value : Uppers[variable]!.Value);
        }
    }

    private bool CrossedBounds()
    {
        for (int v = 0; v < VariableCount; v++)
        {
            if (Lowers[v] is { } lower && Uppers[v] is { } upper && lower.Value.CompareTo(upper.Value) > 0)
            {
                Conflict.Add(new BoundUse(lower.Reason, Rational.One));
                Conflict.Add(new BoundUse(upper.Reason, -Rational.One));
                return true;
            }
        }

        return false;
    }

    /// <summary>The row to repair. False with row −1 when none needs it, false with a row when one cannot be repaired (the smallest such conflict is
    /// kept).</summary>
    private bool Choose(bool bland, out int row, out bool increase)
    {
        row = -1;
        increase = false;
        int best = int.MaxValue;
        bool conflict = false;
        for (int r = 0; r < RowCount; r++)
        {
            int variable = RowVariables[r];
            bool up;
            if (Lowers[variable] is { } lower && Values[variable].CompareTo(lower.Value) < 0)
            {
                up = true;
            }
            else if (Uppers[variable] is { } upper && Values[variable].CompareTo(upper.Value) > 0)
            {
                up = false;
            }
            else
            {
                continue;
            }

            int eligible = CountEligible(r, up, out int size);
            if (eligible == 0)
            {
                if (!conflict || size < best)
                {
                    conflict = true;
                    best = size;
                    row = r;
                    increase = up;
                }
            }
            else if (!conflict)
            {
                int rank = bland ? variable : eligible;
                if (rank < best || (rank == best && variable < RowVariables[row]))
                {
                    best = rank;
                    row = r;
                    increase = up;
                }
            }
        }

        if (conflict)
        {
            Explain(row, increase);
        }

        return row >= 0 && !conflict;
    }

    private int CountEligible(int row, bool increase, out int size)
    {
        TableauRow cells = Table[row];
        Work.Spend(ColumnVariables.Length);
        int eligible = 0;
        size = cells.Count;
        for (int i = 0; i < cells.Count; i++)
        {
            if (CanMove(ColumnVariables[cells.Column(i)], cells.Cell(i).Sign > 0 == increase))
            {
                eligible++;
            }
        }

        return eligible;
    }

    private int ChooseColumn(int row, bool increase, bool bland)
    {
        TableauRow cells = Table[row];
        int best = -1;
        for (int i = 0; i < cells.Count; i++)
        {
            int c = cells.Column(i);
            if (!CanMove(ColumnVariables[c], cells.Cell(i).Sign > 0 == increase))
            {
                continue;
            }

            int order = best < 0 ? -1 : bland ? 0 : ColumnSizes[c].CompareTo(ColumnSizes[best]);
            if (order < 0 || (order == 0 && ColumnVariables[c] < ColumnVariables[best]))
            {
                best = c;
            }
        }

        return best;
    }

    private void Explain(int row, bool increase)
    {
        int variable = RowVariables[row];
        Conflict.Clear();
        Conflict.Add(increase ? new BoundUse(Lowers[variable]!.Reason, Rational.One) : new BoundUse(Uppers[variable]!.Reason, -Rational.One));
        AddBounds(Table[row], increase, Conflict);
    }

    /// <summary>Adds the bounds at which the variables of a row stand that keep it from growing, or from shrinking.</summary>
    private void AddBounds(TableauRow cells, bool growing, List<BoundUse> uses)
    {
        foreach (int i in cells.InOrder())
        {
            int variable = ColumnVariables[cells.Column(i)];
            Rational cell = cells.Cell(i);
            Bound bound = (cell.Sign > 0 == growing ? Uppers[variable] : Lowers[variable])!;
            uses.Add(new BoundUse(bound.Reason, growing ? -cell : cell));
        }
    }

    /// <summary>
    /// Moves to the greatest (or smallest) value of a variable. To be called after a <see cref="Check"/> that found values.
    /// After <see cref="Ending.Optimal"/>, <paramref name="proof"/> holds the bounds that add up to the limit.
    /// </summary>
    public Ending Optimise(int variable, bool greatest, bool untilImproved, List<BoundUse>? proof)
    {
        DeltaRational start = Values[variable];
        while (true)
        {
            if (untilImproved && Values[variable].CompareTo(start) != 0)
            {
                return Ending.Improved;
            }

            if (Work.IsSpent)
            {
                return Ending.Exhausted;
            }

            int place = Places[variable];
            int column = place < 0 ? (CanMove(variable, greatest) ? ~place : -1) : ImprovingColumn(place, greatest);
            if (column < 0)
            {
                Prove(variable, greatest, proof);
                return Ending.Optimal;
            }

            bool up = place < 0 ? greatest : Table[place][column].Sign > 0 == greatest;
            if (!Advance(column, up))
            {
                return Ending.Unbounded;
            }
        }
    }

    private int ImprovingColumn(int row, bool greatest)
    {
        TableauRow cells = Table[row];
        Work.Spend(ColumnVariables.Length);
        int best = -1;
        for (int i = 0; i < cells.Count; i++)
        {
            int c = cells.Column(i);
            if ((best < 0 || ColumnVariables[c] < ColumnVariables[best]) && CanMove(ColumnVariables[c], cells.Cell(i).Sign > 0 == greatest))
            {
                best = c;
            }
        }

        return best;
    }

    /// <summary>Moves a column's variable as far as all bounds allow; false when nothing stops it. Among equal limits the smallest variable leaves
    /// (Bland).</summary>
    private bool Advance(int column, bool up)
    {
        int entering = ColumnVariables[column];
        Bound? own = up ? Uppers[entering] : Lowers[entering];
        DeltaRational limit = default;
        int leaving = -1;
        DeltaRational target = default;
        if (own is not null)
        {
            limit = up ? own.Value - Values[entering] : Values[entering] - own.Value;
            leaving = entering;
        }

        foreach (int r in RowsOf(column))
        {
            Rational factor = Table[r][column];
            int variable = RowVariables[r];
            bool rises = factor.Sign > 0 == up;
            if ((rises ? Uppers[variable] : Lowers[variable]) is not { } bound)
            {
                continue;
            }

            DeltaRational room = rises ? bound.Value - Values[variable] : Values[variable] - bound.Value;
            DeltaRational reach = factor.Abs().Inverse() * room;
            int order = leaving < 0 ? -1 : reach.CompareTo(limit);
            if (order < 0 || (order == 0 && variable < leaving))
            {
                limit = reach;
                leaving = variable;
                target = bound.Value;
            }
        }

        if (leaving < 0)
        {
            return false;
        }

        if (leaving == entering)
        {
            Move(column, up ? limit : -Rational.One * limit);
        }
        else
        {
            Update(Places[leaving], column, target);
        }

        return true;
    }

    private void Prove(int variable, bool greatest, List<BoundUse>? proof)
    {
        if (proof is null)
        {
            return;
        }

        proof.Clear();
        int place = Places[variable];
        if (place < 0 || AtOwnBound(variable, greatest))
        {
            Bound own = (greatest ? Uppers[variable] : Lowers[variable])!;
            proof.Add(new BoundUse(own.Reason, greatest ? -Rational.One : Rational.One));
            return;
        }

        AddBounds(Table[place], greatest, proof);
    }

    private bool AtOwnBound(int variable, bool greatest) =>
        (greatest ? Uppers[variable] : Lowers[variable]) is { } own && own.Value.Equals(Values[variable]);
}

