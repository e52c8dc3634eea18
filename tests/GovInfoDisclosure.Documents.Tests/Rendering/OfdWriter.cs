using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using GovInfoDisclosure.Reading.Sources;

namespace GovInfoDisclosure.Documents.Tests.Rendering;

/// <summary>Writes a laid-out document as OFD: a page for each table and what stands before it, ruled.</summary>
/// <param name="manner">How objects are placed, as producers differ in it.</param>
internal sealed class OfdWriter(OfdManner manner)
{
    private const string Space = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";
    private const double Width = 297;
    private const double Left = 10;
    private const double Size = 3;
    private const double Leading = 4;
    private readonly List<StringBuilder> pages = [new StringBuilder()];
    private readonly StringBuilder template = new();
    private double y = 10;

    public static byte[] Write(SourceDocument document, OfdManner manner)
    {
        var writer = new OfdWriter(manner);
        foreach (SourceBlock block in document.Blocks)
        {
            if (block is SourceTable table)
            {
                writer.Table(table);
                writer.pages.Add(new StringBuilder());
                writer.y = 10;
            }
            else if (block is SourceParagraph paragraph)
            {
                foreach (string line in Lines(paragraph.Text, Width - (2 * Left)))
                {
                    writer.Text(line, Left, writer.y += Leading * 1.5);
                }
            }
        }

        return writer.Bytes();
    }

    private void Table(SourceTable table)
    {
        double width = (Width - (2 * Left)) / table.Cells.Max(cell => cell.Column + cell.ColumnSpan - 1);
        double[] heights = [.. Enumerable.Repeat(Leading + 1, table.Cells.Max(cell => cell.Row + cell.RowSpan - 1))];
        foreach (SourceCell cell in table.Cells.OrderBy(cell => cell.RowSpan))
        {
            double needed = (Lines(cell.Text, cell.ColumnSpan * width).Count() * Leading) + 1;
            heights[cell.Row + cell.RowSpan - 2] += Math.Max(0, needed - heights[(cell.Row - 1)..(cell.Row + cell.RowSpan - 1)].Sum());
        }

        y += Leading;
        foreach (SourceCell cell in table.Cells)
        {
            double left = Left + ((cell.Column - 1) * width);
            double top = y + heights[..(cell.Row - 1)].Sum();
            Rectangle(left, top, cell.ColumnSpan * width, heights[(cell.Row - 1)..(cell.Row + cell.RowSpan - 1)].Sum());
            foreach (string line in Lines(cell.Text, cell.ColumnSpan * width))
            {
                Text(line, left + 0.5, top += Leading);
            }
        }
    }

    private static IEnumerable<string> Lines(string text, double width) => text.Split('\n')
        .SelectMany(line => line.All(char.IsAscii) ? [line] : line.Chunk((int)((width - 1) / Size)).Select(part => new string(part)));

    /// <summary>A line of text with its foot at a height.</summary>
    private void Text(string text, double x, double foot)
    {
        if (text.Length == 0)
        {
            return;
        }

        string steps = string.Join(" ", Runs(Widths(text, Size))
            .Select(run => run.Count == 1 ? run[0] : $"g {run.Count} {run[0]}"));
        string code = $" DeltaX=\"{steps}\">{text}</ofd:TextCode>";
        string made = manner switch
        {
            OfdManner.Matrix => $"<ofd:TextObject ID=\"1\" Font=\"2\" Size=\"{Number(Size * 2)}\" Boundary=\"0 {Number(foot)} 90 5\" "
                + $"CTM=\"0.5 0 0 0.5 {Number(x)} 0\"><ofd:TextCode X=\"0\" Y=\"0\" DeltaX=\"{string.Join(" ", Widths(text, Size * 2))}\">"
                + $"{text}</ofd:TextCode></ofd:TextObject>",
            OfdManner.OneObject => $"<ofd:TextObject ID=\"1\" Font=\"2\" Size=\"{Number(Size)}\" Boundary=\"0 0 297 210\">"
                + $"<ofd:TextCode X=\"{Number(x)}\" Y=\"-50\">&#12288;</ofd:TextCode><ofd:TextCode Y=\"{Number(foot)}\"{code}</ofd:TextObject>",
            _ => $"<ofd:TextObject ID=\"1\" Font=\"2\" Size=\"{Number(Size)}\" Boundary=\"{Number(x)} {Number(foot - Size)} 90 5\">"
                + $"<ofd:TextCode X=\"0\" Y=\"{Number(Size)}\"{code}</ofd:TextObject>",
        };
        bool isNumber = text.All(char.IsAsciiDigit);
        (manner == OfdManner.Template && pages.Count == 1 && !isNumber ? template : pages[^1]).Append(made);
        if (manner == OfdManner.Hidden && isNumber)
        {
            foreach (string hidden in new[] { "Visible=\"false\"", "Fill=\"false\"", "Alpha=\"0\"" })
            {
                pages[^1].Append(made.Replace("<ofd:TextObject", "<ofd:TextObject " + hidden, StringComparison.Ordinal)
                    .Replace($"Boundary=\"{Number(x)}", $"Boundary=\"{Number(x + (text.Length * Size / 2))}", StringComparison.Ordinal));
            }
        }
    }

    private void Rectangle(double x, double top, double width, double height)
    {
        (double scale, string placed) = manner == OfdManner.Matrix
            ? (2, $"Boundary=\"0 0 297 210\" CTM=\"0.5 0 0 0.5 {Number(x)} {Number(top)}\"")
            : (1, $"Boundary=\"{Number(x)} {Number(top)} {Number(width)} {Number(height)}\"");
        (string w, string h) = (Number(width * scale), Number(height * scale));
        string curve = manner == OfdManner.OneObject ? $" B {w} 0 {w} 0 {w} 0" : "";
        string path = $"<ofd:PathObject ID=\"1\" {placed}><ofd:AbbreviatedData>M 0 0 L {w} 0{curve} L {w} {h} L 0 {h} C</ofd:AbbreviatedData></ofd:PathObject>";
        (manner == OfdManner.Template && pages.Count == 1 ? template : pages[^1]).Append(path);
    }

    private byte[] Bytes()
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            void Add(string name, string text)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(text);
            }

            Add("OFD.xml", $"<ofd:OFD {Space}><ofd:DocBody><ofd:DocRoot>/Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
            Add("Doc_0/Document.xml", $"<ofd:Document {Space}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 {Width} 210</ofd:PhysicalBox></ofd:PageArea>"
                + "<ofd:TemplatePage ID=\"5\" BaseLoc=\"Tpls/0.xml\"/></ofd:CommonData><ofd:Pages>"
                + string.Concat(pages.Select((_, i) => $"<ofd:Page ID=\"{9 + i}\" BaseLoc=\"Pages/{i}.xml\"/>")) + "</ofd:Pages></ofd:Document>");
            Add("Doc_0/Tpls/0.xml", $"<ofd:Page {Space}><ofd:Content><ofd:Layer>{template}</ofd:Layer></ofd:Content></ofd:Page>");
            for (int i = 0; i < pages.Count; i++)
            {
                Add($"Doc_0/Pages/{i}.xml", $"<ofd:Page {Space}>{(i == 0 ? "<ofd:Template TemplateID=\"5\"/>" : "")}"
                    + $"<ofd:Content><ofd:Layer><ofd:PageBlock>{pages[i]}</ofd:PageBlock></ofd:Layer></ofd:Content></ofd:Page>");
            }
        }

        return memory.ToArray();
    }

    private static string Number(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>How wide all characters but the last are.</summary>
    private static IEnumerable<string> Widths(string text, double size) => text.Take(text.Length - 1).Select(c => Number(char.IsAscii(c) ? size / 2 : size));

    /// <summary>Runs of one value.</summary>
    private static IEnumerable<List<string>> Runs(IEnumerable<string> values)
    {
        List<string> run = [];
        foreach (string value in values)
        {
            if (run.Count > 0 && run[0] != value)
            {
                yield return run;
                run = [];
            }

            run.Add(value);
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }
}
