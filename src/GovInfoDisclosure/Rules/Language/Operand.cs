namespace GovInfoDisclosure.Rules.Language;

/// <summary>What stands on one side of a comparison: sums, a ratio, or a count of cells. It says what a comparison comes to.</summary>
/// <param name="Piece">Sums and choices of such; null where it is something else.</param>
/// <param name="Ratio">A share or growth; null where it is something else.</param>
/// <param name="Counted">What is counted, a formula for each cell; null where it is something else.</param>
/// <param name="Offset">Where it begins.</param>
internal sealed record Operand(SidePiece? Piece, Ratio? Ratio, Quantified? Counted, int Offset)
{
    /// <summary>The function's name.</summary>
    public string Name => Ratio is null ? "count" : Ratio.Kind == RatioKind.Share ? "share" : "growth";

    /// <summary>The number that it is; null where it is something else, or has a parameter.</summary>
    public Rational? Number => Piece is LinearPiece { Side: { IsNumber: true } side } ? side.Number : null;

    public static Operand Of(SidePiece piece, int offset) => new(piece, null, null, offset);

    public static Operand Of(Ratio ratio, int offset) => new(null, ratio, null, offset);

    public static Operand Of(Quantified counted, int offset) => new(null, null, counted, offset);

    /// <exception cref="FormulaException">They cannot be compared.</exception>
    public static Formula Compare(Operand left, LinearOperator relation, Operand right)
    {
        if (left.Piece is { } first && right.Piece is { } second)
        {
            return SidePiece.Compare(first, relation, second);
        }

        if (left.Piece is not null)
        {
            return Compare(right, relation.Mirrored(), left);
        }

        if (right.Piece is not LinearPiece { Side: { IsConstant: true } number })
        {
            int offset = Math.Max(left.Offset, right.Offset);
            throw new FormulaException(right.Piece is null ? offset : right.Offset,
                $"{left.Name}(…) 只能与数字或参数比较", $"{left.Name}(…) is compared with numbers or parameters only");
        }

        return left.Ratio?.Is(relation, number) ?? new CountIs(left.Counted!, relation, number);
    }
}
