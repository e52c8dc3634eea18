using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using GovInfoDisclosure.Rendering;

namespace GovInfoDisclosure.Tests.Reading.Rendering;

/// <summary>A table as programs draw it in text, each cell at its place: Chinese characters take two columns.</summary>
internal static class DrawnTable
{
    /// <summary>
    /// Grids with cells of several lines, with merged cells or with an empty one for each; columns below dashes, closed by a rule or a blank line; a wiki's.
    /// </summary>
    public static readonly string[] Notations = ["grid", "grid-merged", "dashes", "dashes-open", "equals", "wiki", "wiki-merged"];

    public static string Write(List<List<PrintedCell>> rows, string notation, Random random)
    {
        List<Placed> cells = [.. FormTables.Place(rows).Select(found =>
            new Placed(found.Row, found.Column, found.Cell.Rows, found.Cell.Columns, found.Cell.Text))];
        bool isMerged = notation.EndsWith("merged", StringComparison.Ordinal);
        if (!isMerged)
        {
            cells = [.. cells.SelectMany(cell => Enumerable.Range(0, cell.Rows * cell.Columns).Select(i =>
                new Placed(cell.Row + (i / cell.Columns), cell.Column + (i % cell.Columns), 1, 1, i == 0 ? cell.Text : "")))];
        }

        return notation.StartsWith("grid", StringComparison.Ordinal) ? Grid(cells, random)
            : notation.StartsWith("wiki", StringComparison.Ordinal) ? Wiki(cells)
            : Dashes(cells, notation);
    }

    private static string Wiki(List<Placed> cells)
    {
        var text = new StringBuilder("{| class=\"wikitable\"\n");
        foreach (IGrouping<int, Placed> row in cells.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column).GroupBy(cell => cell.Row))
        {
            text.Append("|-\n");
            foreach (Placed cell in row)
            {
                string spans = (cell.Rows > 1 ? $"rowspan=\"{cell.Rows}\" " : "") + (cell.Columns > 1 ? $"colspan=\"{cell.Columns}\" " : "");
                text.Append("| ").Append(spans).Append(spans.Length > 0 ? "| " : "").Append(cell.Text).Append('\n');
            }
        }

        return text.Append("|}").ToString();
    }

    private static string Dashes(List<Placed> cells, string notation)
    {
        int columns = cells.Max(cell => cell.Column) + 1;
        int[] widths = [.. Enumerable.Range(0, columns).Select(i =>
            cells.Where(cell => cell.Column == i).Max(cell => Math.Max(4, DisplayWidth.Of(cell.Text))))];
        string rule = string.Join(" ", widths.Select(width => new string(notation == "equals" ? '=' : '-', width)));
        IEnumerable<string> rows = cells.GroupBy(cell => cell.Row).OrderBy(row => row.Key)
            .Select(row => string.Join(" ", row.OrderBy(cell => cell.Column).Select(cell => DisplayWidth.Left(cell.Text, widths[cell.Column]))).TrimEnd())
            .Where(row => row.Length > 0);
        return rule + "\n" + string.Join("\n", rows) + (notation == "dashes-open" ? "" : "\n" + rule);
    }

    private static string Grid(List<Placed> cells, Random random)
    {
        int columns = cells.Max(cell => cell.Column + cell.Columns);
        int rows = cells.Max(cell => cell.Row + cell.Rows);
        int[] widths = [.. Enumerable.Range(0, columns).Select(i => Math.Max(4 + (2 * random.Next(3)),
            cells.Where(cell => cell.Column + cell.Columns - 1 == i && cell.Text.All(char.IsAscii)).Max(cell => (int?)cell.Text.Length) + 2 ?? 0))];
        int[] across = [.. Enumerable.Range(0, columns + 1).Select(i => widths.Take(i).Sum(width => width + 1))];
        List<string> Lines(Placed cell) => Wrapped(cell.Text, across[cell.Column + cell.Columns] - across[cell.Column] - 3);
        int[] heights = [.. Enumerable.Range(0, rows).Select(i =>
            cells.Where(cell => cell.Row == i && cell.Rows == 1).Max(cell => (int?)Lines(cell).Count) ?? 1)];
        foreach (Placed cell in cells.Where(cell => cell.Rows > 1))
        {
            int room = heights.Skip(cell.Row).Take(cell.Rows).Sum() + cell.Rows - 1;
            heights[cell.Row + cell.Rows - 1] += Math.Max(0, Lines(cell).Count - room);
        }

        int[] down = [.. Enumerable.Range(0, rows + 1).Select(i => heights.Take(i).Sum(height => height + 1))];
        char[][] canvas = [.. Enumerable.Range(0, down[rows] + 1).Select(_ => new string(' ', across[columns] + 1).ToCharArray())];
        foreach (Placed cell in cells)
        {
            (int left, int right) = (across[cell.Column], across[cell.Column + cell.Columns]);
            (int top, int bottom) = (down[cell.Row], down[cell.Row + cell.Rows]);
            for (int y = top; y <= bottom; y++)
            {
                for (int x = left; x <= right; x++)
                {
                    bool isAcross = y == top || y == bottom;
                    bool isDown = x == left || x == right;
                    canvas[y][x] = (isAcross && isDown) || canvas[y][x] == '+' ? '+' : isAcross ? '-' : isDown ? '|' : canvas[y][x];
                }
            }

            int line = top + 1;
            foreach (string words in Lines(cell))
            {
                int x = left + 2;
                foreach (char c in words)
                {
                    canvas[line][x] = c;
                    x += DisplayWidth.Of(c.ToString());
                    canvas[line][x - 1] = canvas[line][x - 1] == c ? c : '\0';
                }

                line++;
            }
        }

        return string.Join("\n", canvas.Select(line => new string([.. line.Where(c => c != '\0')])));
    }

    /// <summary>A number is never broken, Chinese anywhere.</summary>
    private static List<string> Wrapped(string text, int width)
    {
        var lines = new List<string>();
        string line = "";
        for (int i = 0; i < text.Length;)
        {
            int end = i + 1;
            while (end < text.Length && text[i] < 128 && text[end] < 128)
            {
                end++;
            }

            string word = text.Substring(i, end - i);
            if (line.Length > 0 && DisplayWidth.Of(line) + DisplayWidth.Of(word) > width)
            {
                lines.Add(line);
                line = "";
            }

            line += word;
            i = end;
        }

        lines.Add(line);
        return lines;
    }

    private sealed record Placed(int Row, int Column, int Rows, int Columns, string Text);
}
