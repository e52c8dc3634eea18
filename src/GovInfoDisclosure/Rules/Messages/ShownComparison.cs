namespace GovInfoDisclosure.Rules.Messages;

/// <summary>A comparison, a count or a multiple, one of the three, and what it has to say where it stands: under a "not", the opposite.</summary>
/// <param name="Comparison">Sides compared; null where it is something else.</param>
/// <param name="Count">What is counted; null where it is something else.</param>
/// <param name="Multiple">A sum and a number; null where it is something else.</param>
/// <param name="Relation">What one side should be to the other; of a multiple, whether it should be one (equal).</param>
internal readonly record struct ShownComparison(BoundComparison? Comparison, BoundCount? Count, BoundMultiple? Multiple, LinearOperator Relation)
{
    private static readonly Search First = new(null);

    /// <summary>The comparison that made an outcome: the first one, in the order written, that has it; else the first of all.</summary>
    /// <param name="formula">The check.</param>
    /// <param name="wanted">True where it holds, false where it is broken, null where it is undecided.</param>
    /// <param name="grounds">What it was judged on.</param>
    public static ShownComparison? Of(BoundFormula formula, bool? wanted, Grounds grounds) =>
        formula.Accept(new Search(grounds), wanted) ?? formula.Accept(First, null);

    /// <summary>Looks for the first comparison that comes to what is wanted; whatever it comes to, where there are no grounds.</summary>
    private sealed class Search(Grounds? grounds) : IBoundVisitor<bool?, ShownComparison?>
    {
        public ShownComparison? Visit(BoundComparison comparison, bool? wanted) =>
            grounds is null || grounds.Value.Judge(comparison) == wanted ? new ShownComparison(comparison, null, null, comparison.Relation) : null;

        public ShownComparison? Visit(BoundMultiple multiple, bool? wanted) =>
            grounds is null || PartsJudge.Instance.Visit(multiple, grounds.Value) == wanted
                ? new ShownComparison(null, null, multiple, LinearOperator.Equal)
                : null;

        public ShownComparison? Visit(BoundCount count, bool? wanted) =>
            grounds is null || PartsJudge.Instance.Visit(count, grounds.Value) == wanted ? new ShownComparison(null, count, null, count.Relation) : null;

        public ShownComparison? Visit(BoundConstant constant, bool? wanted) => null;

        public ShownComparison? Visit(BoundFact fact, bool? wanted) => null;

        public ShownComparison? Visit(BoundBlank blank, bool? wanted) => null;

        public ShownComparison? Visit(BoundNot not, bool? wanted) =>
            not.Inner.Accept(this, !wanted) is { } inner ? inner with { Relation = inner.Relation.Opposite() } : null;

        /// <summary>Of a broken "a implies b" the reader is told what b should have been, not that a is true.</summary>
        public ShownComparison? Visit(BoundJoin join, bool? wanted) =>
            join.Parts.OrderBy(part => !join.All && wanted == false && part is BoundNot)
                .Select(part => part.Accept(this, wanted)).FirstOrDefault(shown => shown is not null);
    }
}
