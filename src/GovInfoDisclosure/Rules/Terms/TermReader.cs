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

    public FormulaTerms Visit(BoundMultiple multiple, BindTarget target)
    {
        var order = new List<CellRef>();
        Dictionary<CellRef, Rational> sums = multiple.Side.CellSums(order);
        BigInteger denominator = Rational.CommonDenominator([.. sums.Values, multiple.Side.Constant, multiple.Unit, multiple.Side.ClaimCoefficient]);
        return new FormulaTerms
        {
            Kind = FormulaKind.MultipleOf,
            Terms = new ValueList<CellTerm>(order.Select(cell => Cell(cell, target, sums[cell].Times(denominator), null))),
            Denominator = denominator,
            LeftConstant = multiple.Side.Constant.Times(denominator),
            RightConstant = multiple.Unit.Times(denominator),
            Claim = multiple.Side.ClaimCoefficient.Times(denominator),
        };
    }

    /// <summary>The parts counted between two numbers; "not so many" is the denial of one.</summary>
    public FormulaTerms Visit(BoundCount count, BindTarget target)
    {
        Rational none = Rational.Zero;
        Rational all = count.Parts.Count;
        (Rational least, Rational most) = count.Relation switch
        {
            LinearOperator.LessOrEqual => (none, count.Number.Floor()),
            LinearOperator.Less => (none, count.Number.Ceiling() - 1),
            LinearOperator.GreaterOrEqual => (count.Number.Ceiling(), all),
            LinearOperator.Greater => (count.Number.Floor() + 1, all),
            _ when count.Number.IsInteger => (count.Number, count.Number),

            // More than there are: so many and a half are never true, whatever is blank.
            _ => (all + 1, all + 1),
        };
        FormulaTerms counted = new()
        {
            Kind = FormulaKind.CountOf,
            Parts = Read(count.Parts, target),
            AtLeast = Within(least, all),
            AtMost = Within(most, all),
        };
        return count.Relation == LinearOperator.NotEqual ? new FormulaTerms { Kind = FormulaKind.Not, Parts = [counted] } : counted;
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
        new() { Kind = join.All ? FormulaKind.All : FormulaKind.Any, Parts = Read(join.Parts, target), ByLevel = Read(join.ByLevel, target) };

    /// <summary>A bound that no number of parts is beyond more than by one.</summary>
    private static int Within(Rational number, Rational parts) =>
        number.Sign < 0 ? -1 : number > parts ? (int)parts.Numerator + 1 : (int)number.Numerator;

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
        string? owner = cell.Source < CellRef.FirstUnit ? CellRef.NameOf(cell.Source) : target.Units[cell.Source - CellRef.FirstUnit].Key;
        return new CellTerm(owner, target.FormOf(cell.Source)!.AllCells[cell.Index], left, right);
    }
}
