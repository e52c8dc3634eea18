namespace GovInfoDisclosure.Documents.Layout;

/// <summary>
/// Pages that are the right parts of others: what prints a sheet wider than its paper puts the columns that have no room on pages of their own. Such a page
/// has rows that begin with numbers where others have labels, and its lines begin at the heights at which those of another page end.
/// </summary>
internal sealed class PageStrips
{
    /// <summary>So large a part of a page's rows stands at the heights of text of the page that it goes on with, where no lines show it.</summary>
    private const double MostLines = 0.9;

    /// <summary>Fewer lines stand at such heights by chance.</summary>
    private const int FewestLines = 3;

    /// <summary>A sheet of more pages is no report; each page is compared with so many before it.</summary>
    private const int Farthest = 60;

    /// <summary>How far apart, in heights of a character, the parts are laid: words that the edge cut are one, numbers on both sides of it are two.</summary>
    private const double Seam = 0.15;

    private readonly IReadOnlyList<PageContent> pages;
    private readonly PageEdges[] edges;
    private readonly Dictionary<int, (int Right, double Shift)> parts = [];
    private readonly HashSet<int> used = [];

    private PageStrips(IReadOnlyList<PageContent> pages)
    {
        this.pages = pages;
        edges = [.. pages.Select(page => new PageEdges(page))];
        PageEdges[] shown = Array.FindAll(edges, page => page.LineCount > 0);
        HashSet<(int, string)> repeated = [.. shown.SelectMany(page => page.Edges.Distinct()).GroupBy(edge => edge)
            .Where(edge => edge.Count() == shown.Length && shown.Length > 1).Select(edge => edge.Key)];
        Array.ForEach(edges, page => page.Leave(repeated));
    }

    /// <summary>The pages, with what stands on their right parts, which are left out.</summary>
    /// <param name="pages">All pages of a document.</param>
    /// <param name="joined">For each page that is the right part of another: both numbers.</param>
    public static List<PageContent> Joined(IReadOnlyList<PageContent> pages, out List<(int Left, int Right)> joined)
    {
        var strips = new PageStrips(pages);
        strips.FindByLines();
        strips.FindByRows();
        strips.FindByText();
        strips.FindLast();
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

    /// <summary>Where no lines are, a right part goes on with the page whose text stands at the heights of its rows; a page has at most one.</summary>
    private void FindByText()
    {
        var near = new List<(int Left, int Right, double Share)>();
        foreach (int next in Enumerable.Range(0, pages.Count).Where(i => MayBeRightPart(i) && edges[i].LineCount is >= FewestLines and <= PageEdges.MostLines))
        {
            near.AddRange(Enumerable.Range(Math.Max(0, next - Farthest), Math.Min(next, Farthest))
                .Where(i => MayGoOn(i) && edges[i].IsAsLargeAs(edges[next]))
                .Select(i => (i, next, edges[i].ShareOfLines(edges[next]))).Where(pair => pair.Item3 >= MostLines));
        }

        (Dictionary<int, int> found, HashSet<int> rights) = Chains(near) ?? AsFarBehind(near);
        foreach (IGrouping<int, KeyValuePair<int, int>> apart in found.ToLookup(pair => pair.Value - pair.Key))
        {
            // The pages between go on with those as far behind them, however few rows these have.
            List<(int Left, int Right)> pairs = [.. apart.Select(pair => (pair.Key, pair.Value))];
            pairs.AddRange(Enumerable.Range(0, Math.Max(0, pages.Count - apart.Key)).Select(i => (i, i + apart.Key)).Where(pair =>
                !found.ContainsKey(pair.Item1) && !rights.Contains(pair.Item2) && MayGoOn(pair.Item1) && MayBeRightPart(pair.Item2)
                && edges[pair.Item1].ShareOfLines(edges[pair.Item2]) >= MostLines));
            double end = pairs.Max(pair => pages[pair.Left].Glyphs.Max(glyph => glyph.Right));
            double start = pairs.Min(pair => pages[pair.Right].Glyphs.Min(glyph => glyph.Left));
            double height = pairs.Max(pair => pages[pair.Right].Glyphs[0].Height);
            foreach ((int left, int right) in pairs.Where(pair => !used.Contains(pair.Right) && !parts.ContainsKey(pair.Left)))
            {
                used.Add(right);
                parts[left] = (right, end - start + (Seam * height));
                edges[left].TakeWordsFrom(edges[right]);
            }
        }
    }

    /// <summary>Where each right part stands at the heights of one page alone that is none, they follow that page one after the other; null else.</summary>
    private (Dictionary<int, int> Found, HashSet<int> Rights)? Chains(List<(int Left, int Right, double Share)> near)
    {
        HashSet<int> rights = [.. near.Select(pair => pair.Right)];
        ILookup<int, int> byLeft = near.Where(pair => !MayBeRightPart(pair.Left)).ToLookup(pair => pair.Left, pair => pair.Right);
        if (byLeft.Sum(rest => rest.Count()) != rights.Count || !rights.SetEquals(byLeft.SelectMany(rest => rest)))
        {
            return null;
        }

        var found = new Dictionary<int, int>();
        foreach (IGrouping<int, int> rest in byLeft)
        {
            int last = rest.Key;
            foreach (int right in rest.OrderBy(right => right))
            {
                found.Add(last, right);
                last = right;
            }
        }

        return (found, rights);
    }

    /// <summary>Right parts are as many pages behind their pages as others are; those that go on with other right parts may be behind any of these.</summary>
    private (Dictionary<int, int> Found, HashSet<int> Rights) AsFarBehind(List<(int Left, int Right, double Share)> near)
    {
        var found = new Dictionary<int, int>();
        var rights = new HashSet<int>();
        foreach ((int left, int right, _) in near.GroupBy(pair => pair.Right - pair.Left)
            .OrderByDescending(apart => apart.Where(pair => !MayBeRightPart(pair.Left)).Sum(pair => pair.Share))
            .ThenByDescending(apart => apart.Sum(pair => pair.Share)).ThenByDescending(apart => apart.Key).SelectMany(apart => apart))
        {
            if (!found.ContainsKey(left) && rights.Add(right))
            {
                found.Add(left, right);
            }
        }

        return (found, rights);
    }

    /// <summary>
    /// The last strip of a sheet has pages for few of its rows alone: one goes on with the only page that ends a row of pages and has text at the heights
    /// of all that stands on it.
    /// </summary>
    private void FindLast()
    {
        int last = used.DefaultIfEmpty(-1).Max();
        foreach (int next in Enumerable.Range(last + 1, pages.Count - last - 1).Where(i => last >= 0 && MayBeRightPart(i)))
        {
            int[] ends = [.. used.Where(i => !parts.ContainsKey(i) && edges[i].HasAllLinesOf(edges[next])).Take(2)];
            if (ends.Length == 1)
            {
                used.Add(next);
                double height = pages[next].Glyphs[0].Height;
                parts[ends[0]] = (next, pages[ends[0]].Glyphs.Max(glyph => glyph.Right) - pages[next].Glyphs.Min(glyph => glyph.Left) + (Seam * height));
            }
        }
    }

    private bool MayGoOn(int page) => !parts.ContainsKey(page) && !edges[page].IsRuled && pages[page].Glyphs.Count > 0;

    private bool MayBeRightPart(int page) => !used.Contains(page) && !edges[page].IsRuled && pages[page].Glyphs.Count > 0 && edges[page].IsRightPart;

    private PageContent Whole(int at)
    {
        PageContent page = pages[at];
        double shift = 0;
        while (parts.TryGetValue(at, out (int Right, double Shift) part))
        {
            (at, shift) = (part.Right, shift + part.Shift);
            edges[at].TakeEdges();
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
