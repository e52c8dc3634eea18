namespace GovInfoDisclosure.Linear;

/// <summary>Looks up in a system's signatures which one or two values of one record are wrong.</summary>
/// <param name="table">The signatures.</param>
/// <param name="values">The record, complete.</param>
/// <param name="residuals">What the record breaks.</param>
/// <param name="isFixed">Per variable whether it must not change; null for none.</param>
/// <param name="work">The bound on the work of trying pairs.</param>
internal sealed class SignatureSearch(SignatureTable table, Rational?[] values, Residuals residuals, bool[]? isFixed, WorkBudget work)
{
    /// <summary>All sets of one variable, else all sets of two, that repair the record; null when there is none or the table cannot tell (nothing is broken
    /// among the equalities; pairs that change unnoticed). The variable set is then to be searched for.</summary>
    public List<LocalisationSolution>? Find()
    {
        if (residuals.Count == 0)
        {
            return null;
        }

        List<LocalisationSolution>? found = null;
        Rational[] numbers = residuals.Numbers;
        if (table.ByDirection(residuals.Rows, numbers, residuals.Count) is { } candidates)
        {
            foreach (int place in candidates)
            {
                if (!table.IsParallel(place, residuals.Rows, numbers, residuals.Count))
                {
                    continue;
                }

                Rational change = -(numbers[0] / table.CoefficientsOf[place][0]);
                if (Repairs(place, change, -1, default))
                {
                    found ??= [];
                    found.Add(new LocalisationSolution([CorrectionOf(place, change)]));
                }
            }
        }

        return found ?? (table.HasParallelColumns ? null : FindPairs());
    }

    private List<LocalisationSolution>? FindPairs()
    {
        List<LocalisationSolution>? found = null;
        ulong[] broken = new ulong[table.Words];
        var residual = new Rational[table.Equalities];
        for (int i = 0; i < residuals.Count; i++)
        {
            broken[residuals.Rows[i] >> 6] |= 1UL << (residuals.Rows[i] & 63);
            residual[residuals.Rows[i]] = residuals.Numbers[i];
        }

        // One of the two variables has to be in the first broken equality.
        int[] inFirst = table.VariablesOfRow[residuals.Rows[0]];
        ulong[][] masks = table.Masks;
        foreach (int first in inFirst)
        {
            // What trying every variable beside it may cost, though most are never looked at.
            work.Spend((long)masks.Length * (1 + table.Words));
            if (work.IsSpent)
            {
                return null;
            }

            foreach (int second in SecondsOf(masks[first], broken))
            {
                bool bothInFirst = Has(second, residuals.Rows[0]);
                if (second == first || (bothInFirst && second < first) || !Fits(masks[first], masks[second], broken))
                {
                    continue;
                }

                if (SolvePair(first, second, residual, out Rational one, out Rational two) && !one.IsZero && !two.IsZero && Repairs(first, one, second, two))
                {
                    Correction a = CorrectionOf(first, one);
                    Correction b = CorrectionOf(second, two);
                    found ??= [];
                    found.Add(new LocalisationSolution(first < second ? [a, b] : [b, a]));
                }
            }
        }

        found?.Sort((x, y) => LocalisationSolution.Compare(table.System, x, y));
        return found;
    }

    /// <summary>The variables that can be wrong beside one: those of a row that is broken though the one is not in it, or holds though it is.</summary>
    private int[] SecondsOf(ulong[] first, ulong[] broken)
    {
        for (int w = 0; w < broken.Length; w++)
        {
            ulong odd = first[w] ^ broken[w];
            for (int bit = 0; odd != 0; bit++, odd >>= 1)
            {
                if ((odd & 1) != 0)
                {
                    return table.VariablesOfRow[(w << 6) + bit];
                }
            }
        }

        return table.AllVariables;
    }

    // A row that only one of the two touches must be broken; a row that none touches must not.
    private static bool Fits(ulong[] first, ulong[] second, ulong[] broken)
    {
        for (int w = 0; w < broken.Length; w++)
        {
            if (((first[w] ^ second[w]) & ~broken[w]) != 0 || (broken[w] & ~(first[w] | second[w])) != 0)
            {
                return false;
            }
        }

        return true;
    }

    private bool Has(int place, int row) => (table.Masks[place][row >> 6] & (1UL << (row & 63))) != 0;

    private Rational CoefficientAt(int place, int row)
    {
        int index = Array.IndexOf(table.RowsOf[place], row);
        return index < 0 ? default : table.CoefficientsOf[place][index];
    }

    /// <summary>The changes of two variables that bring all residuals to 0.</summary>
    private bool SolvePair(int first, int second, Rational[] residual, out Rational one, out Rational two)
    {
        one = default;
        two = default;
        work.Spend((long)table.RowsOf[first].Length * table.RowsOf[second].Length);
        int p = table.RowsOf[first][0];
        Rational a = table.CoefficientsOf[first][0];
        Rational b = CoefficientAt(second, p);
        Rational determinant = default;
        foreach (int q in UnionOfRows(first, second))
        {
            Rational c = CoefficientAt(first, q);
            Rational d = CoefficientAt(second, q);
            determinant = (a * d) - (b * c);
            if (!determinant.IsZero)
            {
                one = ((b * residual[q]) - (d * residual[p])) / determinant;
                two = ((c * residual[p]) - (a * residual[q])) / determinant;
                break;
            }
        }

        if (determinant.IsZero)
        {
            return false;
        }

        (Rational x, Rational y) = (one, two);
        return UnionOfRows(first, second).All(row => (residual[row] + (CoefficientAt(first, row) * x) + (CoefficientAt(second, row) * y)).IsZero);
    }

    private IEnumerable<int> UnionOfRows(int first, int second) => table.RowsOf[first].Concat(table.RowsOf[second]);

    private Correction CorrectionOf(int place, Rational change)
    {
        Rational reported = values[place]!.Value;
        return new Correction(table.System.Variables[place], reported, reported + change, true);
    }

    /// <summary>Whether the facts and the other relations hold after the change of one or two variables (the equalities do).</summary>
    private bool Repairs(int first, Rational one, int second, Rational two)
    {
        if (!MayBe(first, one) || (second >= 0 && !MayBe(second, two)))
        {
            return false;
        }

        int[] touched = second < 0 ? table.OthersOf[first] : [.. table.OthersOf[first], .. table.OthersOf[second]];
        return residuals.BadFacts.TrueForAll(place => place == first || place == second)
            && residuals.BrokenOthers.Concat(touched).All(relation => HoldsAfter(relation, first, one, second, two));
    }

    private bool MayBe(int place, Rational change) =>
        isFixed?[place] != true && table.System.FactsAllow(place, values[place]!.Value + change);

    private bool HoldsAfter(int relation, int first, Rational one, int second, Rational two)
    {
        LinearForm row = table.System.Rows[relation];
        Rational sum = row.Evaluate(values) ?? default;
        for (int i = 0; i < row.Variables.Length; i++)
        {
            if (row.Variables[i] == first)
            {
                sum += row.Coefficients[i] * one;
            }
            else if (row.Variables[i] == second)
            {
                sum += row.Coefficients[i] * two;
            }
        }

        return row.Holds(sum);
    }
}

