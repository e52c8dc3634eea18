using System.Numerics;

namespace GovInfoDisclosure.Rules.Terms;

/// <summary>Reads bound instances as data that stands on its own.</summary>
internal sealed class TermReader(BindTarget target)
{
    public InstanceTerms Read(BoundInstance instance) => new()
    {
        Rule = instance.Rule,
        Id = instance.Id,
        Variables = instance.Variables,
        When = instance.When is null ? null : Read(instance.When),
        Check = instance.Check is null ? null : Read(instance.Check),
        ClaimKind = instance.ClaimKind,
    };

    private FormulaTerms Read(BoundFormula formula) => formula switch
    {
        BoundComparison comparison => Read(comparison),
        BoundBlank blank => new FormulaTerms { Kind = FormulaKind.IsBlank, Cell = Cell(blank.Cell, null, null) },
        BoundConstant { Levels: null } complete => new FormulaTerms { Kind = FormulaKind.UnitsComplete, Value = complete.Value },
        BoundConstant level => new FormulaTerms { Kind = FormulaKind.LevelIn, Levels = new ValueList<AgencyLevel>(level.Levels), Value = level.Value },
        BoundNot not => new FormulaTerms { Kind = FormulaKind.Not, Parts = Read([not.Inner]) },
        BoundAll all => new FormulaTerms { Kind = FormulaKind.All, Parts = Read(all.Parts) },
        _ => new FormulaTerms { Kind = FormulaKind.Any, Parts = Read(((BoundAny)formula).Parts) },
    };

    private ValueList<FormulaTerms> Read(IReadOnlyList<BoundFormula> parts) => new(parts.Select(Read));

    private FormulaTerms Read(BoundComparison comparison)
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
            Symbol = comparison.Relation.Symbol(),
            Terms = new ValueList<CellTerm>(order.Select(cell => Cell(cell, Of(left, cell), Of(right, cell)))),
            Denominator = denominator,
            LeftConstant = leftConstant.Times(denominator),
            RightConstant = rightConstant.Times(denominator),
            Tolerance = tolerance.Times(denominator),
            Claim = comparison.ClaimCoefficient.Times(denominator),
        };
    }

    private static FormulaKind KindOf(Relation relation) => relation switch
    {
        Relation.Equal => FormulaKind.Equal,
        Relation.NotEqual => FormulaKind.NotEqual,
        Relation.AtMost => FormulaKind.AtMost,
        Relation.Less => FormulaKind.Less,
        Relation.AtLeast => FormulaKind.AtLeast,
        _ => FormulaKind.Greater,
    };

    private CellTerm Cell(CellRef cell, BigInteger? left, BigInteger? right)
    {
        string? owner = cell.Source switch { CellRef.Own => null, CellRef.Prior => "prior", _ => target.Units[cell.Source - CellRef.FirstUnit].Key };
        return new CellTerm(owner, target.FormOf(cell.Source)!.AllCells[cell.Index], left, right);
    }
}
