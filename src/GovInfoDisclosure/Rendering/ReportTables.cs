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
        var marks = new HashSet<string>(StringComparer.Ordinal);
        foreach (string address in marked ?? [])
        {
            marks.Add(address is not null && form.TryFind(address) is CellDefinition cell
                ? cell.Address
                : throw new ArgumentException("The form has no cell '" + address + "' to mark.", nameof(marked)));
        }

        var text = new StringBuilder();
        var drawing = new TableDrawing(text, form.ToValues(report), marks, language, hasColours);
        foreach (IGrouping<int, CellDefinition> table in form.AllCells
            .Where(cell => cell.Table != TableWords.Fees || report.ProcessingFees is not null).GroupBy(cell => cell.Table))
        {
            if (!onlyMarkedTables || table.Any(cell => marks.Contains(cell.Address)))
            {
                drawing.Draw(table.Key, table);
            }
        }

        return text.ToString();
    }
}
