using System.Collections.Generic;

namespace GovInfoDisclosure.Diagnosis;

/// <summary>What to take into account when looking for wrong cells.</summary>
public sealed class DiagnosisOptions
{
    /// <summary>The agency's report of the year before, whose numbers may have been copied; null for none.</summary>
    public AnnualReport? Prior { get; init; }

    /// <summary>Addresses of cells that are known to be right (固定的格). Null for none.</summary>
    public IReadOnlyCollection<string>? Fixed { get; init; }

    /// <summary>How unlikely it is that a cell is wrong (权重), by address, above 0; 1 for those not named. Null for none named.</summary>
    public IReadOnlyDictionary<string, decimal>? Weights { get; init; }

    /// <summary>Whether blanks are read as 0 (as with <c>--blank zero</c>); nothing is deduced then.</summary>
    public bool BlankAsZero { get; init; }

    /// <summary>How many explanations of one block to list at most; 500 unless told.</summary>
    public int MaxExplanations { get; init; } = 500;

    /// <summary>How many steps the search may take in each block; 2 000 unless told. The same report always ends the same way.</summary>
    public int MaxSteps { get; init; } = 2000;
}

