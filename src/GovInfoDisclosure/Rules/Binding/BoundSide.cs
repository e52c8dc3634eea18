namespace GovInfoDisclosure.Rules.Binding;

/// <summary>One side of a comparison as written, for messages: terms in their order, none merged.</summary>
internal sealed class BoundSide(IReadOnlyList<BoundTerm> terms)
{
    // Made when a message first asks for them: most sides are never shown.
    private CellRef[]? cells;
    private LinearForm? form;

    public IReadOnlyList<BoundTerm> Terms { get; } = terms;

    /// <summary>The cells in the order written, a repeated one again: the variables of <see cref="Form"/>.</summary>
    public CellRef[] Cells => cells ??= [.. Terms.SelectMany(term => term.Cells)];

    /// <summary>The side as a sum of <see cref="Cells"/>; its comparison with 0 says nothing.</summary>
    public LinearForm Form => form ??= new LinearForm(
        [.. Enumerable.Range(0, Cells.Length)], [.. Terms.SelectMany(term => term.Cells.Select(_ => term.Coefficient))], Constant, LinearOperator.Equal);

    /// <summary>What the side adds to its cells.</summary>
    public Rational Constant => Sum(Terms, term => term.IsConstant && !term.IsSum);

    /// <summary>What it multiplies the figure of the prose with; 0 where none takes part.</summary>
    public Rational ClaimCoefficient { get; } = Sum(terms, term => term.IsClaim);

    /// <summary>The side times a number.</summary>
    public BoundSide Times(Rational number) => new([.. Terms.Select(term => term with { Coefficient = number * term.Coefficient })]);

    /// <summary>Each cell of the side with what it is multiplied with in all.</summary>
    /// <param name="order">Takes the cells that are not in it yet, in the order written.</param>
    public Dictionary<CellRef, Rational> CellSums(List<CellRef> order)
    {
        var sums = new Dictionary<CellRef, Rational>();
        foreach (BoundTerm term in Terms)
        {
            foreach (CellRef cell in term.Cells)
            {
                bool isKnown = sums.TryGetValue(cell, out Rational known);
                sums[cell] = known + term.Coefficient;
                if (!isKnown && !order.Contains(cell))
                {
                    order.Add(cell);
                }
            }
        }

        return sums;
    }

    private static Rational Sum(IReadOnlyList<BoundTerm> terms, Predicate<BoundTerm> isCounted)
    {
        Rational sum = Rational.Zero;
        for (int i = 0; i < terms.Count; i++)
        {
            sum += isCounted(terms[i]) ? terms[i].Coefficient : Rational.Zero;
        }

        return sum;
    }
}

/// <summary>A term of a side: coefficient times the sum of its cells, a constant (no cells), or the figure of the prose. A sum of no cells is 0.</summary>
internal sealed record BoundTerm(Rational Coefficient, IReadOnlyList<CellRef> Cells, bool IsSum, bool IsClaim)
{
    public bool IsConstant => Cells.Count == 0 && !IsClaim;
}
