namespace GovInfoDisclosure.Diagnosis;

/// <summary>A block of equalities over counts in 64-bit whole numbers. What one wrong cell does to the differences of both sides is its signature; so a report
/// without blanks is judged, and a single wrong cell found, in a few millionths of a second.</summary>
internal sealed class FlatBlock
{
    private const int MostOnStack = 32;
    private readonly int[] cells;

    // For each cell of the form its place among them; 0 for others, which are not asked for.
    private readonly int[] placeOf;
    private readonly bool[] isSigned;
    private readonly bool isInTables;
    private readonly FlatForms sums;

    // Per place its rows, rising, with the coefficients.
    private readonly int[][] rowsOf;
    private readonly long[][] coefficientsOf;

    // In how many rows a cell stands at most.
    private readonly int most;

    private FlatBlock(IReadOnlyList<LinearForm> forms, int[] cells, FormShape form)
    {
        this.cells = cells;
        placeOf = new int[form.AllCells.Length];
        for (int place = 0; place < cells.Length; place++)
        {
            placeOf[cells[place]] = place;
        }

        isInTables = Array.TrueForAll(cells, cell => cell < form.Cells.Length);
        isSigned = Array.ConvertAll(cells, cell => form.AllCells[cell].IsSigned);
        sums = new FlatForms(forms, (_, place) => cells[place]);
        var rows = Array.ConvertAll(cells, _ => new List<int>());
        var coefficients = Array.ConvertAll(cells, _ => new List<long>());
        for (int r = 0; r < forms.Count; r++)
        {
            for (int i = 0; i < forms[r].Variables.Length; i++)
            {
                rows[forms[r].Variables[i]].Add(r);
                coefficients[forms[r].Variables[i]].Add(forms[r].Whole!.Coefficients[i]);
            }
        }

        rowsOf = Array.ConvertAll(rows, list => list.ToArray());
        coefficientsOf = Array.ConvertAll(coefficients, list => list.ToArray());
        most = rowsOf.Max(own => own.Length);
    }

    /// <summary>What <see cref="Judge"/> says.</summary>
    public enum State
    {
        /// <summary>A blank, a negative or an enormous number: not for this class.</summary>
        Unknown,

        /// <summary>Every relation holds.</summary>
        Holds,

        /// <summary>Some relations do not hold.</summary>
        Broken,
    }

    /// <summary>The block in whole numbers; null unless all its relations are sums and differences of counts that equal 0.</summary>
    public static FlatBlock? Of(LinearSystem system, int[] cells, FormShape form)
    {
        if (Array.Exists(cells, cell => form.AllCells[cell].Scale != 1))
        {
            return null;
        }

        var forms = new List<LinearForm>();
        foreach (LinearForm row in system.Rows)
        {
            if (!row.IsEquality || WholeForm.Of(row.Coefficients, row.Constant, Rational.Zero, CellValues.Limit) is not { Constant: 0 } whole
                || Array.Exists(whole.Coefficients, coefficient => coefficient is not (1 or -1)))
            {
                return null;
            }

            forms.Add(new LinearForm(row.Variables, row.Coefficients, row.Constant, row.Operator) { Whole = whole });
        }

        return new FlatBlock(forms, cells, form);
    }

    /// <summary>Judges a report's numbers.</summary>
    /// <param name="stored">The numbers of the report as <see cref="CellValues"/> stores them.</param>
    /// <param name="anyNegative">Whether one of the tables' numbers is below 0, as a blank is.</param>
    /// <param name="found">Where some relations do not hold: every cell whose change alone puts all right, with
    /// its right number; null where there is none.</param>
    public State Judge(long[] stored, bool anyNegative, out List<(int Place, long Right)>? found)
    {
        found = null;
        for (int i = 0; i < cells.Length && (anyNegative || !isInTables); i++)
        {
            // A blank is stored as a negative number, and so is what does not fit.
            long value = stored[cells[i]];
            if (value < 0 && (!isSigned[i] || value <= CellValues.Beyond))
            {
                return State.Unknown;
            }
        }

        ReadOnlySpan<FlatForm> forms = sums.All;
        for (int r = 0; r < forms.Length; r++)
        {
            long sum = sums.Value(forms[r], stored);
            if (sum != 0)
            {
                found = SinglesFrom(r, sum, stored);
                return State.Broken;
            }
        }

        return State.Holds;
    }

    /// <summary>Every cell whose change alone puts all right, the first row that is broken being known.</summary>
    private List<(int Place, long Right)>? SinglesFrom(int first, long residual, long[] stored)
    {
        // The rows that are broken, and by how much. A cell stands in few rows: where more are broken than it could explain, none does.
        Span<int> rows = most <= MostOnStack ? stackalloc int[MostOnStack] : new int[most];
        Span<long> residuals = most <= MostOnStack ? stackalloc long[MostOnStack] : new long[most];
        rows[0] = first;
        residuals[0] = residual;
        int count = 1;
        ReadOnlySpan<FlatForm> forms = sums.All;
        for (int r = first + 1; r < forms.Length; r++)
        {
            long sum = sums.Value(forms[r], stored);
            if (sum != 0)
            {
                if (count == most)
                {
                    return null;
                }

                rows[count] = r;
                residuals[count++] = sum;
            }
        }

        List<(int Place, long Right)>? found = null;
        ReadOnlySpan<int> places = sums.PlacesOf(forms[first]);
        ReadOnlySpan<long> coefficients = sums.CoefficientsOf(forms[first]);
        for (int i = 0; i < places.Length; i++)
        {
            int place = placeOf[places[i]];
            long change = -residual * coefficients[i];
            long right = stored[places[i]] + change;
            if ((right >= 0 || isSigned[place]) && Explains(place, change, rows.Slice(0, count), residuals))
            {
                found ??= [];
                found.Add((place, right));
            }
        }

        found?.Sort((x, y) => x.Place.CompareTo(y.Place));
        return found;
    }

    private bool Explains(int place, long change, ReadOnlySpan<int> rows, ReadOnlySpan<long> residuals)
    {
        int[] own = rowsOf[place];
        long[] coefficients = coefficientsOf[place];
        if (own.Length != rows.Length)
        {
            return false;
        }

        for (int i = 0; i < rows.Length; i++)
        {
            if (own[i] != rows[i] || (coefficients[i] * change) + residuals[i] != 0)
            {
                return false;
            }
        }

        return true;
    }
}

