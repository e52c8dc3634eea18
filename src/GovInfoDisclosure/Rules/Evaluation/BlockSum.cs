namespace GovInfoDisclosure.Rules.Evaluation;

/// <summary>A sum of cells, ready to be taken of many reports in columns at once.</summary>
internal sealed class BlockSum
{
    // The cells of which a blank leaves the sum without a least value, and without a greatest.
    private readonly int[] withoutLeast;
    private readonly int[] withoutMost;
    private readonly FlatForms forms;

    /// <param name="instance">The instance.</param>
    /// <param name="comparison">The comparison.</param>
    /// <param name="form">The form.</param>
    /// <param name="rule">The rule, which says what a blank is.</param>
    /// <param name="whole">The sum in whole numbers, with the tolerance; null for the comparison's own.</param>
    public BlockSum(int instance, BoundComparison comparison, FormShape form, Rule rule, WholeForm? whole = null)
    {
        Instance = instance;
        IsZero = rule.Missing == MissingPolicy.Zero;
        NeedsCare = rule.Missing == MissingPolicy.AllOrNone;
        forms = FlatInstances.Forms(comparison, whole ?? comparison.Form.Whole!);
        var least = new List<int>();
        var most = new List<int>();
        for (int i = 0; i < comparison.Cells.Length; i++)
        {
            int cell = comparison.Cells[i].Index;
            bool isSigned = form.AllCells[cell].IsSigned;
            if (isSigned || comparison.Form.Coefficients[i].Sign < 0)
            {
                least.Add(cell);
            }

            if (isSigned || comparison.Form.Coefficients[i].Sign > 0)
            {
                most.Add(cell);
            }
        }

        withoutLeast = [.. least];
        withoutMost = [.. most];
    }

    public int Instance { get; }

    /// <summary>Whether a blank is read as 0.</summary>
    public bool IsZero { get; }

    /// <summary>Whether a blank has a meaning that is not told by the sum.</summary>
    public bool NeedsCare { get; }

    /// <summary>Where one of the sum's cells is blank.</summary>
    public ulong Touches(ReadOnlySpan<ulong> blanks) => Any(withoutLeast, blanks) | Any(withoutMost, blanks);

    /// <summary>Where every filling of the blanks makes it true, and where false; a bit for each report.</summary>
    /// <param name="numbers">The numbers of a block, 0 in place of each blank.</param>
    /// <param name="stride">How far from one cell to the next.</param>
    /// <param name="blanks">For each cell where it is blank.</param>
    /// <param name="hasBlanks">Whether one is.</param>
    public (ulong True, ulong False) Judge(ReadOnlySpan<long> numbers, int stride, ReadOnlySpan<ulong> blanks, bool hasBlanks)
    {
        bool asksBlanks = hasBlanks && !IsZero;
        ulong hasLow = asksBlanks ? ~Any(withoutLeast, blanks) : ulong.MaxValue;
        ulong hasHigh = asksBlanks ? ~Any(withoutMost, blanks) : ulong.MaxValue;
        if ((hasLow | hasHigh) == 0)
        {
            return (0, 0);
        }

        ref readonly FlatForm form = ref forms.All[0];
        Span<long> sums = stackalloc long[ReportBatch.BlockSize];
        bool areZero = BlockNumbers.Add(form, forms, numbers, stride, sums);
        if (areZero)
        {
            bool holds = form.HoldsAtZero;
            ulong known = hasLow & hasHigh;
            if (known == ulong.MaxValue)
            {
                return holds ? (ulong.MaxValue, 0) : (0, ulong.MaxValue);
            }
        }

        long limit = form.Operator.IsStrict() ? form.Tolerance - 1 : form.Tolerance;
        ulong above = BlockNumbers.Above(sums, limit, out ulong below);
        return form.Operator.Judge(hasLow, hasHigh, above, below);
    }

    private static ulong Any(int[] cells, ReadOnlySpan<ulong> blanks)
    {
        ulong any = 0;
        foreach (int cell in cells)
        {
            any |= blanks[cell];
        }

        return any;
    }
}
