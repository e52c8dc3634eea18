namespace GovInfoDisclosure.Documents.Layout;

/// <summary>
/// Characters that a line strikes out: they were withdrawn, as text that a page or a Word file marks so. A line strikes out what it runs through the middle
/// of, from about its first character to about its last; a line that runs on is a ruling line, whatever it crosses.
/// </summary>
internal static class StruckText
{
    /// <summary>Between these parts of a character's height a level line strikes it out: below the cap line, above the foot, where an underline is.</summary>
    private const double Highest = 0.3;
    private const double Lowest = 0.8;

    /// <summary>Between these a slanted one does, which begins at a corner.</summary>
    private const double HighestOfSlanted = -0.1;
    private const double LowestOfSlanted = 1.1;

    /// <summary>How far, in heights of a character, a line may run past what it strikes out.</summary>
    private const double Past = 0.6;

    /// <summary>Nobody strikes out larger letters than an inch.</summary>
    private const double Tallest = 72;

    /// <summary>A page has some hundred lines and thousand characters; one made to cost has millions of pairs of them, and no report.</summary>
    private const int MostCompared = 20_000_000;

    /// <summary>A page where more is struck out than stands on a page has no report either.</summary>
    private const int MostStrikes = 1_000;

    /// <summary>How near lines come that meet, in points.</summary>
    private const double Near = 2.5;

    /// <summary>How near borders come where they meet: half their width. What is struck out stands further from them, however narrow its cell is.</summary>
    private const double Meeting = 0.8;

    /// <summary>Whether a line ends at upright ones on both sides: it is the border of a cell, however its text runs over it.</summary>
    private static bool IsSide(Segment line, List<Segment> upright)
    {
        bool Meets(double end) => upright.Exists(other =>
            Math.Abs(other.At - end) <= Meeting && other.From - Near <= line.At && line.At <= other.To + Near);
        return Meets(line.From) && Meets(line.To);
    }

    /// <summary>Takes the characters out, and the lines that strike them out, which rule nothing.</summary>
    public static void TakeOut(PageContent page)
    {
        Glyph[] glyphs = [.. page.Glyphs.Where(glyph => glyph.Height <= Tallest).OrderBy(glyph => glyph.CenterY)];
        double[] centers = Array.ConvertAll(glyphs, glyph => glyph.CenterY);
        double tallest = glyphs.Select(glyph => glyph.Height).DefaultIfEmpty().Max();
        int compared = 0;
        var struck = new HashSet<Glyph>();
        bool Strikes(double x1, double y1, double x2, double y2, double highest, double lowest)
        {
            List<Glyph> crossed = [];
            int first = Array.BinarySearch(centers, Math.Min(y1, y2) - tallest);
            for (int i = first < 0 ? ~first : first; i < glyphs.Length && centers[i] <= Math.Max(y1, y2) + tallest && compared < MostCompared; i++)
            {
                compared++;
                Glyph glyph = glyphs[i];
                if (glyph.CenterX >= x1 && glyph.CenterX <= x2)
                {
                    double y = y1 + ((y2 - y1) * (glyph.CenterX - x1) / (x2 - x1));
                    if (y >= glyph.Top + (highest * glyph.Height) && y <= glyph.Top + (lowest * glyph.Height))
                    {
                        crossed.Add(glyph);
                    }
                }
            }

            bool strikes = crossed.Count > 0 && x1 >= crossed.Min(glyph => glyph.Left - (Past * glyph.Height))
                && x2 <= crossed.Max(glyph => glyph.Right + (Past * glyph.Height))
                && !(y1 == y2 && (compared += page.Vertical.Count) < MostCompared && IsSide(new Segment(y1, x1, x2), page.Vertical));
            if (strikes)
            {
                struck.UnionWith(crossed);
            }

            return strikes;
        }

        List<Segment> strikes = RuledTables.Merge(page.Horizontal).FindAll(line => Strikes(line.From, line.At, line.To, line.At, Highest, Lowest));
        page.Horizontal.RemoveAll(line => strikes.Count <= MostStrikes && strikes.Exists(strike =>
            Math.Abs(strike.At - line.At) <= Near && line.From >= strike.From - Near && line.To <= strike.To + Near));
        page.Slanted.ForEach(line => Strikes(line.X1, line.Y1, line.X2, line.Y2, HighestOfSlanted, LowestOfSlanted));
        if (struck.Count > 0)
        {
            page.Glyphs.RemoveAll(struck.Contains);
        }
    }
}
