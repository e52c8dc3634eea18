namespace GovInfoDisclosure.Documents.Layout;

/// <summary>A cell between ruling lines, with the characters that stand in it.</summary>
/// <param name="Row">The row it begins in, from 1.</param>
/// <param name="Column">The column it begins in, from 1.</param>
/// <param name="RowSpan">How many rows it covers.</param>
/// <param name="ColumnSpan">How many columns it covers.</param>
internal sealed record RuledCell(int Row, int Column, int RowSpan, int ColumnSpan)
{
    /// <summary>How far apart, in points, the edges of lines may be that begin or end at one place.</summary>
    private const double Even = 0.6;

    /// <summary>How much of a character another may cover and still stand beside it.</summary>
    private const double Over = 0.4;

    public List<Glyph> Glyphs { get; init; } = [];

    /// <summary>Where the lines run on both sides of it.</summary>
    public double Left { get; init; }

    public double Right { get; init; }

    /// <summary>How near to those lines text of its table stands.</summary>
    public double Padding { get; set; }

    /// <summary>Whether a cell beside it shows two numbers one below the other: then its own lines may say two as well, however full the first is.</summary>
    public bool IsBesideSeveral { get; set; }

    private List<List<Glyph>>? lines;
    private (List<Glyph> Glyphs, int Count) madeOf;

    /// <summary>Its lines of text, made once for what stands in it.</summary>
    private List<List<Glyph>> Lines
    {
        get
        {
            if (lines is null || madeOf.Glyphs != Glyphs || madeOf.Count != Glyphs.Count)
            {
                lines = TextLines.Of(Glyphs);
                madeOf = (Glyphs, Glyphs.Count);
            }

            return lines;
        }
    }

    /// <summary>Takes out what was put into it.</summary>
    public void Clear()
    {
        Glyphs.Clear();
        lines = null;
    }

    /// <summary>Whether numbers stand one below the other in it, and the upper one had room to go on.</summary>
    public bool HasSeveral
    {
        get
        {
            if (Glyphs.Count < 2 || !Glyphs.TrueForAll(IsOfFigure))
            {
                return false;
            }

            for (int i = 1; i < Lines.Count; i++)
            {
                if (!GoesOn(Lines[i - 1], Lines[i]))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>How many numbers stand on one of its lines, where those are of several rows: below words, or one below the other.</summary>
    public int NumbersOfRows
    {
        get
        {
            int words = Lines.FindLastIndex(line => !line.TrueForAll(IsOfFigure)) + 1;
            return (words == 0 && HasSeveral && RowSpan == 1) || (words > 0 && words < Lines.Count)
                ? Lines.Skip(words).Max(line => DrawnWords.Of(line).Count())
                : 0;
        }
    }

    /// <summary>Whether numbers stand below words in it, as below the head of a column whose rows no line parts.</summary>
    public bool HasNumbersBelowWords => NumbersOfRows > 0 && !Glyphs.TrueForAll(IsOfFigure);

    /// <summary>Whether words and numbers stand apart on one of its lines, as cells of a row do around which it is but a frame.</summary>
    /// <param name="endsWithNumber">Whether the last of them must be a number.</param>
    public bool HoldsRow(bool endsWithNumber) => Lines.Exists(line => !IsOfFigure(line[0])
        && (!endsWithNumber || IsOfFigure(line[line.Count - 1]))
        && Enumerable.Range(1, line.Count - 1).Any(i => line[i].Left - line[i - 1].Right >= line[i].Height));

    /// <summary>Whether a number in it may be none of its row's: the edge of what was printed cuts it, or it stands beside several rows.</summary>
    public bool IsDoubtful { get; set; }

    /// <summary>Whether a picture stands in it.</summary>
    public bool HasPicture { get; set; }

    /// <summary>How much is left white beside its text; more than any table has where there is no text, or it runs over a line.</summary>
    public double White
    {
        get
        {
            double white = Glyphs.Count == 0 ? -1 : Math.Min(Glyphs.Min(glyph => glyph.Left) - Left, Right - Glyphs.Max(glyph => glyph.Right));
            return white < 0 ? double.MaxValue : white;
        }
    }

    /// <summary>The text, line by line; a number that may have lost digits, or be another row's, ends with dots, so that it is none.</summary>
    public string Text()
    {
        if (Glyphs.Count == 0 && HasPicture)
        {
            return CellText.Pictured;
        }

        var text = new StringBuilder();
        List<Glyph>? above = null;
        foreach (List<Glyph> line in Lines)
        {
            string words = TextLines.Join(line);
            if (words.Length > 0)
            {
                text.Append(above is null || (!IsBesideSeveral && GoesOn(above, line)) ? "" : "\n").Append(words);
                above = line;
            }
        }

        bool mayBeNone = (IsDoubtful || Lines.Exists(IsOverdrawn)) && Glyphs.Count > 0 && Glyphs.TrueForAll(glyph => glyph.IsOfNumber);
        return text.Append(mayBeNone ? "…" : "").ToString();
    }

    /// <summary>Whether characters that were drawn apart stand over each other: two numbers in one place, of which nobody knows the digits.</summary>
    private static bool IsOverdrawn(List<Glyph> line) => Enumerable.Range(1, line.Count - 1).Any(i =>
        line[i].Run != line[i - 1].Run && line[i - 1].Right - line[i].Left > Over * Math.Min(line[i].Width, line[i - 1].Width));

    /// <summary>
    /// Whether a number goes on in the line below because the cell had no room for its next character. Two numbers one below the other leave room, or nothing
    /// tells them from one that was broken; then they stay on lines of their own, and are none.
    /// </summary>
    private bool GoesOn(List<Glyph> above, List<Glyph> line)
    {
        if (!above.TrueForAll(IsOfFigure) || !IsOfFigure(line[0]))
        {
            return false;
        }

        // A comma stands between digits, three of them behind it.
        if (IsComma(above[above.Count - 1]) ? DigitsFrom(line, 0) == 3 : IsComma(line[0]) && DigitsFrom(line, 1) == 3)
        {
            return true;
        }

        // What was broken stands at one side of its cell, or in the middle of it.
        (double left, double right) = (above[0].Left, above[above.Count - 1].Right);
        (double atLeft, double atRight) = (line[0].Left - left, line[line.Count - 1].Right - right);
        double? aligned = Math.Abs(atLeft) <= Even ? left - Left
            : Math.Abs(atRight) <= Even ? Right - right
            : Math.Abs(atLeft + atRight) <= 2 * Even ? Padding
            : null;
        if (aligned is not double white)
        {
            return false;
        }

        return right - left + line[0].Width > Right - Left - (2 * Math.Max(white, Padding));
    }

    private static bool IsComma(Glyph glyph) => glyph.Text is "," or "，";

    private static int DigitsFrom(List<Glyph> line, int start) =>
        line.Skip(start).TakeWhile(glyph => glyph.IsOfNumber && glyph.Text is not ("," or ".")).Count();

    private static bool IsOfFigure(Glyph glyph) => glyph.IsOfNumber || glyph.Text is "，" or "．";
}
