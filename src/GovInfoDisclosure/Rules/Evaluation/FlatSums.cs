using System.Numerics;
using System.Runtime.InteropServices;

namespace GovInfoDisclosure.Rules.Evaluation;

/// <summary>The instances that compare sums of a report's own cells, laid out flat: they are judged in one walk over 64-bit whole numbers, without allocation,
/// but for those that a blank or an oversized number touches. No sum can pass 64 bits: that was made sure of when they were bound.</summary>
internal sealed class FlatSums
{
    private readonly BoundInstance[] bound;
    private readonly int tableCells;
    private readonly Limit[] limits;
    private readonly FlatForms sums;

    // Sums under a condition that is one itself, the conditions in the same order.
    private readonly FlatForms conditioned;
    private readonly FlatForms conditions;

    // Sums of which one for each level stands for a parameter, the level being unknown: where all of an instance hold, it holds.
    private readonly FlatForms leveled;

    // Per sum its instance.
    private readonly int[] instances;
    private readonly int[] conditionedInstances;
    private readonly int[] leveledInstances;
    private readonly int[] others;

    public FlatSums(BoundInstance[] bound, FormShape form)
    {
        this.bound = bound;
        tableCells = form.Cells.Length;
        var limitList = new List<Limit>();
        var sumList = new List<int>();
        var conditionedList = new List<int>();
        var leveledList = new List<(int Instance, BoundComparison Sum)>();
        var otherList = new List<int>();
        for (int i = 0; i < bound.Length; i++)
        {
            if (Leveled(bound[i]) is { Length: > 0 } levels)
            {
                leveledList.AddRange(levels.Select(sum => (i, sum)));
            }
            else if (Comparison(bound[i]) is not { } comparison)
            {
                otherList.Add(i);
            }
            else if (bound[i].When is BoundComparison)
            {
                conditionedList.Add(i);
            }
            else if (IsNotNegative(comparison))
            {
                limitList.Add(new Limit(i, comparison.Cells[0].Index));
            }
            else
            {
                sumList.Add(i);
            }
        }

        limits = [.. limitList];
        sums = Flat(sumList.Select(i => bound[i].Check));
        conditioned = Flat(conditionedList.Select(i => bound[i].Check));
        conditions = Flat(conditionedList.Select(i => bound[i].When));
        leveled = Flat(leveledList.Select(x => x.Sum));
        instances = [.. sumList];
        leveledInstances = [.. leveledList.Select(x => x.Instance)];
        conditionedInstances = [.. conditionedList];
        others = [.. otherList];
    }

    /// <summary>Judges every instance; a blank is any number of at least 0.</summary>
    /// <param name="values">The numbers.</param>
    /// <param name="outcomes">Takes the outcomes.</param>
    /// <param name="facts">What is known of the report beside; null where nothing is.</param>
    /// <returns>How many do not hold.</returns>
    public int Judge(CellValues values, Span<Outcome> outcomes, ReportFacts? facts)
    {
        long[] stored = values.Stored;

        // A blank is stored as a negative number too: where no sign bit is set, all cells are filled and none is below 0.
        long signs = Signs(stored.AsSpan(0, tableCells));
        bool filled = signs >= 0 || IsFilled(stored);
        outcomes.Slice(0, bound.Length).Clear();
        JudgedReports? reports = filled && others.Length == 0 ? null : new JudgedReports([values], false, [], [facts]);
        int notHolding = signs < 0 ? JudgeLimits(stored, reports, outcomes) : 0;
        ReadOnlySpan<FlatForm> forms = sums.All;
        for (int f = 0; f < forms.Length; f++)
        {
            ref readonly FlatForm sum = ref forms[f];
            if (!filled && Touches(sums, sum, stored))
            {
                notHolding += JudgeOther(instances[f], reports!, outcomes);
            }
            else if (!sum.Holds(sums.Value(sum, stored)))
            {
                outcomes[instances[f]] = Outcome.Broken;
                notHolding++;
            }
        }

        for (int f = 0; f < conditionedInstances.Length; f++)
        {
            notHolding += JudgeConditioned(f, stored, filled, reports, outcomes);
        }

        ReadOnlySpan<FlatForm> levels = leveled.All;
        for (int f = 0; f < levels.Length; f++)
        {
            ref readonly FlatForm sum = ref levels[f];
            if ((!filled && Touches(leveled, sum, stored)) || !sum.Holds(leveled.Value(sum, stored)))
            {
                // Which of the levels' sums hold decides: asked once, for those of an instance follow each other.
                int instance = leveledInstances[f];
                notHolding += JudgeOther(instance, reports ??= new JudgedReports([values], false, [], [facts]), outcomes);
                while (f + 1 < levels.Length && leveledInstances[f + 1] == instance)
                {
                    f++;
                }
            }
        }

        foreach (int i in others)
        {
            notHolding += JudgeOther(i, reports!, outcomes);
        }

        return notHolding;
    }

    private int JudgeConditioned(int index, long[] stored, bool filled, JudgedReports? reports, Span<Outcome> outcomes)
    {
        ref readonly FlatForm sum = ref conditioned.All[index];
        ref readonly FlatForm condition = ref conditions.All[index];
        int instance = conditionedInstances[index];
        if (!filled && (Touches(conditioned, sum, stored) || Touches(conditions, condition, stored)))
        {
            return JudgeOther(instance, reports!, outcomes);
        }

        outcomes[instance] = !condition.Holds(conditions.Value(condition, stored)) ? Outcome.NotApplicable
            : sum.Holds(conditioned.Value(sum, stored)) ? Outcome.Holds
            : Outcome.Broken;
        return outcomes[instance] == Outcome.Holds ? 0 : 1;
    }

    private static FlatForms Flat(IEnumerable<BoundFormula?> formulas)
    {
        BoundComparison[] compared = [.. formulas.Cast<BoundComparison>()];
        return new FlatForms([.. compared.Select(x => x.Form)], (sum, variable) => compared[sum].Cells[variable].Index);
    }

    /// <summary>All numbers in one by a bitwise "or": below 0 where one of them is.</summary>
    private static long Signs(ReadOnlySpan<long> stored)
    {
        Vector<long> all = Vector<long>.Zero;
        ReadOnlySpan<Vector<long>> vectors = MemoryMarshal.Cast<long, Vector<long>>(stored);
        foreach (Vector<long> vector in vectors)
        {
            all |= vector;
        }

        long signs = 0;
        for (int i = 0; i < Vector<long>.Count; i++)
        {
            signs |= all[i];
        }

        foreach (long value in stored.Slice(vectors.Length * Vector<long>.Count))
        {
            signs |= value;
        }

        return signs;
    }

    private int JudgeLimits(long[] stored, JudgedReports? reports, Span<Outcome> outcomes)
    {
        int notHolding = 0;
        foreach (Limit limit in limits)
        {
            long value = stored[limit.Cell];
            if (value <= CellValues.Beyond)
            {
                notHolding += JudgeOther(limit.Instance, reports!, outcomes);
            }
            else if (value < 0)
            {
                outcomes[limit.Instance] = Outcome.Broken;
                notHolding++;
            }
        }

        return notHolding;
    }

    private int JudgeOther(int instance, JudgedReports reports, Span<Outcome> outcomes)
    {
        outcomes[instance] = InstanceJudge.Judge(bound[instance], reports);
        return outcomes[instance] == Outcome.Holds ? 0 : 1;
    }

    /// <summary>Whether a blank, or a number too large to be stored, is among the cells of a sum.</summary>
    private static bool Touches(FlatForms forms, in FlatForm sum, long[] stored)
    {
        foreach (int cell in forms.PlacesOf(sum))
        {
            if (stored[cell] <= CellValues.Beyond)
            {
                return true;
            }
        }

        return false;
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

    /// <summary>The sums of an instance that has one for each level, under no condition; empty for any other.</summary>
    private BoundComparison[] Leveled(BoundInstance instance)
    {
        BoundComparison?[] sums = instance is { When: null, Check: BoundJoin join } ? [.. join.ByLevel.Select(Sum)] : [];
        return sums.Contains(null) ? [] : [.. sums.OfType<BoundComparison>()];
    }

    /// <summary>A single comparison of the report's own table cells, under no condition, that of one of them not being blank, or another such comparison; null
    /// for any other.</summary>
    private BoundComparison? Comparison(BoundInstance instance) =>
        Sum(instance.Check) is BoundComparison comparison
        && (instance.When is null || (instance.When.NotBlank is CellRef cell && comparison.Cells.Contains(cell)) || Sum(instance.When) is not null)
            ? comparison
            : null;

    /// <summary>A comparison of the report's own table cells; null where all cells cancel: whether they are blank can still matter.</summary>
    private BoundComparison? Sum(BoundFormula? formula) =>
        formula is BoundComparison { Form.Whole: not null, Cells.Length: > 0 } comparison
        && comparison.Cells.All(x => x.Source == CellRef.Own && x.Index < tableCells)
            ? comparison
            : null;

    private static bool IsNotNegative(BoundComparison comparison) =>
        comparison is { Relation: LinearOperator.GreaterOrEqual, Cells.Length: 1, Form.Whole: { Constant: 0, Tolerance: 0 } whole }
        && whole.Coefficients[0] > 0;

    /// <summary>A cell that must not be negative.</summary>
    private readonly record struct Limit(int Instance, int Cell);
}
