namespace GovInfoDisclosure.Diagnosis;

/// <summary>Slips of many cells that no search for the fewest cells finds: a row or a column of table 3 shifted, a wrong number carried into every
/// total.</summary>
internal sealed class LineSearch(ExactModel model, ExactBlock block, Rational?[] values, ChangeCheck check)
{
    /// <summary>Taken by itself, each row and each column has at most one set of numbers with which the identities that can be judged hold; returned are those
    /// sets of two changes and more. (A single one the search for the fewest cells finds too.)</summary>
    public IEnumerable<List<CellChange>> Lines() =>
        model.Shape.Rows.Concat(model.Shape.Columns).Where(line => line.Length > 2).Select(Solve).OfType<List<CellChange>>()
            .Where(changes => changes.Count > 1);

    /// <summary>Each number of 三 whose error, carried into the total of its row, of its column and of all, would explain what is broken.</summary>
    public List<(int Leaf, List<CellChange> Changes)> CarriedThroughout()
    {
        var found = new List<(int, List<CellChange>)>();
        foreach (int[] row in model.Shape.Rows)
        {
            for (int c = 0; c + 1 < row.Length; c++)
            {
                int last = row[row.Length - 1];
                int below = model.Shape.TotalBelow(row[c]);
                int corner = model.Shape.TotalBelow(last);
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
        foreach (int[] row in model.Shape.Rows)
        {
            if (check.PlacesOf(row) is not { } places)
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

        if (check.Changes(places, change) is { Count: > 1 } changes)
        {
            found.Add(changes);
        }
    }

    /// <summary>Numbers of a row that stand one column further than they should, at whose end the total fell out: it is what they add up to. Hardly a row with
    /// a 0 in it excludes that.</summary>
    public List<List<CellChange>> LostTotals()
    {
        var found = new List<List<CellChange>>();
        foreach (int[] row in model.Shape.Rows)
        {
            if (check.Broken.Count == 1 && check.PlacesOf(row) is { } places)
            {
                for (int first = 0; first + 2 < places.Length; first++)
                {
                    if (values[places[first]]!.Value.IsZero)
                    {
                        AddLost(places, first, places.Length - 1, found);
                    }
                }
            }
        }

        return found;
    }

    private void AddLost(int[] places, int first, int last, List<List<CellChange>> found)
    {
        var change = new Rational?[places.Length];
        Rational residual = check.Residual(check.Broken[0])!.Value;
        for (int i = 0; i < last; i++)
        {
            change[i] = i < first ? Rational.Zero : values[places[i + 1]]!.Value - values[places[i]]!.Value;
            residual += check.Coefficient(places[i], check.Broken[0]) * change[i]!.Value;
        }

        Rational own = check.Coefficient(places[last], check.Broken[0]);
        change[last] = own.IsZero ? Rational.Zero : -residual / own;
        if (check.Changes(places, change) is { Count: > 1 } changes)
        {
            found.Add(changes);
        }
    }

    /// <summary>The change that, made in each of the cells, lets all identities hold; null where there is none.</summary>
    private List<CellChange>? SolveTogether(int[] cells)
    {
        if (check.PlacesOf(cells) is not { } places)
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
            if (!sum.IsZero && check.Residual(row) is { } residual)
            {
                change ??= -residual / sum;
            }
        }

        if (change is not { IsZero: false } same || !check.Broken.TrueForAll(sums.ContainsKey))
        {
            return null;
        }

        return sums.All(use => check.Residual(use.Key) is not { } residual || (residual + (use.Value * same)).IsZero)
            ? check.Changes(places, Array.ConvertAll(places, _ => (Rational?)same))
            : null;
    }

    /// <summary>The only numbers of a line's cells with which all identities hold that have no blank; null where there are none, or more.</summary>
    private List<CellChange>? Solve(int[] line)
    {
        if (check.PlacesOf(line) is not { } places)
        {
            return null;
        }

        int[] rows = check.RowsOf(line);
        var change = new Rational?[places.Length];
        bool again = true;
        while (again)
        {
            again = false;
            foreach (int row in rows)
            {
                if (check.Residual(row) is not { } residual)
                {
                    continue;
                }

                int open = -1;
                int count = 0;
                Rational own = Rational.Zero;
                for (int i = 0; i < places.Length; i++)
                {
                    Rational coefficient = check.Coefficient(places[i], row);
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

        return Array.Exists(change, one => one is null) ? null : check.Changes(places, change);
    }
}
