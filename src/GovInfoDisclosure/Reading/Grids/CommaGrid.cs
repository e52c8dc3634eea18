namespace GovInfoDisclosure.Reading.Grids;

/// <summary>Rows of cells parted by commas or semicolons, as spreadsheets write them; told from prose by their equal width.</summary>
internal static class CommaGrid
{
    /// <summary>Whether nearly all lines have one and the same number of separators.</summary>
    public static bool IsTable(List<TextLine> lines, char separator)
    {
        if (!lines.Exists(line => line.Content.Contains(separator)))
        {
            return false;
        }

        var widths = new Dictionary<int, int>();
        int inked = 0;
        foreach (TextLine line in lines)
        {
            if (!PageFurniture.IsBlank(line.Content) && !PageFurniture.IsRule(line.Content))
            {
                inked++;
                int width = Width(line.Content, separator);
                widths[width] = widths.TryGetValue(width, out int count) ? count + 1 : 1;
            }
        }

        foreach (KeyValuePair<int, int> entry in widths)
        {
            if (entry.Key >= 3 && entry.Value >= (entry.Key >= 15 ? 1 : entry.Key >= 8 ? 2 : 5) && entry.Value * 3 >= inked * 2)
            {
                return true;
            }
        }

        return false;
    }

    public static TextGrid Split(List<TextLine> lines, char separator, GridLimit limit)
    {
        var grid = new TextGrid(GridLayout.Delimited, showsBlanks: true);
        foreach (TextLine line in limit.Until(lines, grid))
        {
            if (!PageFurniture.IsBlank(line.Content) && !PageFurniture.IsRule(line.Content))
            {
                var row = new GridRow(line.Number);
                row.Fields.AddRange(Cells(line, separator));
                grid.Rows.Add(row);
            }
        }

        return grid;
    }

    private static int Width(string text, char separator)
    {
        int width = 1;
        bool isQuoted = false;
        foreach (char c in text)
        {
            isQuoted ^= c == '"';
            width += c == separator && !isQuoted ? 1 : 0;
        }

        return width;
    }

    /// <summary>The cells of a line; a separator between quotation marks is the cell's own.</summary>
    private static List<GridField> Cells(TextLine line, char separator)
    {
        string text = line.Content;
        var cells = new List<GridField>();
        bool isQuoted = false;
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || (text[i] == separator && !isQuoted))
            {
                cells.Add(DelimitedGrid.Field(text, start, i, line.Number, cells.Count));
                start = i + 1;
            }
            else if (text[i] == '"')
            {
                isQuoted = !isQuoted;
            }
        }

        return cells;
    }
}
