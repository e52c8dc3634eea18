namespace GovInfoDisclosure.Rules.Language;

/// <summary>A side with <c>abs</c>, <c>min</c> and <c>max</c> in it: a sum, or the greatest or the least of several. A comparison of such sides is a choice of
/// comparisons of sums, so that nothing behind the parser learns of it.</summary>
internal abstract record SidePiece
{
    /// <summary>How many sums it is made of.</summary>
    public abstract int Count { get; }

    /// <summary>Every sum that it is made of.</summary>
    public abstract IEnumerable<Side> Sides { get; }

    /// <summary>The same with every sum changed: max(a, b) + c is max(a + c, b + c). A change that turns the order round turns greatest into least.</summary>
    public abstract SidePiece Map(Func<Side, Side> change, bool turns = false);

    /// <summary>What this piece being in a relation to another comes to.</summary>
    /// <param name="relation">One of the four that have a direction.</param>
    /// <param name="other">The other side.</param>
    public abstract Formula Is(LinearOperator relation, SidePiece other);

    /// <summary>What a sum being in a relation to this piece comes to.</summary>
    public abstract Formula IsOf(Side left, LinearOperator relation);

    /// <summary>The sum of two.</summary>
    public SidePiece Plus(SidePiece other) => other is LinearPiece linear ? Map(side => side.Plus(linear.Side)) : other.Under(this);

    /// <summary>Both sides in a relation, as comparisons of sums joined. With a tolerance too it says what the whole would: each comparison is eased the way
    /// that the whole is.</summary>
    public static Formula Compare(SidePiece left, LinearOperator relation, SidePiece right) =>
        left is LinearPiece first && right is LinearPiece second ? new Comparison(first.Side, relation, second.Side)
            : relation == LinearOperator.NotEqual ? new Not(Compare(left, LinearOperator.Equal, right))
            : relation == LinearOperator.Equal
            ? new Join(true, [left.Is(LinearOperator.LessOrEqual, right), left.Is(LinearOperator.GreaterOrEqual, right)])
            : left.Is(relation, right);

    /// <summary>The sum of another piece and this one, as a choice like this one.</summary>
    private protected abstract SidePiece Under(SidePiece added);

    private protected static bool IsUpper(LinearOperator relation) => relation is LinearOperator.LessOrEqual or LinearOperator.Less;
}

/// <summary>A sum.</summary>
internal sealed record LinearPiece(Side Side) : SidePiece
{
    public override int Count => 1;

    public override IEnumerable<Side> Sides => [Side];

    public override SidePiece Map(Func<Side, Side> change, bool turns = false) => new LinearPiece(change(Side));

    public override Formula Is(LinearOperator relation, SidePiece other) => other.IsOf(Side, relation);

    public override Formula IsOf(Side left, LinearOperator relation) => new Comparison(left, relation, Side);

    private protected override SidePiece Under(SidePiece added) => added.Plus(this);
}

/// <summary>The greatest or the least of several.</summary>
internal sealed record ChoicePiece(bool Greatest, IReadOnlyList<SidePiece> Pieces) : SidePiece
{
    public override int Count => Pieces.Sum(piece => piece.Count);

    public override IEnumerable<Side> Sides => Pieces.SelectMany(piece => piece.Sides);

    public override SidePiece Map(Func<Side, Side> change, bool turns = false) =>
        new ChoicePiece(Greatest != turns, [.. Pieces.Select(piece => piece.Map(change, turns))]);

    /// <summary>The greatest is at most c where all are, and at least c where one is; the least the other way round.</summary>
    public override Formula Is(LinearOperator relation, SidePiece other) =>
        new Join(Greatest == IsUpper(relation), [.. Pieces.Select(piece => piece.Is(relation, other))]);

    public override Formula IsOf(Side left, LinearOperator relation) =>
        new Join(Greatest != IsUpper(relation), [.. Pieces.Select(piece => piece.IsOf(left, relation))]);

    private protected override SidePiece Under(SidePiece added) => new ChoicePiece(Greatest, [.. Pieces.Select(piece => added.Plus(piece))]);
}

/// <summary>The greatest or the least over cells that patterns name.</summary>
/// <param name="Greatest">Which of the two.</param>
/// <param name="Cells">The cells.</param>
/// <param name="Piece">What is taken of each.</param>
internal sealed record CellsPiece(bool Greatest, IReadOnlyList<Quantifier> Cells, SidePiece Piece) : SidePiece
{
    public override int Count => Piece.Count;

    public override IEnumerable<Side> Sides => Piece.Sides;

    public override SidePiece Map(Func<Side, Side> change, bool turns = false) => new CellsPiece(Greatest != turns, Cells, Piece.Map(change, turns));

    public override Formula Is(LinearOperator relation, SidePiece other) =>
        new Quantified(Greatest == IsUpper(relation), Cells, Piece.Is(relation, other));

    public override Formula IsOf(Side left, LinearOperator relation) => new Quantified(Greatest != IsUpper(relation), Cells, Piece.IsOf(left, relation));

    private protected override SidePiece Under(SidePiece added) => new CellsPiece(Greatest, Cells, added.Plus(Piece));
}
