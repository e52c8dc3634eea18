using System;
using System.Collections.Generic;
using GovInfoDisclosure.Text;

namespace GovInfoDisclosure.Reading.Grids;

/// <summary>Tells how a table's cells are parted, and parts them.</summary>
internal static class GridSplitter
{
    /// <param name="all">The lines of the document.</param>
    /// <param name="start">The table's first line.</param>
    /// <param name="end">The line after its last.</param>
    /// <param name="pageNumbers">The lines of the document that hold a bare page number.</param>
    /// <param name="longestLine">How long a line of a table may be.</param>
    public static TextGrid Split(IReadOnlyList<TextLine> all, int start, int end, HashSet<int> pageNumbers, int longestLine)
    {
        var lines = new List<TextLine>();
        for (int i = start; i < end; i++)
        {
            if (PageFurniture.IsPageBreak(all[i].Content) || PageFurniture.IsPageNumber(all[i].Content) || pageNumbers.Contains(i))
            {
                // The blank lines before it are the page's and no empty cells.
                while (lines.Count > 0 && PageFurniture.IsBlank(lines[lines.Count - 1].Content) && lines[lines.Count - 1].Content.IndexOf('\t') < 0)
                {
                    lines.RemoveAt(lines.Count - 1);
                }

                // A page ends a row, where blank lines do.
                if (i + 1 < end && (!PageFurniture.IsBlank(all[i + 1].Content) || all[i + 1].Content.Contains('\t')))
                {
                    lines.Add(new TextLine(all[i].Number, ""));
                }
            }
            else if (all[i].Content.Length <= longestLine)
            {
                lines.Add(all[i]);
            }
        }

        Trim(lines);
        LineShapes shapes = LineShapes.Count(lines);
        return shapes.BarAtEnd >= 5 && shapes.BarAtEnd > shapes.Barred ? CellLineGrid.SplitBarred(lines)
            : shapes.Barred >= 2 && shapes.Barred >= shapes.Tabbed ? DelimitedGrid.Split(lines, '|')
            : shapes.TabBefore >= 5 && shapes.TabBefore > shapes.Tabbed * 2 ? CellLineGrid.SplitTabbed(lines)
            : shapes.Tabbed >= 2 || shapes.TabBefore >= 2 || shapes.MostTabs is >= 5 and <= 20 ? DelimitedGrid.Split(lines, '\t')
            : shapes.MostTabs > 20 ? CellLineGrid.SplitTabbed(lines)
            : CommaGrid.IsTable(lines) ? CommaGrid.Split(lines)
            : shapes.Spaced >= 3 || shapes.Widest >= 5 || shapes.Spaced * 4 >= shapes.Inked || shapes.HasRowsOfValues ? SpacedGrid.Split(lines)
            : CellLineGrid.SplitPlain(lines);
    }

    /// <summary>Blank lines around the table are no empty cells.</summary>
    private static void Trim(List<TextLine> lines)
    {
        while (lines.Count > 0 && PageFurniture.IsBlank(lines[lines.Count - 1].Content) && lines[lines.Count - 1].Content.IndexOf('\t') < 0)
        {
            lines.RemoveAt(lines.Count - 1);
        }

        int blank = 0;
        while (blank < lines.Count && PageFurniture.IsBlank(lines[blank].Content) && lines[blank].Content.IndexOf('\t') < 0)
        {
            blank++;
        }

        lines.RemoveRange(0, blank);
    }
}
