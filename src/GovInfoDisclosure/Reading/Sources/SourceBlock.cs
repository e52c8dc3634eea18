namespace GovInfoDisclosure.Reading.Sources;

/// <summary>A paragraph, a table or a picture of a document.</summary>
public abstract record SourceBlock
{
    private protected SourceBlock()
    {
    }

    /// <summary>Where it begins; <see langword="null"/> where the format does not say.</summary>
    public Place? Place { get; init; }
}
