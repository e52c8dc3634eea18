namespace GovInfoDisclosure.Linear;

/// <summary>Relations of a system, laid out for the simplex: known variables put in, relations of one variable as bounds, the others as rows.</summary>
internal abstract class LinearLayout
{
    private readonly LinearSystem system;

    // Per simplex variable, the tightest of the bounds that relations and facts give.
    private readonly Bound?[] lowers;
    private readonly Bound?[] uppers;
    private readonly bool[] whole;

    /// <summary>Builds the model.</summary>
    /// <param name="system">The system.</param>
    /// <param name="relations">The places of the relations to take.</param>
    /// <param name="known">Per variable of the system the value to put in; null stays a variable. Null for none.</param>
    /// <param name="work">The bound on work that several models share; null for one of its own.</param>
    /// <param name="spare">Rows that nobody needs any more; null for none.</param>
    protected LinearLayout(LinearSystem system, IEnumerable<int> relations, Rational?[]? known, WorkBudget? work, Stack<TableauRow>? spare)
    {
        this.system = system;
        SimplexVariable = new int[system.IntegerFlags.Length];
        for (int v = 0; v < SimplexVariable.Length; v++)
        {
            SimplexVariable[v] = -1;
        }

        var forms = new List<(int Relation, LinearForm Form)>();
        var variables = new List<int>();
        int count = 0;
        foreach (int relation in relations)
        {
            LinearForm form = PutIn(system.Rows[relation], known);
            forms.Add((relation, form));
            count += form.Variables.Length > 1 ? 1 : 0;
            foreach (int variable in form.Variables)
            {
                if (SimplexVariable[variable] < 0)
                {
                    SimplexVariable[variable] = variables.Count;
                    variables.Add(variable);
                }
            }
        }

        SystemVariables = [.. variables];
        int columns = variables.Count;
        var rows = new TableauRow[count];
        lowers = new Bound?[columns + count];
        uppers = new Bound?[columns + count];
        whole = new bool[columns + count];
        for (int v = 0; v < columns; v++)
        {
            whole[v] = system.IntegerFlags[variables[v]];
            HasWhole |= whole[v];
            if (system.NonNegativeFlags[variables[v]])
            {
                lowers[v] = new Bound(Rational.Zero, new Reason(ReasonKind.NonNegative, variables[v]));
            }
        }

        int row = 0;
        foreach ((_, LinearForm form) in forms)
        {
            if (form.Variables.Length > 1)
            {
                whole[columns + row] = IsWholeSum(form);
                HasWhole |= whole[columns + row];
                rows[row] = spare is { Count: > 0 } ? spare.Pop() : new TableauRow();
                rows[row++].Fill(form.Variables, SimplexVariable, form.Scaled.Coefficients);
            }
        }

        Work = work ?? new WorkBudget();
        Simplex = new Simplex(columns, rows, Work);
        row = columns;
        foreach ((int relation, LinearForm form) in forms)
        {
            AddRelation(relation, form, form.Variables.Length switch { 0 => -1, 1 => SimplexVariable[form.Variables[0]], _ => row++ });
        }

        for (int v = 0; v < lowers.Length; v++)
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
    protected int VariableCount => lowers.Length;

    /// <summary>The whole-number variables, rows included.</summary>
    public bool IsWhole(int variable) => whole[variable];

    public bool HasWhole { get; }

    /// <summary>Puts the tightest bounds of relations and facts in force.</summary>
    public void Restore(int variable) => Simplex.SetBounds(variable, lowers[variable], uppers[variable]);

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

        return new LinearForm([.. variables], [.. coefficients], constant, form.Operator);
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

    private void AddRelation(int relation, LinearForm form, int variable)
    {
        LinearOperator comparison = form.Operator;
        if (variable < 0)
        {
            if (!system.Rows[relation].Holds(form.Constant))
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

