namespace GovInfoDisclosure.Documents.Layout;

/// <summary>Where a picture stands on its page.</summary>
internal readonly record struct DrawnPicture(double Left, double Top, double Right, double Bottom)
{
    /// <summary>A table is printed over most of a page's width; what is narrower than this share of it is an emblem, a code or a portrait.</summary>
    private const double NarrowestTable = 0.4;

    /// <summary>Whether it may be a table in place of one: wide, and no background of text.</summary>
    public bool MayBeTable(PageContent page) => Right - Left >= page.Width * NarrowestTable && !page.Glyphs.Exists(IsOver);

    private bool IsOver(Glyph glyph) => glyph.CenterX > Left && glyph.CenterX < Right && glyph.CenterY > Top && glyph.CenterY < Bottom;
}
