namespace GovInfoDisclosure.Documents.Layout;

/// <summary>Makes lines of text of characters by their positions.</summary>
internal static class TextLines
{
    /// <summary>A gap wider than this part of a character's height parts words: letters of a word stand closer, table cells wider.</summary>
    public const double WordGap = 0.28;

    /// <summary>A mark of a note is smaller than what it stands behind by this factor.</summary>
    private const double Smaller = 0.85;

    /// <summary>And its foot stands higher by this part of a character's height.</summary>
    private const double Raised = 0.12;

    /// <summary>How much lower than its neighbour a smaller character must end to be a mark below the line, in heights: its own foot is shorter, so that it
    /// ends higher where both stand on one line.</summary>
    private const double Lowered = 0.05;

    /// <summary>Characters are of one line where they overlap in height by at least this part of the lower one.</summary>
    private const double Overlap = 0.5;

    /// <summary>The widest page, in the smallest print, has fewer columns of text.</summary>
    private const int MostColumns = 1000;

    /// <summary>The lines from top to bottom, each from left to right.</summary>
    public static List<List<Glyph>> Of(List<Glyph> glyphs)
    {
        var lines = new List<(double Top, double Bottom, List<Glyph> Glyphs)>();
        foreach (Glyph glyph in AreInOrder(glyphs) ? glyphs : [.. glyphs.OrderBy(glyph => glyph.CenterY).ThenBy(glyph => glyph.Left)])
        {
            int last = lines.Count - 1;
            bool isSame = false;
            for (int i = last; i >= 0 && i > last - 3 && !isSame; i--)
            {
                (double top, double bottom, List<Glyph> line) = lines[i];
                double shared = Math.Min(bottom, glyph.Bottom) - Math.Max(top, glyph.Top);
                if (shared >= Overlap * Math.Min(bottom - top, glyph.Height))
                {
                    line.Add(glyph);
                    lines[i] = (Math.Min(top, glyph.Top), Math.Max(bottom, glyph.Bottom), line);
                    isSame = true;
                }
            }

            if (!isSame)
            {
                lines.Add((glyph.Top, glyph.Bottom, [glyph]));
            }
        }

        return lines.Count == 1 ? [FromLeft(lines[0].Glyphs)]
            : [.. lines.OrderBy(line => line.Top + line.Bottom).Select(line => FromLeft(line.Glyphs))];
    }

    /// <summary>Whether characters stand in the order in which they are wanted: those of most cells were drawn so, and to sort them takes copies.</summary>
    private static bool AreInOrder(List<Glyph> glyphs)
    {
        for (int i = 1; i < glyphs.Count; i++)
        {
            int order = glyphs[i - 1].CenterY.CompareTo(glyphs[i].CenterY);
            if (order > 0 || (order == 0 && glyphs[i - 1].Left.CompareTo(glyphs[i].Left) > 0))
            {
                return false;
            }
        }

        return true;
    }

    private static List<Glyph> FromLeft(List<Glyph> line)
    {
        for (int i = 1; i < line.Count; i++)
        {
            if (line[i - 1].Left.CompareTo(line[i].Left) > 0)
            {
                return [.. line.OrderBy(glyph => glyph.Left)];
            }
        }

        return line;
    }

    /// <summary>A line as text, words parted by one space, a mark above or below the line in square brackets.</summary>
    public static string Join(IReadOnlyList<Glyph> line)
    {
        var text = new StringBuilder();
        Glyph? foot = null;
        for (int i = 0; i < line.Count; i++)
        {
            if (i > 0 && Gap(line[i - 1], line[i]) > WordGap && !EndsWithSpace(text))
            {
                text.Append(' ');
            }

            bool isMark = i > 0 && IsMark(foot ?? line[i - 1], line[i]);
            text.Append(isMark == foot is not null ? "" : isMark ? "[" : "]").Append(line[i].Text);
            foot = isMark ? foot ?? line[i - 1] : null;
        }

        return text.Append(foot is null ? "" : "]").ToString().Trim();
    }

    /// <summary>Whether a character is a mark beside another one: smaller, and above its foot, or below the line on which that stands.</summary>
    private static bool IsMark(in Glyph foot, in Glyph mark) => mark.Height < Smaller * foot.Height
        && (mark.Bottom < foot.Bottom - (Raised * foot.Height) || mark.Bottom > foot.Bottom + (Lowered * foot.Height));

    /// <summary>
    /// A line as text in which every column of the page keeps its place, for tables that nothing rules. A character counts as one column, however wide it is:
    /// so words never take more columns than their place on the page, and what stands one below the other there does so in the text. A mark above or
    /// below the line stands in square brackets.
    /// </summary>
    /// <param name="line">The characters.</param>
    /// <param name="left">Where the first column of text begins.</param>
    /// <param name="unit">How wide one column of text is, in points.</param>
    public static string Spread(IReadOnlyList<Glyph> line, double left, double unit)
    {
        var text = new StringBuilder();
        Glyph? foot = null;
        for (int i = 0; i < line.Count; i++)
        {
            // Numbers of two cells may stand nearer than words do; they are two however near, as they were drawn.
            bool isApart = i == 0 || Gap(line[i - 1], line[i]) > (line[i - 1].IsOfNumber && line[i].IsOfNumber ? DrawnWords.Touching : WordGap);
            bool isMark = !isApart && IsMark(foot ?? line[i - 1], line[i]);
            text.Append(isMark == foot is not null ? "" : isMark ? "[" : "]");
            foot = isMark ? foot ?? line[i - 1] : null;
            if (isApart)
            {
                int least = i == 0 ? 0 : line[i].Left - line[i - 1].Right > line[i].Height ? 2 : 1;
                int column = (int)Math.Min(Math.Round((line[i].Left - left) / unit), MostColumns);
                text.Append(' ', Math.Max(least, column - text.Length));
            }

            text.Append(line[i].Text);
        }

        return text.Append(foot is null ? "" : "]").ToString().TrimEnd();
    }

    private static double Gap(in Glyph left, in Glyph right) => (right.Left - left.Right) / Math.Max(1, Math.Max(left.Height, right.Height));

    private static bool EndsWithSpace(StringBuilder text) => text.Length > 0 && text[text.Length - 1] == ' ';
}
