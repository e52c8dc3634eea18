namespace GovInfoDisclosure.Findings;

/// <summary>What is known of a report beside its numbers and its prose, and conditions of rules ask for: its year, its agency. Null is not known.</summary>
/// <remarks>What a register knows better than the report is given in its place; nothing of it is ever written into the report.</remarks>
internal sealed record ReportFacts
{
    /// <summary>The report's year.</summary>
    public int? Year { get; init; }

    /// <summary>The agency's name.</summary>
    public string? Name { get; init; }

    /// <summary>Its unified social credit code.</summary>
    public string? Code { get; init; }

    /// <summary>The code of its administrative division.</summary>
    public string? Division { get; init; }

    /// <summary>Its level.</summary>
    public AgencyLevel? Level { get; init; }

    /// <summary>The names of the lists that it is on; null where nobody gave lists.</summary>
    public IReadOnlyList<string>? Lists { get; init; }
}
