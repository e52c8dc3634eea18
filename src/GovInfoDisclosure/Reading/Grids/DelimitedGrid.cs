using System.Collections.Generic;
using GovInfoDisclosure.Reading.Decoding;
using GovInfoDisclosure.Reading.Values;

namespace GovInfoDisclosure.Reading.Grids;

/// <summary>Rows of cells parted by tabs, or by the bars of Markdown.</summary>
internal static class DelimitedGrid
{
    public static TextGrid Split(IEnumerable<TextLine> lines, char delimiter)
    {
        var grid = new TextGrid(GridLayout.Delimited, showsBlanks: true);
        foreach (TextLine line in lines)
        {
            if (PageFurniture.IsBlank(line.Content) || PageFurniture.IsRule(line.Content))
            {
                continue;
            }

            GridRow row = new(line.Number);
            string text = line.Content;
            int start = 0;
            int end = text.Length;
            if (delimiter == '|')
            {
                // The outer bars enclose the row and part nothing.
                while (start < end && Labels.CharFolding.IsSpace(text[start]))
                {
                    start++;
                }

                while (end > start && Labels.CharFolding.IsSpace(text[end - 1]))
                {
                    end--;
                }

                start += start < end && text[start] == '|' ? 1 : 0;
                end -= end > start && text[end - 1] == '|' ? 1 : 0;
            }

            for (int i = start; i <= end; i++)
            {
                if (i == end || text[i] == delimiter)
                {
                    row.Fields.Add(Field(text, start, i, line.Number, row.Fields.Count));
                    start = i + 1;
                }
            }

            grid.Rows.Add(row);
        }

        return grid;
    }

    /// <summary>The field between two characters of a line.</summary>
    public static GridField Field(string line, int start, int end, int number, int column)
    {
        int from = start;
        while (from < end && Labels.CharFolding.IsSpace(line[from]))
        {
            from++;
        }

        int to = end;
        while (to > from && Labels.CharFolding.IsSpace(line[to - 1]))
        {
            to--;
        }

        string text = line.Substring(from, to - from);
        return new GridField(text, new Place(number, (from < end ? from : start) + 1), ValueText.KindOf(text), column);
    }
}
