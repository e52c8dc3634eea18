namespace GovInfoDisclosure.Tests.Reading.Rendering;

/// <summary>One cell of a table as a page has it before it is copied: its text, how far it is merged, and which cell of the form it is.</summary>
internal sealed class PrintedCell(string text, int columns = 1, int rows = 1, string? address = null)
{
    public string Text { get; set; } = text;

    public int Columns { get; } = columns;

    public int Rows { get; } = rows;

    /// <summary>The cell of the form; null for labels.</summary>
    public string? Address { get; } = address;
}
