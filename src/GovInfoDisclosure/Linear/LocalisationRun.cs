namespace GovInfoDisclosure.Linear;

/// <summary>One record on its way through the blocks of a system; gathers what each block says.</summary>
internal sealed class LocalisationRun
{
    private readonly LinearSystem system;
    private readonly Rational?[] values;
    private readonly LocalisationOptions options;
    private readonly bool[]? isFixed;
    private readonly decimal[]? weights;
    private readonly List<string> missing = [];
    private readonly List<List<LocalisationSolution>> parts = [];
    private readonly List<Func<IReadOnlyList<LocalisationConflict>>> conflictParts = [];
    private int stepsLeft;
    private decimal totalWeight;
    private bool isComplete = true;
    private LocalisationOutcome recordOutcome = LocalisationOutcome.Consistent;

    public LocalisationRun(LinearSystem system, Rational?[] values, LocalisationOptions options)
    {
        this.system = system;
        this.values = values;
        this.options = options;
        stepsLeft = options.MaxSteps;
        if (options.Fixed is { Count: > 0 })
        {
            isFixed = new bool[values.Length];
            foreach (string name in options.Fixed)
            {
                if (system.IndexOf(name) is >= 0 and var index)
                {
                    isFixed[index] = values[index] is not null;
                }
            }
        }

        if (options.Weights is { Count: > 0 })
        {
            weights = new decimal[values.Length];
            for (int v = 0; v < weights.Length; v++)
            {
                weights[v] = 1m;
            }

            foreach ((string name, decimal weight) in options.Weights)
            {
                if (weight <= 0m)
                {
                    throw new ArgumentException("The weight of '" + name + "' is not above 0.", nameof(options));
                }

                if (system.IndexOf(name) is >= 0 and var index)
                {
                    weights[index] = weight;
                }
            }
        }
    }

    public void Add(LocaliserBlock block)
    {
        bool hasBlank = false;
        foreach (int variable in block.Variables)
        {
            if (values[variable] is null)
            {
                hasBlank = true;
                missing.Add(system.Variables[variable]);
            }
        }

        if (!hasBlank)
        {
            if (block.Signatures.ResidualsOf(values) is not { } residuals)
            {
                return;
            }

            if (weights is null && new SignatureSearch(block.Signatures, values, residuals, isFixed).Find() is { } found)
            {
                Take(found, found[0].Corrections.Count, () => Search(block, options.MaxSteps, null, 0).Certificate());
                return;
            }
        }

        Finish(block, Search(block, stepsLeft, options.MaxWeight - totalWeight, options.MaxSolutions));
    }

    /// <summary>A variable that stands in no relation, only under a fact.</summary>
    public void AddUntouched(int variable)
    {
        if (values[variable] is not { } value)
        {
            return;
        }

        bool negative = system.NonNegativeFlags[variable] && value.Sign < 0;
        bool broken = system.IntegerFlags[variable] && !value.IsInteger;
        if (!negative && !broken)
        {
            return;
        }

        string name = system.Variables[variable];
        var by = new RelationSet([], negative ? [name] : []);
        if (isFixed?[variable] == true)
        {
            Fail(LocalisationOutcome.Impossible);
            conflictParts.Add(() => [new LocalisationConflict(by, [])]);
            return;
        }

        var correction = new Correction(name, value, negative ? Rational.Zero : value.Floor(), false);
        Take([new LocalisationSolution([correction])], weights?[variable] ?? 1m, () => [new LocalisationConflict(by, [name])]);
    }

    /// <summary>A relation without variables that does not hold.</summary>
    public void AddFalse(int relation)
    {
        Fail(LocalisationOutcome.Impossible);
        conflictParts.Add(() => [new LocalisationConflict(new RelationSet([system.Relations[relation].Name], []), [])]);
    }

    public LocalisationResult Result()
    {
        bool found = recordOutcome is LocalisationOutcome.Consistent or LocalisationOutcome.Located;
        if (found && options.MaxWeight is { } most && totalWeight > most)
        {
            recordOutcome = LocalisationOutcome.AboveMaxWeight;
            found = false;
        }

        return new LocalisationResult(recordOutcome, totalWeight, found ? Combined() : [], missing, isComplete, Conflicts);
    }

    private IReadOnlyList<LocalisationConflict> Conflicts()
    {
        var all = new List<LocalisationConflict>();
        foreach (Func<IReadOnlyList<LocalisationConflict>> part in conflictParts)
        {
            all.AddRange(part());
        }

        return all;
    }

    private HittingSearch Search(LocaliserBlock block, int steps, decimal? maxWeight, int maxSolutions)
    {
        var search = new HittingSearch(system, block, values, isFixed, weights, steps, maxWeight, maxSolutions);
        search.Run();
        return search;
    }

    private void Finish(LocaliserBlock block, HittingSearch search)
    {
        stepsLeft = Math.Max(0, stepsLeft - search.Steps);
        switch (search.Outcome)
        {
            case LocalisationOutcome.Consistent:
                return;
            case LocalisationOutcome.Located:
                isComplete &= search.IsComplete;
                Take(search.Solutions, search.Weight, search.Certificate);
                return;
            default:
                isComplete &= search.Outcome != LocalisationOutcome.CutOff;
                totalWeight += search.Weight;
                conflictParts.Add(search.Certificate);
                Fail(search.Outcome);
                return;
        }
    }

    private void Take(List<LocalisationSolution> solutions, decimal weight, Func<IReadOnlyList<LocalisationConflict>> conflicts)
    {
        if (solutions.Count > options.MaxSolutions)
        {
            solutions = solutions.GetRange(0, options.MaxSolutions);
            isComplete = false;
        }

        parts.Add(solutions);
        totalWeight += weight;
        conflictParts.Add(conflicts);
        if (recordOutcome == LocalisationOutcome.Consistent)
        {
            recordOutcome = LocalisationOutcome.Located;
        }
    }

    // The gravest of what the blocks say stands for the record: Impossible, then CutOff, then AboveMaxWeight.
    private void Fail(LocalisationOutcome outcome)
    {
        if (recordOutcome is not LocalisationOutcome.Impossible
            && (outcome != LocalisationOutcome.AboveMaxWeight || recordOutcome != LocalisationOutcome.CutOff))
        {
            recordOutcome = outcome;
        }
    }

    /// <summary>Every choice of one set per block.</summary>
    private List<LocalisationSolution> Combined()
    {
        if (parts.Count == 1)
        {
            return parts[0];
        }

        var combined = new List<LocalisationSolution> { new([]) };
        foreach (List<LocalisationSolution> part in parts)
        {
            var next = new List<LocalisationSolution>();
            foreach (LocalisationSolution left in combined)
            {
                foreach (LocalisationSolution right in part)
                {
                    if (next.Count >= options.MaxSolutions)
                    {
                        isComplete = false;
                        break;
                    }

                    next.Add(new LocalisationSolution(Merged(left.Corrections, right.Corrections)));
                }
            }

            combined = next;
        }

        return combined;
    }

    private Correction[] Merged(IReadOnlyList<Correction> left, IReadOnlyList<Correction> right)
    {
        var all = new List<Correction>(left);
        all.AddRange(right);
        all.Sort((a, b) => system.IndexOf(a.Variable).CompareTo(system.IndexOf(b.Variable)));
        return [.. all];
    }
}

