namespace GovInfoDisclosure.Linear;

/// <summary>Finds all lightest sets of variables of a block whose change lets every relation hold. Conflicts (reported values that exclude each other) are
/// learned as needed; a set that misses one of them cannot do. The weight that is allowed rises from the lower bound, so that the first sets found are the
/// lightest.</summary>
internal sealed class HittingSearch
{
    private readonly LinearSystem system;
    private readonly LinearModel model;
    private readonly Rational?[] values;
    private readonly Bound?[] reportedBounds;
    private readonly decimal[] weights;
    private readonly PlaceSet free;
    private readonly PlaceSet forbidden;
    private readonly List<int> chosen = [];
    private readonly ConflictPool pool;
    private readonly int maxSteps;
    private readonly int maxCells;
    private readonly int maxSolutions;
    private decimal limit;
    private decimal? next;
    private int steps;
    private bool isCutOff;
    private bool isUndecided;

    public HittingSearch(LinearSystem system, Rational?[] values, bool[]? isFixed, decimal[]? weights, LocalisationOptions options, int maxSolutions)
    {
        this.system = system;
        this.values = values;
        maxSteps = options.MaxSteps;
        maxCells = options.MaxCells;
        this.maxSolutions = maxSolutions;
        Rational?[] known = [.. values.Select((value, v) => isFixed?[v] == true ? value : null)];
        model = new LinearModel(system, LinearSolver.AllOf(system), known, WorkBudget.OfSteps(maxSteps));
        int count = model.SystemVariables.Length;
        reportedBounds = new Bound?[count];
        this.weights = new decimal[count];
        free = new PlaceSet(count);
        forbidden = new PlaceSet(count);
        pool = new ConflictPool(this.weights, free, forbidden);
        for (int place = 0; place < count; place++)
        {
            int variable = model.SystemVariables[place];
            this.weights[place] = weights?[variable] ?? 1m;
            reportedBounds[place] = values[variable] is { } value ? new Bound(value, new Reason(ReasonKind.Value, variable)) : null;
            free.Add(place);
        }

        for (int variable = 0; variable < known.Length; variable++)
        {
            // A fixed value that breaks a fact of its own: nothing can be done.
            if (known[variable] is { } value && system.NonNegativeFlags[variable] && value.Sign < 0)
            {
                pool.Add([], [new Reason(ReasonKind.NonNegative, variable)]);
            }
            else if (known[variable] is { IsInteger: false } && system.IntegerFlags[variable])
            {
                pool.Add([], []);
            }
        }
    }

    public LocalisationOutcome Outcome { get; private set; } = LocalisationOutcome.Consistent;

    public bool IsComplete => Outcome switch
    {
        LocalisationOutcome.Located => !isCutOff && !isUndecided,
        LocalisationOutcome.CutOff => false,
        _ => true,
    };

    public List<LocalisationSolution> Solutions { get; } = [];

    public void Run()
    {
        for (int place = 0; place < reportedBounds.Length; place++)
        {
            Hold(place);
        }

        if (pool.IsEmpty && model.Solve() == LinearModel.Answer.Possible)
        {
            Solutions.Add(new LocalisationSolution([]));
            return;
        }

        // Disjoint conflicts, as many as there are, before the search sets its first limit.
        limit = decimal.MaxValue;
        if (!Bounded(0m, out _, out decimal least))
        {
            Outcome = isCutOff ? LocalisationOutcome.CutOff : LocalisationOutcome.Impossible;
            return;
        }

        limit = least;
        while (true)
        {
            next = null;
            Visit(0m);
            if (Solutions.Count > 0 || isCutOff || next is null)
            {
                break;
            }

            limit = next.Value;
        }

        Outcome = Solutions.Count > 0 ? LocalisationOutcome.Located : isCutOff || isUndecided ? LocalisationOutcome.CutOff : LocalisationOutcome.Impossible;
        Solutions.Sort((x, y) => LocalisationSolution.Compare(system, x, y));
    }

    /// <summary>The conflicts learned, by the names of what excludes the values.</summary>
    public IReadOnlyList<RelationSet> Certificate() => pool.Proven().ConvertAll(learned => RelationSet.Of(system, learned.Reasons));

    private void Visit(decimal weight)
    {
        if (isCutOff || !Bounded(weight, out List<LearnedConflict> packing, out decimal least))
        {
            return;
        }

        if (weight + least > limit)
        {
            next = next is null || weight + least < next ? weight + least : next;
            return;
        }

        if (packing.Count == 0)
        {
            AddSolution();
            return;
        }

        // The smallest conflict branches least.
        int[] candidates = Array.FindAll(packing[0].Places, place => !forbidden.Has(place));
        foreach (int place in candidates)
        {
            chosen.Add(place);
            Release(place);
            Visit(weight + weights[place]);
            Hold(place);
            chosen.RemoveAt(chosen.Count - 1);
            forbidden.Add(place);
        }

        foreach (int place in candidates)
        {
            forbidden.Remove(place);
        }
    }

    /// <summary>Disjoint conflicts that the chosen set misses, and what they weigh at least; new ones are learned as long as the limit is not passed. An empty
    /// list: the chosen set does. False: nothing that may still be chosen would do.</summary>
    private bool Bounded(decimal weight, out List<LearnedConflict> packing, out decimal least)
    {
        while (true)
        {
            bool canBeMet = pool.Pack(out packing, out least);
            model.Work.Spend(pool.Work);
            if (!canBeMet || weight + least > limit)
            {
                return packing.Count == 0 || weight + least > limit;
            }

            // Each conflict of the packing needs a change of its own.
            if (++steps > maxSteps || model.Work.IsSpent || chosen.Count + packing.Count > maxCells)
            {
                isCutOff = true;
                return false;
            }

            // Whether there is a conflict besides those found: with all their variables free too.
            var released = new List<int>();
            foreach (LearnedConflict learned in packing)
            {
                foreach (int place in learned.Places)
                {
                    if (!forbidden.Has(place) && !free.Has(place))
                    {
                        Release(place);
                        released.Add(place);
                    }
                }
            }

            LinearModel.Answer answer = model.Solve();
            if (answer == LinearModel.Answer.Impossible)
            {
                Learn();
            }
            else if (answer == LinearModel.Answer.Undecided && packing.Count == 0)
            {
                isUndecided = true;
                pool.Add([.. Enumerable.Range(0, reportedBounds.Length).Where(place => !free.Has(place))], [], isGuess: true);
                answer = LinearModel.Answer.Impossible;
            }

            foreach (int place in released)
            {
                Hold(place);
            }

            if (answer != LinearModel.Answer.Impossible)
            {
                return true;
            }
        }
    }

    /// <summary>Holds a variable at its reported value; blanks stay free, and so does a value that a bound of its own excludes (that conflict is learned at
    /// once).</summary>
    private void Hold(int place)
    {
        if (reportedBounds[place] is not { } reported)
        {
            return;
        }

        model.TightestBounds(place, out Bound? lower, out Bound? upper);
        Bound? crossed = lower is not null && lower.Value.CompareTo(reported.Value) > 0 ? lower
            : upper is not null && upper.Value.CompareTo(reported.Value) < 0 ? upper : null;
        bool isBroken = model.IsWhole(place) && !reported.Value.Real.IsInteger;
        if (crossed is not null || isBroken)
        {
            if (!pool.HasSingle(place))
            {
                pool.Add([place], crossed is null ? [] : [crossed.Reason]);
            }

            // The conflict of the one variable says all; without it the others' conflicts come out purer.
            free.Remove(place);
            model.Restore(place);
            return;
        }

        free.Remove(place);
        model.Simplex.SetBounds(place, reported, reported);
    }

    private void Release(int place)
    {
        free.Add(place);
        model.Restore(place);
    }

    private void Learn()
    {
        var values = model.Conflict.Where(reason => reason.Kind == ReasonKind.Value).Select(reason => model.SimplexVariable[reason.Index]);
        pool.Add([.. values.OrderBy(place => place)], [.. model.Conflict.Where(reason => reason.Kind != ReasonKind.Value)]);
    }

    private void AddSolution()
    {
        if (Solutions.Count >= maxSolutions)
        {
            isCutOff = true;
            return;
        }

        // The last thing done was to solve with just this set free.
        Rational[] solution = model.Solution();
        var corrections = new List<Correction>();
        bool[] isOnly = OnlyValues();
        for (int i = 0; i < chosen.Count; i++)
        {
            int variable = model.SystemVariables[chosen[i]];
            corrections.Add(new Correction(system.Variables[variable], values[variable]!.Value, solution[chosen[i]], isOnly[i]));
        }

        corrections.Sort((a, b) => system.IndexOf(a.Variable).CompareTo(system.IndexOf(b.Variable)));
        Solutions.Add(new LocalisationSolution(corrections));
    }

    /// <summary>Which of the chosen variables have one possible value. What moves while another is looked at has more than one.</summary>
    private bool[] OnlyValues()
    {
        Simplex simplex = model.Simplex;
        DeltaRational[] start = [.. chosen.ConvertAll(simplex.Value)];
        Rational[] values = model.Solution();
        var isOnly = new bool[start.Length];
        var moved = new bool[start.Length];
        for (int i = 0; i < start.Length; i++)
        {
            for (int side = 0; side < 2 && !moved[i]; side++)
            {
                moved[i] = simplex.Optimise(chosen[i], side == 0, true, null) != Simplex.Ending.Optimal;
                for (int other = 0; other < start.Length; other++)
                {
                    moved[other] |= !simplex.Value(chosen[other]).Equals(start[other]);
                }
            }

            isOnly[i] = !moved[i];
        }

        // What fractions leave open, whole numbers may settle.
        for (int i = 0; i < start.Length && model.HasWhole; i++)
        {
            isOnly[i] = isOnly[i] || (IsExcluded(chosen[i], values[chosen[i]], true) && IsExcluded(chosen[i], values[chosen[i]], false));
        }

        return isOnly;
    }

    /// <summary>Whether a variable can have no value above (or below) one.</summary>
    private bool IsExcluded(int place, Rational value, bool above)
    {
        Bound? lower = model.Simplex.Lower(place);
        Bound? upper = model.Simplex.Upper(place);
        var bound = new Bound(above ? model.LowerValue(place, value, true) : model.UpperValue(place, value, true), new Reason(ReasonKind.Assumption, 0));
        model.Simplex.SetBounds(place, above ? bound : lower, above ? upper : bound);
        LinearModel.Answer answer = model.Solve();
        model.Simplex.SetBounds(place, lower, upper);
        return answer == LinearModel.Answer.Impossible;
    }
}
