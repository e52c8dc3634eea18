namespace GovInfoDisclosure.Reading.Grids;

/// <summary>One cell of a grid: what is printed, where, and whether it looks like a value.</summary>
internal class GridField(string text, Place place, FieldKind kind, int column)
{
    /// <summary>The text as printed, spaces around it removed.</summary>
    public string Text { get; } = text;

    /// <summary>Where its first character stands; for an empty cell, where it would. A place of any kind of document is seven times as large as the two
    /// numbers that are kept.</summary>
    public Place Place => new(Line, Character);

    /// <summary>The line of its place.</summary>
    public int Line { get; } = place.Line;

    /// <summary>The column of its place.</summary>
    public int Character { get; } = place.Column;

    /// <summary>What it looks like.</summary>
    public FieldKind Kind { get; } = kind;

    /// <summary>The number of the cell in its row from 0; where a row has no cells but positions, the character it begins at.</summary>
    public int Column { get; } = column;

    /// <summary>Where positions count: how many characters before it on its line are twice as wide as others.</summary>
    public virtual int Wide => 0;

    /// <summary>How many columns of a true grid it covers.</summary>
    public virtual int Span => 1;

    /// <summary>How many rows of a true grid it covers.</summary>
    public virtual int RowSpan => 1;

    /// <summary>The table of a true grid that it stands in, counted from 1, and how many columns that has; 0 elsewhere.</summary>
    public virtual (int Number, int Width) Part => default;

    /// <summary>Whether it was told to be no value of its own: an item number before a label, a merged cell's value written once more.</summary>
    public bool IsNoValue { get; set; }

    /// <summary>Whether it came to a cell of the form, and whether the cell has a value or what is printed could not be one.</summary>
    public FieldFate Fate { get; set; }

    /// <summary>Whether its place is before another's.</summary>
    public bool StandsBefore(GridField other) => Line < other.Line || (Line == other.Line && Character < other.Character);

    /// <summary>Where positions count: the middle of the text, doubled so that it is a whole number.</summary>
    public int Middle => (Column * 2) + Text.Length;
}

/// <summary>A cell of a text whose positions count: in a table of cells nobody asks for them.</summary>
internal sealed class PlacedField(string text, Place place, FieldKind kind, int column, int wide) : GridField(text, place, kind, column)
{
    public override int Wide => wide;
}

/// <summary>A cell of a true grid: a text has none, and many others.</summary>
internal sealed class LaidOutField(string text, Place place, FieldKind kind, int column, int span, int rowSpan, int table)
    : GridField(text, place, kind, column)
{
    /// <summary>How many columns its table has; known once all its rows are.</summary>
    public int Width { get; set; }

    public override int Span => span;

    public override int RowSpan => rowSpan;

    public override (int Number, int Width) Part => (table, Width);
}

/// <summary>What became of a field.</summary>
internal enum FieldFate : byte
{
    /// <summary>It came to no cell.</summary>
    None,

    /// <summary>It came to a cell, which has its value, or is blank as printed.</summary>
    Read,

    /// <summary>It came to a cell that stayed blank, for what is printed is no value there.</summary>
    Refused,
}
