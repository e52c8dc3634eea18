namespace GovInfoDisclosure.Diagnosis;

/// <summary>A block of equalities over counts in 64-bit whole numbers. What one wrong cell does to the differences of both sides is its signature; so a report
/// without blanks is judged, and a single wrong cell found, in a few millionths of a second.</summary>
internal sealed class FlatBlock
{
    private readonly int[] cells;

    // For each cell of the form its place among them; 0 for others, which are not asked for.
    private readonly int[] placeOf;
    private readonly bool[] isSigned;
    private readonly FlatForms sums;

    // Per place its rows, rising, with the coefficients.
    private readonly int[][] rowsOf;
    private readonly long[][] coefficientsOf;

    private FlatBlock(IReadOnlyList<LinearForm> forms, int[] cells, FormShape form)
    {
        this.cells = cells;
        placeOf = new int[form.AllCells.Length];
        for (int place = 0; place < cells.Length; place++)
        {
            placeOf[cells[place]] = place;
        }

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
    /// <param name="found">Where some relations do not hold: every cell whose change alone puts all right, with
    /// its right number; null where there is none.</param>
    public State Judge(long[] stored, out List<(int Place, long Right)>? found)
    {
        found = null;
        for (int i = 0; i < cells.Length; i++)
        {
            // A blank is stored as a negative number, and so is what does not fit.
            long value = stored[cells[i]];
            if (value < 0 && (!isSigned[i] || value <= CellValues.Beyond))
            {
                return State.Unknown;
            }
        }

        int[]? rows = null;
        long[]? residuals = null;
        int count = 0;
        ReadOnlySpan<FlatForm> forms = sums.All;
        for (int r = 0; r < forms.Length; r++)
        {
            long sum = sums.Value(forms[r], stored);
            if (sum != 0)
            {
                rows ??= new int[forms.Length];
                residuals ??= new long[forms.Length];
                rows[count] = r;
                residuals[count++] = sum;
            }
        }

        if (count == 0)
        {
            return State.Holds;
        }

        ReadOnlySpan<int> places = sums.PlacesOf(forms[rows![0]]);
        ReadOnlySpan<long> coefficients = sums.CoefficientsOf(forms[rows[0]]);
        for (int i = 0; i < places.Length; i++)
        {
            int place = placeOf[places[i]];
            long change = -residuals![0] * coefficients[i];
            long right = stored[places[i]] + change;
            if ((right >= 0 || isSigned[place]) && Explains(place, change, rows, residuals, count))
            {
                found ??= [];
                found.Add((place, right));
            }
        }

        found?.Sort((x, y) => x.Place.CompareTo(y.Place));
        return State.Broken;
    }

    private bool Explains(int place, long change, int[] rows, long[] residuals, int count)
    {
        int[] own = rowsOf[place];
        long[] coefficients = coefficientsOf[place];
        if (own.Length != count)
        {
            return false;
        }

        for (int i = 0; i < count; i++)
        {
            if (own[i] != rows[i] || (coefficients[i] * change) + residuals[i] != 0)
            {
                return false;
            }
        }

        return true;
    }
}

