namespace GovInfoDisclosure.Rules.Analysis;

/// <summary>Unfolds the formulas of rules over variables: each cell of the report, of last year's, of a unit's; the year; what is asked of the agency. No
/// cell is blank.</summary>
internal sealed class RuleCases(BindTarget target) : CaseUnfolder
{
    /// <summary>What begins the name of a variable that a multiple is so many times of.</summary>
    private const string Times = "times ";
    private static readonly Rational WidestHalf = Rational.One / 2;
    private readonly Dictionary<string, CellDefinition> cells = new(StringComparer.Ordinal);
    private int multiples;

    /// <summary>The variable of a cell: its address, and for a partner's cell whose it is before that.</summary>
    public static string NameOf(CellRef cell, CellDefinition definition) => cell.Source switch
    {
        CellRef.Own => definition.Address,
        CellRef.Prior or CellRef.Prior2 => CellRef.NameOf(cell.Source) + "." + definition.Address,
        CellRef.FirstUnit => FactNames.OfUnit + definition.Address,
        _ => "unit2." + definition.Address,
    };

    /// <summary>Whether a variable holds whole numbers only; the report's cells that no formula named here are not asked.</summary>
    public bool IsWhole(string variable) => cells.TryGetValue(variable, out CellDefinition? cell)
        ? cell.Measure != Measure.TenThousandYuan
        : target.Form.TryFind(variable) is { } own ? own.Measure != Measure.TenThousandYuan : true;

    /// <summary>Whether a variable is a cell of another report that is never negative; of the report's own the rules say it.</summary>
    public bool IsNeverNegative(string variable) => cells.TryGetValue(variable, out CellDefinition? cell) && cell.Address != variable && !cell.IsSigned;

    public override List<List<LinearRelation>>? Visit(BoundComparison comparison, bool value)
    {
        // By the decimals of amounts the sides may be up to half a unit apart each: what cannot be even so, cannot be.
        Rational widest = comparison.RoundsAsWritten
            ? comparison.Cells.Select((cell, i) => IsWhole(Name(cell)) ? Rational.Zero : comparison.Form.Coefficients[i].Abs() * WidestHalf)
                .Aggregate(comparison.Form.Tolerance, (sum, half) => sum + half)
            : comparison.Form.Tolerance;
        Rational tolerance = value != (comparison.Relation == LinearOperator.NotEqual) ? widest : comparison.Form.Tolerance;
        return Compare(comparison.Relation, value, tolerance,
            [.. comparison.Cells.Select((cell, i) => new LinearTerm(Name(cell), comparison.Form.Coefficients[i]))], comparison.Form.Constant);
    }

    /// <summary>So many times the number, or between so many times and once more.</summary>
    public override List<List<LinearRelation>>? Visit(BoundMultiple multiple, bool value)
    {
        var order = new List<CellRef>();
        Dictionary<CellRef, Rational> sums = multiple.Side.CellSums(order);
        string times = Times + (++multiples).ToString(CultureInfo.InvariantCulture);
        LinearTerm[] terms = [.. order.Select(cell => new LinearTerm(Name(cell), sums[cell])), new LinearTerm(times, -multiple.Unit)];
        LinearRelation Rest(LinearOperator relation, Rational added) => new("r", new LinearExpression(terms, multiple.Side.Constant + added), relation);
        return value ? [[Rest(LinearOperator.Equal, Rational.Zero)]]
            : multiple.Unit.IsZero ? [[Rest(LinearOperator.NotEqual, Rational.Zero)]]
            : [[Rest(LinearOperator.Greater, Rational.Zero), Rest(LinearOperator.Less, -multiple.Unit.Abs())]];
    }

    public override List<List<LinearRelation>>? Visit(BoundConstant constant, bool value) => constant.Settled == !value ? [] : [[]];

    /// <summary>A year is a number; whether anything else is so can be chosen, the same for the same words.</summary>
    public override List<List<LinearRelation>>? Visit(BoundFact fact, bool value)
    {
        string name = (fact.Asked.OfUnit ? FactNames.OfUnit : "") + FactNames.NameOf(fact.Asked.Fact);
        LinearRelation Bound(string variable, LinearOperator relation, int number) =>
            new("r", new LinearExpression([new LinearTerm(variable, Rational.One)], -(Rational)number), relation);
        if (fact.Asked.Fact == Fact.Year)
        {
            return value
                ? [[Bound(name, LinearOperator.GreaterOrEqual, fact.Asked.From), Bound(name, LinearOperator.LessOrEqual, fact.Asked.To)]]
                : [[Bound(name, LinearOperator.Less, fact.Asked.From)], [Bound(name, LinearOperator.Greater, fact.Asked.To)]];
        }

        string asked = name + " in " + string.Join(",", fact.Asked.Values);
        return [[value ? Bound(asked, LinearOperator.GreaterOrEqual, 1) : Bound(asked, LinearOperator.LessOrEqual, 0)]];
    }

    public override List<List<LinearRelation>>? Visit(BoundBlank blank, bool value) => value ? [] : [[]];

    private string Name(CellRef cell)
    {
        CellDefinition definition = Definition(cell);
        string name = NameOf(cell, definition);
        cells[name] = definition;
        return name;
    }

    private CellDefinition Definition(CellRef cell) => target.FormOf(cell.Source)!.AllCells[cell.Index];
}
