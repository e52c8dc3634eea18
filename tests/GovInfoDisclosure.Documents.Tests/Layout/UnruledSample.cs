using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Documents.Layout;
using GovInfoDisclosure.Reading.Sources;

namespace GovInfoDisclosure.Documents.Tests.Layout;

/// <summary>
/// A table as a program prints it that draws no vertical lines: rows as high as their labels, numbers beside the label's top, middle or bottom, columns as
/// wide as the widest text in them; what stands in it, and the pages.
/// </summary>
internal sealed class UnruledSample
{
    private const double Size = 10;
    private const double Left = 50;
    private const double PageTop = 60;
    private const double PageBottom = 740;
    private readonly Random random;
    private readonly List<PageContent> pages = [new PageContent(1, 612, 792)];
    private readonly double pitch;
    private readonly double padding;
    private readonly int place;
    private readonly int numbersAt;
    private readonly bool isRuled;
    private readonly bool repeatsHead;
    private readonly bool isNarrow;
    private double top = PageTop;

    public UnruledSample(int seed)
    {
        random = new Random(seed);
        pitch = Size * (1.15 + (random.NextDouble() * 0.4));
        padding = 1 + (random.NextDouble() * 6);
        place = random.Next(3);
        numbersAt = random.Next(3);
        isRuled = random.Next(4) == 0;
        AreItems = random.Next(2) == 0;
        int columns = 3 + random.Next(5);
        repeatsHead = random.Next(3) == 0;
        isNarrow = random.Next(4) == 0;
        Heads = [.. Enumerable.Range(0, columns).Select(i => Words(2 + random.Next(4)))];
        Rows = [.. Enumerable.Range(0, 4 + random.Next(30)).Select(Row)];
    }

    public bool AreItems { get; }

    /// <summary>Whether its numbers are broken at one side of their row without rules: then nothing tells their lines from rows.</summary>
    public bool IsDoubtful => isNarrow && !isRuled && place != 1;

    public string[] Heads { get; }

    public List<(string Label, string[] Values)> Rows { get; }

    public IReadOnlyList<SourceBlock> Read()
    {
        Draw();
        var reader = new PageReader(new DocumentLimits());
        pages.ForEach(reader.Read);
        return reader.Blocks();
    }

    private (string Label, string[] Values) Row(int index)
    {
        bool isBlank = random.Next(25) == 0;
        string Value() => random.Next(6) == 0 ? "/" : random.Next(1, (int)Math.Pow(10, random.Next(1, 6))).ToString();
        string[] values = [.. Heads.Select(_ => isBlank || random.Next(4) == 0 ? "" : Value())];
        return ((AreItems ? $"{index + 1}." : "") + Words(2 + random.Next(18)), values);
    }

    private string Words(int length) => string.Concat(Enumerable.Range(0, length).Select(_ => (char)('\u4E00' + random.Next(3000))));

    private void Draw()
    {
        double labelWidth = Size * (4 + random.Next(4));
        double[] widths = [.. Heads.Select((_, i) => Math.Max(2 * Size, isNarrow ? 0 : Rows.Max(row => Width(row.Values[i]))) + 4 + random.Next(30))];
        void DrawHead() => DrawRow(Lines("项目", labelWidth), Heads.Select((head, i) => Lines(head, widths[i] - 4)).ToList(), labelWidth, widths, () => { });
        DrawHead();
        foreach ((string label, string[] values) in Rows)
        {
            DrawRow(Lines(label, labelWidth),
                [.. values.Select((value, i) => value.Length == 0 ? new List<string>() : Lines(value, widths[i] - 4))], labelWidth, widths,
                repeatsHead ? DrawHead : () => { });
        }
    }

    private void DrawRow(List<string> label, List<List<string>> cells, double labelWidth, double[] widths, Action drawHead)
    {
        int lines = Math.Max(label.Count, cells.Max(cell => cell.Count));
        double height = (lines * pitch) + (2 * padding);
        if (top + height > PageBottom)
        {
            pages.Add(new PageContent(pages.Count + 1, 612, 792));
            top = PageTop;
            drawHead();
        }

        DrawCell(label, Left, labelWidth, height, 0);
        double x = Left + labelWidth + 4;
        for (int i = 0; i < cells.Count; i++)
        {
            DrawCell(cells[i], x, widths[i] - 4, height, numbersAt);
            x += widths[i];
        }

        top += height;
        if (isRuled)
        {
            pages[^1].AddLine(Left, top, x, top);
        }
    }

    private void DrawCell(List<string> lines, double left, double width, double height, int alignment)
    {
        double foot = top + padding + Size + ((height - (2 * padding) - (lines.Count * pitch)) * place / 2);
        foreach (string line in lines)
        {
            double x = left + ((width - Width(line)) * alignment / 2);
            foreach (char c in line)
            {
                pages[^1].Glyphs.Add(new Glyph(c.ToString(), x, foot - (Size * 0.8), x + Width(c.ToString()), foot + (Size * 0.1)));
                x += Width(c.ToString());
            }

            foot += pitch;
        }
    }

    private static double Width(string text) => text.Sum(c => c < 128 ? Size * 0.6 : Size);

    private static List<string> Lines(string text, double width)
    {
        List<string> lines = [""];
        foreach (char c in text)
        {
            if (Width(lines[^1] + c) > width + 0.01 && lines[^1].Length > 0)
            {
                lines.Add("");
            }

            lines[^1] += c;
        }

        return lines;
    }
}
