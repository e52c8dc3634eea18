namespace GovInfoDisclosure.Documents.Layout;

/// <summary>Where the lines of a page begin and end, and what its rows begin with.</summary>
internal sealed class PageEdges
{
    /// <summary>How far, in points, lines may be apart that go on from page to page.</summary>
    public const double Near = 1.5;

    /// <summary>Fewer lines end at the heights at which others begin by chance.</summary>
    private const int FewestLines = 4;

    /// <summary>Fewer characters that both pages have may be two of one kind.</summary>
    private const int FewestShared = 3;

    /// <summary>No page of a report has more; each page is compared with those before it.</summary>
    public const int MostLines = 500;

    /// <summary>So large a part of the lines goes on; the cells at the edge may be higher on one side.</summary>
    private const double Most = 0.75;

    private readonly PageContent page;
    private readonly List<double> beginning;
    private readonly List<double> ending;
    private List<List<Glyph>>? lines;
    private List<List<Glyph>>? rows;
    private List<double>? heights;
    private HashSet<Glyph> left = [];

    public PageEdges(PageContent page)
    {
        this.page = page;
        List<Segment> drawn = RuledTables.Merge(page.Horizontal);
        Left = drawn.Select(line => line.From).DefaultIfEmpty().Min();
        Right = drawn.Select(line => line.To).DefaultIfEmpty().Max();
        beginning = [.. drawn.Where(line => line.From <= Left + Near).Select(line => line.At)];
        ending = [.. drawn.Where(line => line.To >= Right - Near).Select(line => line.At)];
    }

    /// <summary>Where the leftmost lines begin.</summary>
    public double Left { get; }

    /// <summary>Where the rightmost ones end.</summary>
    public double Right { get; }

    /// <summary>Whether it has lines enough to tell by them.</summary>
    public bool IsRuled => beginning.Count is >= FewestLines and <= MostLines && ending.Count is > 0 and <= MostLines;

    /// <summary>The height of the first line that begins at the left, rounded.</summary>
    public int First => (int)Math.Round(beginning[0] / Near);

    /// <summary>The height of the first line that ends at the right, rounded.</summary>
    public int FirstEnding => ending.Count > 0 ? (int)Math.Round(ending[0] / Near) : 0;

    /// <summary>Whether it has no headings and no items, and half of its rows with numbers have no label; the number of the page is one that has.</summary>
    public bool IsRightPart => Rows.Count > 0 && Rows.Count(row => Phrase.IsOfFigure(row[0])) * 2 >= Rows.Count && !Lines.Exists(BeginsItem);

    public int LineCount => Lines.Count;

    /// <summary>Whether all that stands on another page stands at heights of text here.</summary>
    public bool HasAllLinesOf(PageEdges next) => IsAsLargeAs(next) && next.Lines.Count > 0 && Share(next.Lines) >= 1;

    private List<List<Glyph>> Lines => lines ??= TextLines.Of(page.Glyphs);

    /// <summary>What the page begins and ends with: where that stands, and its words without digits; none where it has no word.</summary>
    public IEnumerable<(int Height, string Words)> Edges => new[] { Lines[0], Lines[Lines.Count - 1] }.Select(Edge)
        .Where(edge => edge.Words.Any(char.IsLetter));

    /// <summary>Leaves out of its lines what all pages begin or end with.</summary>
    public void Leave(ICollection<(int Height, string Words)> edges) => left = [.. Lines.FindAll(line => edges.Contains(Edge(line))).SelectMany(line =>
    {
        Lines.Remove(line);
        return line;
    })];

    /// <summary>Takes that from the page: another shows it as well.</summary>
    public void TakeEdges() => page.Glyphs.RemoveAll(left.Contains);

    private static (int Height, string Words) Edge(List<Glyph> line) =>
        ((int)Math.Round(line[0].Bottom), string.Concat(line.Where(glyph => !glyph.IsOfNumber).Select(glyph => glyph.Text)));

    /// <summary>The lines of text that have digits.</summary>
    private List<List<Glyph>> Rows => rows ??= Lines.FindAll(line => line.Exists(glyph => glyph.IsOfNumber));

    private static bool BeginsItem(List<Glyph> line) => !line.TrueForAll(Phrase.IsOfFigure) && TextBlock.BeginsItem(TextLines.Join([.. line.Take(3)]));

    /// <summary>Whether the lines of another page begin at the heights where these end: from the first to the last, and nearly all between.</summary>
    public bool GoesOn(PageEdges next)
    {
        int shared = next.beginning.Count(at => IsAmong(ending, at));
        return IsAsLargeAs(next)
            && shared >= FewestLines && shared >= Most * Math.Max(ending.Count, next.beginning.Count)
            && Math.Abs(ending[0] - next.beginning[0]) <= Near && Math.Abs(ending[ending.Count - 1] - next.beginning[next.beginning.Count - 1]) <= Near;
    }

    /// <summary>Whether text stands at the heights of most rows of another page; labels of two lines stand above and below their rows.</summary>
    public bool HasRowsOf(PageEdges next) => Share(next.Rows) * 2 >= 1;

    /// <summary>At how many of the lines of another page text stands here, as a part of them: of all of them, or of those with digits.</summary>
    public double ShareOfLines(PageEdges next) => Math.Max(Share(next.Lines), next.Rows.Count >= FewestLines ? Share(next.Rows) : 0);

    private double Share(List<List<Glyph>> others)
    {
        heights ??= [.. page.Glyphs.Select(glyph => glyph.Bottom).OrderBy(at => at)];
        return (double)others.Count(line => IsAmong(heights, line[0].Bottom)) / Math.Max(1, others.Count);
    }

    /// <summary>
    /// Takes from another page the words that the edge runs through, as it begins its lines with what ends here. Where on the page these stand says nothing
    /// of its columns: programs lay them out anew.
    /// </summary>
    public void TakeWordsFrom(PageEdges next)
    {
        var taken = new HashSet<Glyph>();
        foreach (List<Glyph> line in next.Lines.Where(line => line.Count >= FewestShared && !line[0].IsOfNumber))
        {
            List<Glyph>? own = Lines.Find(own => Math.Abs(own[0].Bottom - line[0].Bottom) <= Near);
            int from = own?.FindLastIndex(glyph => glyph.Text == line[0].Text) ?? -1;
            int shared = from < 0 ? 0 : own!.Count - from;
            if (shared >= FewestShared && shared <= line.Count && Enumerable.Range(0, shared).All(i => own![from + i].Text == line[i].Text))
            {
                int end = shared;
                while (end < line.Count && line[end].Left - line[end - 1].Right <= TextLines.WordGap * line[end].Height)
                {
                    end++;
                }

                double shift = own![own.Count - 1].Right - line[shared - 1].Right;
                taken.UnionWith(line.Take(end));
                page.Glyphs.AddRange(line.Take(end).Skip(shared).Select(glyph => glyph with { Left = glyph.Left + shift, Right = glyph.Right + shift }));
            }
        }

        next.page.Glyphs.RemoveAll(taken.Contains);
    }

    public bool IsAsLargeAs(PageEdges other) => Math.Abs(page.Width - other.page.Width) <= Near && Math.Abs(page.Height - other.page.Height) <= Near;

    /// <summary>Whether one of some heights, from top to bottom, is near to another.</summary>
    private static bool IsAmong(List<double> heights, double at)
    {
        int first = heights.BinarySearch(at - Near);
        first = first < 0 ? ~first : first;
        return first < heights.Count && heights[first] <= at + Near;
    }
}
