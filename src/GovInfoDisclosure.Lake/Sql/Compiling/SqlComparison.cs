using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Linear;
using GovInfoDisclosure.Rules.Binding;
using GovInfoDisclosure.Rules.Formulas;

namespace GovInfoDisclosure.Lake.Sql.Compiling;

/// <summary>A comparison in 64-bit whole numbers over what the columns hold. All of it is multiplied by <see cref="Divisor"/>.</summary>
internal sealed class SqlComparison
{
    /// <summary>No sum may pass half of this on its way, whatever the cells hold.</summary>
    public static readonly BigInteger Most = long.MaxValue / 4;

    private SqlComparison(Relation relation, bool blankIsZero)
    {
        Relation = relation;
        BlankIsZero = blankIsZero;
    }

    public Relation Relation { get; }

    public bool BlankIsZero { get; }

    public IReadOnlyList<SqlTerm> Terms { get; private set; } = [];

    public long LeftConstant { get; private set; }

    public long RightConstant { get; private set; }

    public long Constant => LeftConstant - RightConstant;

    public long Tolerance { get; private set; }

    public long Divisor { get; private set; }

    /// <summary>The most that a side can come to.</summary>
    public BigInteger Bound { get; private set; }

    /// <summary>What two comparisons share that are the same.</summary>
    public string Key { get; private set; } = "";

    /// <summary>Null where a sum could pass 64 bits.</summary>
    public static SqlComparison? Of(BoundComparison bound, bool blankIsZero, Func<CellRef, SqlCell> cellOf)
    {
        var order = new List<CellRef>();
        Dictionary<CellRef, Rational> left = Side(bound.Left, order, out Rational leftConstant);
        Dictionary<CellRef, Rational> right = Side(bound.Right, order, out Rational rightConstant);
        Dictionary<CellRef, SqlCell> cells = order.ToDictionary(cell => cell, cellOf);
        BigInteger divisor = BigInteger.One;
        foreach (Rational number in left.Concat(right).Select(x => x.Value / cells[x.Key].Scale).Concat([leftConstant, rightConstant, bound.Tolerance]))
        {
            divisor = divisor / BigInteger.GreatestCommonDivisor(divisor, number.Denominator) * number.Denominator;
        }

        BigInteger Whole(Rational number) => number.Numerator * (divisor / number.Denominator);
        BigInteger? Stored(Dictionary<CellRef, Rational> side, CellRef cell) => side.TryGetValue(cell, out Rational number) ? Whole(number / cells[cell].Scale) : null;
        BigInteger most = BigInteger.Abs(Whole(leftConstant)) + BigInteger.Abs(Whole(rightConstant)) + Whole(bound.Tolerance) + divisor;
        foreach (CellRef cell in order)
        {
            most += (BigInteger.Abs(Stored(left, cell) ?? 0) + BigInteger.Abs(Stored(right, cell) ?? 0)) * CellValues.Limit;
        }

        if (most > Most)
        {
            return null;
        }

        var comparison = new SqlComparison(bound.Relation, blankIsZero)
        {
            Terms = [.. order.Select(cell => new SqlTerm(
                cells[cell],
                (long)((Stored(left, cell) ?? 0) - (Stored(right, cell) ?? 0)),
                (long?)Stored(left, cell),
                (long?)Stored(right, cell)))],
            LeftConstant = (long)Whole(leftConstant),
            RightConstant = (long)Whole(rightConstant),
            Tolerance = (long)Whole(bound.Tolerance),
            Divisor = (long)divisor,
            Bound = most,
        };
        comparison.Key = string.Join(
            "|",
            comparison.Terms.Select(x => $"{x.Cell.Known}:{x.Left}:{x.Right}").Concat([$"{bound.Relation}:{comparison.LeftConstant}:{comparison.RightConstant}:{comparison.Tolerance}:{divisor}:{blankIsZero}"]));
        return comparison;
    }

    private static Dictionary<CellRef, Rational> Side(BoundSide side, List<CellRef> order, out Rational constant)
    {
        var sums = new Dictionary<CellRef, Rational>();
        constant = Rational.Zero;
        foreach (BoundTerm term in side.Terms)
        {
            if (term.IsConstant && !term.IsSum)
            {
                constant += term.Coefficient;
            }

            foreach (CellRef cell in term.Cells)
            {
                sums[cell] = (sums.TryGetValue(cell, out Rational known) ? known : Rational.Zero) + term.Coefficient;
                if (!order.Contains(cell))
                {
                    order.Add(cell);
                }
            }
        }

        return sums;
    }
}
