namespace GovInfoDisclosure.Rules.Evaluation;

/// <summary>Judges reports in columns, 64 at a time: sums are taken of all of them at once, and blanks considered by bits. What cannot be said so, and
/// a report with a number too large for it, is judged one by one, as everywhere.</summary>
/// <remarks>Immutable and safe to share between threads. Nothing is allocated for reports in which all holds.</remarks>
internal sealed class BlockJudge
{
    private readonly BoundInstance[] bound;
    private readonly FlatSums single;
    private readonly FormShape form;
    private readonly BlockSum[] sums;
    private readonly (BlockSum Check, BlockSum When)[] conditioned;
    private readonly BlockSum[][] leveled;
    private readonly FlatInstances.Limit[] limits;
    private readonly int[] never;
    private readonly (int Instance, BlockFormula When, BlockFormula Check)[] formulas;
    private readonly int[] others;

    // For each cell all bits, where it must not be negative, or none.
    private readonly long[] limited;

    // The cell that an instance asks not to be blank, and the one without which it does not apply; below 0 where there is none.
    private readonly int[] notBlank;
    private readonly int[] needed;
    private readonly bool[] mayNotApply;
    private readonly bool[] isLeveledByLimit;

    public BlockJudge(BoundInstance[] bound, FlatSums single, FormShape form)
    {
        this.bound = bound;
        this.single = single;
        this.form = form;
        var flat = new FlatInstances(bound, form.Cells.Length);
        BlockSum Sum(FlatInstances.Sum sum) => new(sum.Instance, sum.Comparison, form, bound[sum.Instance].Rule);
        sums = [.. flat.Sums.Select(Sum)];
        conditioned = [.. flat.Conditioned.Select(sum => (Sum(sum), Sum(sum with { Comparison = (BoundComparison)bound[sum.Instance].When! })))];
        IGrouping<int, FlatInstances.Sum>[] byInstance = [.. flat.Leveled.GroupBy(sum => sum.Instance)];
        leveled = [.. byInstance.Select(levels => levels.Select(Sum).ToArray())];
        isLeveledByLimit = [.. byInstance.Select(levels => FlatKinds.DifferInLimit([.. levels.Select(sum => sum.Comparison)]))];
        limits = [.. flat.Limits];
        never = [.. flat.Never];
        ILookup<bool, (int Instance, (BlockFormula When, BlockFormula Check)? Made)> rest =
            flat.Others.Select(i => (i, BlockFormulaBuilder.Of(bound[i], i, form))).ToLookup(x => x.Item2 is not null);
        formulas = [.. rest[true].Select(x => (x.Instance, x.Made!.Value.When, x.Made.Value.Check))];
        others = [.. rest[false].Select(x => x.Instance)];
        limited = new long[form.AllCells.Length];
        foreach (FlatInstances.Limit limit in limits)
        {
            limited[limit.Cell] = -1;
        }

        notBlank = Array.ConvertAll(bound, instance => instance.When?.NotBlank is CellRef cell ? cell.Index : -1);
        needed = Array.ConvertAll(bound, instance => FlatKinds.NeededCell(instance)?.Index ?? -1);
        mayNotApply = Array.ConvertAll(bound, FlatKinds.MayNotApply);
    }

    /// <summary>Judges a batch.</summary>
    /// <param name="batch">The reports.</param>
    /// <param name="result">Takes the outcomes.</param>
    /// <param name="blankAsZero">Whether a blank is read as 0.</param>
    public void Judge(ReportBatch batch, OutcomeBits result, bool blankAsZero)
    {
        batch.ClearBlanks();
        Span<ulong> blanks = stackalloc ulong[CellBits.Capacity];
        for (int block = 0; block * ReportBatch.BlockSize < batch.Count; block++)
        {
            int count = Math.Min(ReportBatch.BlockSize, batch.Count - (block * ReportBatch.BlockSize));
            ulong live = ulong.MaxValue >> (ReportBatch.BlockSize - count);
            bool hasBlanks = FindBlanks(batch, block, live, blankAsZero, blanks);
            var rows = new BlockRows(batch, block, blankAsZero);
            ReadOnlySpan<long> numbers = batch.Block(block);
            bool isNegative = BlockNumbers.IsAnyNegative(numbers, batch.Stride, limited, out bool isAnyLarge);
            ulong large = isAnyLarge ? FindLarge(numbers, batch.Stride, live) : 0;
            ulong told = live & ~large;
            JudgeLimits(numbers, batch.Stride, blanks, isNegative, hasBlanks, told, result, block, ref rows);
            JudgeSums(numbers, batch.Stride, blanks, hasBlanks, told, result, block, ref rows);
            JudgeLeveled(numbers, batch.Stride, blanks, hasBlanks, told, result, block, ref rows);
            JudgeFormulas(new BlockView(numbers, batch.Stride, blanks), told, result, block, ref rows);
            JudgeOthers(blanks, told, result, block, ref rows);
            JudgeLarge(large, result, block, ref rows);
            result.Close(block, count);
        }
    }

    private bool FindBlanks(ReportBatch batch, int block, ulong live, bool blankAsZero, Span<ulong> blanks)
    {
        int tables = form.Cells.Length;
        ulong any = 0;
        ulong all = live;
        for (int i = 0; i < form.AllCells.Length; i++)
        {
            blanks[i] = batch.Blanks(i, block) & live;
            any |= i < tables ? blanks[i] : 0;
            all &= i < tables ? live : blanks[i];
        }

        // A fee report of which nothing is known stays blank.
        for (int i = 0; blankAsZero && i < form.AllCells.Length; i++)
        {
            blanks[i] = i < tables ? 0 : all;
        }

        return any != 0 && !blankAsZero;
    }

    private ulong FindLarge(ReadOnlySpan<long> numbers, int stride, ulong live)
    {
        ulong large = 0;
        for (int cell = 0; cell < form.AllCells.Length; cell++)
        {
            for (int row = 0; row < ReportBatch.BlockSize; row++)
            {
                large |= (BlockNumbers.IsLarge(numbers[(cell * stride) + row]) ? 1UL : 0) << row;
            }
        }

        return large & live;
    }

    private void JudgeLimits(ReadOnlySpan<long> numbers, int stride, ReadOnlySpan<ulong> blanks, bool isNegative, bool hasBlanks, ulong told,
        OutcomeBits result, int block, ref BlockRows rows)
    {
        if (!isNegative && !hasBlanks)
        {
            return;
        }

        foreach (FlatInstances.Limit limit in limits)
        {
            ulong blank = blanks[limit.Cell] & told;
            ulong negative = 0;
            if (isNegative)
            {
                BlockNumbers.Above(numbers.Slice(limit.Cell * stride, ReportBatch.BlockSize), 0, out negative);
            }

            result.Put(limit.Instance, block, negative & told & ~blank, 0, limit.AppliesToNumbers ? blank : 0);
            if (!limit.AppliesToNumbers)
            {
                JudgeRows(limit.Instance, blank, result, block, ref rows);
            }
        }
    }

    private void JudgeSums(ReadOnlySpan<long> numbers, int stride, ReadOnlySpan<ulong> blanks, bool hasBlanks, ulong told,
        OutcomeBits result, int block, ref BlockRows rows)
    {
        foreach (BlockSum sum in sums)
        {
            (ulong isTrue, ulong isFalse) = sum.Judge(numbers, stride, blanks, hasBlanks);
            if (isTrue == ulong.MaxValue && !hasBlanks)
            {
                continue;
            }

            ulong notApplicable = hasBlanks && !sum.IsZero && notBlank[sum.Instance] >= 0 ? blanks[notBlank[sum.Instance]] : 0;
            ulong broken = mayNotApply[sum.Instance] ? 0 : isFalse;
            result.Put(sum.Instance, block, broken & ~notApplicable & told, ~isTrue & ~broken & ~notApplicable & told, notApplicable & told);
            if (sum.NeedsCare && hasBlanks)
            {
                JudgeRows(sum.Instance, sum.Touches(blanks) & told, result, block, ref rows);
            }
        }

        foreach ((BlockSum check, BlockSum when) in conditioned)
        {
            (ulong applies, ulong appliesNot) = when.Judge(numbers, stride, blanks, hasBlanks);
            (ulong isTrue, ulong isFalse) = check.Judge(numbers, stride, blanks, hasBlanks);
            ulong broken = isFalse & applies;
            result.Put(check.Instance, block, broken & told, ~isTrue & ~broken & ~appliesNot & told, appliesNot & told);
            if (check.NeedsCare && hasBlanks)
            {
                JudgeRows(check.Instance, AnyBlank(blanks) & told, result, block, ref rows);
            }
        }
    }

    private void JudgeLeveled(ReadOnlySpan<long> numbers, int stride, ReadOnlySpan<ulong> blanks, bool hasBlanks, ulong told,
        OutcomeBits result, int block, ref BlockRows rows)
    {
        for (int i = 0; i < leveled.Length; i++)
        {
            ulong all = ulong.MaxValue;
            ulong none = ulong.MaxValue;
            ulong decided = 0;
            foreach (BlockSum sum in leveled[i])
            {
                (ulong isTrue, ulong isFalse) = sum.Judge(numbers, stride, blanks, hasBlanks);
                all &= isTrue;
                none &= isFalse;
                decided |= isTrue | isFalse;
            }

            BlockSum first = leveled[i][0];
            result.Put(first.Instance, block, none & told, ~all & ~none & told, 0);
            if (hasBlanks)
            {
                // Blanks that all of them share may settle what each leaves open.
                ulong careful = first.NeedsCare ? AnyBlank(blanks) : isLeveledByLimit[i] ? 0 : AnyBlank(blanks) & ~decided;
                JudgeRows(first.Instance, careful & told, result, block, ref rows);
            }
        }

        foreach (int instance in never)
        {
            result.Put(instance, block, 0, 0, told);
        }
    }

    /// <summary>Judges what is more than a sum of the tables but can be said in bits: most of it is about fees.</summary>
    private void JudgeFormulas(in BlockView view, ulong told, OutcomeBits result, int block, ref BlockRows rows)
    {
        foreach ((int instance, BlockFormula whenAsked, BlockFormula checkAsked) in formulas)
        {
            BlockTruth when = whenAsked.Judge(view);
            BlockTruth check = checkAsked.Judge(view);
            ulong broken = check.False & when.True;
            ulong settled = when.False | check.True | broken;
            result.Put(instance, block, broken & told, ~settled & told, when.False & told);
            JudgeRows(instance, (when.Open | (check.Open & ~when.False)) & told, result, block, ref rows);
        }
    }

    /// <summary>Judges what cannot.</summary>
    private void JudgeOthers(ReadOnlySpan<ulong> blanks, ulong told, OutcomeBits result, int block, ref BlockRows rows)
    {
        foreach (int instance in others)
        {
            ulong notApplicable = needed[instance] >= 0 ? blanks[needed[instance]] & told : 0;
            result.Put(instance, block, 0, 0, notApplicable);
            JudgeRows(instance, told & ~notApplicable, result, block, ref rows);
        }
    }

    private void JudgeRows(int instance, ulong which, OutcomeBits result, int block, ref BlockRows rows)
    {
        for (int row = 0; which != 0; row++, which >>= 1)
        {
            if ((which & 1) != 0)
            {
                result.Put(instance, block, row, InstanceJudge.Judge(bound[instance], rows.Reports(row)));
            }
        }
    }

    private void JudgeLarge(ulong large, OutcomeBits result, int block, ref BlockRows rows)
    {
        Outcome[] outcomes = large == 0 ? [] : new Outcome[bound.Length];
        for (int row = 0; large != 0; row++, large >>= 1)
        {
            if ((large & 1) != 0)
            {
                single.Judge(rows.Values(row), outcomes, rows.Facts(row));
                for (int i = 0; i < outcomes.Length; i++)
                {
                    result.Put(i, block, row, outcomes[i]);
                }
            }
        }
    }

    /// <summary>Where some cell of the tables is blank.</summary>
    private ulong AnyBlank(ReadOnlySpan<ulong> blanks)
    {
        ulong any = 0;
        foreach (ulong blank in blanks.Slice(0, form.Cells.Length))
        {
            any |= blank;
        }

        return any;
    }
}
