namespace GovInfoDisclosure.Linear;

/// <summary>The smallest sets of variables to change so that all relations can hold (错误定位结果). Immutable.</summary>
internal sealed class LocalisationResult
{
    private readonly Lazy<IReadOnlyList<LocalisationConflict>> conflicts;

    public LocalisationResult(
        LocalisationOutcome outcome, decimal weight, IReadOnlyList<LocalisationSolution> solutions, IReadOnlyList<string> missing, bool isComplete,
        Func<IReadOnlyList<LocalisationConflict>> conflicts)
    {
        Outcome = outcome;
        Weight = weight;
        Solutions = solutions;
        Missing = missing;
        IsComplete = isComplete;
        this.conflicts = new Lazy<IReadOnlyList<LocalisationConflict>>(conflicts, LazyThreadSafetyMode.ExecutionAndPublication);
    }

    /// <summary>How the search ended.</summary>
    public LocalisationOutcome Outcome { get; }

    /// <summary>The least total weight; where none was found, what every set weighs at least.</summary>
    public decimal Weight { get; }

    /// <summary>The sets of that weight, in a stable order; one empty set where the record is consistent.</summary>
    public IReadOnlyList<LocalisationSolution> Solutions { get; }

    /// <summary>The blank variables that a relation touches: they may take any value and cost nothing.</summary>
    public IReadOnlyList<string> Missing { get; }

    /// <summary>Whether <see cref="Solutions"/> are all the sets of least weight; false when a bound cut the list or the search off.</summary>
    public bool IsComplete { get; }

    /// <summary>Why no lighter set works: any lighter set leaves one of these conflicts untouched. Worked out when first asked for.</summary>
    public IReadOnlyList<LocalisationConflict> Conflicts => conflicts.Value;
}

