namespace GovInfoDisclosure.Documents.Layout;

/// <summary>
/// Sheets with two pages side by side, as booklets are printed: nothing runs over the fold, and each side has lines of its own from edge to edge.
/// </summary>
internal static class FacingPages
{
    /// <summary>How near, as parts of the sheet's width, the fold is to the middle.</summary>
    private const double FoldFrom = 0.42;
    private const double FoldTo = 0.58;

    /// <summary>How wide, as a part of the sheet's width, is what stays free beside the fold: the columns of a table are nearer.</summary>
    private const double Free = 0.02;

    /// <summary>So much of a side's width is a line of text or of a table that is its own: labels have numbers beside them, numbers have gaps.</summary>
    private const double Whole = 0.8;

    /// <summary>How wide, in heights, a gap in a line of text may be.</summary>
    private const double Gap = 1.5;

    /// <summary>The page, or the two pages of the sheet, the right one where the left one stands.</summary>
    public static IEnumerable<PageContent> Part(PageContent page)
    {
        if (page.Width <= page.Height || page.Glyphs.Count == 0 || Fold(page) is not double fold)
        {
            return [page];
        }

        PageContent left = Side(page, fold, isLeft: true, 0);
        PageContent right = Side(page, fold, isLeft: false, 0);
        return IsPage(left) && IsPage(right) ? [left, Side(page, fold, isLeft: false, Edge(right) - Edge(left))] : [page];
    }

    /// <summary>The middle of the strip that nothing stands in or runs over; null where there is none.</summary>
    private static double? Fold(PageContent page)
    {
        double end = 0;
        foreach ((double from, double to) in page.Glyphs.Select(glyph => (glyph.Left, glyph.Right))
            .Concat(page.Horizontal.Select(line => (line.From, line.To))).Concat(page.Vertical.Select(line => (line.At, line.At))).OrderBy(part => part.Item1))
        {
            double middle = (end + from) / 2;
            if (from - end >= Free * page.Width && middle >= FoldFrom * page.Width && middle <= FoldTo * page.Width)
            {
                return middle;
            }

            end = Math.Max(end, to);
        }

        return null;
    }

    private static PageContent Side(PageContent page, double fold, bool isLeft, double shift)
    {
        bool IsOn(double x) => x < fold == isLeft;
        var side = new PageContent(page.Number, page.Width / 2, page.Height) { IsCut = page.IsCut };
        side.Glyphs.AddRange(page.Glyphs.Where(glyph => IsOn(glyph.Left))
            .Select(glyph => glyph with { Left = glyph.Left - shift, Right = glyph.Right - shift }));
        side.Horizontal.AddRange(page.Horizontal.Where(line => IsOn(line.From))
            .Select(line => line with { From = line.From - shift, To = line.To - shift }));
        side.Vertical.AddRange(page.Vertical.Where(line => IsOn(line.At)).Select(line => line with { At = line.At - shift }));
        side.Slanted.AddRange(page.Slanted.Where(line => IsOn(line.X1)).Select(line => (line.X1 - shift, line.Y1, line.X2 - shift, line.Y2)));
        side.Pictures.AddRange(page.Pictures.Where(picture => IsOn(picture.Left))
            .Select(picture => picture with { Left = picture.Left - shift, Right = picture.Right - shift }));
        return side;
    }

    /// <summary>Whether a side has a line of text, or one that rules it, from edge to edge.</summary>
    private static bool IsPage(PageContent side)
    {
        if (side.Glyphs.Count == 0)
        {
            return false;
        }

        double width = Whole * (side.Glyphs.Max(glyph => glyph.Right) - side.Glyphs.Min(glyph => glyph.Left));
        return RuledTables.Merge(side.Horizontal).Exists(line => line.To - line.From >= width)
            || TextLines.Of(side.Glyphs).Exists(line => line[line.Count - 1].Right - line[0].Left >= width
                && Enumerable.Range(1, line.Count - 1).All(i => line[i].Left - line[i - 1].Right <= Gap * line[i].Height));
    }

    /// <summary>Where a side begins: the lines of a table that goes on from one page to the next do at one place.</summary>
    private static double Edge(PageContent side) => side.Glyphs.Select(glyph => glyph.Left).Concat(side.Horizontal.Select(line => line.From)).Min();
}
