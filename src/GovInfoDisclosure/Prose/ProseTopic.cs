namespace GovInfoDisclosure.Prose;

/// <summary>What a sentence speaks of.</summary>
internal enum ProseTopic
{
    /// <summary>Not said.</summary>
    None,

    /// <summary>Requests under the regulations: table 3.</summary>
    Requests,

    /// <summary>Reconsiderations: table 4.</summary>
    Reconsideration,

    /// <summary>Litigations: table 4.</summary>
    Litigation,

    /// <summary>Normative documents: table 2.</summary>
    Normative,

    /// <summary>Rules: table 2.</summary>
    Rules,

    /// <summary>The fee report.</summary>
    Fees,

    /// <summary>Something that no table counts.</summary>
    Other,
}
