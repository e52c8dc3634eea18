using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Tests.Reading.Rendering;

namespace GovInfoDisclosure.Damage;

/// <summary>
/// What a table says when it is a form of its own, whatever it was before it was damaged; told without the reader. It is one where each of these holds:
/// every cell is a value, a label or a head of the form, whole; all rows are equally wide and no cell stands over another; each row has one label, no label
/// stands twice, and labels stand in their groups; above each value stands its head; a labelled row has each of its columns once; and a value is of the kind
/// that its column holds (a count, a signed count, an amount). Rows may be missing, and rows and heads may stand in any order; where the layout fills short
/// rows up at their end, as Markdown, drawn tables and sheets do, a row that lacks its last cells has blanks there.
/// </summary>
internal static class WholeForm
{
    /// <summary>The number of the printed value that each cell then holds, -1 for a blank; null where the table is no whole form.</summary>
    public static Dictionary<string, int>? Meaning(FormGrid grid, FormShape form, Ink ink, bool fillsUp)
    {
        if (grid.IsPulledApart)
        {
            return null;
        }

        var meaning = new Dictionary<string, int>(StringComparer.Ordinal);
        var heads = new Dictionary<int, PrintedCell>();
        var blocks = new Dictionary<int, PrintedCell>();
        var above = new Dictionary<int, (int Left, PrintedCell Cell)>();
        int width = 0;
        foreach (List<PrintedCell> row in grid.Rows)
        {
            PrintedCell? label = null;
            int column = 0;
            int next = 0;
            while (true)
            {
                if (above.TryGetValue(column, out (int Left, PrintedCell Cell) covering) && covering.Left > 0)
                {
                    above[column] = (covering.Left - 1, covering.Cell);
                    column++;
                    continue;
                }

                if (next == row.Count)
                {
                    break;
                }

                PrintedCell cell = row[next++];
                if (cell.Address is not null)
                {
                    if (fillsUp && column >= width && cell.Text.Trim().Length == 0)
                    {
                        // What the layout added to every row for the sake of this one.
                        continue;
                    }

                    if (Target(form, ink, cell, label ?? blocks.GetValueOrDefault(column), heads.GetValueOrDefault(column)) is not string address
                        || ink.Find(cell.Text) is not int value || !meaning.TryAdd(address, value))
                    {
                        return null;
                    }
                }
                else if (cell.Names is null)
                {
                    return null;
                }

                for (int i = column; i < column + cell.Columns; i++)
                {
                    if (above.TryGetValue(i, out (int Left, PrintedCell Cell) under) && under.Left > 0)
                    {
                        return null;
                    }

                    above[i] = (cell.Rows - 1, cell);
                    if (cell.Address is null && cell.Names?.Length > 0)
                    {
                        (cell.Names.Contains('.') ? blocks : heads)[i] = cell;
                    }
                }

                label = cell.Address is null && cell.Names?.Contains('.') == true ? cell : label;
                column += cell.Columns;
            }

            width = width == 0 ? column : width;
            for (; fillsUp && column < width && row.Exists(cell => cell.Address is not null); column++)
            {
                PrintedCell last = row.FindLast(cell => cell.Address is not null)!;
                if (Target(form, ink, last, label ?? blocks.GetValueOrDefault(column), heads.GetValueOrDefault(column)) is not string address
                    || !meaning.TryAdd(address, -1))
                {
                    return null;
                }
            }

            if (column != width)
            {
                return null;
            }
        }

        bool isComplete = meaning.Keys.GroupBy(RowOf)
            .All(row => form.Cells.Where(cell => cell.RowAddress == row.Key).All(cell => meaning.ContainsKey(cell.Address)));
        return isComplete && meaning.Count > 0 && above.Values.All(reaching => reaching.Left == 0) ? meaning : null;
    }

    /// <summary>
    /// What a layout without a trace of blanks prints of a table: a row that got cells beside its own and shows as many values as it had cells is whole there,
    /// and its values stand in their order.
    /// </summary>
    public static FormGrid AsPrinted(FormGrid grid) => new(grid.Number, grid.Rows.ConvertAll(row =>
    {
        List<PrintedCell> printed = row.FindAll(cell => cell.Address is null || FormGrid.IsPrinted(cell));
        List<string> own = [.. row.Where(cell => cell.Address is not null).Select(cell => cell.Address!).Distinct()];
        return printed.Count < row.Count && printed.Count(cell => cell.Address is not null) == own.Count ? printed : row;
    })) { IsPulledApart = grid.IsPulledApart };

    private static string RowOf(string address) => address[..address.LastIndexOf('.')];

    /// <summary>The cell that row and head name, where it holds the kind of value that is printed.</summary>
    private static string? Target(FormShape form, Ink ink, PrintedCell cell, PrintedCell? row, PrintedCell? head)
    {
        string address = row?.Names + "." + head?.Names;
        return form.TryFind(address) is { } target && form.TryFind(cell.Address!) is { } source && target.Measure == source.Measure
            && (target.IsSigned == source.IsSigned || ink.Plain(cell.Text).All(char.IsAsciiDigit)) ? address : null;
    }
}
