namespace GovInfoDisclosure.Linear;

/// <summary>Relations of a system, laid out for the simplex: known variables put in, relations of one variable as bounds, the others as rows.</summary>
internal abstract class LinearLayout
{
    private readonly LinearSystem system;

    // Per simplex variable, the tightest of the bounds that relations and facts give. There may be place for more variables than there are.
    private Bound?[] lowers;
    private Bound?[] uppers;
    private bool[] whole;

    /// <summary>Lays relations out.</summary>
    /// <param name="system">The system.</param>
    /// <param name="relations">The places of the relations to take.</param>
    /// <param name="known">Per variable of the system the value to put in; null stays a variable. Null for none.</param>
    /// <param name="work">The bound on work that several models share; null for one of its own.</param>
    protected LinearLayout(LinearSystem system, IEnumerable<int> relations, Rational?[]? known, WorkBudget? work)
        : this(system, [.. relations.Select(relation => (relation, PutIn(system.Rows[relation], known)))], null, work)
    {
    }

    /// <summary>Lays out all variables, and no relation yet.</summary>
    /// <param name="system">The system.</param>
    /// <param name="work">The bound on work.</param>
    protected LinearLayout(LinearSystem system, WorkBudget work)
        : this(system, [], Enumerable.Range(0, system.IntegerFlags.Length), work)
    {
    }

    private LinearLayout(LinearSystem system, (int Relation, LinearForm Form)[] forms, IEnumerable<int>? first, WorkBudget? work)
    {
        this.system = system;
        SimplexVariable = new int[system.IntegerFlags.Length];
        for (int v = 0; v < SimplexVariable.Length; v++)
        {
            SimplexVariable[v] = -1;
        }

        var variables = new List<int>();
        int rows = 0;
        foreach ((_, LinearForm form) in forms)
        {
            rows += form.Variables.Length > 1 ? 1 : 0;
        }

        foreach (int variable in first ?? forms.SelectMany(x => x.Form.Variables))
        {
            if (SimplexVariable[variable] < 0)
            {
                SimplexVariable[variable] = variables.Count;
                variables.Add(variable);
            }
        }

        SystemVariables = [.. variables];
        int columns = variables.Count;
        Work = work ?? new WorkBudget();
        Simplex = new Simplex(columns, rows, Work);
        lowers = new Bound?[columns + rows];
        uppers = new Bound?[columns + rows];
        whole = new bool[columns + rows];
        for (int v = 0; v < columns; v++)
        {
            whole[v] = system.IntegerFlags[variables[v]];
            HasWhole |= whole[v];
            if (system.NonNegativeFlags[variables[v]])
            {
                lowers[v] = new Bound(Rational.Zero, new Reason(ReasonKind.NonNegative, variables[v]));
            }
        }

        foreach ((int relation, LinearForm form) in forms)
        {
            AddRelation(relation, form, VariableOf(form));
        }

        for (int v = 0; v < Simplex.VariableCount; v++)
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

    /// <summary>The whole-number variables, rows included.</summary>
    public bool IsWhole(int variable) => whole[variable];

    public bool HasWhole { get; private set; }

    /// <summary>Puts the tightest bounds of relations and facts in force.</summary>
    public void Restore(int variable) => Simplex.SetBounds(variable, lowers[variable], uppers[variable]);

    /// <summary>Puts bounds in force as the tightest ones.</summary>
    protected void Restore(int variable, Bound? lower, Bound? upper)
    {
        lowers[variable] = lower;
        uppers[variable] = upper;
        Restore(variable);
    }

    public void TightestBounds(int variable, out Bound? lower, out Bound? upper)
    {
        lower = lowers[variable];
        upper = uppers[variable];
    }

    /// <summary>A relation with the known variables put in.</summary>
    private static LinearForm PutIn(LinearForm form, Rational?[]? known)
    {
        if (known is null || !Array.Exists(form.Variables, variable => known[variable] is not null))
        {
            return form;
        }

        var variables = new List<int>();
        var coefficients = new List<Rational>();
        Rational constant = form.Constant;
        for (int i = 0; i < form.Variables.Length; i++)
        {
            if (known[form.Variables[i]] is { } value)
            {
                constant += form.Coefficients[i] * value;
            }
            else
            {
                variables.Add(form.Variables[i]);
                coefficients.Add(form.Coefficients[i]);
            }
        }

        return new LinearForm([.. variables], [.. coefficients], constant, form.Operator, form.Tolerance);
    }

    /// <summary>Whether a sum, scaled, is whole with any numbers that its variables may have.</summary>
    private bool IsWholeSum(LinearForm form)
    {
        for (int i = 0; i < form.Variables.Length; i++)
        {
            Rational coefficient = form.Scaled.Coefficients[i];
            if (!coefficient.IsZero && !(coefficient.IsInteger && system.IntegerFlags[form.Variables[i]]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The simplex variable that a sum is, up to its scale and its constant: one of its own where it has several variables. −1 for a sum without
    /// any.</summary>
    protected int VariableOf(LinearForm form)
    {
        if (form.Variables.Length <= 1)
        {
            return form.Variables.Length == 0 ? -1 : SimplexVariable[form.Variables[0]];
        }

        int variable = Simplex.AddRow(form.Variables, SimplexVariable, form.Scaled.Coefficients);
        if (variable >= lowers.Length)
        {
            Array.Resize(ref lowers, 2 * variable);
            Array.Resize(ref uppers, lowers.Length);
            Array.Resize(ref whole, lowers.Length);
        }

        whole[variable] = IsWholeSum(form);
        HasWhole |= whole[variable];
        return variable;
    }

    /// <summary>Takes a relation's bounds of the variable that its sum is.</summary>
    protected void AddRelation(int relation, LinearForm form, int variable)
    {
        LinearOperator comparison = form.Operator;
        if (variable < 0)
        {
            if (!form.Holds(form.Constant))
            {
                False.Add(relation);
            }

            return;
        }

        Rational scale = form.Scaled.Scale;
        Rational value = form.Scaled.Value;
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
            DeltaRational least = LowerValue(variable, value, strict);
            if (lowers[variable] is not { } lower || least.CompareTo(lower.Value) > 0)
            {
                lowers[variable] = new Bound(least, reason);
            }
        }

        if (comparison == LinearOperator.Equal || !above)
        {
            DeltaRational most = UpperValue(variable, value, strict);
            if (uppers[variable] is not { } upper || most.CompareTo(upper.Value) < 0)
            {
                uppers[variable] = new Bound(most, reason);
            }
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

