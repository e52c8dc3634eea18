using System.Numerics;

namespace GovInfoDisclosure.Rules.Terms;

/// <summary>Reads bound instances as data that stands on its own.</summary>
internal sealed class TermReader : IBoundVisitor<BindTarget, FormulaTerms>
{
    private static readonly TermReader Formulas = new();

    public static InstanceTerms Read(BoundInstance instance, BindTarget target) => new()
    {
        Rule = instance.Rule,
        Id = instance.Id,
        Variables = instance.Variables,
        When = instance.When?.Accept(Formulas, target),
        Check = instance.Check?.Accept(Formulas, target),
        ClaimKind = instance.ClaimKind,
    };

    public FormulaTerms Visit(BoundComparison comparison, BindTarget target)
    {
        var order = new List<CellRef>();
        Dictionary<CellRef, Rational> left = comparison.Left.CellSums(order);
        Dictionary<CellRef, Rational> right = comparison.Right.CellSums(order);
        Rational leftConstant = comparison.Left.Constant;
        Rational rightConstant = comparison.Right.Constant;
        Rational tolerance = comparison.Form.Tolerance;
        BigInteger denominator =
            Rational.CommonDenominator([.. left.Values, .. right.Values, leftConstant, rightConstant, tolerance, comparison.ClaimCoefficient]);
        BigInteger? Of(Dictionary<CellRef, Rational> side, CellRef cell) => side.TryGetValue(cell, out Rational number) ? number.Times(denominator) : null;
        return new FormulaTerms
        {
            Kind = KindOf(comparison.Relation),
            Symbol = comparison.Relation.Sign(),
            Terms = new ValueList<CellTerm>(order.Select(cell => Cell(cell, target, Of(left, cell), Of(right, cell)))),
            Denominator = denominator,
            LeftConstant = leftConstant.Times(denominator),
            RightConstant = rightConstant.Times(denominator),
            Tolerance = tolerance.Times(denominator),
            RoundsAsWritten = comparison.RoundsAsWritten,
            Claim = comparison.ClaimCoefficient.Times(denominator),
        };
    }

    public FormulaTerms Visit(BoundConstant constant, BindTarget target) => constant.Levels is null
        ? new FormulaTerms { Kind = FormulaKind.UnitsComplete, Value = constant.Settled }
        : new FormulaTerms { Kind = FormulaKind.LevelIn, Levels = new ValueList<AgencyLevel>(constant.Levels), Value = constant.Settled };

    public FormulaTerms Visit(BoundFact fact, BindTarget target) => new()
    {
        Kind = FormulaKind.FactIn,
        Fact = (fact.Asked.OfUnit ? FactNames.OfUnit : "") + FactNames.NameOf(fact.Asked.Fact),
        Values = new ValueList<string>(fact.Asked.Values),
        From = fact.Asked.Fact == Fact.Year ? fact.Asked.From : null,
        To = fact.Asked.Fact == Fact.Year ? fact.Asked.To : null,
    };

    public FormulaTerms Visit(BoundBlank blank, BindTarget target) => new() { Kind = FormulaKind.IsBlank, Cell = Cell(blank.Cell, target, null, null) };

    public FormulaTerms Visit(BoundNot not, BindTarget target) => new() { Kind = FormulaKind.Not, Parts = Read(not.Parts, target) };

    public FormulaTerms Visit(BoundJoin join, BindTarget target) =>
        new() { Kind = join.All ? FormulaKind.All : FormulaKind.Any, Parts = Read(join.Parts, target) };

    private ValueList<FormulaTerms> Read(IReadOnlyList<BoundFormula> parts, BindTarget target) => new(parts.Select(part => part.Accept(this, target)));

    private static FormulaKind KindOf(LinearOperator relation) => relation switch
    {
        LinearOperator.Equal => FormulaKind.Equal,
        LinearOperator.NotEqual => FormulaKind.NotEqual,
        LinearOperator.LessOrEqual => FormulaKind.AtMost,
        LinearOperator.Less => FormulaKind.Less,
        LinearOperator.GreaterOrEqual => FormulaKind.AtLeast,
        LinearOperator.Greater => FormulaKind.Greater,
    };

    private static CellTerm Cell(CellRef cell, BindTarget target, BigInteger? left, BigInteger? right)
    {
        string? owner = cell.Source switch { CellRef.Own => null, CellRef.Prior => "prior", _ => target.Units[cell.Source - CellRef.FirstUnit].Key };
        return new CellTerm(owner, target.FormOf(cell.Source)!.AllCells[cell.Index], left, right);
    }
}
