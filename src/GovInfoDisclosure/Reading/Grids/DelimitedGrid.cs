namespace GovInfoDisclosure.Reading.Grids;

/// <summary>Rows of cells parted by tabs, or by the bars of Markdown.</summary>
internal static class DelimitedGrid
{
    /// <summary>Table 4 has fifteen columns and may have a label before them: room for more is not made before it is needed.</summary>
    private const int MostOfForm = 16;

    private const string Bar = "|";

    /// <summary>What most cells hold, made once.</summary>
    private static readonly string[] OneDigit = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

    public static TextGrid Split(List<TextLine> all, char delimiter, GridLimit limit)
    {
        var grid = new TextGrid(GridLayout.Delimited, showsBlanks: true);
        int inked = 0;
        int opened = 0;
        int closed = 0;
        int words = 0;
        int widest = 0;
        int widestOfWords = 0;
        foreach (TextLine line in all)
        {
            if (delimiter == '|' && IsRow(line))
            {
                inked++;
                opened += line.Content.AsSpan().TrimStart().StartsWith(Bar.AsSpan()) ? 1 : 0;
                closed += Closes(line) ? 1 : 0;
                words += Closes(line) || MayHaveValues(line) ? 0 : 1;
                if (Closes(line))
                {
                    widest = System.Math.Max(widest, Bars(line));
                }
                else
                {
                    widestOfWords = System.Math.Max(widestOfWords, Bars(line));
                }
            }
        }

        // In a table without outer bars many rows begin with one nevertheless, where their first cell is empty.
        bool isOpened = delimiter == '|' && inked - opened <= System.Math.Max(1, inked / 10);
        // Words that no bar closes are part of a row where they have fewer cells than rows that one does; else they are a row, others' last cell is empty.
        bool isClosed = isOpened || (delimiter == '|' && closed + words == inked && (words == 0 || widestOfWords < widest));
        TextLine? cut = null;
        foreach (TextLine line in limit.Until(all, grid))
        {
            if (!IsRow(line))
            {
                continue;
            }

            GridRow row = new(line.Number, grid.Rows.Count > 0 ? System.Math.Min(grid.Rows[grid.Rows.Count - 1].Fields.Count, MostOfForm) : 0);
            string text = line.Content;
            int start = 0;
            int end = text.Length;
            if (delimiter == '|')
            {
                // The outer bars enclose the row and part nothing; where most rows have none, a bar there parts an empty cell.
                while (start < end && CharFolding.IsSpace(text[start]))
                {
                    start++;
                }

                while (end > start && CharFolding.IsSpace(text[end - 1]))
                {
                    end--;
                }

                start += isOpened && start < end && text[start] == '|' ? 1 : 0;
                end -= isClosed && end > start && text[end - 1] == '|' ? 1 : 0;
            }

            for (int i = start; i <= end; i++)
            {
                if (i == end || text[i] == delimiter)
                {
                    row.Fields.Add(Field(text, start, i, line.Number, row.Fields.Count));
                    start = i + 1;
                }
            }

            if (cut is TextLine before && IsCutBetween(before, line) && row.Fields[0].Kind == FieldKind.Text
                && grid.Rows[grid.Rows.Count - 1].Fields is var above && above[above.Count - 1].Kind == FieldKind.Text)
            {
                above[above.Count - 1] = GoneOn(above[above.Count - 1], row.Fields[0]);
                above.AddRange(row.Fields.Skip(1));
            }
            else
            {
                grid.Rows.Add(row);
            }

            cut = isClosed && !isOpened && !Closes(line) ? line : null;
        }

        return grid;
    }

    private static bool Closes(TextLine line) => line.Content.AsSpan().TrimEnd().EndsWith(Bar.AsSpan());

    private static int Bars(TextLine line)
    {
        int bars = 0;
        foreach (char c in line.Content)
        {
            bars += c == '|' ? 1 : 0;
        }

        return bars;
    }

    private static bool MayHaveValues(TextLine line) => line.Content.IndexOf('|') >= 0 && Digits.AreIn(line.Content);

    /// <summary>
    /// Whether a line end between words of a cell cut a row whose end a bar shows. Of words alone on their line only a row that goes on after them tells.
    /// </summary>
    private static bool IsCutBetween(TextLine above, TextLine below) => below.Content.IndexOf('|') >= 0 && (above.Content.IndexOf('|') >= 0 || !Closes(below));

    private static GridField GoneOn(GridField above, GridField below) => new(above.Text + below.Text, above.Place, FieldKind.Text, above.Column);

    private static bool IsRow(TextLine line) => !PageFurniture.IsBlank(line.Content) && !PageFurniture.IsRule(line.Content);

    /// <summary>The text between two characters of a line.</summary>
    public static string Text(string line, int from, int to) =>
        to - from == 1 && Digits.IsDigit(line[from]) ? OneDigit[line[from] - '0'] : line.Substring(from, to - from);

    /// <summary>The field between two characters of a line.</summary>
    public static GridField Field(string line, int start, int end, int number, int column)
    {
        int from = start;
        while (from < end && CharFolding.IsSpace(line[from]))
        {
            from++;
        }

        int to = end;
        while (to > from && CharFolding.IsSpace(line[to - 1]))
        {
            to--;
        }

        if (to - from >= 2 && line[from] == '"' && line[to - 1] == '"' && line.IndexOf('"', from + 1, to - from - 2) < 0)
        {
            // As spreadsheets write cells.
            from++;
            to--;
        }

        string text = Text(line, from, to);
        return new GridField(text, new Place(number, (from < end ? from : start) + 1), ValueText.KindOf(text), column);
    }
}
