using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Reading.Sources;

namespace GovInfoDisclosure.Documents.Layout;

/// <summary>Makes paragraphs and tables of a page: what ruling lines enclose is a table, all else lines of text.</summary>
internal sealed class PageReader(DocumentLimits limits)
{
    private int tables;

    public IEnumerable<SourceBlock> Read(PageContent page)
    {
        List<RuledTable> ruled = RuledTable.Find(page, limits.MaxCells);
        var outside = new List<Glyph>();
        foreach (Glyph glyph in page.Glyphs)
        {
            RuledCell? cell = null;
            foreach (RuledTable table in ruled)
            {
                cell ??= table.At(glyph.CenterX, glyph.CenterY);
            }

            if (cell is null)
            {
                outside.Add(glyph);
            }
            else
            {
                cell.Glyphs.Add(glyph);
            }
        }

        var blocks = new List<(double Top, SourceBlock Block)>();
        foreach (RuledTable table in ruled)
        {
            if (ToBlock(table, page.Number) is { } block)
            {
                blocks.Add((table.Top, block));
            }
        }

        double unit = ColumnWidth(outside);
        foreach (List<Glyph> line in TextLines.Of(outside))
        {
            string text = TextLines.Spread(line, unit);
            if (text.Trim().Length > 0)
            {
                blocks.Add((line[0].Top, new SourceParagraph { Text = text, Place = Place.OnPage(page.Number) }));
            }
        }

        return blocks.OrderBy(block => block.Top).Select(block => block.Block);
    }

    private SourceBlock? ToBlock(RuledTable table, int page)
    {
        var cells = new List<SourceCell>();
        bool hasText = false;
        int number = tables + 1;
        foreach (RuledCell cell in table.Cells)
        {
            string text = cell.Text();
            hasText |= text.Length > 0;
            cells.Add(new SourceCell
            {
                Row = cell.Row,
                Column = cell.Column,
                RowSpan = cell.RowSpan,
                ColumnSpan = cell.ColumnSpan,
                Text = text,
                Place = Place.InTable(number, cell.Row, cell.Column) with { Page = page },
            });
        }

        if (!hasText)
        {
            return null;
        }

        tables++;
        return cells.Count == 1
            ? new SourceParagraph { Text = cells[0].Text, Place = Place.OnPage(page) }
            : new SourceTable { Cells = new ValueList<SourceCell>(cells), Place = Place.OnPage(page) };
    }

    /// <summary>Half the height of a usual character: the width of a digit, so that columns of numbers stay columns.</summary>
    private static double ColumnWidth(List<Glyph> glyphs)
    {
        if (glyphs.Count == 0)
        {
            return 1;
        }

        double[] heights = [.. glyphs.Select(glyph => glyph.Height).OrderBy(height => height)];
        return Math.Max(1, heights[heights.Length / 2] / 2);
    }
}
