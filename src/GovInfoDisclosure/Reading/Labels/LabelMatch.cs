namespace GovInfoDisclosure.Reading.Labels;

/// <summary>How a printed text agrees with a label of the form.</summary>
internal enum MatchQuality
{
    /// <summary>Letter for letter, but for spaces, brackets and punctuation.</summary>
    Exact,

    /// <summary>A known variant.</summary>
    Variant,

    /// <summary>Nearly: some characters lost or damaged, and no other label is as near.</summary>
    Near,

    /// <summary>Not at all.</summary>
    None,
}

/// <summary>The label that a text is.</summary>
/// <param name="Entry">The label; null where the text is none.</param>
/// <param name="Quality">How well it agrees.</param>
/// <param name="NeedsContext">Whether the same words also head a column (其他, 总计) and no item number tells that the row is meant.</param>
internal sealed record LabelMatch(LabelEntry? Entry, MatchQuality Quality, bool NeedsContext)
{
    public static LabelMatch None { get; } = new(null, MatchQuality.None, false);
}
