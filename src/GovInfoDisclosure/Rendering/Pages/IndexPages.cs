namespace GovInfoDisclosure.Rendering.Pages;

/// <summary>The index of a folder of pages: the worst documents first, five hundred a page; with script it is filtered and sorted.</summary>
internal sealed class IndexPages(PageWords words, IndexEntry[] entries, IndexCounts counts, string[] notes)
{
    // Enough to see where the trouble is; the rest is in the table.
    private const int MostRules = 20;
    private const int MostAgencies = 20;
    private const int MostMissing = 500;
    private const int MostOfAMessage = 300;

    /// <summary>Writes the pages of the index.</summary>
    /// <param name="create">Creates a file beside the first.</param>
    /// <param name="output">The first.</param>
    public void WriteAll(Func<string, Stream> create, Stream output)
    {
        var table = new IndexTable(words, new IndexTableWords(words.IndexHeads, words.ShowErrors, words.ShowClean), entries.Length, Row);
        table.WriteAll(create, output, page => Write(table, page));
    }

    private string Write(IndexTable table, int page)
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

        table.Write(html, page);
        html.Markup("</main>\n");
        if (page == 1)
        {
            html.Markup("<script>\n").Markup(IndexScript.Text).Markup("</script>\n");
        }

        return html.Markup("</body>\n</html>\n").ToString();
    }

    private IndexRow Row(int place)
    {
        IndexEntry entry = entries[place];
        return new IndexRow(IndexEntry.FileOf(entry.Number),
        [
            entry.Agency, entry.Year?.ToString(CultureInfo.InvariantCulture) ?? "",
            Whole(entry.Errors), Whole(entry.Warnings), Whole(entry.Cells), Whole(entry.Undecided), entry.Source,
        ]);
    }

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
}
