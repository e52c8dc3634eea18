namespace GovInfoDisclosure.Documents.Layout;

/// <summary>Where a picture stands on its page.</summary>
internal readonly record struct DrawnPicture(double Left, double Top, double Right, double Bottom)
{
    /// <summary>A table is printed over most of a page's width; what is narrower than this share of it is an emblem, a code or a portrait.</summary>
    private const double NarrowestTable = 0.4;

    /// <summary>What is lower or narrower, in points, shows nothing that could be read.</summary>
    private const double Smallest = 4;

    /// <summary>How high, in heights of a character, the picture of a number is at most.</summary>
    private const double HighestNumber = 2;

    /// <summary>Whether it may be a table in place of one: wide, and no background of text.</summary>
    public bool MayBeTable(PageContent page) => Right - Left >= page.Width * NarrowestTable && !page.Glyphs.Exists(IsOver);

    /// <summary>The cell it stands in: the one around its middle, unless it is wider than that, or a mere line.</summary>
    public RuledCell? CellOf(List<RuledTable> tables)
    {
        double width = Right - Left;
        if (Math.Min(width, Bottom - Top) < Smallest)
        {
            return null;
        }

        foreach (RuledTable table in tables)
        {
            if (table.At((Left + Right) / 2, (Top + Bottom) / 2) is { } cell)
            {
                return width <= cell.Right - cell.Left ? cell : null;
            }
        }

        return null;
    }

    /// <summary>Whether it stands among the numbers of a row, and no higher than a number could be: in place of one.</summary>
    /// <param name="line">A line of text in no ruled table.</param>
    /// <param name="offset">How high all pages before the line's are.</param>
    public bool IsBeside(PhraseLine line, double offset)
    {
        Phrase first = line.Phrases[0];
        double middle = offset + ((Top + Bottom) / 2);
        return middle < line.Foot && middle > line.Foot - first.Height && line.IsRow && !first.IsNumber && Left >= first.Right
            && Math.Min(Right - Left, Bottom - Top) >= Smallest && Bottom - Top <= HighestNumber * first.Height && !line.Phrases.Exists(IsOverPhrase);
    }

    private bool IsOverPhrase(Phrase phrase) => phrase.Left < Right && phrase.Right > Left;

    private bool IsOver(Glyph glyph) => glyph.CenterX > Left && glyph.CenterX < Right && glyph.CenterY > Top && glyph.CenterY < Bottom;
}
