namespace GovInfoDisclosure.Documents.Layout;

/// <summary>
/// Text of which a page shows an area alone, as of a cell too low for it. All of it is the cell's, which is known by what is shown of it: its lines are laid
/// one behind the other there, where they do not lie over other rows. Text of which nothing is shown is none.
/// </summary>
internal static class ShownText
{
    /// <summary>No text of a cell is longer; more is a whole page's, whose lines belong where they stand.</summary>
    private const int Longest = 400;

    /// <summary>A cell too low for its text shows few lines of it; what shows more is a page or a frame, whose lines belong where they stand.</summary>
    private const int MostShown = 6;

    /// <summary>How far apart, in heights, words of one text are at most; what is further apart stands in several cells.</summary>
    private const double Widest = 1.5;

    /// <summary>Half of a page in points: what is wider is a part of the page, and no cell.</summary>
    private const int WidestCell = 300;

    /// <summary>What is left white on both sides, in heights, so that texts of neighbouring cells stay apart.</summary>
    private const double White = 0.3;

    /// <summary>How near, in points, to the edge of what is shown a number ends that may go on beyond it.</summary>
    private const double Edge = 1;

    /// <summary>How much of a character's height must be within the area for it to be read there.</summary>
    private const double Readable = 0.35;

    /// <summary>Adds the characters to a page, where a reader of it finds them.</summary>
    /// <param name="page">The page.</param>
    /// <param name="runs">What was written at once, in the order of the page, with the area that is shown of it; null where that is all.</param>
    public static void AddTo(PageContent page, IEnumerable<(Box? Area, List<Glyph> Glyphs)> runs)
    {
        foreach (Glyph glyph in Of(runs.Select(run => (run.Area, IsCut(run.Area, run.Glyphs) ? Cut(page, run.Glyphs) : run.Glyphs))))
        {
            page.Add(glyph);
        }
    }

    /// <summary>
    /// Whether a number ends where what is shown of the page ends: programs leave out characters beyond, so that it may have lost digits. A cell that shows
    /// a part of its number has all of it.
    /// </summary>
    private static bool IsCut(Box? area, List<Glyph> glyphs) => area is { } box && glyphs.Count > 0 && box.Bottom - box.Top > MostShown * glyphs[0].Height
        && ((glyphs[glyphs.Count - 1].IsOfNumber && glyphs[glyphs.Count - 1].Right >= box.Right - Edge)
            || (glyphs[0].IsOfNumber && glyphs[0].Left < box.Left - Edge));

    private static List<Glyph> Cut(PageContent page, List<Glyph> glyphs)
    {
        page.IsCut = true;
        Glyph last = glyphs[glyphs.Count - 1];
        return [.. glyphs, last with { Text = "…", Left = last.Right, Right = last.Right + last.Width }];
    }

    private static IEnumerable<Glyph> Of(IEnumerable<(Box? Area, List<Glyph> Glyphs)> runs)
    {
        var group = new List<List<Glyph>>();
        Box? area = null;
        foreach ((Box? shown, List<Glyph> glyphs) in runs.Where(run => run.Glyphs.Count > 0))
        {
            // What is shown of a whole column shows each of its lines by itself.
            bool isOfColumn = shown is { } box && box.Bottom - box.Top > MostShown * glyphs[0].Height;
            if (shown != area || shown is null || (isOfColumn && group.Count > 0 && !IsSameLine(group[group.Count - 1][0], glyphs[0])))
            {
                foreach (Glyph glyph in Laid(area, group))
                {
                    yield return glyph;
                }

                group.Clear();
            }

            area = shown;
            group.Add(glyphs);
        }

        foreach (Glyph glyph in Laid(area, group))
        {
            yield return glyph;
        }
    }

    private static IEnumerable<Glyph> Laid(Box? area, List<List<Glyph>> runs)
    {
        if (area is not { } box)
        {
            return runs.SelectMany(run => run);
        }

        List<Glyph> all = [.. runs.SelectMany(run => run)];
        if (IsCutLabel(box, all))
        {
            return OneLine(box, all, [.. all.Where(box.Holds)]);
        }

        List<List<Glyph>> shown = runs.FindAll(run => run.Exists(box.Holds));
        if (shown.Count == runs.Count)
        {
            return shown.SelectMany(run => run);
        }

        if (all.Count > Longest || box.Bottom - box.Top > MostShown * all[0].Height || !IsOfOneCell(all))
        {
            return shown.SelectMany(run => run);
        }

        Glyph[] readable = [.. all.Where(glyph => box.Share(glyph) >= Readable)];
        return readable.Length == 0 ? [] : OneLine(box, all, readable);
    }

    /// <summary>Whether words of one line reach to the end of the cell that shows them, or beyond: there they would lie over the next cell's.</summary>
    private static bool IsCutLabel(Box area, List<Glyph> glyphs) => glyphs.Count <= Longest && area.Right - area.Left <= WidestCell
        && (glyphs[glyphs.Count - 1].Right > area.Right - (White * glyphs[0].Height) || glyphs[0].Left < area.Left)
        && glyphs.Exists(area.Holds) && !glyphs.TrueForAll(Phrase.IsOfFigure)
        && Enumerable.Range(1, glyphs.Count - 1).All(i => IsSameLine(glyphs[i - 1], glyphs[i])
            && Math.Abs(glyphs[i].Left - glyphs[i - 1].Right) <= DrawnWords.Touching * glyphs[i].Height);

    private static bool IsSameLine(Glyph before, Glyph glyph) => Math.Abs(glyph.Bottom - before.Bottom) < glyph.Height / 2;

    /// <summary>Whether lines stand one below the other, and no words far apart on one of them.</summary>
    private static bool IsOfOneCell(List<Glyph> glyphs)
    {
        for (int i = 1; i < glyphs.Count; i++)
        {
            if (IsSameLine(glyphs[i - 1], glyphs[i])
                ? glyphs[i].Left - glyphs[i - 1].Right > Widest * glyphs[i].Height
                : glyphs[i].Bottom < glyphs[i - 1].Bottom)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>All characters one behind the other within the area, on the height of a line that is shown: where none is hidden above it, the first.</summary>
    private static IEnumerable<Glyph> OneLine(Box area, List<Glyph> all, Glyph[] readable)
    {
        bool isHiddenAbove = readable[0].Bottom > all[0].Bottom;
        bool isHiddenBelow = readable[readable.Length - 1].Bottom < all[all.Count - 1].Bottom;
        Glyph line = !isHiddenAbove ? readable[0] : !isHiddenBelow ? readable[readable.Length - 1]
            : readable.OrderBy(glyph => Math.Abs(glyph.CenterY - ((area.Top + area.Bottom) / 2))).First();
        double width = all.Sum(glyph => glyph.Width);
        double room = area.Right - area.Left;
        double scale = Math.Min(1, Math.Max(room / 2, room - (2 * White * line.Height)) / width);
        double left = (area.Left + area.Right - (width * scale)) / 2;
        foreach (Glyph glyph in all)
        {
            double right = left + (glyph.Width * scale);
            yield return new Glyph(glyph.Text, left, line.Top, right, line.Bottom);
            left = right;
        }

        if (all.TrueForAll(Phrase.IsOfFigure) && !IsBrokenNumber(area, all))
        {
            yield return new Glyph("…", left, line.Top, left + (line.Width * scale), line.Bottom);
        }
    }

    /// <summary>Whether each line but the last of a number had no room for its next character; else several numbers may stand in the cell.</summary>
    private static bool IsBrokenNumber(Box area, List<Glyph> all)
    {
        double left = all[0].Left;
        for (int i = 1; i < all.Count; i++)
        {
            if (all[i].Left < all[i - 1].Right - (all[i].Width / 2))
            {
                if (all[i - 1].Right - left + all[i].Width < area.Right - area.Left - all[i].Width)
                {
                    return false;
                }

                left = all[i].Left;
            }
        }

        return true;
    }
}
