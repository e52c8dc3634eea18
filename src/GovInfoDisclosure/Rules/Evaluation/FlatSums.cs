using System.Numerics;

namespace GovInfoDisclosure.Rules.Evaluation;

/// <summary>The instances that compare sums of a report's own cells, laid out flat: they are judged in one walk over 64-bit whole numbers, without allocation,
/// but for those that a blank or an oversized number touches. No sum can pass 64 bits: that was made sure of when they were bound.</summary>
internal sealed class FlatSums
{
    private readonly BoundInstance[] bound;
    private readonly FormShape form;
    private readonly int tableCells;
    private readonly FlatInstances.Limit[] limits;

    // Of each cell the instance of its limit that leaves a blank out; below 0 where it has none, or more than one. And all other limits.
    private readonly int[] limitOfCell;
    private readonly FlatInstances.Limit[] otherLimits;

    // The cells that may be below 0, and that no limit names.
    private readonly int[] differences;

    // The instances that nothing in a report makes apply: rules of another level than the agency's.
    private readonly int[] never;
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

    // What blanks do to each sum.
    private readonly BlankEffect[] sumBlanks;
    private readonly BlankEffect[] conditionedBlanks;
    private readonly BlankEffect[] conditionBlanks;
    private readonly BlankEffect[] leveledBlanks;

    // Whether the condition of a sum is one that nobody knows, whatever the numbers are: the level.
    private readonly bool[] mayNotApply;

    // The cell that a sum asks not to be blank; null, as of most, where it asks for none.
    private readonly CellBits?[] notBlank;

    // Likewise of the others; below 0 where there is none.
    private readonly int[] otherNotBlank;

    // The conditions and checks of the others over stored numbers; null where more takes part than numbers and blanks.
    private readonly (FlatFormula When, FlatFormula Check)?[] otherFormulas;

    // The instances of a sum for each level that are one comparison with other limits: blanks that leave each open leave the whole open.
    private readonly bool[] isLeveledByLimit;

    // Made when a correction is first asked for.
    private ErrorSums? errors;

    public FlatSums(BoundInstance[] bound, FormShape form)
    {
        this.bound = bound;
        this.form = form;
        tableCells = form.Cells.Length;
        var flat = new FlatInstances(bound, tableCells);
        FlatInstances.Sum[] leveledList = [.. flat.Leveled];
        limits = [.. flat.Limits];
        ILookup<int, FlatInstances.Limit> ofCell = limits.Where(limit => limit.AppliesToNumbers).ToLookup(limit => limit.Cell);
        limitOfCell = [.. form.Cells.Select(cell => ofCell[cell.Index].Count() == 1 ? ofCell[cell.Index].First().Instance : -1)];
        otherLimits = Array.FindAll(limits, limit => limitOfCell[limit.Cell] != limit.Instance);
        differences = [.. form.Cells.Where(cell => cell.IsSigned && !limits.Any(limit => limit.Cell == cell.Index)).Select(cell => cell.Index)];
        never = [.. flat.Never];
        sums = FlatInstances.Forms(flat.Sums.Select(sum => sum.Comparison));
        conditioned = FlatInstances.Forms(flat.Conditioned.Select(sum => sum.Comparison));
        conditions = FlatInstances.Forms(flat.Conditioned.Select(sum => (BoundComparison)bound[sum.Instance].When!));
        leveled = FlatInstances.Forms(leveledList.Select(sum => sum.Comparison));
        instances = [.. flat.Sums.Select(sum => sum.Instance)];
        leveledInstances = [.. leveledList.Select(sum => sum.Instance)];
        conditionedInstances = [.. flat.Conditioned.Select(sum => sum.Instance)];
        others = [.. flat.Others];
        mayNotApply = Array.ConvertAll(instances, i => FlatKinds.MayNotApply(bound[i]));
        sumBlanks = Blanks(instances, i => bound[i].Check);
        conditionedBlanks = Blanks(conditionedInstances, i => bound[i].Check);
        conditionBlanks = Blanks(conditionedInstances, i => bound[i].When);
        leveledBlanks = [.. leveledList.Select(x => new BlankEffect(x.Comparison, form, bound[x.Instance].Rule))];
        otherNotBlank = Array.ConvertAll(others, i => FlatKinds.NeededCell(bound[i])?.Index ?? -1);
        otherFormulas = Array.ConvertAll(others, i => FlatFormulaBuilder.Of(bound[i]));
        notBlank = Array.ConvertAll(instances, i => bound[i].When?.NotBlank is CellRef cell ? default(CellBits).With(cell.Index) : (CellBits?)null);
        isLeveledByLimit = Array.ConvertAll(leveledInstances, i =>
            FlatKinds.DifferInLimit([.. leveledList.Where(x => x.Instance == i).Select(x => x.Comparison)]));
    }

    /// <summary>Whether another number in one cell of the tables breaks, for certain, no rule of severity error that it does not break now.</summary>
    /// <param name="stored">The numbers; false where one of the tables' is blank or below 0.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="number">The other number, in what the cell is stored in.</param>
    public bool Keeps(long[] stored, int cell, decimal number) => number is >= 0 and <= CellValues.Limit && cell < tableCells
        && !StoredCells.AnyNegative(stored.AsSpan(0, tableCells))
        && (errors ??= new ErrorSums(bound, sums, instances, [.. others, .. conditionedInstances, .. leveledInstances], tableCells))
            .Hold(stored, cell, (long)number);

    /// <summary>Judges every instance; a blank is any number of at least 0.</summary>
    /// <param name="values">The numbers.</param>
    /// <param name="outcomes">Takes the outcomes.</param>
    /// <param name="facts">What is known of the report beside; null where nothing is.</param>
    /// <returns>How many do not hold.</returns>
    public int Judge(CellValues values, Span<Outcome> outcomes, ReportFacts? facts)
    {
        long[] stored = values.Stored;

        // A blank is stored as a negative number too: where no sign bit is set, all cells are filled and none is below 0.
        bool anyNegative = StoredCells.AnyNegative(stored.AsSpan(0, tableCells)) && !IsNegativeOnlyWhereItMayBe(stored);
        outcomes.Slice(0, bound.Length).Clear();
        JudgedReports? reports = null;
        foreach (int instance in never)
        {
            outcomes[instance] = Outcome.NotApplicable;
        }

        if (!anyNegative)
        {
            return never.Length + JudgeOthers(values, facts, reports, outcomes) + JudgeFlat(stored, default, reports, outcomes);
        }

        reports ??= new JudgedReports([values], false, [], [facts]);
        Span<long> filled = stackalloc long[CellBits.Capacity];
        bool isAnyBelow = StoredCells.Fill(stored.AsSpan(0, tableCells), filled, out CellBits blanks) < 0;
        if (isAnyBelow && stored.AsSpan(0, tableCells).IndexOf(CellValues.Beyond) >= 0)
        {
            return JudgeOneByOne(reports, outcomes);
        }

        // Where blanks alone are stored below 0, only their limits do not hold.
        int limited = isAnyBelow ? JudgeLimits(limits, stored, reports, outcomes)
            : LeaveOut(blanks, outcomes) + JudgeLimits(otherLimits, stored, reports, outcomes);
        return never.Length + limited + JudgeFlat(filled, blanks, reports, outcomes) + JudgeOthers(values, facts, reports, outcomes);
    }

    /// <summary>Whether all numbers below 0 are differences, which no rule bounds, and none of them is a blank: no limit is touched then either.</summary>
    private bool IsNegativeOnlyWhereItMayBe(long[] stored)
    {
        int unbounded = 0;
        foreach (int cell in differences)
        {
            unbounded += stored[cell] is < 0 and > CellValues.Beyond ? 1 : 0;
        }

        return unbounded > 0 && unbounded == StoredCells.CountNegative(stored.AsSpan(0, tableCells));
    }

    /// <summary>A number too large to be stored is in the report: nearly never.</summary>
    private int JudgeOneByOne(JudgedReports reports, Span<Outcome> outcomes)
    {
        int notHolding = 0;
        for (int i = 0; i < bound.Length; i++)
        {
            notHolding += JudgeOther(i, reports, outcomes);
        }

        return notHolding;
    }

    /// <summary>Judges all but the limits.</summary>
    /// <param name="known">The numbers, 0 in place of each blank.</param>
    /// <param name="blanks">Which are blank.</param>
    /// <param name="reports">The report; null where there are no blanks.</param>
    /// <param name="outcomes">Takes the outcomes.</param>
    private int JudgeFlat(ReadOnlySpan<long> known, in CellBits blanks, JudgedReports? reports, Span<Outcome> outcomes)
    {
        int notHolding = blanks.IsEmpty ? JudgeFilled(known, outcomes) : JudgeWithBlanks(known, blanks, reports!, outcomes);
        for (int f = 0; f < conditionedInstances.Length; f++)
        {
            notHolding += JudgeConditioned(f, known, blanks, reports, outcomes);
        }

        for (int f = 0; f < leveledInstances.Length; f++)
        {
            // Those of an instance follow each other.
            int first = f;
            while (f + 1 < leveledInstances.Length && leveledInstances[f + 1] == leveledInstances[first])
            {
                f++;
            }

            notHolding += JudgeLeveled(first, f, known, blanks, reports, outcomes);
        }

        return notHolding;
    }

    /// <summary>Judges what is no sum of the tables. Most of it is about fees, which most reports do not state.</summary>
    private int JudgeOthers(CellValues values, ReportFacts? facts, JudgedReports? reports, Span<Outcome> outcomes)
    {
        int notHolding = 0;
        for (int k = 0; k < others.Length; k++)
        {
            int instance = others[k];
            if (otherNotBlank[k] >= 0 && values.Stored[otherNotBlank[k]] == CellValues.Blank)
            {
                outcomes[instance] = Outcome.NotApplicable;
                notHolding++;
            }
            else if (OutcomeByNumbers(k, values.Stored) is Outcome known)
            {
                outcomes[instance] = known;
                notHolding += known == Outcome.Holds ? 0 : 1;
            }
            else
            {
                notHolding += JudgeOther(instance, reports ??= new JudgedReports([values], false, [], [facts]), outcomes);
            }
        }

        return notHolding;
    }

    /// <summary>What one of the others comes to where the numbers that are there settle both its condition and its check; null else.</summary>
    private Outcome? OutcomeByNumbers(int other, long[] stored)
    {
        if (otherFormulas[other] is not var (when, check) || when.Judge(stored) is not bool applies)
        {
            return null;
        }

        return !applies ? Outcome.NotApplicable : check.Judge(stored) is not bool holds ? null : holds ? Outcome.Holds : Outcome.Broken;
    }

    private int JudgeFilled(ReadOnlySpan<long> known, Span<Outcome> outcomes)
    {
        int notHolding = 0;
        ReadOnlySpan<FlatForm> forms = sums.All;
        for (int f = 0; f < forms.Length; f++)
        {
            ref readonly FlatForm sum = ref forms[f];
            if (!sum.Holds(sums.Value(sum, known)))
            {
                outcomes[instances[f]] = mayNotApply[f] ? Outcome.Undecided : Outcome.Broken;
                notHolding++;
            }
        }

        return notHolding;
    }

    private int JudgeWithBlanks(ReadOnlySpan<long> known, in CellBits blanks, JudgedReports reports, Span<Outcome> outcomes)
    {
        int notHolding = 0;
        ReadOnlySpan<FlatForm> forms = sums.All;
        for (int f = 0; f < forms.Length; f++)
        {
            ref readonly BlankEffect effect = ref sumBlanks[f];
            if (effect.NeedsCare && effect.Touches(blanks))
            {
                notHolding += JudgeOther(instances[f], reports, outcomes);
                continue;
            }

            Outcome outcome = !effect.IsZero && notBlank[f] is { } asked && asked.Overlaps(blanks)
                ? Outcome.NotApplicable
                : OutcomeOf(mayNotApply[f] ? null : true, effect.Judge(sums, forms[f], known, blanks));
            outcomes[instances[f]] = outcome;
            notHolding += outcome == Outcome.Holds ? 0 : 1;
        }

        return notHolding;
    }

    private int JudgeConditioned(int index, ReadOnlySpan<long> known, in CellBits blanks, JudgedReports? reports, Span<Outcome> outcomes)
    {
        ref readonly BlankEffect effect = ref conditionedBlanks[index];
        int instance = conditionedInstances[index];
        if (effect.NeedsCare && !blanks.IsEmpty)
        {
            return JudgeOther(instance, reports!, outcomes);
        }

        bool? when = conditionBlanks[index].Judge(conditions, conditions.All[index], known, blanks);
        Outcome outcome = when == false ? Outcome.NotApplicable : OutcomeOf(when, effect.Judge(conditioned, conditioned.All[index], known, blanks));
        outcomes[instance] = outcome;
        return outcome == Outcome.Holds ? 0 : 1;
    }

    /// <summary>One comparison for each level: true where all are, false where none is, else open.</summary>
    private int JudgeLeveled(int first, int last, ReadOnlySpan<long> known, in CellBits blanks, JudgedReports? reports, Span<Outcome> outcomes)
    {
        int instance = leveledInstances[first];
        int holding = 0;
        int broken = 0;
        for (int f = first; f <= last; f++)
        {
            bool? answer = leveledBlanks[f].Judge(leveled, leveled.All[f], known, blanks);
            holding += answer == true ? 1 : 0;
            broken += answer == false ? 1 : 0;
        }

        int count = last - first + 1;
        if (!blanks.IsEmpty && (leveledBlanks[first].NeedsCare || (holding + broken == 0 && !isLeveledByLimit[first])))
        {
            // Blanks that all of them share may settle what each leaves open.
            return JudgeOther(instance, reports!, outcomes);
        }

        outcomes[instance] = holding == count ? Outcome.Holds : broken == count ? Outcome.Broken : Outcome.Undecided;
        return holding == count ? 0 : 1;
    }

    private static Outcome OutcomeOf(bool? when, bool? check) =>
        check == true ? Outcome.Holds : check == false && when == true ? Outcome.Broken : Outcome.Undecided;

    private BlankEffect[] Blanks(int[] of, Func<int, BoundFormula?> formula) =>
        Array.ConvertAll(of, i => new BlankEffect((BoundComparison)formula(i)!, form, bound[i].Rule));

    /// <summary>The limits of blanks do not apply.</summary>
    private int LeaveOut(in CellBits blanks, Span<Outcome> outcomes)
    {
        int left = 0;
        for (int part = 0; part * 64 < limitOfCell.Length; part++)
        {
            for (ulong bits = blanks.Part(part); bits != 0; bits &= bits - 1)
            {
                int limit = limitOfCell[(part * 64) + BitOperations.TrailingZeroCount(bits)];
                if (limit >= 0)
                {
                    outcomes[limit] = Outcome.NotApplicable;
                    left++;
                }
            }
        }

        return left;
    }

    private int JudgeLimits(FlatInstances.Limit[] some, long[] stored, JudgedReports reports, Span<Outcome> outcomes)
    {
        int notHolding = 0;
        foreach (FlatInstances.Limit limit in some)
        {
            // Without a branch where a blank is left out, as nearly always: nothing can be foretold of blanks.
            long value = stored[limit.Cell];
            if (limit.AppliesToNumbers)
            {
                outcomes[limit.Instance] = value >= 0 ? Outcome.Holds : value == CellValues.Blank ? Outcome.NotApplicable : Outcome.Broken;
                notHolding += value < 0 ? 1 : 0;
            }
            else if (value == CellValues.Blank)
            {
                notHolding += JudgeOther(limit.Instance, reports, outcomes);
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
}
