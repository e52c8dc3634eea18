namespace GovInfoDisclosure.Diagnosis;

/// <summary>Slips of many cells that no search for the fewest cells finds: a row or a column of table 3 shifted, a wrong number carried into every
/// total.</summary>
internal sealed class LineSearch
{
    private readonly ExactBlock block;
    private readonly Rational?[] values;
    private readonly TableShape shape;

    // Per relation left less right; null where it is no equality or a blank stands in it.
    private readonly Rational?[] residuals;
    private readonly List<int> broken = [];

    public LineSearch(ExactModel model, ExactBlock block, Rational?[] values)
    {
        this.block = block;
        this.values = values;
        shape = model.Shape;
        residuals = new Rational?[block.System.Rows.Length];
        for (int r = 0; r < residuals.Length; r++)
        {
            LinearForm row = block.System.Rows[r];
            residuals[r] = row.IsEquality ? row.Evaluate(values) : null;
            if (residuals[r] is { IsZero: false })
            {
                broken.Add(r);
            }
        }
    }

    /// <summary>Taken by itself, each row and each column has at most one set of numbers with which the identities that can be judged hold; returned are those
    /// sets of three changes and more. (With fewer, the search for the fewest cells finds them too.)</summary>
    public IEnumerable<List<CellChange>> Lines() =>
        shape.Rows.Concat(shape.Columns).Where(line => line.Length > 2).Select(Solve).OfType<List<CellChange>>().Where(changes => changes.Count > 2);

    /// <summary>Each number of 三 whose error, carried into the total of its row, of its column and of all, would explain what is broken.</summary>
    public List<(int Leaf, List<CellChange> Changes)> CarriedThroughout()
    {
        var found = new List<(int, List<CellChange>)>();
        foreach (int[] row in shape.Rows)
        {
            for (int c = 0; c + 1 < row.Length; c++)
            {
                int last = row[row.Length - 1];
                int below = TotalBelow(row[c]);
                int corner = TotalBelow(last);
                if (below >= 0 && corner >= 0 && SolveTogether([row[c], last, below, corner]) is { } changes)
                {
                    found.Add((row[c], changes));
                }
            }
        }

        return found;
    }

    /// <summary>Numbers of a row that stand one column further than they should, at whose end a 0 fell out (two neighbours of which one is 0 are the shortest
    /// case), and neighbours exchanged. In a row with one identity they explain no less than one wrong cell does.</summary>
    public List<List<CellChange>> Moves()
    {
        var found = new List<List<CellChange>>();
        foreach (int[] row in shape.Rows)
        {
            if (PlacesOf(row) is not { } places)
            {
                continue;
            }

            for (int first = 0; first < places.Length; first++)
            {
                for (int last = first + 1; last < places.Length; last++)
                {
                    if (values[places[first]]!.Value.IsZero)
                    {
                        AddMove(places, first, last, 1, found);
                    }

                    if (values[places[last]]!.Value.IsZero || last == first + 1)
                    {
                        AddMove(places, first, last, -1, found);
                    }
                }
            }
        }

        return found;
    }

    /// <summary>Turns the numbers from one place to another round by one: the 0 that does not belong goes to the other end.</summary>
    private void AddMove(int[] places, int first, int last, int step, List<List<CellChange>> found)
    {
        var change = new Rational?[places.Length];
        for (int i = 0; i < places.Length; i++)
        {
            int from = i < first || i > last ? i : step > 0 ? (i == last ? first : i + 1) : (i == first ? last : i - 1);
            change[i] = values[places[from]]!.Value - values[places[i]]!.Value;
        }

        if (Changes(places, change) is { Count: > 1 } changes)
        {
            found.Add(changes);
        }
    }

    private int TotalBelow(int cell)
    {
        for (int below = shape.Below(cell, 1); below >= 0; below = shape.Below(below, 1))
        {
            if (shape.IsTotalOf(below, cell))
            {
                return below;
            }
        }

        return -1;
    }

    /// <summary>The change that, made in each of the cells, lets all identities hold; null where there is none.</summary>
    private List<CellChange>? SolveTogether(int[] cells)
    {
        if (PlacesOf(cells) is not { } places)
        {
            return null;
        }

        var sums = new SortedDictionary<int, Rational>();
        foreach (int place in places)
        {
            foreach (ExactBlock.RowUse use in block.Uses[place])
            {
                sums.TryGetValue(use.Row, out Rational sum);
                sums[use.Row] = sum + use.Coefficient;
            }
        }

        Rational? change = null;
        foreach ((int row, Rational sum) in sums)
        {
            if (!sum.IsZero && residuals[row] is { } residual)
            {
                change ??= -residual / sum;
            }
        }

        if (change is not { IsZero: false } same || !broken.TrueForAll(sums.ContainsKey))
        {
            return null;
        }

        return sums.All(use => residuals[use.Key] is not { } residual || (residual + (use.Value * same)).IsZero)
            ? Changes(places, Array.ConvertAll(places, _ => (Rational?)same))
            : null;
    }

    /// <summary>The only numbers of a line's cells with which all identities hold that have no blank; null where there are none, or more.</summary>
    private List<CellChange>? Solve(int[] line)
    {
        if (PlacesOf(line) is not { } places)
        {
            return null;
        }

        var change = new Rational?[places.Length];
        bool again = true;
        while (again)
        {
            again = false;
            foreach (int row in RowsOf(places))
            {
                if (residuals[row] is not { } residual)
                {
                    continue;
                }

                int open = -1;
                int count = 0;
                Rational own = Rational.Zero;
                for (int i = 0; i < places.Length; i++)
                {
                    Rational coefficient = Coefficient(places[i], row);
                    if (coefficient.IsZero)
                    {
                        continue;
                    }

                    if (change[i] is { } known)
                    {
                        residual += coefficient * known;
                    }
                    else
                    {
                        (open, own) = (i, coefficient);
                        count++;
                    }
                }

                if (count == 0 && !residual.IsZero)
                {
                    return null;
                }

                if (count == 1)
                {
                    change[open] = -residual / own;
                    again = true;
                }
            }
        }

        return Array.Exists(change, one => one is null) ? null : Changes(places, change);
    }

    /// <summary>The cells' places; null where one is blank or not in the block, or a broken identity has none of them.</summary>
    private int[]? PlacesOf(int[] cells)
    {
        int[] places = Array.ConvertAll(cells, block.PlaceOf);
        return broken.Count == 0 || Array.Exists(places, place => place < 0 || values[place] is null)
            || !broken.TrueForAll(row => Array.Exists(places, place => !Coefficient(place, row).IsZero))
            ? null
            : places;
    }

    private SortedSet<int> RowsOf(int[] places) => [.. places.SelectMany(place => block.Uses[place]).Select(use => use.Row)];

    private Rational Coefficient(int place, int row)
    {
        foreach (ExactBlock.RowUse use in block.Uses[place])
        {
            if (use.Row == row)
            {
                return use.Coefficient;
            }
        }

        return Rational.Zero;
    }

    private List<CellChange>? Changes(int[] places, Rational?[] change)
    {
        var changes = new List<CellChange>();
        var after = (Rational?[])values.Clone();
        for (int i = 0; i < places.Length; i++)
        {
            Rational from = values[places[i]]!.Value;
            Rational to = from + change[i]!.Value;
            after[places[i]] = to;
            if (from == to)
            {
                continue;
            }

            if (to.Sign < 0 || !from.TryToDecimal(out decimal reported) || !to.TryToDecimal(out decimal right))
            {
                return null;
            }

            changes.Add(new CellChange(block.System.Variables[places[i]], reported, right, true));
        }

        return RowsOf(places).All(row => residuals[row] is null || block.System.Rows[row].Evaluate(after) is not { IsZero: false })
            && block.Localiser.CanHold(after) ? changes : null;
    }
}

