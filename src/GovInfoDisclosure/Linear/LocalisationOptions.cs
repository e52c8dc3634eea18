namespace GovInfoDisclosure.Linear;

/// <summary>What to take into account when looking for wrong values.</summary>
internal sealed record LocalisationOptions
{
    /// <summary>How unlikely it is that a variable is wrong (权重), above 0; 1 for those not named. Null for none named.</summary>
    public IReadOnlyDictionary<string, decimal>? Weights { get; init; }

    /// <summary>Variables that must not change, unless they are blank. Null for none.</summary>
    public IReadOnlyCollection<string>? Fixed { get; init; }

    /// <summary>How many sets to list at most.</summary>
    public int MaxSolutions { get; init; } = 1000;

    /// <summary>How many variables may have to change at most; where it is certain that there are more, the search gives up at once.</summary>
    public int MaxCells { get; init; } = int.MaxValue;

    /// <summary>How many steps the search may take in all, each of a bounded amount of work. The same record always ends the same way.</summary>
    public int MaxSteps { get; init; } = 20000;
}
