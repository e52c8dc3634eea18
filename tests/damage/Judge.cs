using System;
using System.Collections.Generic;
using System.Linq;

namespace GovInfoDisclosure.Damage;

/// <summary>What a reader said of one document, whichever reader it is.</summary>
/// <param name="HasReport">Whether it made a report.</param>
/// <param name="Cells">The cells with a value, each with the line, or table and row, where it found it.</param>
/// <param name="Said">The warnings and errors.</param>
internal sealed record ReaderAnswer(bool HasReport, Dictionary<string, (decimal Value, (int Table, int Line) Place)> Cells, List<Remark> Said);

/// <summary>A warning or an error.</summary>
/// <param name="IsError">Whether it is an error.</param>
/// <param name="Cells">The cells that it names.</param>
/// <param name="Place">The line, or table and row; null where it names none.</param>
internal sealed record Remark(bool IsError, IReadOnlyList<string> Cells, (int Table, int Line)? Place);

/// <summary>What became of the cells of one document.</summary>
internal sealed class Verdict
{
    /// <summary>Printed values that were read as printed.</summary>
    public int Right { get; private set; }

    /// <summary>Printed values that were not taken, with a warning or an error at the cell, its row or its line, or an error about the table.</summary>
    public int Blank { get; private set; }

    /// <summary>Printed values that were not taken, without one.</summary>
    public int Lost { get; private set; }

    /// <summary>Other numbers than printed, with a warning or an error at the cell, its row or its line.</summary>
    public int Flagged { get; private set; }

    /// <summary>Other numbers than printed, without one.</summary>
    public int Silent { get; private set; }

    /// <summary>Values that a person still reads, and those of them that were read right.</summary>
    public (int All, int Right) Legible { get; private set; }

    /// <summary>The cells that are lost or wrong in silence, in words.</summary>
    public List<string> Faults { get; } = [];

    public static Verdict Of(DamagedDocument document, ReaderAnswer answer)
    {
        var verdict = new Verdict();
        var refused = new Dictionary<string, bool>(StringComparer.Ordinal);
        bool IsRefused(string table)
        {
            if (!refused.TryGetValue(table, out bool isRefused))
            {
                isRefused = IsTableRefused(answer, document, table);
                refused.Add(table, isRefused);
            }

            return isRefused;
        }

        HashSet<string> rows = [.. answer.Said.SelectMany(remark => remark.Cells).Select(RowOf)];
        HashSet<(int, int)> lines = [.. answer.Said.Where(remark => remark.Place is not null).Select(remark => remark.Place!.Value)];
        foreach ((string address, CellTruth truth) in document.Truth)
        {
            bool isRead = answer.Cells.TryGetValue(address, out (decimal Value, (int Table, int Line) Place) read);
            if (truth.IsPrinted && isRead && read.Value == truth.Value)
            {
                verdict.Right++;
                verdict.Legible = (verdict.Legible.All + (truth.IsLegible ? 1 : 0), verdict.Legible.Right + (truth.IsLegible ? 1 : 0));
                continue;
            }

            verdict.Legible = (verdict.Legible.All + (truth.IsLegible ? 1 : 0), verdict.Legible.Right);
            if (!truth.IsPrinted && !isRead)
            {
                continue;
            }

            bool isSaid = rows.Contains(RowOf(address)) || truth.Places.Exists(lines.Contains) || (isRead && lines.Contains(read.Place));
            if (isRead)
            {
                verdict.Wrong(isSaid, $"{address}: {read.Value}, not {truth.Value?.ToString() ?? (truth.IsPrinted ? "a number" : "printed")}");
            }
            else if (isSaid || IsRefused(address[..address.IndexOf('.', StringComparison.Ordinal)]))
            {
                verdict.Blank++;
            }
            else
            {
                verdict.Lost++;
                verdict.Faults.Add($"{address}: lost without a word{(truth.IsLegible ? "" : " (not legible)")}");
            }
        }

        foreach ((string address, (decimal value, (int Table, int Line) place)) in answer.Cells.Where(cell => !document.Truth.ContainsKey(cell.Key)))
        {
            verdict.Wrong(rows.Contains(RowOf(address)) || lines.Contains(place), $"{address}: {value}, which the form does not have");
        }

        return verdict;
    }

    private void Wrong(bool isSaid, string words)
    {
        if (isSaid)
        {
            Flagged++;
        }
        else
        {
            Silent++;
            Faults.Add("IN SILENCE " + words);
        }
    }

    /// <summary>Whether there is no report, or an error that names no cell stands nowhere, or within the table of the cell.</summary>
    private static bool IsTableRefused(ReaderAnswer answer, DamagedDocument document, string table)
    {
        if (!answer.HasReport)
        {
            return answer.Said.Count > 0;
        }

        List<(int Table, int Line)> places =
            [.. document.Truth.Where(cell => cell.Key.StartsWith(table, StringComparison.Ordinal)).SelectMany(cell => cell.Value.Places)];
        return answer.Said.Exists(remark => remark.IsError && remark.Cells.Count == 0 && (remark.Place is not { } place
            || (places.Count > 0 && place.CompareTo(places.Min()) >= 0 && place.CompareTo(places.Max()) <= 0)));
    }

    private static string RowOf(string address) => address[..address.LastIndexOf('.')];
}
