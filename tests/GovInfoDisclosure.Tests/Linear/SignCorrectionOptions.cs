using System.Collections.Generic;

namespace GovInfoDisclosure.Tests.Linear;

/// <summary>Which signs may be wrong and which values may have been exchanged.</summary>
internal sealed record SignCorrectionOptions
{
    /// <summary>The plain options: every sign may be wrong, no values exchanged.</summary>
    public static SignCorrectionOptions Default { get; } = new();

    /// <summary>Variables whose sign may be wrong; null for all.</summary>
    public IReadOnlyCollection<string>? Flip { get; init; }

    /// <summary>Pairs of variables whose values may have been exchanged; null for none.</summary>
    public IReadOnlyList<(string First, string Second)>? Swap { get; init; }

    /// <summary>By how much the two sides of an equality may differ; 0 unless told. Inequalities are exact.</summary>
    public decimal Tolerance { get; init; }

    /// <summary>How many operations to try at most; 8 unless told.</summary>
    public int MaxOperations { get; init; } = 8;

    /// <summary>How many steps the search may take; 200 000 unless told.</summary>
    public int MaxSteps { get; init; } = 200000;
}
