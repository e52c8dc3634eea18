namespace GovInfoDisclosure.Lake.Sql.Compiling;

/// <summary>A comparison in 64-bit whole numbers over what the columns hold. All of it is multiplied by <see cref="Divisor"/>.</summary>
internal sealed class SqlComparison
{
    /// <summary>No sum may pass half of what 64 bits hold on its way, whatever the cells hold; and left less right is a sum of two sides.</summary>
    private const long Most = long.MaxValue / 4;

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
        if (terms.OverStoredNumbers(CellColumns.Limit, Most) is not FormulaTerms stored)
        {
            return null;
        }

        SqlTerm[] found = [.. stored.Terms.Select(term => new SqlTerm(cellOf(term), (long)term.Net, (long?)term.Left, (long?)term.Right))];
        long left = (long)stored.LeftConstant;
        long right = (long)stored.RightConstant;
        long tolerance = (long)stored.Tolerance;
        long divisor = (long)stored.Denominator;
        return new SqlComparison(terms.Kind, blankIsZero)
        {
            Symbol = terms.Symbol!,
            Terms = found,
            LeftConstant = left,
            RightConstant = right,
            Tolerance = tolerance,
            Divisor = divisor,
            Key = string.Join("|",
                found.Select(x => $"{x.Cell.Known}:{x.Left}:{x.Right}").Concat([$"{terms.Symbol}:{left}:{right}:{tolerance}:{divisor}:{blankIsZero}"])),
        };
    }
}
