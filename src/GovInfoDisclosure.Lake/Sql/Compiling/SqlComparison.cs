using System.Numerics;

namespace GovInfoDisclosure.Lake.Sql.Compiling;

/// <summary>A comparison in 64-bit whole numbers over what the columns hold. All of it is multiplied by <see cref="Divisor"/>.</summary>
internal sealed class SqlComparison
{
    /// <summary>No sum may pass half of what 64 bits hold on its way, whatever the cells hold; and left less right is a sum of two sides.</summary>
    private static readonly BigInteger Most = long.MaxValue / 4;

    private SqlComparison(FormulaKind relation, bool blankIsZero)
    {
        Relation = relation;
        BlankIsZero = blankIsZero;
    }

    public FormulaKind Relation { get; }

    /// <summary>The relation as rule files write it.</summary>
    public required string Symbol { get; init; }

    public bool BlankIsZero { get; }

    public required IReadOnlyList<SqlTerm> Terms { get; init; }

    public required long LeftConstant { get; init; }

    public required long RightConstant { get; init; }

    public long Constant => LeftConstant - RightConstant;

    public required long Tolerance { get; init; }

    public required long Divisor { get; init; }

    /// <summary>What two comparisons share that are the same.</summary>
    public required string Key { get; init; }

    /// <summary>Null where a sum could pass 64 bits.</summary>
    public static SqlComparison? Of(FormulaTerms terms, bool blankIsZero, Func<CellTerm, SqlCell> cellOf)
    {
        (CellTerm Term, SqlCell Cell)[] cells = [.. terms.Terms.Select(term => (term, cellOf(term)))];
        BigInteger divisor = BigInteger.One;
        void Take(BigInteger? number, long scale)
        {
            // The denominator that is left of the number once it is reduced.
            BigInteger denominator = terms.Denominator * scale;
            denominator /= BigInteger.GreatestCommonDivisor(number ?? BigInteger.Zero, denominator);
            divisor = divisor / BigInteger.GreatestCommonDivisor(divisor, denominator) * denominator;
        }

        foreach ((CellTerm term, SqlCell cell) in cells)
        {
            Take(term.Left, cell.Scale);
            Take(term.Right, cell.Scale);
        }

        Take(terms.LeftConstant, 1);
        Take(terms.RightConstant, 1);
        Take(terms.Tolerance, 1);
        BigInteger Whole(BigInteger number, long scale = 1) => number * divisor / (terms.Denominator * scale);
        BigInteger? Stored(BigInteger? number, SqlCell cell) => number is BigInteger known ? Whole(known, cell.Scale) : null;

        BigInteger most = BigInteger.Abs(Whole(terms.LeftConstant)) + BigInteger.Abs(Whole(terms.RightConstant)) + Whole(terms.Tolerance) + divisor;
        foreach ((CellTerm term, SqlCell cell) in cells)
        {
            most += (BigInteger.Abs(Stored(term.Left, cell) ?? 0) + BigInteger.Abs(Stored(term.Right, cell) ?? 0)) * CellColumns.Limit;
        }

        if (most > Most)
        {
            return null;
        }

        SqlTerm[] found =
            [.. cells.Select(x => new SqlTerm(x.Cell, (long)Whole(x.Term.Net, x.Cell.Scale),
                (long?)Stored(x.Term.Left, x.Cell), (long?)Stored(x.Term.Right, x.Cell)))];
        long left = (long)Whole(terms.LeftConstant);
        long right = (long)Whole(terms.RightConstant);
        long tolerance = (long)Whole(terms.Tolerance);
        return new SqlComparison(terms.Kind, blankIsZero)
        {
            Symbol = terms.Symbol!,
            Terms = found,
            LeftConstant = left,
            RightConstant = right,
            Tolerance = tolerance,
            Divisor = (long)divisor,
            Key = string.Join("|",
                found.Select(x => $"{x.Cell.Known}:{x.Left}:{x.Right}").Concat([$"{terms.Symbol}:{left}:{right}:{tolerance}:{divisor}:{blankIsZero}"])),
        };
    }
}
