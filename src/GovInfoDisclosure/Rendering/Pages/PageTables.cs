namespace GovInfoDisclosure.Rendering.Pages;

/// <summary>The three tables of a report as the form prints them, merged cells and all, with what is wrong marked in its cell.</summary>
internal sealed class PageTables(HtmlBuilder html, PageMarks marks, PageWords words)
{
    /// <summary>How many findings a cell is linked with; a fourth says no more.</summary>
    private const int MostLinks = 3;

    public void Write(AnnualReport report)
    {
        FormShape form = FormShape.Of(report);
        CellValues values = form.ToValues(report);
        foreach (OfficialSection section in OfficialForm.Of(form).Sections)
        {
            if (section.Table is OfficialTable table)
            {
                string title = words.Pick(section.Title);
                html.Markup("<h3>").Text(title).Markup("</h3>\n");
                Begin("t", table.Number, title);
                foreach (IGrouping<int, OfficialCell> row in table.Cells.GroupBy(cell => cell.Row).OrderBy(row => row.Key))
                {
                    html.Markup("<tr>");
                    foreach (OfficialCell cell in row.OrderBy(cell => cell.Column))
                    {
                        Cell(cell, values);
                    }

                    html.Markup("</tr>\n");
                }

                html.Markup("</table></div>\n");
            }
        }

        if (report.ProcessingFees is not null)
        {
            html.Markup("<h3>").Text(words.Fees).Markup("</h3>\n");
            Begin("t", TableWords.Fees, words.Fees);
            foreach (CellDefinition cell in form.AllCells.Where(cell => cell.Table == TableWords.Fees))
            {
                html.Markup("<tr><th class=\"row\" scope=\"row\">").Text(words.Pick(cell.ColumnLabel, cell.ColumnLabelEn)).Markup("</th>");
                Value(cell, values[cell.Index], 1, 1);
                html.Markup("</tr>\n");
            }

            html.Markup("</table></div>\n");
        }
    }

    public void WriteLegend() => html.Markup("<ul class=\"legend small\"><li><span class=\"changed\">2 → 1</span> ").Text(words.LegendChanged)
        .Markup("</li><li><span class=\"broken\">2</span> ").Text(words.LegendBroken)
        .Markup("</li><li><span class=\"deduced\">· ⇒ 3</span> ").Text(words.LegendDeduced)
        .Markup("</li><li><span>·</span> ").Text(words.LegendBlank).Markup("</li></ul>\n");

    private void Begin(string name, int number, string title) => html.Markup("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"").Text(title)
        .Markup("\"><table class=\"form ").Markup(name).Number(number).Markup("\" aria-label=\"").Text(title).Markup("\">\n");

    private void Cell(OfficialCell cell, CellValues values)
    {
        if (cell.Cell is CellDefinition known)
        {
            Value(known, values[known.Index], cell.RowSpan, cell.ColumnSpan);
            return;
        }

        bool isRow = cell.Kind == OfficialCellKind.RowLabel;
        html.Markup(isRow ? "<th class=\"row\" scope=\"row" : "<th scope=\"col").Markup((isRow ? cell.RowSpan : cell.ColumnSpan) > 1 ? "group\"" : "\"");
        Spans(cell.RowSpan, cell.ColumnSpan);
        html.Markup(">").Text(words.Pick(cell.Label!)).Markup("</th>");
    }

    private void Spans(int rows, int columns)
    {
        if (rows > 1)
        {
            html.Markup(" rowspan=\"").Number(rows).Markup("\"");
        }

        if (columns > 1)
        {
            html.Markup(" colspan=\"").Number(columns).Markup("\"");
        }
    }

    private void Value(CellDefinition cell, decimal? value, int rows, int columns)
    {
        html.Markup("<td id=\"c-").Text(cell.Address).Markup("\"");
        Spans(rows, columns);
        string shown = TableWords.Value(value);
        if (value is not null && marks.ChangeOf(cell.Address) is (CellChange change, bool isCertain, int number))
        {
            string to = change.IsDetermined ? TableWords.Value(change.To) : "?";
            html.Markup(" class=\"changed\" title=\"").Text(words.Changed(shown, to, isCertain)).Markup("\"><del>").Text(shown)
                .Markup("</del> → <ins>").Text(isCertain || !change.IsDetermined ? to : to + "?").Markup("</ins>");
            Link('d', number);
        }
        else if (marks.BrokenIn(cell.Address) is IReadOnlyList<int> findings)
        {
            html.Markup(" class=\"broken\">").Text(shown);
            foreach (int finding in findings.Take(MostLinks))
            {
                Link('f', finding);
            }
        }
        else if (value is null && marks.DeducedAs(cell.Address) is DeducedCell deduced)
        {
            html.Markup(" class=\"deduced\" title=\"").Text(words.Pick(deduced.Derivation)).Markup("\">").Text(shown + " ⇒ " + TableWords.Value(deduced.Value));
        }
        else
        {
            html.Markup(value is null ? " class=\"blank\">" : ">").Text(shown);
        }

        html.Markup("</td>");
    }

    /// <summary>A small number that leads to the list: d for what to correct, f for findings.</summary>
    private void Link(char list, int number) => html.Markup("<sup><a href=\"#").Markup(list.ToString()).Number(number).Markup("\">[")
        .Markup(list == 'd' ? words.Pick("改", "c") : "").Number(number).Markup("]</a></sup>");
}
