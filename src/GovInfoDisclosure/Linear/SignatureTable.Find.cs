using System;
using System.Collections.Generic;

namespace GovInfoDisclosure.Linear;

/// <summary>The look-ups for one record.</summary>
internal sealed partial class SignatureTable
{
    /// <summary>The equalities that a complete record breaks, with their residuals; null when every relation and fact of the block holds.</summary>
    internal Residuals? ResidualsOf(Rational?[] values)
    {
        int[]? rows = null;
        Rational[]? numbers = null;
        int count = 0;
        for (int e = 0; e < _equalities.Length; e++)
        {
            Rational residual = _system.Rows[_equalities[e]].Evaluate(values) ?? default;
            if (!residual.IsZero)
            {
                rows ??= new int[_equalities.Length];
                numbers ??= new Rational[_equalities.Length];
                rows[count] = e;
                numbers[count++] = residual;
            }
        }

        var broken = new List<int>();
        foreach (int relation in _others)
        {
            if (!_system.Relations[relation].HoldsFor(_system.Rows[relation].Evaluate(values) ?? default))
            {
                broken.Add(relation);
            }
        }

        var badFacts = new List<int>();
        for (int i = 0; i < _variables.Length; i++)
        {
            if (!FactsAllow(_variables[i], values[_variables[i]]!.Value))
            {
                badFacts.Add(i);
            }
        }

        return count + broken.Count + badFacts.Count == 0 ? null : new Residuals(rows ?? [], numbers ?? [], count, broken, badFacts);
    }

    /// <summary>
    /// All sets of one variable, else all sets of two, that repair the record; null when there is none or the table cannot tell (nothing is broken among the equalities;
    /// pairs that change unnoticed). The variable set is then to be searched for.
    /// </summary>
    internal List<LocalisationSolution>? Find(Rational?[] values, Residuals residuals, bool[]? isFixed, bool pairs = true)
    {
        if (residuals.Count == 0)
        {
            return null;
        }

        List<LocalisationSolution>? found = null;
        Rational[] numbers = residuals.Numbers;
        if (_byDirection.TryGetValue(KeyOf(residuals.Rows, numbers, residuals.Count), out List<int>? candidates))
        {
            foreach (int place in candidates)
            {
                if (!IsParallel(place, residuals.Rows, numbers, residuals.Count))
                {
                    continue;
                }

                Rational change = -(numbers[0] / _coefficients[place][0]);
                if (Repairs(values, residuals, isFixed, place, change, -1, default))
                {
                    found ??= [];
                    found.Add(new LocalisationSolution([CorrectionOf(values, place, change)]));
                }
            }
        }

        return found ?? (pairs && !HasParallelColumns ? FindPairs(values, residuals, isFixed) : null);
    }

    private List<LocalisationSolution>? FindPairs(Rational?[] values, Residuals residuals, bool[]? isFixed)
    {
        List<LocalisationSolution>? found = null;
        ulong[] broken = new ulong[_words];
        var residual = new Rational[_equalities.Length];
        for (int i = 0; i < residuals.Count; i++)
        {
            broken[residuals.Rows[i] >> 6] |= 1UL << (residuals.Rows[i] & 63);
            residual[residuals.Rows[i]] = residuals.Numbers[i];
        }

        // One of the two variables has to be in the first broken equality.
        int[] inFirst = _variablesOfRow[residuals.Rows[0]];
        foreach (int first in inFirst)
        {
            for (int second = 0; second < _variables.Length; second++)
            {
                bool bothInFirst = Has(second, residuals.Rows[0]);
                if (second == first || (bothInFirst && second < first) || !Fits(_masks[first], _masks[second], broken))
                {
                    continue;
                }

                if (SolvePair(first, second, residual, out Rational one, out Rational two) && !one.IsZero && !two.IsZero
                    && Repairs(values, residuals, isFixed, first, one, second, two))
                {
                    Correction a = CorrectionOf(values, first, one);
                    Correction b = CorrectionOf(values, second, two);
                    found ??= [];
                    found.Add(new LocalisationSolution(first < second ? [a, b] : [b, a]));
                }
            }
        }

        found?.Sort((x, y) => Compare(x, y));
        return found;
    }

    private int Compare(LocalisationSolution x, LocalisationSolution y)
    {
        for (int i = 0; i < x.Corrections.Count; i++)
        {
            int order = _system.IndexOf(x.Corrections[i].Variable).CompareTo(_system.IndexOf(y.Corrections[i].Variable));
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
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

    private bool Has(int place, int row) => (_masks[place][row >> 6] & (1UL << (row & 63))) != 0;

    private Rational CoefficientAt(int place, int row)
    {
        int index = Array.IndexOf(_rows[place], row);
        return index < 0 ? default : _coefficients[place][index];
    }

    /// <summary>The changes of two variables that bring all residuals to 0.</summary>
    private bool SolvePair(int first, int second, Rational[] residual, out Rational one, out Rational two)
    {
        one = default;
        two = default;
        int p = _rows[first][0];
        Rational a = _coefficients[first][0];
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

        foreach (int row in UnionOfRows(first, second))
        {
            if (!(residual[row] + (CoefficientAt(first, row) * one) + (CoefficientAt(second, row) * two)).IsZero)
            {
                return false;
            }
        }

        return true;
    }

    private IEnumerable<int> UnionOfRows(int first, int second)
    {
        foreach (int row in _rows[first])
        {
            yield return row;
        }

        foreach (int row in _rows[second])
        {
            yield return row;
        }
    }

    private Correction CorrectionOf(Rational?[] values, int place, Rational change)
    {
        Rational reported = values[_variables[place]]!.Value;
        return new Correction(_system.Variables[_variables[place]], reported, reported + change, true);
    }

    /// <summary>Whether the facts and the other relations hold after the change of one or two variables (the equalities do).</summary>
    private bool Repairs(Rational?[] values, Residuals residuals, bool[]? isFixed, int first, Rational one, int second, Rational two)
    {
        if (!MayBe(values, isFixed, first, one) || (second >= 0 && !MayBe(values, isFixed, second, two)))
        {
            return false;
        }

        foreach (int place in residuals.BadFacts)
        {
            if (place != first && place != second)
            {
                return false;
            }
        }

        foreach (int relation in residuals.BrokenOthers)
        {
            if (!HoldsAfter(values, relation, first, one, second, two))
            {
                return false;
            }
        }

        return Array.TrueForAll(_inOthers[first], r => HoldsAfter(values, r, first, one, second, two))
            && (second < 0 || Array.TrueForAll(_inOthers[second], r => HoldsAfter(values, r, first, one, second, two)));
    }

    private bool MayBe(Rational?[] values, bool[]? isFixed, int place, Rational change)
    {
        int variable = _variables[place];
        return isFixed?[variable] != true && FactsAllow(variable, values[variable]!.Value + change);
    }

    private bool FactsAllow(int variable, Rational value) =>
        !(_system.NonNegativeFlags[variable] && value.Sign < 0) && !(_system.IntegerFlags[variable] && !value.IsInteger);

    private bool HoldsAfter(Rational?[] values, int relation, int first, Rational one, int second, Rational two)
    {
        LinearRow row = _system.Rows[relation];
        Rational sum = row.Evaluate(values) ?? default;
        for (int i = 0; i < row.Variables.Length; i++)
        {
            if (row.Variables[i] == _variables[first])
            {
                sum += row.Coefficients[i] * one;
            }
            else if (second >= 0 && row.Variables[i] == _variables[second])
            {
                sum += row.Coefficients[i] * two;
            }
        }

        return _system.Relations[relation].HoldsFor(sum);
    }

    /// <summary>What a record breaks in a block.</summary>
    internal sealed class Residuals(int[] rows, Rational[] numbers, int count, List<int> brokenOthers, List<int> badFacts)
    {
        internal int[] Rows { get; } = rows;

        internal Rational[] Numbers { get; } = numbers;

        internal int Count { get; } = count;

        internal List<int> BrokenOthers { get; } = brokenOthers;

        internal List<int> BadFacts { get; } = badFacts;
    }
}
