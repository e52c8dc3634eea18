namespace GovInfoDisclosure.Prose;

/// <summary>The bounds that keep the reader's time and memory linear in the text.</summary>
internal static class ProseLimits
{
    /// <summary>Characters read of one section; what follows is not read.</summary>
    public const int SectionCharacters = 400_000;

    /// <summary>A longer sentence is no sentence; it is not read.</summary>
    public const int SentenceCharacters = 1_500;

    /// <summary>Claims of one document.</summary>
    public const int Claims = 500;

    /// <summary>Characters of a quotation.</summary>
    public const int QuoteCharacters = 120;
}
