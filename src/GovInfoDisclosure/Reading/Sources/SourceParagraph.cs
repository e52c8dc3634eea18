namespace GovInfoDisclosure.Reading.Sources;

/// <summary>A paragraph, a heading, an item of a list: text that stands in no table. Line ends inside it are <c>\n</c>.</summary>
public sealed record SourceParagraph : SourceBlock
{
    /// <summary>The text, without marks of the format.</summary>
    public required string Text { get; init; }
}
