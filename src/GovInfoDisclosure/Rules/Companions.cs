using GovInfoDisclosure.Findings;

namespace GovInfoDisclosure.Rules;

/// <summary>The other reports that rules across reports compare one with. <see cref="ReportCollection"/> finds them.</summary>
public sealed record Companions
{
    /// <summary>Whether a collection was searched for last year's report; then the rules that need one have instances, found or not.</summary>
    public bool HasPriors { get; init; }

    /// <summary>The same agency's report of the year before; <see langword="null"/> where none was found.</summary>
    public AnnualReport? Prior { get; init; }

    /// <summary>Whether the reports of the units were given.</summary>
    public bool HasUnits { get; init; }

    /// <summary>The reports of the government's units for the same year.</summary>
    public ValueList<AnnualReport> Units { get; init; } = ValueList<AnnualReport>.Empty;

    /// <summary>How many units are expected; <see langword="null"/> where nobody said.</summary>
    public int? ExpectedUnits { get; init; }

    /// <summary>Whether the reports of all expected units are there; false where nobody said which are expected.</summary>
    public bool UnitsComplete { get; init; }

    /// <summary>What is to be said of the search: who is missing, who is there twice.</summary>
    public ValueList<Message> Notes { get; init; } = ValueList<Message>.Empty;
}
