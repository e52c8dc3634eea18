namespace GovInfoDisclosure.Rules.Evaluation;

/// <summary>A formula over the cells of one report, ready to be judged on its stored numbers.</summary>
internal abstract class FlatFormula
{
    /// <summary>True or false where the numbers that are there settle it; null where it takes more to know: what a blank may be, the decimals of an amount,
    /// a number too large to be stored.</summary>
    public abstract bool? Judge(ReadOnlySpan<long> stored);

    /// <summary>A comparison of which every number is there.</summary>
    public sealed class Sum(BoundComparison comparison, WholeForm whole) : FlatFormula
    {
        private readonly int[] cells = Array.ConvertAll(comparison.Cells, cell => cell.Index);
        private readonly LinearOperator relation = comparison.Relation;

        public override bool? Judge(ReadOnlySpan<long> stored) => whole.JudgeKnown(relation, cells, stored, CellValues.Beyond);
    }

    /// <summary>A comparison whose tolerance follows the decimals of amounts: nearly always it comes to the same with the least and the greatest that
    /// there can be.</summary>
    public sealed class AsWritten(Sum strictest, Sum laxest) : FlatFormula
    {
        public override bool? Judge(ReadOnlySpan<long> stored)
        {
            bool? strict = strictest.Judge(stored);
            return strict == laxest.Judge(stored) ? strict : null;
        }
    }

    /// <summary>Whether a cell is blank.</summary>
    public sealed class Blank(int cell) : FlatFormula
    {
        public override bool? Judge(ReadOnlySpan<long> stored) => stored[cell] == CellValues.Blank;
    }

    /// <summary>What is the same whatever the numbers are; null where nobody knows it.</summary>
    public sealed class Constant(bool? value) : FlatFormula
    {
        public override bool? Judge(ReadOnlySpan<long> stored) => value;
    }

    public sealed class Not(FlatFormula inner) : FlatFormula
    {
        public override bool? Judge(ReadOnlySpan<long> stored) => !inner.Judge(stored);
    }

    /// <summary>All parts, or one of them: one with the deciding value decides.</summary>
    public sealed class Join(bool all, FlatFormula[] parts) : FlatFormula
    {
        public override bool? Judge(ReadOnlySpan<long> stored)
        {
            bool? joined = all;
            foreach (FlatFormula part in parts)
            {
                bool? truth = part.Judge(stored);
                if (truth == !all)
                {
                    return truth;
                }

                joined = truth is null ? null : joined;
            }

            return joined;
        }
    }
}
