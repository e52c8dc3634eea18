namespace GovInfoDisclosure.Linear;

/// <summary>Tells whether values exist with which all relations hold, with "!=" and whole numbers decided by splitting cases.</summary>
internal class LinearModel : LinearLayout
{
    // Each split is a call within a call: this bounds the stack.
    private const int DeepestSplit = 200;
    private readonly HashSet<Reason> lastConflict = [];
    private int splitsLeft;

    /// <inheritdoc/>
    public LinearModel(LinearSystem system, IEnumerable<int> relations, Rational?[]? known = null, WorkBudget? work = null)
        : base(system, relations, known, work)
    {
    }

    /// <inheritdoc/>
    protected LinearModel(LinearSystem system, WorkBudget work)
        : base(system, work)
    {
    }

    /// <summary>The answer of <see cref="Solve"/>.</summary>
    public enum Answer
    {
        /// <summary>Values exist.</summary>
        Possible,

        /// <summary>No values exist.</summary>
        Impossible,

        /// <summary>Not decided within the bounds on case splits and on work.</summary>
        Undecided,
    }

    /// <summary>Reasons that together exclude a solution, after <see cref="Answer.Impossible"/>. Without case splits no part of them does.</summary>
    public IReadOnlyCollection<Reason> Conflict => lastConflict;

    /// <summary>Whether the last conflict comes from one proof without case splits, and so is irreducible.</summary>
    public bool ConflictIsDirect { get; private set; }

    public Answer Solve(int splits = 400)
    {
        lastConflict.Clear();
        // With whole numbers a part of a conflict may exclude a solution for reasons that the simplex does not see.
        ConflictIsDirect = !HasWhole;
        if (False.Count > 0)
        {
            lastConflict.Add(new Reason(ReasonKind.Relation, False[0]));
            ConflictIsDirect = true;
            return Answer.Impossible;
        }

        splitsLeft = splits;
        return Branch(0, lastConflict);
    }

    /// <summary>The values found, without infinitesimals, per simplex variable. To be called right after <see cref="Solve"/> found them.</summary>
    public Rational[] Solution()
    {
        var values = new Rational[Simplex.VariableCount];
        for (int v = 0; v < values.Length; v++)
        {
            DeltaRational value = Simplex.Value(v);
            if (!value.Delta.IsZero)
            {
                return WithoutInfinitesimals();
            }

            values[v] = value.Real;
        }

        return values;
    }

    private Rational[] WithoutInfinitesimals()
    {
        var values = new DeltaRational[Simplex.VariableCount];
        for (int v = 0; v < values.Length; v++)
        {
            values[v] = Simplex.Value(v);
        }

        Rational size = Rational.One;
        for (int v = 0; v < values.Length; v++)
        {
            if (Simplex.Lower(v) is { } lower)
            {
                size = Limit(size, values[v] - lower.Value);
            }

            if (Simplex.Upper(v) is { } upper)
            {
                size = Limit(size, upper.Value - values[v]);
            }
        }

        foreach (var (_, variable, value) in Unequal)
        {
            DeltaRational distance = values[variable] - value;
            size = Limit(size, distance);
            size = Limit(size, -Rational.One * distance);
        }

        Rational half = size / 2;
        return System.Array.ConvertAll(values, value => value.Delta.IsZero ? value.Real : value.Real + (half * value.Delta));
    }

    // Room of real part above 0 with a negative infinitesimal part limits how large the infinitesimal may be taken.
    private static Rational Limit(Rational size, DeltaRational room)
    {
        if (room.Real.Sign > 0 && room.Delta.Sign < 0)
        {
            Rational most = room.Real / -room.Delta;
            return most < size ? most : size;
        }

        return size;
    }

    private Answer Branch(int depth, HashSet<Reason> conflict)
    {
        if (!Simplex.Check())
        {
            if (Simplex.Conflict.Count == 0)
            {
                return Answer.Undecided;
            }

            foreach (BoundUse use in Simplex.Conflict)
            {
                conflict.Add(use.Reason);
            }

            return Answer.Impossible;
        }

        if (!NextSplit(out int variable, out DeltaRational upperOfLow, out DeltaRational lowerOfHigh, out int relation))
        {
            return Answer.Possible;
        }

        if (depth >= DeepestSplit || splitsLeft-- <= 0)
        {
            return Answer.Undecided;
        }

        // A negative index cannot be mistaken for an assumption of the caller.
        var assumption = new Reason(ReasonKind.Assumption, -1 - depth);
        Bound? lower = Simplex.Lower(variable);
        Bound? upper = Simplex.Upper(variable);
        Simplex.SetBounds(variable, lower, new Bound(upperOfLow, assumption));
        Answer low = Side(depth, assumption, conflict, out bool lowNeeds);
        Simplex.SetBounds(variable, lower, upper);
        if (low == Answer.Possible || (low == Answer.Impossible && !lowNeeds))
        {
            return low;
        }

        Simplex.SetBounds(variable, new Bound(lowerOfHigh, assumption), upper);
        Answer high = Side(depth, assumption, conflict, out bool highNeeds);
        Simplex.SetBounds(variable, lower, upper);
        if (high == Answer.Possible || (high == Answer.Impossible && !highNeeds))
        {
            return high;
        }

        if (relation >= 0)
        {
            conflict.Add(new Reason(ReasonKind.Relation, relation));
        }

        ConflictIsDirect = false;
        return low == Answer.Undecided || high == Answer.Undecided ? Answer.Undecided : Answer.Impossible;
    }

    private Answer Side(int depth, Reason assumption, HashSet<Reason> conflict, out bool needsAssumption)
    {
        var own = new HashSet<Reason>();
        Answer answer = Branch(depth + 1, own);
        needsAssumption = own.Remove(assumption);
        if (answer == Answer.Impossible)
        {
            if (!needsAssumption)
            {
                conflict.Clear();
            }

            conflict.UnionWith(own);
        }

        return answer;
    }

    private bool NextSplit(out int variable, out DeltaRational upperOfLow, out DeltaRational lowerOfHigh, out int relation)
    {
        foreach (var (place, candidate, value) in Unequal)
        {
            if (Simplex.Value(candidate).Equals(value))
            {
                (variable, relation) = (candidate, place);
                upperOfLow = UpperValue(candidate, value, true);
                lowerOfHigh = LowerValue(candidate, value, true);
                return true;
            }
        }

        relation = -1;
        for (int v = 0; v < SystemVariables.Length; v++)
        {
            DeltaRational value = Simplex.Value(v);
            if (IsWhole(v) && !(value.Real.IsInteger && value.Delta.IsZero))
            {
                variable = v;
                upperOfLow = UpperValue(v, value.Real, value.Delta.Sign < 0);
                lowerOfHigh = LowerValue(v, value.Real, value.Delta.Sign > 0);
                return true;
            }
        }

        variable = -1;
        upperOfLow = default;
        lowerOfHigh = default;
        return false;
    }
}

