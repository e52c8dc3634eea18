using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using GovInfoDisclosure.Reading.Sources;

namespace GovInfoDisclosure.Documents.Tests.Rendering;

/// <summary>
/// Writes a laid-out document as a PDF: ruled tables over as many pages as they need. The font is named and not embedded, as in many published files; what
/// its codes mean stands in the file.
/// </summary>
internal sealed class PdfWriter
{
    /// <summary>The text of a cell in which a small picture is drawn in its place.</summary>
    public const string Pictured = "\u25A3";

    private const double PageWidth = 595;
    private const double PageHeight = 842;
    private const double Margin = 40;
    private const double Size = 8;
    private const double Leading = 10;
    private const double Padding = 3;
    private readonly List<StringBuilder> pages = [];
    private readonly SortedSet<char> used = [];
    private double top;

    private readonly int rotation;
    private readonly bool isLow;

    private PdfWriter(int rotation, bool isLow)
    {
        this.rotation = rotation;
        this.isLow = isLow;
        NewPage();
    }

    /// <param name="document">The document.</param>
    /// <param name="rotation">By how many degrees viewers turn the pages, which are written so that they are upright then.</param>
    /// <param name="isLow">Whether rows are one line high, as in a sheet that fixes it: the page has the other lines, too, and does not show them.</param>
    public static byte[] Write(SourceDocument document, int rotation = 0, bool isLow = false)
    {
        var writer = new PdfWriter(rotation, isLow);
        foreach (SourceBlock block in document.Blocks)
        {
            if (block is SourceTable table)
            {
                writer.Table(table);
            }
            else if (block is SourcePicture)
            {
                writer.Picture();
            }
            else
            {
                writer.Paragraph(((SourceParagraph)block).Text);
            }
        }

        return writer.Bytes();
    }

    private void NewPage()
    {
        pages.Add(new StringBuilder(rotation switch
        {
            90 => $"0 1 -1 0 {PageHeight} 0 cm\n",
            180 => $"-1 0 0 -1 {PageWidth} {PageHeight} cm\n",
            270 => $"0 -1 1 0 0 {PageWidth} cm\n",
            _ => "",
        }).Append("0.5 w\n"));
        top = PageHeight - Margin;
    }

    private void Paragraph(string text)
    {
        foreach (string line in Wrap(text, PageWidth - (2 * Margin), Size))
        {
            if (top - (2 * Leading) < Margin)
            {
                NewPage();
            }

            top -= 2 * Leading;
            Show(line, Margin, top, Size);
        }
    }

    /// <summary>A grey picture as wide as the text.</summary>
    private void Picture()
    {
        const double Height = 6 * Leading;
        if (top - Height - Leading < Margin)
        {
            NewPage();
        }

        top -= Height + Leading;
        pages[^1].Append(CultureInfo.InvariantCulture,
            $"q {PageWidth - (2 * Margin):0.##} 0 0 {Height:0.##} {Margin} {top:0.##} cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q\n");
    }

    private void Table(SourceTable table)
    {
        int columns = table.Cells.Max(cell => cell.Column + cell.ColumnSpan - 1);
        double width = (PageWidth - (2 * Margin)) / columns;
        double[] heights = Heights(table, width);
        top -= Leading;
        int first = 1;
        while (first <= heights.Length)
        {
            int last = first;
            double room = top - Margin - heights[first - 1];
            while (last < heights.Length && room >= heights[last])
            {
                room -= heights[last++];
            }

            if (room < 0 && top < PageHeight - Margin)
            {
                NewPage();
                continue;
            }

            foreach (SourceCell cell in table.Cells.Where(cell => cell.Row <= last && cell.Row + cell.RowSpan > first))
            {
                int from = Math.Max(cell.Row, first);
                int to = Math.Min(cell.Row + cell.RowSpan - 1, last);
                double y = top - heights[(first - 1)..(from - 1)].Sum();
                double height = heights[(from - 1)..to].Sum();
                double x = Margin + ((cell.Column - 1) * width);
                pages[^1].Append(CultureInfo.InvariantCulture, $"{x:0.##} {y - height:0.##} {cell.ColumnSpan * width:0.##} {height:0.##} re S\n");
                if (from == cell.Row)
                {
                    string clip = string.Create(CultureInfo.InvariantCulture,
                        $"{x:0.##} {y - height:0.##} {cell.ColumnSpan * width:0.##} {height:0.##} re W n");
                    pages[^1].Append(isLow ? $"q {clip}\n" : "");
                    Fill(cell.Text, x, y, cell.ColumnSpan * width);
                    pages[^1].Append(isLow ? "Q\n" : "");
                }
            }

            top -= heights[(first - 1)..last].Sum();
            first = last + 1;
        }
    }

    private double[] Heights(SourceTable table, double width)
    {
        double[] heights = [.. Enumerable.Repeat(Leading + (2 * Padding), table.Cells.Max(cell => cell.Row + cell.RowSpan - 1))];
        foreach (SourceCell cell in table.Cells.Where(_ => !isLow).OrderBy(cell => cell.RowSpan))
        {
            double needed = (Lines(cell.Text, cell.ColumnSpan * width).Count * Leading) + (2 * Padding);
            double given = heights[(cell.Row - 1)..(cell.Row + cell.RowSpan - 1)].Sum();
            heights[cell.Row + cell.RowSpan - 2] += Math.Max(0, needed - given);
        }

        return heights;
    }

    private void Fill(string text, double x, double y, double width)
    {
        if (text == Pictured)
        {
            pages[^1].Append(CultureInfo.InvariantCulture,
                $"q {Size} 0 0 {Size} {x + Padding:0.##} {y - Leading:0.##} cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q\n");
            return;
        }

        foreach (string line in Lines(text, width))
        {
            y -= Leading;

            // A number that is too wide is printed smaller, so that it stays on one line.
            double size = Math.Min(Size, Size * (width - (2 * Padding)) / Math.Max(1, Width(line, Size)));
            Show(line, x + Padding, y, size);
        }
    }

    private static List<string> Lines(string text, double width) => [.. text.Split('\n').SelectMany(line => Wrap(line, width - (2 * Padding), Size))];

    /// <summary>Breaks between wide characters, never inside a run of narrow ones.</summary>
    private static IEnumerable<string> Wrap(string text, double width, double size)
    {
        var line = new StringBuilder();
        int at = 0;
        while (at < text.Length)
        {
            int end = at + 1;
            while (text[at] < 128 && end < text.Length && text[end] < 128)
            {
                end++;
            }

            if (line.Length > 0 && Width(line.ToString() + text[at..end], size) > width)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(text, at, end - at);
            at = end;
        }

        if (line.Length > 0)
        {
            yield return line.ToString();
        }
    }

    private static double Width(string text, double size) => text.Sum(c => c < 128 ? size / 2 : size);

    private void Show(string text, double x, double y, double size)
    {
        used.UnionWith(text);
        pages[^1].Append(CultureInfo.InvariantCulture,
            $"BT /F1 {size:0.##} Tf {x:0.##} {y:0.##} Td <{string.Concat(text.Select(Hex))}> Tj ET\n");
    }

    private static string Hex(char c) => ((int)c).ToString("X4", CultureInfo.InvariantCulture);

    private byte[] Bytes()
    {
        string box = rotation % 180 == 0 ? $"{PageWidth} {PageHeight}" : $"{PageHeight} {PageWidth}";
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {pages.Count} /Kids [{string.Join(" ", pages.Select((_, i) => $"{7 + (2 * i)} 0 R"))}] >>",
            "<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>",
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
                + "/FontDescriptor 5 0 R /DW 1000 /W [32 126 500] >>",
            "<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 860 /Descent -140 "
                + "/CapHeight 680 /StemV 80 >>",
            StreamOf(Unicode()),
        };
        foreach (StringBuilder page in pages)
        {
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {box}] "
                + $"/Rotate {rotation} /Resources << /Font << /F1 3 0 R >> >> "
                + $"/Contents {objects.Count + 2} 0 R >>");
            objects.Add(StreamOf(page.ToString()));
        }

        using var stream = new MemoryStream();
        void Add(string text) => stream.Write(Encoding.ASCII.GetBytes(text));
        Add("%PDF-1.7\n");
        var offsets = new List<long>();
        for (int i = 0; i < objects.Count; i++)
        {
            offsets.Add(stream.Position);
            Add($"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        long start = stream.Position;
        Add($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n{string.Concat(offsets.Select(offset => $"{offset:0000000000} 00000 n \n"))}");
        Add($"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return stream.ToArray();
    }

    private static string StreamOf(string content) => $"<< /Length {content.Length} >>\nstream\n{content}\nendstream";

    /// <summary>What the codes mean: each is its character, in parts of a hundred as the format wants them.</summary>
    private string Unicode() =>
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def /CMapType 2 def\n"
        + "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
        + string.Concat(used.Chunk(100).Select(part => $"{part.Length} beginbfchar\n{string.Concat(part.Select(c => $"<{Hex(c)}> <{Hex(c)}>\n"))}endbfchar\n"))
        + "endcmap end end";
}
