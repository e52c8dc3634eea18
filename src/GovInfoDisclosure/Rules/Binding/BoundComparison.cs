using System.Collections.Generic;
using System.Numerics;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Linear;
using GovInfoDisclosure.Rules.Formulas;

namespace GovInfoDisclosure.Rules.Binding;

/// <summary>
/// Two sides compared, as one sum: left less right, each cell once. The coefficients are also kept as whole numbers over what the
/// cells are stored in (pieces, yuan), so that a report whose numbers fit there is judged in 64-bit whole numbers, exactly.
/// </summary>
internal sealed class BoundComparison : BoundFormula
{
    public BoundComparison(BoundSide left, Relation relation, BoundSide right, Rational tolerance, BindTarget target)
    {
        Left = left;
        Right = right;
        Relation = relation;
        Tolerance = tolerance;

        var net = new Dictionary<CellRef, Rational>();
        var order = new List<CellRef>();
        Add(left, Rational.One, net, order);
        Add(right, -Rational.One, net, order);
        order.RemoveAll(cell => net[cell].IsZero);
        Cells = [.. order];
        Coefficients = new Rational[Cells.Length];
        for (int i = 0; i < Cells.Length; i++)
        {
            Coefficients[i] = net[Cells[i]];
        }

        IsSigned = new bool[Cells.Length];
        var perStored = new Rational[Cells.Length];
        for (int i = 0; i < Cells.Length; i++)
        {
            CellDefinition cell = target.FormOf(Cells[i].Source)!.AllCells[Cells[i].Index];
            IsSigned[i] = cell.IsSigned;
            perStored[i] = Coefficients[i] / cell.Scale;
        }

        Scale(perStored);
    }

    public BoundSide Left { get; }

    public BoundSide Right { get; }

    public Relation Relation { get; }

    public Rational Tolerance { get; }

    /// <summary>The cells whose coefficient is not 0 once both sides are one sum.</summary>
    public CellRef[] Cells { get; }

    public Rational[] Coefficients { get; }

    public bool[] IsSigned { get; }

    public Rational Constant { get; private set; }

    /// <summary>The coefficient of the figure of the prose; 0 where none takes part.</summary>
    public Rational ClaimCoefficient { get; private set; }

    /// <summary>Whole coefficients over stored numbers, all multiplied by one number; null where a sum of them could pass 64 bits.</summary>
    public long[]? StoredCoefficients { get; private set; }

    public long StoredConstant { get; private set; }

    public long StoredTolerance { get; private set; }

    private void Add(BoundSide side, Rational sign, Dictionary<CellRef, Rational> net, List<CellRef> order)
    {
        foreach (BoundTerm term in side.Terms)
        {
            Rational coefficient = sign * term.Coefficient;
            if (term.IsConstant)
            {
                Constant += term.IsSum ? Rational.Zero : coefficient;
            }
            else if (term.IsClaim)
            {
                ClaimCoefficient += coefficient;
            }

            foreach (CellRef cell in term.Cells)
            {
                if (net.TryGetValue(cell, out Rational known))
                {
                    net[cell] = known + coefficient;
                }
                else
                {
                    net.Add(cell, coefficient);
                    order.Add(cell);
                }
            }
        }
    }

    private void Scale(Rational[] perStored)
    {
        BigInteger multiplier = Constant.Denominator;
        multiplier = LeastCommonMultiple(multiplier, Tolerance.Denominator);
        foreach (Rational coefficient in perStored)
        {
            multiplier = LeastCommonMultiple(multiplier, coefficient.Denominator);
        }

        BigInteger bound = BigInteger.Abs(Whole(Constant, multiplier)) + Whole(Tolerance, multiplier);
        foreach (Rational coefficient in perStored)
        {
            bound += BigInteger.Abs(Whole(coefficient, multiplier)) * CellValues.Limit;
        }

        if (bound >= long.MaxValue / 2 || !ClaimCoefficient.IsZero)
        {
            return;
        }

        var whole = new long[perStored.Length];
        for (int i = 0; i < whole.Length; i++)
        {
            whole[i] = (long)Whole(perStored[i], multiplier);
        }

        StoredCoefficients = whole;
        StoredConstant = (long)Whole(Constant, multiplier);
        StoredTolerance = (long)Whole(Tolerance, multiplier);
    }

    private static BigInteger Whole(Rational value, BigInteger multiplier) =>
        multiplier.IsOne ? value.Numerator : value.Numerator * (multiplier / value.Denominator);

    private static BigInteger LeastCommonMultiple(BigInteger first, BigInteger second) =>
        second.IsOne ? first : first / BigInteger.GreatestCommonDivisor(first, second) * second;
}
