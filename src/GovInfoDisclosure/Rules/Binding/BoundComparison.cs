namespace GovInfoDisclosure.Rules.Binding;

/// <summary>Two sides compared, as one sum: left less right, each cell once. The coefficients are also kept as whole numbers over what the cells are stored in
/// (pieces, yuan), so that a report whose numbers fit there is judged in 64-bit whole numbers, exactly.</summary>
internal sealed class BoundComparison : BoundFormula
{
    private readonly LinearOperator relation;
    private readonly RuleTolerance tolerance;
    private readonly BindTarget target;

    // Made when the first report is judged: while rules are loaded, nobody asks for it.
    private NetSum? net;

    public BoundComparison(BoundSide left, LinearOperator relation, BoundSide right, RuleTolerance tolerance, BindTarget target)
        : base([], left.Terms.Concat(right.Terms).SelectMany(term => term.Cells))
    {
        this.relation = relation;
        this.tolerance = tolerance;
        this.target = target;
        Left = left;
        Right = right;
        ClaimCoefficient = left.ClaimCoefficient - right.ClaimCoefficient;
    }

    /// <summary>The ratio that was multiplied out; null where none was.</summary>
    public BoundRatio? Ratio { get; init; }

    public BoundSide Left { get; }

    public BoundSide Right { get; }

    /// <summary>Whether the tolerance follows the decimals of the amounts in each report.</summary>
    public bool RoundsAsWritten => tolerance.AsWritten;

    /// <summary>The sum with the least tolerance that the decimals of amounts can give, where it follows them; null where it does not.</summary>
    public WholeForm? Strictest => Net.Strictest;

    /// <summary>The sum with the greatest tolerance that they can give: of amounts without decimals.</summary>
    public WholeForm? Laxest => Net.Laxest;

    public LinearOperator Relation => relation;

    /// <summary>Left less right; its variables are the places in <see cref="Cells"/>.</summary>
    public LinearForm Form => Net.Form;

    /// <summary>The cells whose coefficient is not 0 once both sides are one sum.</summary>
    public CellRef[] Cells => Net.Cells;

    /// <summary>The coefficient of the figure of the prose; 0 where none takes part.</summary>
    public Rational ClaimCoefficient { get; }

    private NetSum Net => net ??= new NetSum(this);

    public override TResult Accept<TContext, TResult>(IBoundVisitor<TContext, TResult> visitor, TContext context) => visitor.Visit(this, context);

    /// <summary>Left less right, each cell once.</summary>
    private sealed class NetSum
    {
        public NetSum(BoundComparison comparison)
        {
            RuleTolerance tolerance = comparison.tolerance;
            var places = new Dictionary<CellRef, int>();
            List<CellRef> cells = [];
            List<Rational> sums = [];
            void Add(BoundSide side, bool isTaken)
            {
                foreach (BoundTerm term in side.Terms)
                {
                    Rational coefficient = isTaken ? -term.Coefficient : term.Coefficient;
                    foreach (CellRef cell in term.Cells)
                    {
                        if (places.TryGetValue(cell, out int place))
                        {
                            sums[place] += coefficient;
                        }
                        else
                        {
                            places.Add(cell, cells.Count);
                            cells.Add(cell);
                            sums.Add(coefficient);
                        }
                    }
                }
            }

            Add(comparison.Left, isTaken: false);
            Add(comparison.Right, isTaken: true);
            Cells = [.. cells.Where((_, i) => !sums[i].IsZero)];
            Rational[] coefficients = [.. sums.Where(sum => !sum.IsZero)];
            CellDefinition[] definitions = Array.ConvertAll(Cells, cell => comparison.target.FormOf(cell.Source)!.AllCells[cell.Index]);
            Rational constant = comparison.Left.Constant - comparison.Right.Constant;

            // The figure of the prose may be any number.
            WholeForm? Whole(Rational most) => comparison.ClaimCoefficient.IsZero
                ? WholeForm.Of([.. coefficients.Select((x, i) => x / definitions[i].Scale)], constant, most, CellValues.Limit)
                : null;
            Form = new LinearForm([.. Enumerable.Range(0, Cells.Length)], coefficients, constant, comparison.relation, tolerance.Absolute)
            {
                // Decimals as written are another tolerance in each report.
                Whole = tolerance.AsWritten ? null : Whole(tolerance.Absolute),
            };
            if (tolerance.AsWritten)
            {
                Rational most = tolerance.Absolute;
                for (int i = 0; i < Cells.Length; i++)
                {
                    most += definitions[i].Measure == Measure.TenThousandYuan ? coefficients[i].Abs() / 2 : Rational.Zero;
                }

                (Strictest, Laxest) = (Whole(tolerance.Absolute), Whole(most));
            }
        }

        public CellRef[] Cells { get; }

        public LinearForm Form { get; }

        public WholeForm? Strictest { get; }

        public WholeForm? Laxest { get; }
    }
}

/// <summary>A ratio, for messages.</summary>
internal sealed record BoundRatio(RatioKind Kind, BoundSide Part, BoundSide Whole);
