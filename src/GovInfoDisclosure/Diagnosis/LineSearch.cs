using System.Collections.Generic;
using GovInfoDisclosure.Linear;

namespace GovInfoDisclosure.Diagnosis;

/// <summary>Slips of many cells that no search for the fewest cells finds: a row or a column of table 3 shifted, a wrong number carried into every total.</summary>
internal sealed class LineSearch(ExactModel model, ExactBlock block, Rational?[] values)
{
    private readonly TableShape _shape = model.Shape;

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

    private List<CellChange>? SolveTogether(int[] cells)
    {
        int[] places = System.Array.ConvertAll(cells, block.PlaceOf);
        if (System.Array.Exists(places, place => place < 0 || values[place] is null))
        {
            return null;
        }

        Rational? change = null;
        foreach (LinearRow row in block.System.Rows)
        {
            if (!row.IsEquality || row.Evaluate(values) is not { } residual)
            {
                continue;
            }

            Rational sum = Rational.Zero;
            foreach (int place in places)
            {
                sum += Coefficient(row, place);
            }

            if (sum.IsZero ? !residual.IsZero : change is { } known && (sum * known) + residual != Rational.Zero)
            {
                return null;
            }

            if (!sum.IsZero)
            {
                change ??= -residual / sum;
            }
        }

        return change is not { IsZero: false } same ? null : Changes(places, System.Array.ConvertAll(places, _ => (Rational?)same), inOrder: false);
    }

    /// <summary>The only numbers of a line's cells with which all identities hold that have no blank; null where there are none, or more.</summary>
    private List<CellChange>? Solve(int[] line)
    {
        int[] places = System.Array.ConvertAll(line, block.PlaceOf);
        if (System.Array.Exists(places, place => place < 0 || values[place] is null))
        {
            return null;
        }

        var change = new Rational?[places.Length];
        bool again = true;
        while (again)
        {
            again = false;
            foreach (LinearRow row in block.System.Rows)
            {
                if (!row.IsEquality || row.Evaluate(values) is not { } residual)
                {
                    continue;
                }

                int open = -1;
                int count = 0;
                Rational own = Rational.Zero;
                for (int i = 0; i < places.Length; i++)
                {
                    Rational coefficient = Coefficient(row, places[i]);
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

    private List<CellChange>? Changes(int[] places, Rational?[] change, bool inOrder)
    {
        var changes = new List<CellChange>();
        var after = (Rational?[])values.Clone();
        for (int i = 0; i < places.Length; i++)
        {
            Rational from = values[places[i]]!.Value;
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

            changes.Add(new CellChange(block.System.Variables[places[i]], reported, right, true));
        }

        return block.Localiser.Localise(after).Outcome == LocalisationOutcome.Consistent ? changes : null;
    }

    private static Rational Coefficient(LinearRow row, int variable)
    {
        int index = System.Array.IndexOf(row.Variables, variable);
        return index < 0 ? Rational.Zero : row.Coefficients[index];
    }
}
