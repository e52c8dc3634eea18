namespace GovInfoDisclosure.Rules.Register;

/// <summary>An agency of a register as it is in a year: for tables that others join with their reports.</summary>
public sealed record AgencyInYear
{
    /// <summary>The year reported on.</summary>
    public required int Year { get; init; }

    /// <summary>What it is called in every year: <c>c:</c> and its code; without one <c>d:</c>, its division code and its present name; else <c>n:</c> and
    /// that name.</summary>
    public required string Key { get; init; }

    /// <summary>Its name in that year, its code, its division, its level: the register's, else the one that the name makes certain.</summary>
    public required Agency Agency { get; init; }

    /// <summary>The agency whose report sums up this one's, by its key; null where there is none.</summary>
    public string? ParentKey { get; init; }

    /// <summary>Whether there is such an agency in that year.</summary>
    public bool Exists { get; init; }

    /// <summary>Whether it must report on that year.</summary>
    public bool MustReport { get; init; }

    /// <summary>How many agencies' reports its own sums up.</summary>
    public int Units { get; init; }

    /// <summary>The last day on which it may publish; null where neither register nor law says.</summary>
    public IsoDate? Due { get; init; }

    /// <summary>The names that it bears in that year.</summary>
    public ValueList<string> Names { get; init; } = ValueList<string>.Empty;

    /// <summary>Its names of other years.</summary>
    public ValueList<string> OtherNames { get; init; } = ValueList<string>.Empty;
}
