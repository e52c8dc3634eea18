using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using GovInfoDisclosure.Form;

namespace GovInfoDisclosure.Rendering;

/// <summary>Draws the tables of a report as text for people: blanks are visible, cells can be marked, and Chinese characters take two columns.</summary>
/// <remarks>Safe to use from several threads.</remarks>
public static class ReportTables
{
    /// <summary>
    /// The tables of a report, each below its title, in the form's order; table 2 to 4, and the processing fees where the report states them.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="options">The language, and what to mark; <see langword="null"/> for the defaults.</param>
    /// <returns>Lines that end with <c>\n</c>; empty where nothing is to be drawn.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="ArgumentException">A marked address is null, or the report's form has no such cell.</exception>
    public static string Write(AnnualReport report, ReportTablesOptions? options = null)
    {
        FormShape form = FormShape.Of(report ?? throw new ArgumentNullException(nameof(report)));
        ReportTablesOptions copy = options is null ? new() : new(options);
        var marked = new HashSet<string>(StringComparer.Ordinal);
        foreach (string address in copy.Marked)
        {
            marked.Add(address is not null && form.TryFind(address) is CellDefinition cell
                ? cell.Address
                : throw new ArgumentException("The form has no cell '" + address + "' to mark.", nameof(options)));
        }

        var text = new StringBuilder();
        var drawing = new TableDrawing(text, form.ToValues(report), marked, copy);
        foreach (IGrouping<int, CellDefinition> table in form.AllCells
            .Where(cell => cell.Table != TableWords.Fees || report.ProcessingFees is not null).GroupBy(cell => cell.Table))
        {
            if (!copy.OnlyMarkedTables || table.Any(cell => marked.Contains(cell.Address)))
            {
                drawing.Draw(table.Key, table);
            }
        }

        return text.ToString();
    }
}
