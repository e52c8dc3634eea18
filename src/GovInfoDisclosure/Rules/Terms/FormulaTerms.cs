using System.Numerics;

namespace GovInfoDisclosure.Rules.Terms;

/// <summary>A condition or check of an instance, with cells in place of addresses and numbers in place of parameters. A comparison of two sums holds where left
/// less right stands in the relation to 0, give or take the tolerance; all its numbers are whole and stand over one denominator: nothing is rounded.</summary>
public sealed record FormulaTerms
{
    /// <summary>What is asked; it says which of the other members count.</summary>
    public required FormulaKind Kind { get; init; }

    /// <summary>Whether two sums are compared; the other kinds leave <see cref="Terms"/> to <see cref="Constant"/> empty.</summary>
    public bool IsComparison => Symbol is not null;

    /// <summary>The relation as rule files write it: <c>==</c>; <see langword="null"/> where nothing is compared.</summary>
    public string? Symbol { get; init; }

    /// <summary>Every cell that a side of a comparison names, each once, in the order written.</summary>
    public ValueList<CellTerm> Terms { get; init; } = ValueList<CellTerm>.Empty;

    /// <summary>What all numbers here stand over; at least 1.</summary>
    public BigInteger Denominator { get; init; } = BigInteger.One;

    /// <summary>The number that is added to the cells on the left side.</summary>
    public BigInteger LeftConstant { get; init; }

    /// <summary>The number that is added to the cells on the right side.</summary>
    public BigInteger RightConstant { get; init; }

    /// <summary>By how much the relation may be missed; at least 0.</summary>
    public BigInteger Tolerance { get; init; }

    /// <summary>Whether the relation may also be missed by half a unit of the last decimal of each amount in 万元, times what it is multiplied by: the decimals
    /// that it has without zeros at its end, and two of an amount of 0.</summary>
    public bool RoundsAsWritten { get; init; }

    /// <summary>What the figure of the prose is multiplied by in left less right; 0 where none takes part.</summary>
    public BigInteger Claim { get; init; }

    /// <summary>The number in left less right that no cell is multiplied with.</summary>
    public BigInteger Constant => LeftConstant - RightConstant;

    /// <summary>What is joined or denied; empty where nothing is.</summary>
    public ValueList<FormulaTerms> Parts { get; init; } = ValueList<FormulaTerms>.Empty;

    /// <summary>Where nobody knows the level and a parameter differs by it: the formula with the numbers of each level. It is true where all of these are,
    /// false where none is, else unknown, and <see cref="Parts"/> say just that. Empty where it does not hang on the level.</summary>
    public ValueList<FormulaTerms> ByLevel { get; init; } = ValueList<FormulaTerms>.Empty;

    /// <summary>How many parts must be true, where they are counted; <see langword="null"/> where the kind is another.</summary>
    public int? AtLeast { get; init; }

    /// <summary>How many parts may be true, where they are counted; <see langword="null"/> where the kind is another.</summary>
    public int? AtMost { get; init; }

    /// <summary>The cell that may be blank; <see langword="null"/> where the kind is another.</summary>
    public CellTerm? Cell { get; init; }

    /// <summary>The levels that are asked for; empty where the kind is another.</summary>
    public ValueList<AgencyLevel> Levels { get; init; } = ValueList<AgencyLevel>.Empty;

    /// <summary>The fact that is asked for, as rule files write it: <c>report.year</c>; <see langword="null"/> where the kind is another.</summary>
    public string? Fact { get; init; }

    /// <summary>The values of which the fact must be one; a star at the end stands for any rest. Empty where it is a year.</summary>
    public ValueList<string> Values { get; init; } = ValueList<string>.Empty;

    /// <summary>The first year that is asked for; <see langword="null"/> where the fact is another.</summary>
    public int? From { get; init; }

    /// <summary>The last year that is asked for; <see langword="null"/> where the fact is another.</summary>
    public int? To { get; init; }

    /// <summary>The answer that no number of a report can change, of <see cref="FormulaKind.LevelIn"/> and <see cref="FormulaKind.UnitsComplete"/>;
    /// <see langword="null"/> where it is not known, and of the other kinds.</summary>
    public bool? Value { get; init; }

    /// <summary>A comparison over stored numbers, which are whole and of amounts yuan: all its numbers times the least one that makes each of them whole,
    /// which is the <see cref="Denominator"/> then. <see langword="null"/> where both sides, the tolerance and the denominator could together be more than the
    /// bound, and of the other kinds.</summary>
    /// <param name="largest">The largest size that a stored number can have.</param>
    /// <param name="most">The bound.</param>
    public FormulaTerms? OverStoredNumbers(long largest, long most)
    {
        if (!IsComparison)
        {
            return null;
        }

        Rational Of(BigInteger? number, long scale = 1) => Rational.Create(number ?? BigInteger.Zero, Denominator * scale);
        int count = Terms.Count;
        long[]? whole = WholeNumbers.Of(
            [
                .. Terms.Select(term => Of(term.Left, term.Cell.Scale)), .. Terms.Select(term => Of(term.Right, term.Cell.Scale)),
                Of(LeftConstant), Of(RightConstant), Of(Tolerance), Rational.One,
            ],
            2 * count, largest, most);
        return whole is null ? null : this with
        {
            Terms = new ValueList<CellTerm>(Terms.Select((term, i) => term with
            {
                Left = term.Left is null ? null : whole[i],
                Right = term.Right is null ? null : whole[count + i],
            })),
            LeftConstant = whole[2 * count],
            RightConstant = whole[(2 * count) + 1],
            Tolerance = whole[(2 * count) + 2],
            Denominator = whole[(2 * count) + 3],
        };
    }
}
