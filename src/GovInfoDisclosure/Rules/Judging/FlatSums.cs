using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Rules.Binding;
using GovInfoDisclosure.Rules.Formulas;

namespace GovInfoDisclosure.Rules.Judging;

/// <summary>
/// The instances that compare sums of a report's own cells, laid out flat: a report whose cells are all filled is judged in one
/// walk over 64-bit whole numbers, without allocation. No sum can pass 64 bits: that was made sure of when they were bound.
/// </summary>
internal sealed class FlatSums
{
    private readonly BoundInstance[] bound;
    private readonly int tableCells;
    private readonly Limit[] limits;
    private readonly Sum[] sums;
    private readonly int[] others;
    private readonly int[] cells;
    private readonly long[] coefficients;

    public FlatSums(BoundInstance[] bound, FormEdition form)
    {
        this.bound = bound;
        tableCells = form.Cells.Length;
        var cellList = new List<int>();
        var coefficientList = new List<long>();
        var limitList = new List<Limit>();
        var sumList = new List<Sum>();
        var otherList = new List<int>();
        for (int i = 0; i < bound.Length; i++)
        {
            if (Comparison(bound[i]) is not { } comparison)
            {
                otherList.Add(i);
            }
            else if (IsNotNegative(comparison))
            {
                limitList.Add(new Limit(i, comparison.Cells[0].Index));
            }
            else
            {
                sumList.Add(Lay(i, comparison, cellList, coefficientList));
            }
        }

        limits = [.. limitList];
        sums = [.. sumList];
        others = [.. otherList];
        cells = [.. cellList];
        coefficients = [.. coefficientList];
    }

    /// <summary>Judges a report whose table cells are all filled with numbers in range; false for any other report.</summary>
    public bool TryJudge(CellValues values, Span<Outcome> outcomes, bool blankAsZero, out int notHolding)
    {
        long[] stored = values.Stored;
        notHolding = 0;

        // A blank is stored as a negative number too: where no sign bit is set, all cells are filled and none is below 0.
        long signs = 0;
        for (int i = 0; i < tableCells; i++)
        {
            signs |= stored[i];
        }

        if (signs < 0 && !IsFilled(stored))
        {
            return false;
        }

        outcomes.Slice(0, bound.Length).Clear();
        if (signs < 0)
        {
            foreach (Limit limit in limits)
            {
                if (stored[limit.Cell] < 0)
                {
                    outcomes[limit.Instance] = Outcome.Broken;
                    notHolding++;
                }
            }
        }

        foreach (ref readonly Sum sum in new ReadOnlySpan<Sum>(sums))
        {
            if (!Holds(sum.Relation, Difference(sum, stored), sum.Tolerance))
            {
                outcomes[sum.Instance] = Outcome.Broken;
                notHolding++;
            }
        }

        notHolding += JudgeOthers(values, outcomes, blankAsZero);
        return true;
    }

    private int JudgeOthers(CellValues values, Span<Outcome> outcomes, bool blankAsZero)
    {
        if (others.Length == 0)
        {
            return 0;
        }

        // The tables are filled; the fee report may still have blanks.
        var reports = new JudgedReports([values], blankAsZero, []);
        int notHolding = 0;
        foreach (int i in others)
        {
            outcomes[i] = InstanceJudge.Judge(bound[i], reports);
            notHolding += outcomes[i] == Outcome.Holds ? 0 : 1;
        }

        return notHolding;
    }

    private long Difference(in Sum sum, long[] stored)
    {
        unchecked
        {
            long difference = sum.Constant;
            if (sum.HasUnitCoefficients)
            {
                for (int t = sum.Start; t < sum.Middle; t++)
                {
                    difference += stored[cells[t]];
                }

                for (int t = sum.Middle; t < sum.End; t++)
                {
                    difference -= stored[cells[t]];
                }
            }
            else
            {
                for (int t = sum.Start; t < sum.End; t++)
                {
                    difference += coefficients[t] * stored[cells[t]];
                }
            }

            return difference;
        }
    }

    private bool IsFilled(long[] stored)
    {
        for (int i = 0; i < tableCells; i++)
        {
            if (stored[i] <= CellValues.Beyond)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A single comparison of the report's own table cells, under no condition or one that a filled report always meets; null for any other.</summary>
    private BoundComparison? Comparison(BoundInstance instance) =>
        instance.Check is BoundComparison { StoredCoefficients: not null } comparison
        && (instance.When is null || (instance.When is BoundNot { Inner: BoundBlank blank } && blank.Cell.Index < tableCells))
        && comparison.Cells.All(cell => cell.Source == CellRef.Own && cell.Index < tableCells)
            ? comparison
            : null;

    private static bool IsNotNegative(BoundComparison comparison) =>
        comparison is { Relation: Relation.AtLeast, StoredConstant: 0, StoredTolerance: 0, Cells.Length: 1 } && comparison.StoredCoefficients![0] > 0;

    private static Sum Lay(int instance, BoundComparison comparison, List<int> cells, List<long> coefficients)
    {
        int start = cells.Count;
        int[] order = [.. Enumerable.Range(0, comparison.Cells.Length).OrderByDescending(i => comparison.StoredCoefficients![i] > 0)];
        cells.AddRange(order.Select(i => comparison.Cells[i].Index));
        coefficients.AddRange(order.Select(i => comparison.StoredCoefficients![i]));
        int positive = comparison.StoredCoefficients!.Count(x => x > 0);
        bool unit = comparison.StoredCoefficients!.All(x => x is 1 or -1);
        return new Sum(instance, start, start + positive, cells.Count, unit, comparison.StoredConstant, comparison.StoredTolerance, comparison.Relation);
    }

    private static bool Holds(Relation relation, long difference, long tolerance) => relation switch
    {
        Relation.Equal => difference <= tolerance && difference >= -tolerance,
        Relation.NotEqual => difference > tolerance || difference < -tolerance,
        Relation.AtMost => difference <= tolerance,
        Relation.Less => difference < tolerance,
        Relation.AtLeast => difference >= -tolerance,
        _ => difference > -tolerance,
    };

    /// <summary>A cell that must not be negative.</summary>
    private readonly record struct Limit(int Instance, int Cell);

    /// <summary>Cells from start to middle are added, from middle to end subtracted, where all coefficients are 1 and −1.</summary>
    private readonly record struct Sum(int Instance, int Start, int Middle, int End, bool HasUnitCoefficients, long Constant, long Tolerance, Relation Relation);
}
