namespace GovInfoDisclosure.Rules.Language;

/// <summary>One side of a comparison: a sum of terms.</summary>
internal sealed record Side(IReadOnlyList<SideTerm> Terms)
{
    public bool IsConstant => Terms.All(term => term.Kind == SideTermKind.Constant);

    /// <summary>Whether it is a number that no layer can change.</summary>
    public bool IsNumber => Terms.All(term => term.Kind == SideTermKind.Constant && term.Parameters.Count == 0);

    /// <summary>Its number, parameters and cells apart.</summary>
    public Rational Number => Terms.Where(term => term.Kind == SideTermKind.Constant && term.Parameters.Count == 0)
        .Aggregate(Rational.Zero, (sum, term) => sum + term.Coefficient);

    /// <summary>Every address and pattern that the side names.</summary>
    public IEnumerable<CellTemplate> Cells => Terms.SelectMany(term => term.Cells.Concat(term.Except));

    /// <summary>A number alone.</summary>
    public static Side Of(Rational number, PlacedWord place) => new([new SideTerm(SideTermKind.Constant, number, place, [], [], [], false)]);

    public Side Plus(Side other) => new([.. Terms, .. other.Terms]);

    /// <summary>The side times a sum of numbers and parameters.</summary>
    public Side Times(Side constant) => new(
    [
        .. from factor in constant.IsNumber && constant.Terms.Count > 1 ? [constant.Terms[0] with { Coefficient = constant.Number }] : constant.Terms
           from term in Terms
           select term with { Coefficient = factor.Coefficient * term.Coefficient, Parameters = [.. factor.Parameters, .. term.Parameters] },
    ]);

    public Side Times(Rational number) => new([.. Terms.Select(term => term with { Coefficient = number * term.Coefficient })]);
}

/// <summary>A number or parameters alone; cells; the figure in the prose that the instance is about; what the rule pairs with the kind of figure.</summary>
internal enum SideTermKind
{
    Constant,
    Cells,
    Claim,
    Table,
}

/// <summary>One term: a coefficient times a cell, a sum of cells, or a figure of the prose.</summary>
/// <param name="Kind">What is multiplied.</param>
/// <param name="Coefficient">The number in front.</param>
/// <param name="Place">Where it is written.</param>
/// <param name="Parameters">Parameters that multiply the coefficient.</param>
/// <param name="Cells">The cells; several, or with wildcards, only in a sum.</param>
/// <param name="Except">The cells to leave out of a sum.</param>
/// <param name="IsSum">Whether it was written as <c>sum(…)</c>.</param>
internal sealed record SideTerm(SideTermKind Kind, Rational Coefficient, PlacedWord Place, IReadOnlyList<PlacedWord> Parameters,
    IReadOnlyList<CellTemplate> Cells, IReadOnlyList<CellTemplate> Except, bool IsSum);
