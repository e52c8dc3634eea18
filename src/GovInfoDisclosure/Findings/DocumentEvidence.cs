namespace GovInfoDisclosure.Findings;

/// <summary>What a document says beside the numbers of its tables: where they stand, what its prose states, and what its reader doubts.</summary>
internal sealed class DocumentEvidence
{
    /// <summary>Where the cells stand, by address.</summary>
    public IReadOnlyDictionary<string, Place> Places { get; init; } = new Dictionary<string, Place>(StringComparer.Ordinal);

    /// <summary>The addresses of the cells whose values the reader inferred from others.</summary>
    public IReadOnlyList<string> Inferred { get; init; } = [];

    /// <summary>What the reader lost, interpreted or read by a variant.</summary>
    public ValueList<Finding> Doubts { get; init; } = ValueList<Finding>.Empty;

    /// <summary>The figures that the prose states of all that the report counts.</summary>
    public IReadOnlyList<Claim> Claims { get; init; } = [];

    /// <summary>What came of the checks of the text itself.</summary>
    public ValueList<TextCheckResult> TextChecks { get; init; } = ValueList<TextCheckResult>.Empty;
}
