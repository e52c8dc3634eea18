namespace GovInfoDisclosure.Reading.Sources;

/// <summary>A table as the format lays it out.</summary>
public sealed record SourceTable : SourceBlock
{
    /// <summary>The cells, row by row and from left to right. No two cover one place; places that none covers count as empty.</summary>
    public ValueList<SourceCell> Cells { get; init; } = ValueList<SourceCell>.Empty;

    /// <summary>
    /// Whether an empty cell stands in the table like any other. Where it does not (columns told by their places alone),
    /// nothing tells a blank from a cell that was not seen.
    /// </summary>
    public bool ShowsBlanks { get; init; } = true;
}
