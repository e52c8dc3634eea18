namespace GovInfoDisclosure.Rules.Evaluation;

/// <summary>A formula over the cells of one report, ready to be judged on 64 reports at once.</summary>
internal abstract class BlockFormula
{
    public abstract BlockTruth Judge(in BlockView view);

    /// <summary>A comparison.</summary>
    public sealed class Sum(BlockSum sum) : BlockFormula
    {
        public override BlockTruth Judge(in BlockView view)
        {
            (ulong isTrue, ulong isFalse) = sum.Judge(view.Numbers, view.Stride, view.Blanks, hasBlanks: true);
            return new BlockTruth(isTrue, isFalse);
        }
    }

    /// <summary>A comparison whose tolerance follows the decimals of amounts: nearly always it comes to the same with the least and the greatest that
    /// there can be.</summary>
    public sealed class AsWritten(BlockSum strictest, BlockSum laxest) : BlockFormula
    {
        public override BlockTruth Judge(in BlockView view)
        {
            (ulong strictTrue, ulong strictFalse) = strictest.Judge(view.Numbers, view.Stride, view.Blanks, hasBlanks: true);
            (ulong laxTrue, ulong laxFalse) = laxest.Judge(view.Numbers, view.Stride, view.Blanks, hasBlanks: true);
            return new BlockTruth(strictTrue & laxTrue, strictFalse & laxFalse, (strictTrue ^ laxTrue) | (strictFalse ^ laxFalse));
        }
    }

    /// <summary>Whether a cell is blank.</summary>
    public sealed class Blank(int cell) : BlockFormula
    {
        public override BlockTruth Judge(in BlockView view) => new(view.Blanks[cell], ~view.Blanks[cell]);
    }

    /// <summary>What is the same whatever the numbers are; null where nobody knows it.</summary>
    public sealed class Constant(bool? value) : BlockFormula
    {
        private readonly BlockTruth truth = BlockTruth.Of(value);

        public override BlockTruth Judge(in BlockView view) => truth;
    }

    public sealed class Not(BlockFormula inner) : BlockFormula
    {
        public override BlockTruth Judge(in BlockView view) => inner.Judge(view).Not;
    }

    /// <summary>All parts, or one of them: that is, not all of their opposites.</summary>
    public sealed class Join(bool all, BlockFormula[] parts) : BlockFormula
    {
        public override BlockTruth Judge(in BlockView view)
        {
            var joined = BlockTruth.Of(true);
            foreach (BlockFormula part in parts)
            {
                BlockTruth truth = part.Judge(view);
                joined = joined.And(all ? truth : truth.Not);
            }

            return all ? joined : joined.Not;
        }
    }

    /// <summary>Several comparisons that share cells: a blank that leaves each of them open may still settle the whole.</summary>
    public sealed class Sharing(BlockFormula whole) : BlockFormula
    {
        public override BlockTruth Judge(in BlockView view) => whole.Judge(view).WithUndecidedOpen;
    }
}
