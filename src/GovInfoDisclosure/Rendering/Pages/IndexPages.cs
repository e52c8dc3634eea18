namespace GovInfoDisclosure.Rendering.Pages;

/// <summary>The index of a folder of pages: the worst documents first, five hundred a page; with script it is filtered and sorted.</summary>
internal sealed class IndexPages(PageWords words, IndexEntry[] entries, IndexCounts counts, string[] notes)
{
    /// <summary>Rows of a page: some 250 KB, which a browser shows at once.</summary>
    private const int RowsOfAPage = 500;

    // Enough to see where the trouble is; the rest is in the table.
    private const int MostRules = 20;
    private const int MostAgencies = 20;
    private const int MostMissing = 500;
    private const int MostOfAMessage = 300;

    /// <summary>How many pages the index has.</summary>
    public int Count { get; } = Math.Max(1, (entries.Length + RowsOfAPage - 1) / RowsOfAPage);

    public static string FileOf(int page) => page == 1 ? FolderSink.Index : "index-" + page.ToString(CultureInfo.InvariantCulture) + ".html";

    /// <summary>The rows of a page after the first, for the script of the first.</summary>
    public static string DataOf(int page) => "index-" + page.ToString(CultureInfo.InvariantCulture) + ".js";

    public string Write(int page)
    {
        var html = new HtmlBuilder();
        ReportPage.Begin(html, words, words.IndexTitle + (page == 1 ? "" : " " + Whole(page)), PageStyle.Common + PageStyle.Index);
        html.Markup("<header><h1>").Text(words.IndexTitle).Markup("</h1>\n");
        if (page == 1)
        {
            html.Markup("<p>").Text(words.IndexTotals(entries)).Markup("</p>\n");
            foreach (string note in notes)
            {
                html.Markup("<p class=\"soft\">").Text(note, MostOfAMessage).Markup("</p>\n");
            }
        }

        html.Markup("</header>\n<main>\n");
        if (page == 1)
        {
            Missing(html);
            Bars(html, words.ByRule, [.. counts.Rules.Take(MostRules)
                .Select(rule => (rule.Rule, rule.Title is null ? "" : words.Pick(rule.Title), rule.Count))]);
            Bars(html, words.ByAgency, [.. counts.Agencies.Take(MostAgencies).Select(agency => (agency.Agency, "", agency.Count))]);
        }

        Table(html, page);
        Pager(html, page);
        html.Markup("</main>\n");
        if (page == 1)
        {
            html.Markup("<script>\n").Markup(IndexScript.Text).Markup("</script>\n");
        }

        return html.Markup("</body>\n</html>\n").ToString();
    }

    /// <summary>The rows of a page as a call of the script's own.</summary>
    public string Data(int page)
    {
        var json = JsonOutput.Take(isIndented: false);
        json.Writer.WriteStartArray();
        foreach (IndexEntry entry in Rows(page))
        {
            json.Writer.WriteStartArray();
            json.Writer.WriteStringValue(IndexEntry.FileOf(entry.Number));
            foreach (string text in Texts(entry))
            {
                json.Writer.WriteStringValue(DisplayWidth.Printable(text));
            }

            json.Writer.WriteEndArray();
        }

        json.Writer.WriteEndArray();
        return "govinfoRows(" + json.Finish() + ");\n";
    }

    private IEnumerable<IndexEntry> Rows(int page) => entries.Skip((page - 1) * RowsOfAPage).Take(RowsOfAPage);

    private static string[] Texts(IndexEntry entry) => [entry.Agency, entry.Year?.ToString(CultureInfo.InvariantCulture) ?? "",
        Whole(entry.Errors), Whole(entry.Warnings), Whole(entry.Cells), Whole(entry.Undecided), entry.Source];

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Missing(HtmlBuilder html)
    {
        if (counts.Missing.Count == 0)
        {
            return;
        }

        html.Markup("<section id=\"missing\"><h2>").Text(words.MissingAndLate).Markup(" <span class=\"soft\">").Number(counts.Missing.Count)
            .Markup("</span></h2>\n<ul>\n");
        foreach ((Severity severity, string rule, Message message) in counts.Missing.Take(MostMissing))
        {
            html.Markup("<li><span class=\"sev ").Markup(RuleNames.Of(severity)).Markup("\">").Text(words.Severity(severity)).Markup("</span><strong>")
                .Text(rule).Markup("</strong> ").Text(words.Pick(message), MostOfAMessage).Markup("</li>\n");
        }

        html.Markup("</ul>\n").Markup(counts.Missing.Count > MostMissing ? "<p class=\"soft\">" : "").Text(counts.Missing.Count > MostMissing ? words.Cut : "")
            .Markup(counts.Missing.Count > MostMissing ? "</p>\n" : "").Markup("</section>\n");
    }

    private static void Bars(HtmlBuilder html, string title, (string Name, string Title, long Count)[] bars)
    {
        if (bars.Length == 0)
        {
            return;
        }

        long most = bars.Max(bar => bar.Count);
        html.Markup("<section><h2>").Text(title).Markup("</h2>\n<ul class=\"bars\">\n");
        foreach ((string name, string about, long count) in bars)
        {
            html.Markup("<li><span class=\"name\"><strong>").Text(name, MostOfAMessage).Markup("</strong> ").Text(about, MostOfAMessage)
                .Markup("</span><span class=\"bar\"><i style=\"width:").Number(Math.Max(1, count * 80 / most)).Markup("%\"></i><span>").Number(count)
                .Markup("</span></span></li>\n");
        }

        html.Markup("</ul></section>\n");
    }

    private void Table(HtmlBuilder html, int page)
    {
        string[] heads = words.IndexHeads;
        html.Markup("<section id=\"reports\"><h2>").Text(words.AllReports).Markup("</h2>\n");
        if (page == 1)
        {
            html.Markup("<form class=\"tools screen\" role=\"search\"><label>").Text(words.Filter)
                .Markup("<input id=\"q\" type=\"search\" autocomplete=\"off\"></label><label>").Text(words.Show)
                .Markup("<select id=\"s\"><option value=\"all\">").Text(words.ShowAll)
                .Markup("</option><option value=\"errors\">").Text(words.ShowErrors).Markup("</option><option value=\"clean\">").Text(words.ShowClean)
                .Markup("</option></select></label><output id=\"n\" for=\"q s\"></output></form>\n");
        }

        html.Markup("<table class=\"list\" id=\"list\" data-pages=\"").Number(Count).Markup("\"><thead><tr>");
        for (int i = 0; i < heads.Length; i++)
        {
            html.Markup(IsNumber(i) ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">").Text(heads[i]).Markup("</th>");
        }

        html.Markup("</tr></thead>\n<tbody>\n");
        foreach (IndexEntry entry in Rows(page))
        {
            string[] texts = Texts(entry);
            html.Markup("<tr>");
            for (int i = 0; i < texts.Length; i++)
            {
                html.Markup(IsNumber(i) ? "<td class=\"n\" data-l=\"" : "<td data-l=\"").Text(heads[i]).Markup("\">");
                html.Markup(i == 0 ? "<a href=\"" + IndexEntry.FileOf(entry.Number) + "\">" : "").Text(texts[i]).Markup(i == 0 ? "</a></td>" : "</td>");
            }

            html.Markup("</tr>\n");
        }

        html.Markup("</tbody></table>\n</section>\n");
    }

    /// <summary>Agency, year and document are texts, all between are numbers.</summary>
    private static bool IsNumber(int column) => column is > 0 and < 6;

    private void Pager(HtmlBuilder html, int page)
    {
        if (Count == 1)
        {
            return;
        }

        html.Markup("<nav aria-label=\"").Text(words.Pages).Markup("\"><ul class=\"pages\">");
        for (int i = 1; i <= Count; i++)
        {
            html.Markup("<li><a href=\"").Text(FileOf(i)).Markup(i == page ? "\" aria-current=\"page\">" : "\">").Number(i).Markup("</a></li>");
        }

        html.Markup("</ul></nav>\n");
    }
}
