namespace GovInfoDisclosure.Reading.Tables;

/// <summary>How a row is built: its columns on the form, its cells, and which of them after the label show something.</summary>
internal readonly record struct RowShape(int Columns, int Inked, int Width, int Label, int First, ulong Values)
{
    public bool IsFull { get; init; }

    public bool IsUnbroken { get; init; }

    public bool ShowsExactly { get; init; }
}
