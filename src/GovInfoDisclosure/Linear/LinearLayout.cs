using System.Numerics;

namespace GovInfoDisclosure.Linear;

/// <summary>Relations of a system, laid out for the simplex: known variables put in, relations of one variable as bounds, the others as rows.</summary>
internal abstract class LinearLayout
{
    private readonly LinearSystem system;

    // Per simplex variable, the bounds that relations and facts give; the tightest is in force.
    private readonly List<(Bound Bound, bool IsLower)>[] bounds;
    private readonly bool[] whole;

    /// <summary>Builds the model.</summary>
    /// <param name="system">The system.</param>
    /// <param name="relations">The places of the relations to take.</param>
    /// <param name="known">Per variable of the system the value to put in; null stays a variable. Null for none.</param>
    /// <param name="work">The bound on work that several models share; null for one of its own.</param>
    protected LinearLayout(LinearSystem system, IEnumerable<int> relations, Rational?[]? known = null, WorkBudget? work = null)
    {
        this.system = system;
        SimplexVariable = [.. Enumerable.Repeat(-1, system.Variables.Count)];
        var rows = new List<(int Relation, List<int> Variables, List<Rational> Coefficients, Rational Constant)>();
        var variables = new List<int>();
        foreach (int relation in relations)
        {
            rows.Add(PutIn(relation, known, variables));
        }

        SystemVariables = [.. variables];
        int columns = variables.Count;
        var tableau = new List<Rational[]>();
        var wholeRows = new List<bool>();
        var place = new List<(int Relation, int Variable, Rational Scale, Rational Constant)>();
        foreach (var (relation, names, coefficients, constant) in rows)
        {
            Rational scale = names.Count == 0 ? Rational.One : ScaleOf(names, coefficients);
            if (names.Count <= 1)
            {
                place.Add((relation, names.Count == 0 ? -1 : names[0], scale, constant));
                continue;
            }

            var row = new Rational[columns];
            bool isWhole = true;
            for (int i = 0; i < names.Count; i++)
            {
                Rational coefficient = coefficients[i] / scale;
                row[names[i]] = coefficient;
                isWhole &= coefficient.IsZero || (coefficient.IsInteger && system.IntegerFlags[variables[names[i]]]);
            }

            place.Add((relation, columns + tableau.Count, scale, constant));
            tableau.Add(row);
            wholeRows.Add(isWhole);
        }

        Work = work ?? new WorkBudget();
        Simplex = new Simplex(columns, tableau, Work);
        bounds = new List<(Bound, bool)>[columns + tableau.Count];
        whole = new bool[bounds.Length];
        for (int v = 0; v < bounds.Length; v++)
        {
            bounds[v] = [];
            whole[v] = v < columns ? system.IntegerFlags[variables[v]] : wholeRows[v - columns];
            HasWhole |= whole[v];
            if (v < columns && system.NonNegativeFlags[variables[v]])
            {
                bounds[v].Add((new Bound(Rational.Zero, new Reason(ReasonKind.NonNegative, variables[v])), true));
            }
        }

        foreach (var (relation, variable, scale, constant) in place)
        {
            AddRelation(relation, variable, scale, constant);
        }

        for (int v = 0; v < bounds.Length; v++)
        {
            Restore(v);
        }
    }

    public WorkBudget Work { get; }

    public Simplex Simplex { get; }

    /// <summary>The simplex variable of each variable of the system; −1 for one that is known or not mentioned.</summary>
    public int[] SimplexVariable { get; }

    /// <summary>The system's variable of each of the first simplex variables.</summary>
    public int[] SystemVariables { get; }

    /// <summary>Relations without a variable left that do not hold.</summary>
    public List<int> False { get; } = [];

    /// <summary>The relations "!=": simplex variable ≠ value.</summary>
    public List<(int Relation, int Variable, Rational Value)> Unequal { get; } = [];

    /// <summary>How many simplex variables there are, rows included.</summary>
    protected int VariableCount => bounds.Length;

    /// <summary>The whole-number variables, rows included.</summary>
    public bool IsWhole(int variable) => whole[variable];

    public bool HasWhole { get; }

    /// <summary>Puts the tightest bounds of relations and facts in force.</summary>
    public void Restore(int variable)
    {
        TightestBounds(variable, out Bound? lower, out Bound? upper);
        Simplex.SetBounds(variable, lower, upper);
    }

    public void TightestBounds(int variable, out Bound? lower, out Bound? upper)
    {
        lower = null;
        upper = null;
        foreach (var (bound, isLower) in bounds[variable])
        {
            if (isLower)
            {
                lower = lower is null || bound.Value.CompareTo(lower.Value) > 0 ? bound : lower;
            }
            else
            {
                upper = upper is null || bound.Value.CompareTo(upper.Value) < 0 ? bound : upper;
            }
        }
    }

    private (int Relation, List<int> Variables, List<Rational> Coefficients, Rational Constant) PutIn(int relation, Rational?[]? known, List<int> variables)
    {
        LinearForm row = system.Rows[relation];
        var names = new List<int>();
        var coefficients = new List<Rational>();
        Rational constant = row.Constant;
        for (int i = 0; i < row.Variables.Length; i++)
        {
            int variable = row.Variables[i];
            if (known?[variable] is { } value)
            {
                constant += row.Coefficients[i] * value;
                continue;
            }

            if (SimplexVariable[variable] < 0)
            {
                SimplexVariable[variable] = variables.Count;
                variables.Add(variable);
            }

            names.Add(SimplexVariable[variable]);
            coefficients.Add(row.Coefficients[i]);
        }

        return (relation, names, coefficients, constant);
    }

    /// <summary>What to divide a row by: its only coefficient, or what makes a row over whole numbers one of whole coefficients without a common
    /// divisor.</summary>
    private Rational ScaleOf(List<int> names, List<Rational> coefficients)
    {
        if (names.Count == 1)
        {
            return coefficients[0];
        }

        BigInteger bottom = Rational.CommonDenominator(coefficients);
        BigInteger top = BigInteger.Zero;
        foreach (Rational coefficient in coefficients)
        {
            top = BigInteger.GreatestCommonDivisor(top, coefficient.Times(bottom));
        }

        return Rational.Create(top, bottom);
    }

    private void AddRelation(int relation, int variable, Rational scale, Rational constant)
    {
        LinearOperator comparison = system.Rows[relation].Operator;
        if (variable < 0)
        {
            if (!system.Rows[relation].Holds(constant))
            {
                False.Add(relation);
            }

            return;
        }

        Rational value = -constant / scale;
        if (comparison == LinearOperator.NotEqual)
        {
            Unequal.Add((relation, variable, value));
            return;
        }

        var reason = new Reason(ReasonKind.Relation, relation, scale);
        bool above = comparison is LinearOperator.Greater or LinearOperator.GreaterOrEqual == scale.Sign > 0;
        bool strict = comparison is LinearOperator.Greater or LinearOperator.Less;
        if (comparison == LinearOperator.Equal || above)
        {
            bounds[variable].Add((new Bound(LowerValue(variable, value, strict), reason), true));
        }

        if (comparison == LinearOperator.Equal || !above)
        {
            bounds[variable].Add((new Bound(UpperValue(variable, value, strict), reason), false));
        }
    }

    /// <summary>"Greater than (or equal to) value" as a bound; of a whole number, as the next whole one.</summary>
    public DeltaRational LowerValue(int variable, Rational value, bool strict) => whole[variable]
        ? (strict ? value.Floor() + Rational.One : value.Ceiling())
        : new DeltaRational(value, strict ? Rational.One : Rational.Zero);

    /// <summary>"Less than (or equal to) value" as a bound.</summary>
    public DeltaRational UpperValue(int variable, Rational value, bool strict) => whole[variable]
        ? (strict ? value.Ceiling() - Rational.One : value.Floor())
        : new DeltaRational(value, strict ? -Rational.One : Rational.Zero);
}

