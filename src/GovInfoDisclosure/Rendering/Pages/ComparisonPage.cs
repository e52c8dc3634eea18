using GovInfoDisclosure.Rendering.Text;

namespace GovInfoDisclosure.Rendering.Pages;

/// <summary>The page of comparisons: of a correction the findings first, then the cells that differ, rates with their definitions, text.</summary>
internal sealed class ComparisonPage(MessageLanguage language)
{
    /// <summary>Of one pair of many so many cells are shown: all of a province's would be a page of 26 MB.</summary>
    private const int MostCellsOfMany = 8;

    /// <summary>More findings of one kind nobody reads on a page; the JSON has them.</summary>
    private const int MostFindings = 100;
    private const int MostOfAMessage = 700;

    private const string Style = """
        .changes{width:100%}.changes td{text-align:right;white-space:nowrap}.changes th.row{text-align:left}.changes thead th{text-align:center}
        details{border:1px solid var(--line);border-radius:.3rem;margin:.5rem 0;padding:.2rem .7rem}summary{cursor:pointer;font-weight:600}
        .rates th.row{text-align:left}.rates td{white-space:nowrap}.rates td.def{white-space:normal}

        """;

    private readonly PageWords page = new(language);
    private readonly ComparisonWords words = new(language.IsChinese);

    /// <summary>The index that the page leads back to; null where it stands alone.</summary>
    public string? Index { get; init; }

    /// <summary>Writes the page, each comparison as it comes.</summary>
    public void Write(IEnumerable<ReportComparison> comparisons, IEnumerable<UnpairedReport> oldAlone, IEnumerable<UnpairedReport> newAlone, Stream output)
    {
        foreach (string part in Parts(comparisons, oldAlone, newAlone))
        {
            byte[] bytes = Encoding.UTF8.GetBytes(part);
            output.Write(bytes, 0, bytes.Length);
        }
    }

    /// <summary>The page in parts, one for each comparison between its beginning and its end.</summary>
    private IEnumerable<string> Parts(IEnumerable<ReportComparison> comparisons, IEnumerable<UnpairedReport> oldAlone, IEnumerable<UnpairedReport> newAlone)
    {
        using IEnumerator<ReportComparison> rest = comparisons.GetEnumerator();
        ReportComparison? first = rest.MoveNext() ? rest.Current : null;
        ReportComparison? next = rest.MoveNext() ? rest.Current : null;
        bool isOfMany = next is not null;
        yield return Begin(first is null || isOfMany ? words.Title : words.Head(first) + " · " + words.Title);
        if (first is null)
        {
            yield return new HtmlBuilder().Markup("<p class=\"verdict warning\">").Text(words.NoPairs).Markup("</p>\n").ToString();
        }
        else
        {
            yield return Pair(first, isOfMany);
        }

        while (next is not null)
        {
            yield return Pair(next, isOfMany: true);
            next = rest.MoveNext() ? rest.Current : null;
        }

        yield return Alone("old-alone", words.OldAlone, oldAlone) + Alone("new-alone", words.NewAlone, newAlone) + "</main>\n</body>\n</html>\n";
    }

    private string Begin(string title)
    {
        var html = new HtmlBuilder();
        ReportPage.Begin(html, page, title, PageStyle.Common + Style);
        html.Markup("<header>");
        ReportPage.Back(html, page, Index);
        return html.Markup("<h1>").Text(words.Title).Markup("</h1></header>\n<main>\n").ToString();
    }

    private string Pair(ReportComparison comparison, bool isOfMany)
    {
        var html = new HtmlBuilder();
        html.Markup(isOfMany ? "<details><summary>" : "<section><h2>").Text(words.Head(comparison));
        if (isOfMany)
        {
            html.Text(" · " + Verdict(comparison));
        }

        html.Markup(isOfMany ? "</summary>\n" : "</h2>\n").Markup("<p class=\"soft path\">").Text(words.Sources(comparison)).Markup("</p>\n");
        html.Markup("<p class=\"verdict ").Markup(KindOf(comparison)).Markup("\">")
            .Text(Verdict(comparison)).Markup("</p>\n");
        foreach (Message note in comparison.Notes)
        {
            html.Markup("<p class=\"warning\">").Text(words.Note + page.Pick("：", ": ") + page.Pick(note)).Markup("</p>\n");
        }

        if (!comparison.IsEmpty)
        {
            Body(html, comparison, isOfMany);
        }

        return html.Markup(isOfMany ? "</details>\n" : "</section>\n").ToString();
    }

    /// <summary>That two years differ is neither good nor bad.</summary>
    private static string KindOf(ReportComparison comparison) => comparison.Kind == ComparisonKind.Years ? "soft"
        : comparison.Brought.Count > 0 ? "error" : comparison.Left.Count > 0 ? "warning" : "good";

    private string Verdict(ReportComparison comparison) => comparison.IsEmpty ? words.Same(comparison.Left.Count) : words.Summary(comparison);

    private void Body(HtmlBuilder html, ReportComparison comparison, bool isOfMany)
    {
        if (comparison.Kind == ComparisonKind.Correction)
        {
            foreach (string change in words.HeadChanges(comparison.Old, comparison.New))
            {
                html.Markup("<p>").Text(change).Markup("</p>\n");
            }

            Findings(html, words.Brought, comparison.Brought);
            Findings(html, words.Left, comparison.Left);
            Findings(html, words.Unsettled, comparison.Unsettled);
            Findings(html, words.Fixed, comparison.Fixed);
        }

        Cells(html, comparison, isOfMany ? MostCellsOfMany : int.MaxValue);
        Rates(html, comparison);
        string[] texts = [.. comparison.Texts.Select(text => words.Section(text, comparison.Kind)).OfType<string>()];
        foreach (string text in texts)
        {
            html.Markup("<p>").Text(text).Markup("</p>\n");
        }
    }

    private void Findings(HtmlBuilder html, string title, ValueList<Finding> findings)
    {
        if (findings.Count == 0)
        {
            return;
        }

        html.Markup("<h3>").Text(title).Markup(" <span class=\"soft\">").Number(findings.Count).Markup("</span></h3>\n<ol class=\"list\">\n");
        foreach (Finding finding in findings.Take(MostFindings))
        {
            html.Markup("<li><span class=\"sev ").Markup(RuleNames.Of(finding.Severity)).Markup("\">").Text(page.Severity(finding.Severity))
                .Markup("</span><strong>").Text(finding.Id, MostOfAMessage).Markup("</strong> ").Text(page.Pick(finding.Message), MostOfAMessage)
                .Markup("</li>\n");
        }

        html.Markup("</ol>\n");
        if (findings.Count > MostFindings)
        {
            html.Markup("<p class=\"soft\">").Text(page.Cut).Markup("</p>\n");
        }
    }

    private void Cells(HtmlBuilder html, ReportComparison comparison, int most)
    {
        if (comparison.Cells.Count > 0)
        {
            Table(html, "changes", words.CellHeads);
            foreach (CellDifference cell in comparison.Cells.Take(most))
            {
                html.Markup("<tr><th scope=\"row\" class=\"row\">").Text(words.Row(cell.Cell) + page.Pick(cell.Cell.ColumnLabel, cell.Cell.ColumnLabelEn))
                    .Markup("</th><td>").Text(words.Value(cell.Old, cell.OldParts)).Markup("</td><td>").Text(words.Value(cell.New, cell.NewParts))
                    .Markup("</td><td>").Text(cell.Change is decimal by ? ComparisonWords.Signed(by) : "").Markup("</td></tr>\n");
            }

            html.Markup("</tbody></table></div>\n");
        }

        if (comparison.Cells.Count > most)
        {
            html.Markup("<p class=\"soft\">").Text(words.MoreCells(comparison.Cells.Count - most)).Markup("</p>\n");
        }

        if (comparison.OldOnly.Count + comparison.NewOnly.Count > 0)
        {
            html.Markup("<p class=\"soft\">").Text(words.OnlyIn(comparison)).Markup("</p>\n");
        }
    }

    private void Rates(HtmlBuilder html, ReportComparison comparison)
    {
        RateComparison[] rates = [.. comparison.Rates.Where(rate => rate.Old is not null || rate.New is not null)];
        if (rates.Length == 0)
        {
            return;
        }

        Table(html, "rates", words.RateHeads);
        foreach (RateComparison rate in rates)
        {
            html.Markup("<tr><th scope=\"row\" class=\"row\">").Text(page.Pick(rate.Label)).Markup("</th><td>").Text(words.Share(rate.Old)).Markup("</td><td>")
                .Text(words.Share(rate.New)).Markup("</td><td class=\"def\">").Text(words.Definition(rate)).Markup("</td></tr>\n");
        }

        html.Markup("</tbody></table></div>\n");
    }

    /// <summary>The beginning of a table, up to its rows; what is wider than the screen scrolls by itself, also by keys.</summary>
    private static void Table(HtmlBuilder html, string kind, string[] heads)
    {
        html.Markup("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"").Text(heads[0]).Markup("\"><table class=\"").Markup(kind)
            .Markup("\"><thead><tr>");
        foreach (string head in heads)
        {
            html.Markup("<th scope=\"col\">").Text(head).Markup("</th>");
        }

        html.Markup("</tr></thead><tbody>\n");
    }

    /// <summary>Reports that were compared with nobody, so many of them.</summary>
    public string Alone(string id, string title, IEnumerable<UnpairedReport> reports, int most = int.MaxValue)
    {
        var html = new HtmlBuilder();
        bool isFirst = true;
        int count = 0;
        foreach (UnpairedReport report in reports)
        {
            if (++count > most)
            {
                html.Markup("<li class=\"soft\">").Text(page.Cut).Markup("</li>\n");
                break;
            }

            html.Markup(isFirst ? "<section id=\"" : "").Markup(isFirst ? id : "").Markup(isFirst ? "\"><h2>" : "").Text(isFirst ? title : "")
                .Markup(isFirst ? "</h2>\n<ul>\n" : "").Markup("<li>").Text(words.Name(report.Report) + "  ").Markup("<span class=\"soft path\">")
                .Text(report.Source ?? "").Markup("</span> ").Text(page.Pick(report.Why)).Markup("</li>\n");
            isFirst = false;
        }

        return html.Markup(isFirst ? "" : "</ul></section>\n").ToString();
    }
}
