namespace GovInfoDisclosure.Documents.Layout;

/// <summary>Large letters over smaller ones: a watermark or a stamp, of no cell that it lies over. Its digits would be digits of numbers there.</summary>
internal static class Watermark
{
    /// <summary>By how much its letters are larger than most of the page; nobody prints a mark as small as the text, for neither could be read.</summary>
    private const double Larger = 1.6;

    /// <summary>How far apart, in their size, the middles of letters of one mark are.</summary>
    private const double Near = 1.8;

    /// <summary>How wide the squares are, in points, by which letters are looked up.</summary>
    private const double Square = 16;

    /// <summary>Larger letters than these are pictures, and are looked at no further.</summary>
    private const double Tallest = 144;

    /// <summary>Takes the letters out of a page.</summary>
    public static void TakeOut(PageContent page)
    {
        double[] sizes = [.. page.Glyphs.Select(Size).OrderBy(size => size)];
        double large = sizes.Length == 0 ? 0 : Larger * sizes[sizes.Length / 2];
        if (sizes.Length == 0 || sizes[sizes.Length - 1] < large)
        {
            return;
        }

        static int At(double place) => (int)Math.Floor(place / Square);
        ILookup<(int, int), Glyph> small = page.Glyphs.Where(glyph => Size(glyph) < large).ToLookup(glyph => (At(glyph.CenterX), At(glyph.CenterY)));
        bool IsOver(Glyph glyph)
        {
            var box = new Box(glyph.Left, glyph.Top, glyph.Right, glyph.Bottom);
            return Enumerable.Range(At(box.Left), At(box.Right) - At(box.Left) + 1).Any(x =>
                Enumerable.Range(At(box.Top), At(box.Bottom) - At(box.Top) + 1).Any(y => small[(x, y)].Any(box.Holds)));
        }

        var over = new HashSet<Glyph>();
        foreach (List<Glyph> text in Texts(page.Glyphs.Where(glyph => Size(glyph) >= large && Size(glyph) <= Tallest)).Where(text => text.Exists(IsOver)))
        {
            over.UnionWith(text);
        }

        if (over.Count > 0)
        {
            page.Glyphs.RemoveAll(over.Contains);
        }
    }

    /// <summary>Letters that were drawn one after the other, near to each other.</summary>
    private static IEnumerable<List<Glyph>> Texts(IEnumerable<Glyph> letters)
    {
        var text = new List<Glyph>();
        foreach (Glyph letter in letters)
        {
            if (text.Count > 0 && text[text.Count - 1] is var last
                && Math.Max(Math.Abs(last.CenterX - letter.CenterX), Math.Abs(last.CenterY - letter.CenterY)) > Near * Math.Max(Size(last), Size(letter)))
            {
                yield return text;
                text = [];
            }

            text.Add(letter);
        }

        if (text.Count > 0)
        {
            yield return text;
        }
    }

    /// <summary>How large a letter is, whichever way it stands.</summary>
    private static double Size(Glyph glyph) => Math.Max(glyph.Height, glyph.Width);
}
