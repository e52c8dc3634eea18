namespace GovInfoDisclosure.Rules.Register;

/// <summary>An agency as the register has it. Its relations to others are set while the register is made, and never after.</summary>
internal sealed class RegisteredAgency
{
    public required string Name { get; init; }

    /// <summary>Where it stands in the file.</summary>
    public required YamlMapping Node { get; init; }

    public string? Code { get; init; }

    public string? DivisionCode { get; init; }

    public AgencyLevel? Level { get; init; }

    public IReadOnlyList<FormerName> FormerNames { get; init; } = [];

    /// <summary>Whether it must report.</summary>
    public bool MustReport { get; init; } = true;

    /// <summary>The first and the last year it reports on; null where the register sets no limit.</summary>
    public int? From { get; set; }

    /// <inheritdoc cref="From"/>
    public int? Until { get; set; }

    /// <summary>The day of the year after by which it must have published; null where nothing of its own is said.</summary>
    public MonthDay? Due { get; init; }

    /// <summary>When it published, by the year reported on.</summary>
    public IReadOnlyDictionary<int, IsoDate> Published { get; init; } = new Dictionary<int, IsoDate>();

    /// <summary>The lists that it is on, by their names.</summary>
    public IReadOnlyList<string> Lists { get; init; } = [];

    /// <summary>The agency whose report sums up this one's.</summary>
    public RegisteredAgency? Parent { get; set; }

    /// <summary>Of which agencies it was made, itself among them where it went on; null where it was not.</summary>
    public AgencyOrigin? Merger { get; set; }

    /// <summary>From which agency it was split off; null where it was not.</summary>
    public AgencyOrigin? Split { get; set; }

    public bool ReportsIn(int year) => MustReport && ExistsIn(year);

    public bool ExistsIn(int year) => year >= (From ?? 1) && year <= (Until ?? int.MaxValue);
}

/// <summary>A name that an agency had.</summary>
/// <param name="Name">The name.</param>
/// <param name="From">The first year whose report bears it; null where nobody says.</param>
/// <param name="Until">The last one; null where nobody says.</param>
internal readonly record struct FormerName(string Name, int? From, int? Until)
{
    public bool FitsIn(int year) => year >= (From ?? 1) && year <= (Until ?? int.MaxValue);
}

/// <summary>What an agency came from.</summary>
/// <param name="Year">The first year that it reports on.</param>
/// <param name="Agencies">The agencies before.</param>
internal sealed record AgencyOrigin(int Year, IReadOnlyList<RegisteredAgency> Agencies);
