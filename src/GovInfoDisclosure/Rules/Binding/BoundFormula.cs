namespace GovInfoDisclosure.Rules.Binding;

/// <summary>A formula whose addresses have become cells.</summary>
/// <param name="parts">The formulas that it joins or denies.</param>
/// <param name="named">The cells that it names itself, its parts apart, in the order written and one as often as it is named.</param>
internal abstract class BoundFormula(IReadOnlyList<BoundFormula> parts, IEnumerable<CellRef> named)
{
    public IReadOnlyList<BoundFormula> Parts { get; } = parts;

    /// <summary>The formula and all that it is made of, in the order written.</summary>
    public IEnumerable<BoundFormula> Whole => Parts.SelectMany(part => part.Whole).Prepend(this);

    /// <summary>Every cell that is named, in the order written, one as often as it is named.</summary>
    public IEnumerable<CellRef> Named => Parts.SelectMany(part => part.Named).Concat(named);

    /// <summary>Each cell that is named once: the report's own in form order, then those of each partner.</summary>
    public CellRef[] NamedInOrder => [.. Named.Distinct().OrderBy(cell => cell)];

    /// <summary>What must be true for the formula to be: all parts of a conjunction, else the formula itself.</summary>
    public virtual IReadOnlyList<BoundFormula> Conjuncts => [this];

    /// <summary>The cell where nothing is asked but that this cell be not blank.</summary>
    public virtual CellRef? NotBlank => null;

    /// <summary>What it is whatever the numbers are; null where they matter, or nobody knows.</summary>
    public virtual bool? Settled => null;

    /// <summary>Whether it asks for nothing that differs from report to report, though it may be known of none.</summary>
    public virtual bool IsConstant => false;

    public abstract TResult Accept<TContext, TResult>(IBoundVisitor<TContext, TResult> visitor, TContext context);
}

/// <summary>Answers for each kind of bound formula. A new kind is a new member here, and whoever has no answer for it does not compile.</summary>
internal interface IBoundVisitor<TContext, TResult>
{
    TResult Visit(BoundComparison comparison, TContext context);

    TResult Visit(BoundMultiple multiple, TContext context);

    TResult Visit(BoundCount count, TContext context);

    TResult Visit(BoundConstant constant, TContext context);

    TResult Visit(BoundFact fact, TContext context);

    TResult Visit(BoundBlank blank, TContext context);

    TResult Visit(BoundNot not, TContext context);

    TResult Visit(BoundJoin join, TContext context);
}

/// <summary>Whether a sum is a whole number of times another number.</summary>
/// <param name="side">The sum, as written.</param>
/// <param name="unit">The number; of 0 only 0 is a multiple.</param>
internal sealed class BoundMultiple(BoundSide side, Rational unit) : BoundFormula([], side.Cells)
{
    public BoundSide Side { get; } = side;

    public Rational Unit { get; } = unit;

    public override TResult Accept<TContext, TResult>(IBoundVisitor<TContext, TResult> visitor, TContext context) => visitor.Visit(this, context);
}

/// <summary>Whether it is so many of the parts that are true.</summary>
/// <param name="parts">One for each cell that is counted.</param>
/// <param name="relation">What their number is to the other one.</param>
/// <param name="number">That number.</param>
internal sealed class BoundCount(IReadOnlyList<BoundFormula> parts, LinearOperator relation, Rational number) : BoundFormula(parts, [])
{
    public LinearOperator Relation { get; } = relation;

    public Rational Number { get; } = number;

    public override TResult Accept<TContext, TResult>(IBoundVisitor<TContext, TResult> visitor, TContext context) => visitor.Visit(this, context);
}

/// <summary>True, false, or unknown whatever the numbers are: the agency's level, whether all units are there.</summary>
/// <param name="value">What it is.</param>
/// <param name="levels">The levels that are asked for; null where it is whether all units are there.</param>
internal sealed class BoundConstant(bool? value, IReadOnlyList<AgencyLevel>? levels) : BoundFormula([], [])
{
    public IReadOnlyList<AgencyLevel>? Levels { get; } = levels;

    public override bool? Settled => value;

    public override bool IsConstant => true;

    public override TResult Accept<TContext, TResult>(IBoundVisitor<TContext, TResult> visitor, TContext context) => visitor.Visit(this, context);
}

/// <summary>What is asked of one of the reports beside its numbers: it differs from report to report, and is judged with it.</summary>
internal sealed class BoundFact(FactIs asked, int source) : BoundFormula([], [])
{
    public FactIs Asked { get; } = asked;

    public int Source { get; } = source;

    public override TResult Accept<TContext, TResult>(IBoundVisitor<TContext, TResult> visitor, TContext context) => visitor.Visit(this, context);
}

/// <summary>Whether a cell is blank.</summary>
internal sealed class BoundBlank(CellRef cell) : BoundFormula([], [cell])
{
    public CellRef Cell { get; } = cell;

    public override TResult Accept<TContext, TResult>(IBoundVisitor<TContext, TResult> visitor, TContext context) => visitor.Visit(this, context);
}

/// <summary>Whether a formula is false.</summary>
internal sealed class BoundNot(BoundFormula inner) : BoundFormula([inner], [])
{
    public BoundFormula Inner { get; } = inner;

    public override CellRef? NotBlank => Inner is BoundBlank blank ? blank.Cell : null;

    public override bool? Settled => !Inner.Settled;

    public override bool IsConstant => Inner.IsConstant;

    public override TResult Accept<TContext, TResult>(IBoundVisitor<TContext, TResult> visitor, TContext context) => visitor.Visit(this, context);
}

/// <summary>Whether all parts are true, or at least one.</summary>
internal class BoundJoin(bool all, IReadOnlyList<BoundFormula> parts) : BoundFormula(parts, [])
{
    public bool All { get; } = all;

    /// <summary>One formula with the numbers of each level, where nobody knows the level; empty where that is not what is joined.</summary>
    public virtual IReadOnlyList<BoundFormula> ByLevel => [];

    public override IReadOnlyList<BoundFormula> Conjuncts => All ? Parts : [this];

    public override TResult Accept<TContext, TResult>(IBoundVisitor<TContext, TResult> visitor, TContext context) => visitor.Visit(this, context);
}
