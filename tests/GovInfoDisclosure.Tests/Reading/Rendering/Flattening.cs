using System;
using System.Collections.Generic;
using System.Linq;

namespace GovInfoDisclosure.Tests.Reading.Rendering;

/// <summary>A field of a row of text: what stands there, and which cell of the form it is.</summary>
internal sealed record Slot(string Text, string? Address);

/// <summary>Undoes the merging of cells as different programs do.</summary>
internal static class Flattening
{
    /// <param name="rows">The table.</param>
    /// <param name="style">pad: an empty cell for each that was merged; dense: none; repeat: the words again; rows: empty only below;
    /// left: as pad, with rows shifted to the left.</param>
    /// <param name="random">For shifts.</param>
    public static List<List<Slot>> Flatten(List<List<PrintedCell>> rows, string style, Random random)
    {
        var above = new Dictionary<int, (int Left, PrintedCell Cell)>();
        var result = new List<List<Slot>>();
        foreach (List<PrintedCell> row in rows)
        {
            var slots = new List<Slot>();
            int column = 0;
            int next = 0;
            while (next < row.Count || above.Keys.Any(key => key >= column && above[key].Left > 0))
            {
                if (above.TryGetValue(column, out (int Left, PrintedCell Cell) covering) && covering.Left > 0)
                {
                    above[column] = (covering.Left - 1, covering.Cell);
                    Cover(slots, covering.Cell, style, isBelow: true);
                    column++;
                    continue;
                }

                if (next == row.Count)
                {
                    break;
                }

                PrintedCell cell = row[next++];
                for (int i = 0; i < cell.Columns; i++)
                {
                    if (i == 0)
                    {
                        slots.Add(new Slot(cell.Text, cell.Address));
                    }
                    else
                    {
                        Cover(slots, cell, style, isBelow: false);
                    }

                    above[column + i] = (cell.Rows - 1, cell);
                }

                column += cell.Columns;
            }

            result.Add(slots);
        }

        return style switch
        {
            "left" => result.ConvertAll(row => Shift(row, random)),
            "uneven" or "uneven-trimmed" => Uneven(result, style == "uneven-trimmed", random),
            _ => result,
        };
    }

    /// <summary>As programs expand merged cells badly: each row has some empty cells after its label and at its end, alike for stretches of rows.</summary>
    private static List<List<Slot>> Uneven(List<List<Slot>> rows, bool isTrimmed, Random random)
    {
        int width = rows.Max(row => row.Count) + 2;
        int between = random.Next(3);
        var result = new List<List<Slot>>();
        foreach (List<Slot> row in rows)
        {
            between = random.Next(4) == 0 ? random.Next(3) : between;
            List<Slot> inked = row.FindAll(slot => slot.Text.Length > 0 || slot.Address is not null);
            int lead = row.TakeWhile(slot => slot.Text.Length == 0 && slot.Address is null).Count();
            int first = inked.FindIndex(slot => slot.Address is not null);
            List<Slot> made = [.. Empty(lead), .. inked.Take(first < 0 ? inked.Count : first),
                .. Empty(first < 0 ? 0 : between), .. inked.Skip(first < 0 ? inked.Count : first)];
            made.AddRange(Empty(Math.Max(0, isTrimmed ? 0 : width - made.Count)));
            result.Add(made);
        }

        return result;
    }

    private static IEnumerable<Slot> Empty(int count) => Enumerable.Repeat(new Slot("", null), count);

    private static void Cover(List<Slot> slots, PrintedCell cell, string style, bool isBelow)
    {
        if (style is "pad" or "left" or "uneven" or "uneven-trimmed" || (style == "rows" && isBelow) || (style == "repeat" && cell.Address is not null))
        {
            slots.Add(new Slot("", null));
        }
        else if (style == "repeat")
        {
            slots.Add(new Slot(cell.Text, null));
        }
    }

    /// <summary>Moves the empty cells before the first words of a row to its end, now and then.</summary>
    private static List<Slot> Shift(List<Slot> row, Random random)
    {
        int lead = row.TakeWhile(slot => slot.Text.Length == 0 && slot.Address is null).Count();
        if (lead == 0 || random.Next(3) > 0)
        {
            return row;
        }

        int moved = random.Next(1, lead + 1);
        return row.Skip(moved).Concat(Enumerable.Repeat(new Slot("", null), moved)).ToList();
    }
}
