using System;
using System.Collections.Generic;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Linear;

namespace GovInfoDisclosure.Diagnosis;

/// <summary>
/// A block of equalities over counts in 64-bit whole numbers. What one wrong cell does to the differences of both sides is its signature;
/// so a report without blanks is judged, and a single wrong cell found, in a few millionths of a second.
/// </summary>
internal sealed class FlatBlock
{
    private readonly int[] cells;
    private readonly bool[] isSigned;

    // The rows one behind the other: where each begins, and its cells (as places in the block) with their coefficients.
    private readonly int[] starts;
    private readonly int[] places;
    private readonly long[] coefficients;

    // Per place its rows, rising, with the coefficients.
    private readonly int[][] rowsOf;
    private readonly long[][] coefficientsOf;

    private FlatBlock(LinearSystem system, int[] cells, FormShape form)
    {
        this.cells = cells;
        isSigned = Array.ConvertAll(cells, cell => form.AllCells[cell].IsSigned);
        starts = new int[system.Rows.Length + 1];
        var places = new List<int>();
        var coefficients = new List<long>();
        var rowsOf = Array.ConvertAll(cells, _ => new List<int>());
        var coefficientsOf = Array.ConvertAll(cells, _ => new List<long>());
        for (int r = 0; r < system.Rows.Length; r++)
        {
            LinearRow row = system.Rows[r];
            for (int i = 0; i < row.Variables.Length; i++)
            {
                long coefficient = row.Coefficients[i].Sign;
                places.Add(row.Variables[i]);
                coefficients.Add(coefficient);
                rowsOf[row.Variables[i]].Add(r);
                coefficientsOf[row.Variables[i]].Add(coefficient);
            }

            starts[r + 1] = places.Count;
        }

        this.places = [.. places];
        this.coefficients = [.. coefficients];
        this.rowsOf = Array.ConvertAll(rowsOf, list => list.ToArray());
        this.coefficientsOf = Array.ConvertAll(coefficientsOf, list => list.ToArray());
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
        foreach (LinearRow row in system.Rows)
        {
            if (!row.IsEquality || !row.Constant.IsZero || row.Variables.Length > 1000 || Array.Exists(row.Coefficients, coefficient => coefficient.Abs() != Rational.One))
            {
                return null;
            }
        }

        return Array.Exists(cells, cell => form.AllCells[cell].Scale != 1) ? null : new FlatBlock(system, cells, form);
    }

    /// <summary>Judges a report's numbers.</summary>
    /// <param name="stored">The numbers of the report as <see cref="CellValues"/> stores them.</param>
    /// <param name="found">Where some relations do not hold: every cell whose change alone puts all right, with its right number; null where there is none.</param>
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
        for (int r = 0; r + 1 < starts.Length; r++)
        {
            long sum = 0;
            for (int i = starts[r]; i < starts[r + 1]; i++)
            {
                sum += coefficients[i] * stored[cells[places[i]]];
            }

            if (sum != 0)
            {
                rows ??= new int[starts.Length];
                residuals ??= new long[starts.Length];
                rows[count] = r;
                residuals[count++] = sum;
            }
        }

        if (count == 0)
        {
            return State.Holds;
        }

        for (int i = starts[rows![0]]; i < starts[rows[0] + 1]; i++)
        {
            int place = places[i];
            long change = -residuals![0] * coefficients[i];
            long right = stored[cells[place]] + change;
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

