namespace GovInfoDisclosure.Rendering.Pages;

/// <summary>The table of an index, five hundred rows a page, with what its script needs to filter and sort the rows of all pages.</summary>
/// <param name="words">The words.</param>
/// <param name="head">What is indexed, and its columns.</param>
/// <param name="count">How many rows there are.</param>
/// <param name="row">Makes a row by its place.</param>
internal sealed class IndexTable(PageWords words, IndexTableWords head, int count, Func<int, IndexRow> row)
{
    /// <summary>Rows of a page: some 250 KB, which a browser shows at once.</summary>
    private const int RowsOfAPage = 500;

    /// <summary>How many pages the index has.</summary>
    public int Count { get; } = Math.Max(1, (count + RowsOfAPage - 1) / RowsOfAPage);

    /// <summary>Writes all pages of the index, the first at the end: it is the output, all else goes to files beside it.</summary>
    /// <param name="create">Creates a file beside the first page.</param>
    /// <param name="output">The first page.</param>
    /// <param name="page">Makes a page by its number.</param>
    public void WriteAll(Func<string, Stream> create, Stream output, Func<int, string> page)
    {
        for (int number = Count; number > 1; number--)
        {
            Write(create, FileOf(number), page(number));
            Write(create, DataOf(number), Data(number));
        }

        byte[] bytes = Encoding.UTF8.GetBytes(page(1));
        output.Write(bytes, 0, bytes.Length);
    }

    /// <summary>The table of a page, the way to the other pages, and on the first what filters it.</summary>
    public void Write(HtmlBuilder html, int page)
    {
        string[] heads = head.Heads;
        html.Markup("<section id=\"reports\"><h2>").Text(words.AllReports).Markup("</h2>\n");
        if (page == 1)
        {
            html.Markup("<form class=\"tools screen\" role=\"search\"><label>").Text(words.Filter)
                .Markup("<input id=\"q\" type=\"search\" autocomplete=\"off\"></label><label>").Text(words.Show)
                .Markup("<select id=\"s\"><option value=\"all\">").Text(words.ShowAll)
                .Markup("</option><option value=\"errors\">").Text(head.Some).Markup("</option><option value=\"clean\">").Text(head.None)
                .Markup("</option></select></label><output id=\"n\" for=\"q s\"></output></form>\n");
        }

        html.Markup("<table class=\"list\" id=\"list\" data-pages=\"").Number(Count).Markup("\"><thead><tr>");
        for (int i = 0; i < heads.Length; i++)
        {
            html.Markup(IsNumber(i) ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">").Text(heads[i]).Markup("</th>");
        }

        html.Markup("</tr></thead>\n<tbody>\n");
        foreach (IndexRow entry in Rows(page))
        {
            html.Markup("<tr>");
            for (int i = 0; i < entry.Texts.Length; i++)
            {
                html.Markup(IsNumber(i) ? "<td class=\"n\" data-l=\"" : "<td data-l=\"").Text(heads[i]).Markup("\">");
                html.Markup(i == 0 ? "<a href=\"" + entry.File + "\">" : "").Text(entry.Texts[i]).Markup(i == 0 ? "</a></td>" : "</td>");
            }

            html.Markup("</tr>\n");
        }

        html.Markup("</tbody></table>\n</section>\n");
        Pager(html, page);
    }

    private static string FileOf(int page) => page == 1 ? FolderSink.Index : "index-" + page.ToString(CultureInfo.InvariantCulture) + ".html";

    /// <summary>The rows of a page after the first, for the script of the first.</summary>
    private static string DataOf(int page) => "index-" + page.ToString(CultureInfo.InvariantCulture) + ".js";

    private static void Write(Func<string, Stream> create, string name, string text)
    {
        using Stream file = create(name);
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        file.Write(bytes, 0, bytes.Length);
    }

    /// <summary>The rows of a page as a call of the script's own.</summary>
    private string Data(int page)
    {
        var json = JsonOutput.Take(isIndented: false);
        json.Writer.WriteStartArray();
        foreach (IndexRow entry in Rows(page))
        {
            json.Writer.WriteStartArray();
            json.Writer.WriteStringValue(entry.File);
            foreach (string text in entry.Texts)
            {
                json.Writer.WriteStringValue(DisplayWidth.Printable(text));
            }

            json.Writer.WriteEndArray();
        }

        json.Writer.WriteEndArray();
        return "govinfoRows(" + json.Finish() + ");\n";
    }

    private IEnumerable<IndexRow> Rows(int page)
    {
        int first = (page - 1) * RowsOfAPage;
        return Enumerable.Range(first, Math.Min(RowsOfAPage, count - first)).Select(row);
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
