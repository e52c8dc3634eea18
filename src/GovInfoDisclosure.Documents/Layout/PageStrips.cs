namespace GovInfoDisclosure.Documents.Layout;

/// <summary>
/// Pages that are the right parts of others: what prints a sheet wider than its paper puts the columns that have no room on pages of their own. Such a page
/// has rows that begin with numbers where others have labels, and its lines begin at the heights at which those of another page end.
/// </summary>
internal sealed class PageStrips
{
    private readonly IReadOnlyList<PageContent> pages;
    private readonly PageEdges[] edges;
    private readonly Dictionary<int, (int Right, double Shift)> parts = [];
    private readonly HashSet<int> used = [];

    private PageStrips(IReadOnlyList<PageContent> pages)
    {
        this.pages = pages;
        edges = [.. pages.Select(page => new PageEdges(page))];
    }

    /// <summary>The pages, with what stands on their right parts, which are left out.</summary>
    /// <param name="pages">All pages of a document.</param>
    /// <param name="joined">For each page that is the right part of another: both numbers.</param>
    public static List<PageContent> Joined(IReadOnlyList<PageContent> pages, out List<(int Left, int Right)> joined)
    {
        var strips = new PageStrips(pages);
        strips.FindByLines();
        strips.FindByRows();
        joined = [.. strips.parts.OrderBy(part => part.Key).Select(part => (pages[part.Key].Number, pages[part.Value.Right].Number))];
        return [.. Enumerable.Range(0, pages.Count).Where(i => !strips.used.Contains(i)).Select(strips.Whole)];
    }

    /// <summary>Each page goes on with the first one behind it whose lines begin where its own end; a right part may go on with another.</summary>
    private void FindByLines()
    {
        ILookup<int, int> byFirst = Enumerable.Range(0, pages.Count).Where(i => edges[i].IsRuled).ToLookup(i => edges[i].First);
        for (int i = 0; i < pages.Count; i++)
        {
            int first = edges[i].FirstEnding;
            int[] near = edges[i].IsRuled
                ? [.. byFirst[first - 1].Concat(byFirst[first]).Concat(byFirst[first + 1]).Where(at => at > i).OrderBy(at => at)]
                : [];
            int next = Array.Find(near, at => !used.Contains(at) && edges[i].GoesOn(edges[at]) && edges[at].IsRightPart && edges[i].HasRowsOf(edges[at]));
            if (next > i)
            {
                used.Add(next);
                parts[i] = (next, edges[i].Right - edges[next].Left);
            }
        }
    }

    /// <summary>
    /// Where the pages of one sheet go on with those so many pages behind them, one without lines does so too, if its rows stand at the heights of the other's.
    /// </summary>
    private void FindByRows()
    {
        (int Apart, double Shift)[] found = [.. parts.Select(part => (part.Value.Right - part.Key, part.Value.Shift))];
        if (found.Length == 0 || found.Any(pair => pair.Apart != found[0].Apart || Math.Abs(pair.Shift - found[0].Shift) > PageEdges.Near))
        {
            return;
        }

        for (int i = 0; i + found[0].Apart < pages.Count; i++)
        {
            int next = i + found[0].Apart;
            if (!parts.ContainsKey(i) && !used.Contains(i) && !used.Contains(next) && !parts.ContainsKey(next)
                && edges[next].IsRightPart && edges[i].HasRowsOf(edges[next]))
            {
                used.Add(next);
                parts[i] = (next, found[0].Shift);
            }
        }
    }

    private PageContent Whole(int at)
    {
        PageContent page = pages[at];
        double shift = 0;
        while (parts.TryGetValue(at, out (int Right, double Shift) part))
        {
            (at, shift) = (part.Right, shift + part.Shift);
            page = Join(page, pages[at], shift);
        }

        return page;
    }

    private static PageContent Join(PageContent page, PageContent next, double shift)
    {
        var whole = new PageContent(page.Number, Math.Max(page.Width, next.Width + shift), page.Height) { IsCut = page.IsCut || next.IsCut };
        whole.Horizontal.AddRange(page.Horizontal.Concat(next.Horizontal.Select(line => line with { From = line.From + shift, To = line.To + shift })));
        whole.Vertical.AddRange(page.Vertical.Concat(next.Vertical.Select(line => line with { At = line.At + shift })));
        whole.Slanted.AddRange(page.Slanted.Concat(next.Slanted.Select(line => (line.X1 + shift, line.Y1, line.X2 + shift, line.Y2))));
        whole.Pictures.AddRange(page.Pictures);
        whole.Pictures.AddRange(next.Pictures.Select(picture => picture with { Left = picture.Left + shift, Right = picture.Right + shift }));
        whole.Glyphs.AddRange(page.Glyphs);

        // Text that the edge runs through stands on both pages.
        (string, int, int) Place(Glyph glyph, int right, int down) =>
            (glyph.Text, (int)Math.Round(glyph.CenterX / PageEdges.Near) + right, (int)Math.Round(glyph.CenterY / PageEdges.Near) + down);
        HashSet<(string, int, int)> there = [.. page.Glyphs.Select(glyph => Place(glyph, 0, 0))];
        int[] around = [-1, 0, 1];
        foreach (Glyph glyph in next.Glyphs.Select(glyph => glyph with { Left = glyph.Left + shift, Right = glyph.Right + shift }))
        {
            if (!Array.Exists(around, right => Array.Exists(around, down => there.Contains(Place(glyph, right, down)))))
            {
                whole.Add(glyph);
            }
        }

        return whole;
    }
}
