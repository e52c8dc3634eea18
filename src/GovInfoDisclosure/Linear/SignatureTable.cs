using System;
using System.Collections.Generic;

namespace GovInfoDisclosure.Linear;

/// <summary>
/// The equalities of a block as an error-correcting code: a wrong value leaves a multiple of its variable's column in the residuals,
/// so that one wrong value is found by looking that direction up, and two by trying the few pairs whose rows fit the broken ones.
/// </summary>
internal sealed partial class SignatureTable
{
    private readonly LinearSystem _system;
    private readonly int[] _variables;

    // The equalities, and the other relations, of the block.
    private readonly int[] _equalities;
    private readonly int[] _others;

    // Per variable of the block: its equalities (rising) with the coefficients, as lists and as a set of bits; and the other relations that it is in.
    private readonly int[][] _rows;
    private readonly Rational[][] _coefficients;
    private readonly ulong[][] _masks;
    private readonly int[][] _inOthers;
    private readonly int[][] _variablesOfRow;
    private readonly Dictionary<ulong, List<int>> _byDirection = [];
    private readonly int _words;

    internal SignatureTable(LinearSystem system, int[] relations, int[] variables)
    {
        _system = system;
        _variables = variables;
        _equalities = Array.FindAll(relations, r => system.Rows[r].IsEquality);
        _others = Array.FindAll(relations, r => !system.Rows[r].IsEquality);
        _words = (_equalities.Length + 63) / 64;
        var place = new Dictionary<int, int>();
        for (int i = 0; i < variables.Length; i++)
        {
            place.Add(variables[i], i);
        }

        var rows = Array.ConvertAll(variables, _ => new List<int>());
        var coefficients = Array.ConvertAll(variables, _ => new List<Rational>());
        var inOthers = Array.ConvertAll(variables, _ => new List<int>());
        _variablesOfRow = new int[_equalities.Length][];
        for (int e = 0; e < _equalities.Length; e++)
        {
            LinearRow row = system.Rows[_equalities[e]];
            _variablesOfRow[e] = Array.ConvertAll(row.Variables, v => place[v]);
            for (int i = 0; i < row.Variables.Length; i++)
            {
                rows[place[row.Variables[i]]].Add(e);
                coefficients[place[row.Variables[i]]].Add(row.Coefficients[i]);
            }
        }

        foreach (int relation in _others)
        {
            foreach (int variable in system.Rows[relation].Variables)
            {
                inOthers[place[variable]].Add(relation);
            }
        }

        _rows = Array.ConvertAll(rows, list => list.ToArray());
        _coefficients = Array.ConvertAll(coefficients, list => list.ToArray());
        _inOthers = Array.ConvertAll(inOthers, list => list.ToArray());
        _masks = Array.ConvertAll(_rows, MaskOf);
        HasParallelColumns = false;
        for (int i = 0; i < variables.Length; i++)
        {
            if (_rows[i].Length == 0)
            {
                // Outside the equalities: any change of it goes unnoticed there.
                HasParallelColumns = true;
                continue;
            }

            ulong key = KeyOf(_rows[i], _coefficients[i], _rows[i].Length);
            if (!_byDirection.TryGetValue(key, out List<int>? list))
            {
                list = [];
                _byDirection.Add(key, list);
            }

            HasParallelColumns |= list.Exists(other => IsParallel(other, _rows[i], _coefficients[i], _rows[i].Length));
            list.Add(i);
        }
    }

    /// <summary>Whether some change of two variables goes unnoticed by the equalities.</summary>
    internal bool HasParallelColumns { get; }

    private ulong[] MaskOf(int[] rows)
    {
        var mask = new ulong[_words];
        foreach (int row in rows)
        {
            mask[row >> 6] |= 1UL << (row & 63);
        }

        return mask;
    }

    private static ulong KeyOf(int[] rows, Rational[] numbers, int count)
    {
        ulong key = 14695981039346656037UL;
        for (int i = 0; i < count; i++)
        {
            Rational ratio = i == 0 || numbers[i] == numbers[0] ? Rational.One : numbers[i] == -numbers[0] ? -Rational.One : numbers[i] / numbers[0];
            key = unchecked(((key ^ (uint)rows[i]) * 1099511628211UL) ^ (uint)ratio.GetHashCode());
            key = unchecked(key * 1099511628211UL);
        }

        return key;
    }

    /// <summary>Whether a variable's column is a multiple of the vector.</summary>
    private bool IsParallel(int place, int[] rows, Rational[] numbers, int count)
    {
        int[] own = _rows[place];
        Rational[] coefficients = _coefficients[place];
        if (own.Length != count)
        {
            return false;
        }

        for (int i = 0; i < count; i++)
        {
            if (own[i] != rows[i] || coefficients[i] * numbers[0] != coefficients[0] * numbers[i])
            {
                return false;
            }
        }

        return true;
    }
}
