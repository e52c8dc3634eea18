namespace GovInfoDisclosure.Comparisons;

/// <summary>One rate in both reports. No rate is official: each has its definition beside it.</summary>
public sealed record RateComparison
{
    /// <summary>Its name in JSON: <c>disclosure</c>, <c>carriedForward</c>, <c>corrected.reconsideration</c>, …</summary>
    public required string Name { get; init; }

    /// <summary>What it is called: 公开率, 结转率, 纠错率.</summary>
    public required Message Label { get; init; }

    /// <summary>What is counted out of what.</summary>
    public required Message Definition { get; init; }

    /// <summary>The earlier report's; <see langword="null"/> where a cell of it is blank, or the divisor is 0.</summary>
    public Fraction? Old { get; init; }

    /// <summary>The later report's; <see langword="null"/> where a cell of it is blank, or the divisor is 0.</summary>
    public Fraction? New { get; init; }
}
