namespace GovInfoDisclosure.Rendering;

/// <summary>Draws the tables of a report as text for people: blanks are visible, cells can be marked, and Chinese characters take two columns.</summary>
/// <remarks>Safe to use from several threads.</remarks>
public static class ReportTables
{
    /// <summary>The tables of a report, each below its title, in the form's order; table 2 to 4, and the processing fees where the report states
    /// them.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of titles and labels; Chinese, as the form is printed, by default.</param>
    /// <param name="marked">The addresses of the cells to mark, in brackets: those of the findings, it may be; <see langword="null"/> for none.</param>
    /// <param name="onlyMarkedTables">Whether only the tables with a marked cell are drawn; else all are.</param>
    /// <param name="hasColours">Whether to colour titles and marks for a terminal that understands it (ANSI sequences).</param>
    /// <returns>Lines that end with <c>\n</c>; empty where nothing is to be drawn.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="ArgumentException">A marked address is null, or the report's form has no such cell.</exception>
    public static string Write(
        AnnualReport report,
        MessageLanguage language = MessageLanguage.Chinese,
        IEnumerable<string>? marked = null,
        bool onlyMarkedTables = false,
        bool hasColours = false)
    {
        FormShape form = FormShape.Of(report ?? throw new ArgumentNullException(nameof(report)));
        var marks = new Dictionary<string, string>(StringComparer.Ordinal);
        CellValues values = form.ToValues(report);
        foreach (string address in marked ?? [])
        {
            CellDefinition cell = (address is null ? null : form.TryFind(address))
                ?? throw new ArgumentException("The form has no cell '" + address + "' to mark.", nameof(marked));
            marks[cell.Address] = "[" + TableWords.Value(values[cell.Index]) + "]";
        }

        return Draw(report, form, new TableDrawing(values, marks, [], language, hasColours, 0), onlyMarkedTables);
    }

    /// <summary>The tables with a mark: the cells to change as <c>[2→1]</c>, the others of broken rules lightly.</summary>
    /// <param name="report">The report.</param>
    /// <param name="marks">The marks.</param>
    /// <param name="language">The language.</param>
    /// <param name="hasColours">Whether there are colours.</param>
    /// <param name="width">The columns that there are; 0 for any number.</param>
    internal static string Write(AnnualReport report, TableMarks marks, MessageLanguage language, bool hasColours, int width)
    {
        FormShape form = FormShape.Of(report);
        CellValues values = form.ToValues(report);
        Dictionary<string, string> shown = marks.Changes.ToDictionary(change => change.Key,
            change => "[" + TableWords.Value(values[form.Find(change.Key).Index]) + "→" + change.Value + "]");
        return Draw(report, form, new TableDrawing(values, shown, marks.Light, language, hasColours, width), onlyMarkedTables: true);
    }

    private static string Draw(AnnualReport report, FormShape form, TableDrawing drawing, bool onlyMarkedTables)
    {
        foreach (IGrouping<int, CellDefinition> table in form.AllCells
            .Where(cell => cell.Table != TableWords.Fees || report.ProcessingFees is not null).GroupBy(cell => cell.Table))
        {
            if (!onlyMarkedTables || table.Any(drawing.IsMarked))
            {
                drawing.Draw(table.Key, table);
            }
        }

        return drawing.Text;
    }
}
