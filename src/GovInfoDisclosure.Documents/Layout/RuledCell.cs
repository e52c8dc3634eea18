namespace GovInfoDisclosure.Documents.Layout;

/// <summary>A cell between ruling lines, with the characters that stand in it.</summary>
/// <param name="Row">The row it begins in, from 1.</param>
/// <param name="Column">The column it begins in, from 1.</param>
/// <param name="RowSpan">How many rows it covers.</param>
/// <param name="ColumnSpan">How many columns it covers.</param>
internal sealed record RuledCell(int Row, int Column, int RowSpan, int ColumnSpan)
{
    public List<Glyph> Glyphs { get; } = [];

    /// <summary>Whether the edge of what was printed cuts it.</summary>
    public bool IsCut { get; set; }

    /// <summary>The text, line by line; a number that may have lost digits ends with dots, so that it is none.</summary>
    public string Text() => string.Join("\n", TextLines.Of(Glyphs).Select(TextLines.Join).Where(line => line.Length > 0))
        + (IsCut && Glyphs.Count > 0 && Glyphs.TrueForAll(glyph => glyph.IsOfNumber) ? "…" : "");
}
