namespace GovInfoDisclosure.Documents.Layout;

/// <summary>An area of a page, in points from its top left corner.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    /// <summary>Whether the middle of a character is in it.</summary>
    public bool Holds(Glyph glyph) => glyph.CenterX >= Left && glyph.CenterX <= Right && glyph.CenterY >= Top && glyph.CenterY <= Bottom;

    /// <summary>Which part of a character's height is in it; none where its middle is beside it.</summary>
    public double Share(Glyph glyph) => glyph.CenterX < Left || glyph.CenterX > Right ? 0
        : Math.Max(0, Math.Min(Bottom, glyph.Bottom) - Math.Max(Top, glyph.Top)) / Math.Max(1, glyph.Height);
}
