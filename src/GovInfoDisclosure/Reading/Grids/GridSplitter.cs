using System;
using System.Collections.Generic;
using GovInfoDisclosure.Reading.Decoding;

namespace GovInfoDisclosure.Reading.Grids;

/// <summary>Tells how a table's cells are parted, and parts them.</summary>
internal static class GridSplitter
{
    public static TextGrid Split(IReadOnlyList<TextLine> all, int start, int end, int longestLine)
    {
        var lines = new List<TextLine>();
        for (int i = start; i < end; i++)
        {
            if (PageFurniture.IsPageNumber(all, i))
            {
                // The blank lines before it are the page's and no empty cells.
                while (lines.Count > 0 && PageFurniture.IsBlank(lines[lines.Count - 1].Content) && lines[lines.Count - 1].Content.IndexOf('\t') < 0)
                {
                    lines.RemoveAt(lines.Count - 1);
                }
            }
            else if (all[i].Content.Length <= longestLine)
            {
                lines.Add(all[i]);
            }
        }

        Trim(lines);
        int barred = 0;
        int barAtEnd = 0;
        int tabBefore = 0;
        int tabbed = 0;
        int mostTabs = 0;
        int spaced = 0;
        int widest = 0;
        int inked = 0;
        foreach (TextLine line in lines)
        {
            string text = line.Content;
            if (PageFurniture.IsBlank(text) && text.IndexOf('\t') < 0)
            {
                continue;
            }

            inked++;
            int bars = Count(text, '|');
            int tabs = Count(text, '\t');
            if (bars == 1 && text.TrimEnd().EndsWith('|') && !PageFurniture.IsRule(text))
            {
                barAtEnd++;
            }
            else if (bars >= 1)
            {
                barred++;
            }
            else if (tabs == 1 && text[0] == '\t')
            {
                tabBefore++;
            }
            else if (tabs >= 1)
            {
                mostTabs = System.Math.Max(mostTabs, tabs);
                tabbed++;
            }
            else if (!PageFurniture.IsProse(text))
            {
                (int values, bool hasText) = SpacedGrid.Look(line);
                spaced += values >= 2 || (values == 1 && hasText) ? 1 : 0;
                widest = System.Math.Max(widest, values);
            }
        }

        return barAtEnd >= 5 && barAtEnd > barred ? CellLineGrid.SplitBarred(lines)
            : barred >= 2 && barred >= tabbed ? DelimitedGrid.Split(lines, '|')
            : tabBefore >= 5 && tabBefore > tabbed * 2 ? CellLineGrid.SplitTabbed(lines)
            : tabbed >= 2 || tabBefore >= 2 ? DelimitedGrid.Split(lines, '\t')
            : mostTabs > 20 ? CellLineGrid.SplitTabbed(lines)
            : spaced >= 3 || widest >= 5 || spaced * 4 >= inked ? SpacedGrid.Split(lines)
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

    private static int Count(string text, char value)
    {
        int count = 0;
        foreach (char c in text)
        {
            count += c == value ? 1 : 0;
        }

        return count;
    }
}
