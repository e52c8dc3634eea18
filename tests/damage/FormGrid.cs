using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Tests.Reading.Rendering;

namespace GovInfoDisclosure.Damage;

/// <summary>One table of the form while it is damaged: rows of merged cells, kept in order as a word processor would.</summary>
internal sealed class FormGrid(int number, List<List<PrintedCell>> rows)
{
    public int Number => number;

    public List<List<PrintedCell>> Rows => rows;

    /// <summary>Whether rows of labels and rows of values were pulled apart, which only text can show.</summary>
    public bool IsPulledApart { get; set; }

    /// <summary>The rows that have a printed value.</summary>
    public List<int> ValueRows => [.. Enumerable.Range(0, rows.Count).Where(i => Printed(rows[i]).Count > 0)];

    public static bool IsPrinted(PrintedCell cell) => cell.Address is not null && cell.Text.Any(Ink.IsMarked);

    /// <summary>Where the printed values of a row stand in it.</summary>
    public static List<int> Printed(List<PrintedCell> row) => [.. Enumerable.Range(0, row.Count).Where(i => IsPrinted(row[i]))];

    /// <summary>Where the label of a row stands in it; -1 for none.</summary>
    public static int Label(List<PrintedCell> row) => row.FindLastIndex(cell => cell.Names?.Contains('.') == true && cell.Address is null);

    /// <summary>How many rows at its top are its head.</summary>
    public int Heads => Math.Max(0, rows.FindIndex(row => row.Exists(cell => cell.Address is not null)));

    public void Insert(int at, List<PrintedCell> row)
    {
        Reach(at, at, 1);
        rows.Insert(at, row);
    }

    /// <summary>Takes a row out; cells that reach below it begin in the next.</summary>
    public void Remove(int at)
    {
        Reach(at, at - 1, -1);
        List<PrintedCell> reaching = rows[at].FindAll(cell => cell.Rows > 1);
        rows.RemoveAt(at);
        foreach (PrintedCell cell in reaching)
        {
            cell.Rows--;
        }

        if (at < rows.Count)
        {
            rows[at].InsertRange(0, reaching);
        }
    }

    /// <summary>The cells of a row that stand in it alone, copied.</summary>
    public static List<PrintedCell> Own(List<PrintedCell> row) => [.. row.Where(cell => cell.Rows == 1).Select(cell => cell.Copy())];

    /// <summary>Two rows change places; cells that reach below stay.</summary>
    public void Swap(int first, int second)
    {
        List<PrintedCell> one = rows[first].FindAll(cell => cell.Rows == 1);
        List<PrintedCell> other = rows[second].FindAll(cell => cell.Rows == 1);
        rows[first] = [.. rows[first].Where(cell => cell.Rows > 1), .. other];
        rows[second] = [.. rows[second].Where(cell => cell.Rows > 1), .. one];
    }

    private void Reach(int below, int last, int more)
    {
        for (int i = 0; i < below; i++)
        {
            foreach (PrintedCell cell in rows[i].Where(cell => i + cell.Rows > last && i + cell.Rows > below))
            {
                cell.Rows += more;
            }
        }
    }
}
