namespace GovInfoDisclosure.Rules.Language;

/// <summary>What a rule asks, as written: true or false of a report once its variables are bound.</summary>
/// <param name="Parts">The formulas that it joins or denies.</param>
/// <param name="Cells">The addresses and patterns that it names itself, its parts apart.</param>
internal abstract record Formula(IReadOnlyList<Formula> Parts, IEnumerable<CellTemplate> Cells)
{
    /// <summary>The formula and all that it is made of, in the order written.</summary>
    public IEnumerable<Formula> Whole => Parts.SelectMany(part => part.Whole).Prepend(this);

    /// <summary>The sides that it compares itself.</summary>
    public virtual IEnumerable<Side> Sides => [];

    /// <summary>The ratios whose wholes must not be 0 for it to mean something.</summary>
    public virtual IEnumerable<Ratio> Ratios => Parts.SelectMany(part => part.Ratios);

    /// <summary>Whether it asks something of the unit that the instance is about, its cells apart.</summary>
    public virtual bool AsksUnit => false;

    public abstract TResult Accept<TContext, TResult>(IFormulaVisitor<TContext, TResult> visitor, TContext context);
}

/// <summary>Answers for each kind of formula. A new kind is a new member here, and whoever has no answer for it does not compile.</summary>
internal interface IFormulaVisitor<TContext, TResult>
{
    TResult Visit(Comparison comparison, TContext context);

    TResult Visit(MultipleOf multiple, TContext context);

    TResult Visit(CountIs count, TContext context);

    TResult Visit(IsBlank blank, TContext context);

    TResult Visit(LevelIn level, TContext context);

    TResult Visit(FactIs fact, TContext context);

    TResult Visit(UnitsComplete units, TContext context);

    TResult Visit(Not not, TContext context);

    TResult Visit(Join join, TContext context);

    TResult Visit(Quantified quantified, TContext context);
}

/// <summary>Two linear sides compared.</summary>
internal sealed record Comparison(Side Left, LinearOperator Relation, Side Right) : Formula([], Left.Cells.Concat(Right.Cells))
{
    /// <summary>The ratio that was multiplied out to compare it; null where none was.</summary>
    public Ratio? Ratio { get; init; }

    /// <summary>Whether the rule's tolerance leaves it alone: it says what is counted, or whether a ratio exists.</summary>
    public bool IsExact { get; init; }

    public override IEnumerable<Side> Sides => [Left, Right];

    public override IEnumerable<Ratio> Ratios => Ratio is null ? [] : [Ratio];

    public override TResult Accept<TContext, TResult>(IFormulaVisitor<TContext, TResult> visitor, TContext context) => visitor.Visit(this, context);
}

/// <summary><c>x is a multiple of 10</c>; a tolerance leaves it alone.</summary>
internal sealed record MultipleOf(Side Side, Side Unit) : Formula([], Side.Cells)
{
    public override IEnumerable<Side> Sides => [Side, Unit];

    public override TResult Accept<TContext, TResult>(IFormulaVisitor<TContext, TResult> visitor, TContext context) => visitor.Visit(this, context);
}

/// <summary><c>count(cells > 0) >= 2</c>: how many of the cells fulfil a formula, compared with a number.</summary>
internal sealed record CountIs(Quantified Counted, LinearOperator Relation, Side Number) : Formula([Counted], [])
{
    public override IEnumerable<Side> Sides => [Number];

    public override TResult Accept<TContext, TResult>(IFormulaVisitor<TContext, TResult> visitor, TContext context) => visitor.Visit(this, context);
}

/// <summary><c>x is blank</c>.</summary>
internal sealed record IsBlank(CellTemplate Cell) : Formula([], [Cell])
{
    public override TResult Accept<TContext, TResult>(IFormulaVisitor<TContext, TResult> visitor, TContext context) => visitor.Visit(this, context);
}

/// <summary><c>agency.level in […]</c>; unknown where the report names no level.</summary>
internal sealed record LevelIn(IReadOnlyList<AgencyLevel> Levels) : Formula([], [])
{
    public override TResult Accept<TContext, TResult>(IFormulaVisitor<TContext, TResult> visitor, TContext context) => visitor.Visit(this, context);
}

/// <summary>What is known of the report, or of the unit's, beside its numbers; unknown where that is not.</summary>
/// <param name="Place">The fact as written, and where.</param>
/// <param name="Fact">What is asked.</param>
/// <param name="OfUnit">Whether it is asked of the unit that the instance is about.</param>
/// <param name="Values">The values of which it must be one; empty for a year.</param>
/// <param name="From">The first year.</param>
/// <param name="To">The last year.</param>
internal sealed record FactIs(PlacedWord Place, Fact Fact, bool OfUnit, IReadOnlyList<string> Values, int From, int To) : Formula([], [])
{
    public override bool AsksUnit => OfUnit;

    public override TResult Accept<TContext, TResult>(IFormulaVisitor<TContext, TResult> visitor, TContext context) => visitor.Visit(this, context);
}

/// <summary><c>units are complete</c>: the reports of all expected units are there.</summary>
internal sealed record UnitsComplete() : Formula([], [])
{
    public override TResult Accept<TContext, TResult>(IFormulaVisitor<TContext, TResult> visitor, TContext context) => visitor.Visit(this, context);
}

/// <summary><c>not f</c>.</summary>
internal sealed record Not(Formula Inner) : Formula([Inner], [])
{
    public override TResult Accept<TContext, TResult>(IFormulaVisitor<TContext, TResult> visitor, TContext context) => visitor.Visit(this, context);
}

/// <summary>All parts are true, or at least one.</summary>
internal sealed record Join(bool All, IReadOnlyList<Formula> Parts) : Formula(Parts, [])
{
    public override TResult Accept<TContext, TResult>(IFormulaVisitor<TContext, TResult> visitor, TContext context) => visitor.Visit(this, context);
}

/// <summary>The same formula for each of many cells: all of them, or at least one.</summary>
internal sealed record Quantified(bool All, IReadOnlyList<Quantifier> ForEach, Formula Inner) : Formula([Inner], ForEach.SelectMany(x => x.Patterns))
{
    /// <summary>Those under variables of the file are seen to there.</summary>
    public override IEnumerable<Ratio> Ratios => ForEach[0].IsHidden ? base.Ratios : [];

    public override TResult Accept<TContext, TResult>(IFormulaVisitor<TContext, TResult> visitor, TContext context) => visitor.Visit(this, context);
}
