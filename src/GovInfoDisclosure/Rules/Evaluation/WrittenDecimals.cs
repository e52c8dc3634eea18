namespace GovInfoDisclosure.Rules.Evaluation;

/// <summary>How far an amount may be from what it was rounded from: half a unit of its last decimal as JSON writes it, without the zeros at its end. An amount
/// of 0 says nothing of its decimals and counts as two of them.</summary>
internal static class WrittenDecimals
{
    /// <summary>The widest: an amount without decimals.</summary>
    private static readonly Rational Widest = Rational.One / 2;

    private static readonly Rational OfZero = Rational.One / 200;

    /// <summary>The least and the most by which the sides of a comparison may be apart, over all fillings of its blanks: a blank may have any
    /// decimals.</summary>
    public static (Rational Least, Rational Most) Of(BoundComparison comparison, Grounds grounds)
    {
        Rational least = comparison.Form.Tolerance;
        Rational most = least;
        for (int i = 0; comparison.RoundsAsWritten && i < comparison.Cells.Length; i++)
        {
            CellRef cell = comparison.Cells[i];
            if (grounds.Reports.Definition(cell).Measure != Measure.TenThousandYuan)
            {
                continue;
            }

            Rational weight = comparison.Form.Coefficients[i].Abs();
            bool isBlank = grounds.Exact(cell) is null;
            Rational half = isBlank ? Widest : HalfUnit(grounds.Reports.Value(cell) ?? 0);
            most += weight * half;
            least += isBlank ? Rational.Zero : weight * half;
        }

        return (least, most);
    }

    private static Rational HalfUnit(decimal amount)
    {
        if (amount == 0)
        {
            return OfZero;
        }

        Rational half = Widest;
        for (decimal rest = Math.Abs(amount) % 1; rest != 0; rest = rest * 10 % 1)
        {
            half /= 10;
        }

        return half;
    }
}
