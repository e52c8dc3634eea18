namespace GovInfoDisclosure.Findings;

/// <summary>What a document says beside the numbers of its tables: where they stand, what its prose states, and what its reader doubts.</summary>
internal sealed class DocumentEvidence
{
    /// <summary>Where there is no document behind a report.</summary>
    public static DocumentEvidence None { get; } = new();

    private static readonly Dictionary<string, Place> Nowhere = new(StringComparer.Ordinal);

    private IReadOnlyDictionary<string, Place>? places;
    private IReadOnlyDictionary<string, Place>? parts;

    /// <summary>Where the cells stand, by address; made when it is first asked for, which of a report without findings nobody does.</summary>
    public IReadOnlyDictionary<string, Place> Places => places ??= FindPlaces();

    /// <summary>Makes <see cref="Places"/>.</summary>
    public Func<IReadOnlyDictionary<string, Place>> FindPlaces { get; init; } = static () => Nowhere;

    /// <summary>Where the sections and tables begin, by the names that text checks give them; made as <see cref="Places"/> are.</summary>
    public IReadOnlyDictionary<string, Place> Parts => parts ??= FindParts();

    /// <summary>Makes <see cref="Parts"/>.</summary>
    public Func<IReadOnlyDictionary<string, Place>> FindParts { get; init; } = static () => Nowhere;

    /// <summary>The addresses of the cells whose values the reader inferred from others.</summary>
    public IEnumerable<string> Inferred => InferredBy.Keys;

    /// <summary>For each cell whose value the reader inferred from others, by its address, the code of the finding that says so; empty where none
    /// does.</summary>
    public IReadOnlyDictionary<string, string> InferredBy { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What the reader lost, interpreted or read by a variant.</summary>
    public ValueList<Finding> Doubts { get; init; } = ValueList<Finding>.Empty;

    /// <summary>The figures that the prose states of all that the report counts.</summary>
    public IReadOnlyList<Claim> Claims { get; init; } = [];

    /// <summary>What came of the checks of the text itself.</summary>
    public ValueList<TextCheckResult> TextChecks { get; init; } = ValueList<TextCheckResult>.Empty;
}
