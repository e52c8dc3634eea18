namespace GovInfoDisclosure.Findings;

/// <summary>One line of a document.</summary>
/// <param name="Number">The line's number in the document, from 1.</param>
/// <param name="Text">The line as it stands, without its line end.</param>
/// <param name="IsTable">Whether the line was taken for part of a table, and not of the prose beside it.</param>
internal readonly record struct DocumentLine(int Number, string Text, bool IsTable)
{
    // A place is as large as the rest of the line twice over, and of a text no line has one.
    private readonly object? origin;

    /// <summary>Where the line is in a document that has no lines of its own; null where the number says it.</summary>
    public Place? Origin
    {
        get => (Place?)origin;
        init => origin = value;
    }

    /// <summary>The place of one of its characters.</summary>
    /// <param name="column">The character, from 1.</param>
    public Place At(int column) => origin is Place known ? known : new Place(Number, column);
}
