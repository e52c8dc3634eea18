namespace GovInfoDisclosure.Reading.Sources;

/// <summary>A picture between the paragraphs of a document. Nothing in it is read; in the place of a table it is told.</summary>
public sealed record SourcePicture : SourceBlock
{
    /// <summary>The name of its file, as <c>table3.png</c>; empty where it has none.</summary>
    public string Name { get; init; } = "";
}
