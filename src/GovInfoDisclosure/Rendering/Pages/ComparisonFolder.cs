using GovInfoDisclosure.Rendering.Text;

namespace GovInfoDisclosure.Rendering.Pages;

/// <summary>A page for each comparison, and an index of them, the worst first. Of each comparison a row is kept, and nothing else.</summary>
internal sealed class ComparisonFolder(MessageLanguage language, Func<string, Stream> create)
{
    /// <summary>Enough to see who is alone; the rest is in the JSON.</summary>
    private const int MostAlone = 500;

    /// <summary>A path or a name may be as long as it likes; so much of it a row shows.</summary>
    private const int MostOfAName = 120;

    private readonly PageWords page = new(language);
    private readonly ComparisonWords words = new(language.IsChinese);

    /// <summary>Writes all pages; what is alone is asked for after the last comparison.</summary>
    public void Write(IEnumerable<ReportComparison> comparisons, IEnumerable<UnpairedReport> oldAlone, IEnumerable<UnpairedReport> newAlone, Stream output)
    {
        var rows = new List<(int Brought, int Left, int Cells, IndexRow Row)>();
        long mended = 0;
        int differ = 0;
        foreach (ReportComparison comparison in comparisons)
        {
            string file = "comparison-" + (rows.Count + 1).ToString("D5", CultureInfo.InvariantCulture) + ".html";
            using (Stream stream = create(file))
            {
                new ComparisonPage(language) { Index = FolderSink.Index }.Write([comparison], [], [], stream);
            }

            int left = comparison.Left.Count + comparison.Unsettled.Count;
            mended += comparison.Fixed.Count;
            differ += comparison.Cells.Count > 0 ? 1 : 0;
            rows.Add((comparison.Brought.Count, left, comparison.Cells.Count, new IndexRow(file,
            [
                Short(comparison.New.Agency.Name ?? page.UnknownAgency), comparison.New.Year is int year ? ComparisonWords.Number((long)year) : "",
                ComparisonWords.Number(comparison.Brought.Count), ComparisonWords.Number(left), ComparisonWords.Number(comparison.Fixed.Count),
                ComparisonWords.Number(comparison.Cells.Count), Short(words.Sources(comparison)),
            ])));
        }

        IndexRow[] sorted = [.. rows.OrderByDescending(x => x.Brought).ThenByDescending(x => x.Left).ThenByDescending(x => x.Cells).Select(x => x.Row)];
        var table = new IndexTable(page, new IndexTableWords(words.IndexHeads, words.WithNew, words.WithoutNew), sorted.Length, i => sorted[i]);
        string[] totals = [words.IndexTotals(sorted.Length, differ),
            words.Counts(mended, rows.Sum(x => (long)x.Left), rows.Sum(x => (long)x.Brought))];
        table.WriteAll(create, output, number => Index(table, number, totals, oldAlone, newAlone));
    }

    private string Index(IndexTable table, int number, string[] totals, IEnumerable<UnpairedReport> oldAlone, IEnumerable<UnpairedReport> newAlone)
    {
        var html = new HtmlBuilder();
        ReportPage.Begin(html, page, words.Title + (number == 1 ? "" : " " + ComparisonWords.Number((long)number)), PageStyle.Common + PageStyle.Index);
        html.Markup("<header><h1>").Text(words.Title).Markup("</h1>\n");
        foreach (string total in number == 1 ? totals : [])
        {
            html.Markup("<p>").Text(total).Markup("</p>\n");
        }

        html.Markup("</header>\n<main>\n");
        table.Write(html, number);
        if (number == 1)
        {
            var alone = new ComparisonPage(language);
            html.Markup(alone.Alone("old-alone", words.OldAlone, oldAlone, MostAlone)).Markup(alone.Alone("new-alone", words.NewAlone, newAlone, MostAlone));
        }

        return html.Markup("</main>\n").Markup(number == 1 ? "<script>\n" + IndexScript.Text + "</script>\n" : "").Markup("</body>\n</html>\n").ToString();
    }

    private static string Short(string text) => text.Length > MostOfAName ? text.Substring(0, MostOfAName) + "…" : text;
}
