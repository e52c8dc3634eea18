namespace GovInfoDisclosure.Findings;

/// <summary>What a document says beside the numbers of its tables: where they stand, what its prose states, and what its reader doubts.</summary>
internal sealed class DocumentEvidence
{
    /// <summary>Where there is no document behind a report.</summary>
    public static DocumentEvidence None { get; } = new();

    /// <summary>Where the cells stand, by address.</summary>
    public IReadOnlyDictionary<string, Place> Places { get; init; } = new Dictionary<string, Place>(StringComparer.Ordinal);

    /// <summary>Where the sections and tables begin, by the names that text checks give them.</summary>
    public IReadOnlyDictionary<string, Place> Parts { get; init; } = new Dictionary<string, Place>(StringComparer.Ordinal);

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
