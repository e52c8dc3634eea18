using System.Collections.Generic;
using GovInfoDisclosure.Linear;

namespace GovInfoDisclosure.Diagnosis;

/// <summary>Slips of many cells that no search for the fewest cells finds: a row or a column of table 3 shifted, a wrong number carried into every total.</summary>
internal sealed class LineSearch
{
    private readonly ExactBlock _block;
    private readonly Rational?[] _values;
    private readonly TableShape _shape;

    // Per relation left less right; null where it is no equality or a blank stands in it.
    private readonly Rational?[] _residuals;
    private readonly List<int> _broken = [];

    internal LineSearch(ExactModel model, ExactBlock block, Rational?[] values)
    {
        _block = block;
        _values = values;
        _shape = model.Shape;
        _residuals = new Rational?[block.System.Rows.Length];
        for (int r = 0; r < _residuals.Length; r++)
        {
            LinearRow row = block.System.Rows[r];
            _residuals[r] = row.IsEquality ? row.Evaluate(values) : null;
            if (_residuals[r] is { IsZero: false })
            {
                _broken.Add(r);
            }
        }
    }

    /// <summary>
    /// Taken by itself, each row and each column has at most one set of numbers with which the identities that can be judged hold; returned are those sets
    /// of three changes and more. (With fewer, the search for the fewest cells finds them too.)
    /// </summary>
    internal List<List<CellChange>> Lines()
    {
        var found = new List<List<CellChange>>();
        foreach (List<int[]> lines in new[] { _shape.Rows, _shape.Columns })
        {
            foreach (int[] line in lines)
            {
                if (line.Length > 2 && Solve(line) is { Count: > 2 } changes)
                {
                    found.Add(changes);
                }
            }
        }

        return found;
    }

    /// <summary>Each number of 三 whose error, carried into the total of its row, of its column and of all, would explain what is broken.</summary>
    internal List<(int Leaf, List<CellChange> Changes)> CarriedThroughout()
    {
        var found = new List<(int, List<CellChange>)>();
        foreach (int[] row in _shape.Rows)
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

    private int TotalBelow(int cell)
    {
        for (int below = _shape.Below(cell, 1); below >= 0; below = _shape.Below(below, 1))
        {
            if (_shape.IsTotalOf(below, cell))
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
            foreach (ExactBlock.RowUse use in _block.Uses[place])
            {
                sums.TryGetValue(use.Row, out Rational sum);
                sums[use.Row] = sum + use.Coefficient;
            }
        }

        Rational? change = null;
        foreach ((int row, Rational sum) in sums)
        {
            if (!sum.IsZero && _residuals[row] is { } residual)
            {
                change ??= -residual / sum;
            }
        }

        return change is not { IsZero: false } same ? null : Changes(places, System.Array.ConvertAll(places, _ => (Rational?)same), inOrder: false);
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
                if (_residuals[row] is not { } residual)
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

        return System.Array.Exists(change, one => one is null) ? null : Changes(places, change, inOrder: true);
    }

    /// <summary>The cells' places; null where one is blank or not in the block, or a broken identity has none of them.</summary>
    private int[]? PlacesOf(int[] cells)
    {
        int[] places = System.Array.ConvertAll(cells, _block.PlaceOf);
        return _broken.Count == 0 || System.Array.Exists(places, place => place < 0 || _values[place] is null) || !_broken.TrueForAll(row => System.Array.Exists(places, place => !Coefficient(place, row).IsZero)) ? null : places;
    }

    private SortedSet<int> RowsOf(int[] places)
    {
        var rows = new SortedSet<int>();
        foreach (int place in places)
        {
            foreach (ExactBlock.RowUse use in _block.Uses[place])
            {
                rows.Add(use.Row);
            }
        }

        return rows;
    }

    private Rational Coefficient(int place, int row)
    {
        foreach (ExactBlock.RowUse use in _block.Uses[place])
        {
            if (use.Row == row)
            {
                return use.Coefficient;
            }
        }

        return Rational.Zero;
    }

    private List<CellChange>? Changes(int[] places, Rational?[] change, bool inOrder)
    {
        var changes = new List<CellChange>();
        var after = (Rational?[])_values.Clone();
        for (int i = 0; i < places.Length; i++)
        {
            Rational from = _values[places[i]]!.Value;
            Rational to = from + change[i]!.Value;
            after[places[i]] = to;
            if (inOrder && from == to)
            {
                continue;
            }

            if (to.Sign < 0 || !from.TryToDecimal(out decimal reported) || !to.TryToDecimal(out decimal right))
            {
                return null;
            }

            changes.Add(new CellChange(_block.System.Variables[places[i]], reported, right, true));
        }

        return _block.Localiser.Localise(after).Outcome == LocalisationOutcome.Consistent ? changes : null;
    }
}
