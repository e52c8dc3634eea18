namespace GovInfoDisclosure.Linear;

/// <summary>What to take into account when looking for wrong values.</summary>
internal sealed record LocalisationOptions
{
    /// <summary>The plain options: every weight 1, nothing fixed, no limit on the weight.</summary>
    public static LocalisationOptions Default { get; } = new();

    /// <summary>How unlikely it is that a variable is wrong (权重), above 0; 1 for those not named. Null for none named.</summary>
    public IReadOnlyDictionary<string, decimal>? Weights { get; init; }

    /// <summary>Variables that must not change, unless they are blank. Null for none.</summary>
    public IReadOnlyCollection<string>? Fixed { get; init; }

    /// <summary>The total weight above which no answer is wanted; null for no limit.</summary>
    public decimal? MaxWeight { get; init; }

    /// <summary>How many minimal sets to list at most; 1 000 unless told.</summary>
    public int MaxSolutions { get; init; } = 1000;

    /// <summary>How many steps the search may take in all; 20 000 unless told. The same record always ends the same way.</summary>
    public int MaxSteps { get; init; } = 20000;
}

