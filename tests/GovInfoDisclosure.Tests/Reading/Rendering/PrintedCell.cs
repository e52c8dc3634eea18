namespace GovInfoDisclosure.Tests.Reading.Rendering;

/// <summary>One cell of a table as a page has it before it is copied: its text, how far it is merged, and which cell of the form it is.</summary>
internal sealed class PrintedCell(string text, int columns = 1, int rows = 1, string? address = null, string? names = "")
{
    public string Text { get; set; } = text;

    public int Columns { get; set; } = columns;

    public int Rows { get; set; } = rows;

    /// <summary>The cell of the form; null for labels.</summary>
    public string? Address { get; } = address;

    /// <summary>
    /// What a label names: the address of a row, the key of a column, or nothing of its own (a group, a corner). Null where it names nothing any more.
    /// </summary>
    public string? Names { get; set; } = names;

    public PrintedCell Copy() => (PrintedCell)MemberwiseClone();
}
