namespace GovInfoDisclosure.Rules.Binding;

/// <summary>Two sides compared, as one sum: left less right, each cell once. The coefficients are also kept as whole numbers over what the cells are stored in
/// (pieces, yuan), so that a report whose numbers fit there is judged in 64-bit whole numbers, exactly.</summary>
internal sealed class BoundComparison : BoundFormula
{
    public BoundComparison(BoundSide left, LinearOperator relation, BoundSide right, RuleTolerance tolerance, BindTarget target)
        : base([], left.Terms.Concat(right.Terms).SelectMany(term => term.Cells))
    {
        RoundsAsWritten = tolerance.AsWritten;
        Left = left;
        Right = right;
        ClaimCoefficient = left.ClaimCoefficient - right.ClaimCoefficient;

        var order = new List<CellRef>();
        Dictionary<CellRef, Rational> plus = left.CellSums(order);
        Dictionary<CellRef, Rational> minus = right.CellSums(order);
        Rational Net(CellRef cell) => plus.GetValueOrDefault(cell) - minus.GetValueOrDefault(cell);
        Cells = [.. order.Where(cell => !Net(cell).IsZero)];
        CellDefinition[] definitions = [.. Cells.Select(cell => target.FormOf(cell.Source)!.AllCells[cell.Index])];

        Rational[] coefficients = [.. Cells.Select(Net)];
        Rational constant = left.Constant - right.Constant;

        // The figure of the prose may be any number.
        WholeForm? Whole(Rational most) => ClaimCoefficient.IsZero
            ? WholeForm.Of([.. coefficients.Select((x, i) => x / definitions[i].Scale)], constant, most, CellValues.Limit)
            : null;
        Form = new LinearForm([.. Enumerable.Range(0, Cells.Length)], coefficients, constant, relation, tolerance.Absolute)
        {
            // Decimals as written are another tolerance in each report.
            Whole = RoundsAsWritten ? null : Whole(tolerance.Absolute),
        };
        if (RoundsAsWritten)
        {
            Rational most = tolerance.Absolute;
            for (int i = 0; i < Cells.Length; i++)
            {
                most += definitions[i].Measure == Measure.TenThousandYuan ? coefficients[i].Abs() / 2 : Rational.Zero;
            }

            (Strictest, Laxest) = (Whole(tolerance.Absolute), Whole(most));
        }
    }

    /// <summary>The ratio that was multiplied out; null where none was.</summary>
    public BoundRatio? Ratio { get; init; }

    public BoundSide Left { get; }

    public BoundSide Right { get; }

    /// <summary>Whether the tolerance follows the decimals of the amounts in each report.</summary>
    public bool RoundsAsWritten { get; }

    /// <summary>The sum with the least tolerance that the decimals of amounts can give, where it follows them; null where it does not.</summary>
    public WholeForm? Strictest { get; }

    /// <summary>The sum with the greatest tolerance that they can give: of amounts without decimals.</summary>
    public WholeForm? Laxest { get; }

    public LinearOperator Relation => Form.Operator;

    /// <summary>Left less right; its variables are the places in <see cref="Cells"/>.</summary>
    public LinearForm Form { get; }

    /// <summary>The cells whose coefficient is not 0 once both sides are one sum.</summary>
    public CellRef[] Cells { get; }

    /// <summary>The coefficient of the figure of the prose; 0 where none takes part.</summary>
    public Rational ClaimCoefficient { get; }

    public override TResult Accept<TContext, TResult>(IBoundVisitor<TContext, TResult> visitor, TContext context) => visitor.Visit(this, context);
}

/// <summary>A ratio, for messages.</summary>
internal sealed record BoundRatio(RatioKind Kind, BoundSide Part, BoundSide Whole);
