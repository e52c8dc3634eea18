namespace GovInfoDisclosure.Rendering.Pages;

/// <summary>The lists of a report's page: what to correct, findings with links to cells and places, what the blanks leave undecided, what the reader
/// interpreted.</summary>
internal sealed class PageFindings(HtmlBuilder html, CheckedDocument document, PageMarks marks, PageWords words)
{
    // Characters of a list and of a sentence; a page of all lists at their longest and of Chinese alone stays below 200 KB.
    private const int MostOfAList = 16_000;
    private const int MostOfAMessage = 700;

    // A rule over a row has seven cells; of a column with all its rows nobody follows each link.
    private const int MostCells = 8;

    private readonly FormShape? form = document.Result.Report is AnnualReport report ? FormShape.Of(report) : null;

    /// <summary>The text on the same page, in which places of lines are.</summary>
    public required PageProse Prose { get; init; }

    public void WriteCorrections()
    {
        if (marks.Blocks.Length == 0)
        {
            return;
        }

        List(words.Corrections, "corrections", marks.Blocks, (block, i) =>
        {
            html.Markup("<li id=\"d").Number(i + 1).Markup("\"><p>").Text(words.Pick(block.Message), MostOfAMessage).Markup("</p>");
            Cells([.. (block.Best ?? block.Explanations.FirstOrDefault())?.Changes.Select(change => change.Address) ?? []], null);
            html.Markup("</li>\n");
        });
    }

    public void WriteFindings()
    {
        if (marks.Listed.Length == 0)
        {
            html.Markup("<section id=\"findings\"><h2>").Text(words.Findings).Markup("</h2><p>").Text(words.NoFindings).Markup("</p></section>\n");
            return;
        }

        List(words.Findings, "findings", marks.Listed, (finding, i) =>
        {
            html.Markup("<li id=\"f").Number(i + 1).Markup("\"><p>");
            Head(finding);
            html.Markup("</p><p>").Text(words.Pick(finding.Message), MostOfAMessage).Markup("</p>");
            Cells([.. finding.Cells.Where(cell => cell.Of is null).Select(cell => cell.Address)], finding.Place);
            html.Markup("</li>\n");
        });
    }

    public void WriteExcused()
    {
        if (document.Result.Excused.Count > 0)
        {
            List(words.Excused, "excused", document.Result.Excused, (finding, _) =>
            {
                html.Markup("<li><p>");
                Head(finding);
                html.Markup("</p><p>").Text(words.Pick(finding.Message), MostOfAMessage).Markup("</p><p class=\"soft\">")
                    .Text(words.Waiver(finding.Waiver!), MostOfAMessage).Markup("</p></li>\n");
            });
        }
    }

    /// <summary>What blanks leave undecided, rule by rule.</summary>
    public void WriteUndecided()
    {
        IGrouping<string, Finding>[] rules = [.. document.Result.Findings
            .Where(finding => finding.Outcome == Outcome.Undecided).GroupBy(finding => finding.RuleId)];
        Groups(words.Undecided, "undecided", rules);
    }

    /// <summary>What the reader remarked, code by code; what it lost or took for granted is among the findings.</summary>
    public void WriteReading()
    {
        IGrouping<string, Finding>[] codes = [.. document.Result.Findings
            .Where(finding => finding is { Outcome: Outcome.Reading, Severity: Severity.Info }).GroupBy(finding => finding.RuleId)];
        Groups(words.Reading, "reading", codes);
    }

    private void Groups(string title, string id, IGrouping<string, Finding>[] groups)
    {
        if (groups.Length == 0)
        {
            return;
        }

        List(title, id, groups, (group, _) =>
        {
            Finding first = group.First();
            html.Markup("<li><p>");
            Head(first);
            int count = group.Count();
            if (count > 1)
            {
                html.Markup(" <span class=\"soft\">(").Text(words.Alike(count)).Markup(")</span>");
            }

            html.Markup("</p><p>").Text(words.Pick(first.Message), MostOfAMessage).Markup("</p>");
            Cells([.. group.SelectMany(finding => finding.Cells).Where(cell => cell.Of is null).Select(cell => cell.Address).Distinct()], first.Place);
            html.Markup("</li>\n");
        });
    }

    private void List<T>(string title, string id, IReadOnlyCollection<T> items, Action<T, int> write)
    {
        html.Markup("<section id=\"").Markup(id).Markup("\"><h2>").Text(title).Markup(" <span class=\"soft\">").Number(items.Count)
            .Markup("</span></h2>\n<ol class=\"list\">\n");
        int begin = html.Length;
        int written = 0;
        foreach (T item in items)
        {
            if (html.Length - begin > MostOfAList)
            {
                break;
            }

            write(item, written++);
        }

        html.Markup("</ol>\n");
        if (written < items.Count)
        {
            html.Markup("<p class=\"soft\">").Text(words.Cut).Markup("</p>\n");
        }

        html.Markup("</section>\n");
    }

    private void Head(Finding finding)
    {
        html.Markup("<span class=\"sev ").Markup(RuleNames.Of(finding.Severity)).Markup("\">").Text(words.Severity(finding.Severity))
            .Markup("</span><strong>").Text(finding.Id, MostOfAMessage).Markup("</strong>");
        if (document.JudgedBy.Find(finding.RuleId) is Rule rule)
        {
            html.Markup(" ").Text(words.Pick(rule.Title), MostOfAMessage);
        }
    }

    /// <summary>Links to the cells, and where it is in the document.</summary>
    private void Cells(string[] addresses, Place? place)
    {
        CellDefinition[] cells = [.. addresses.Select(address => form?.TryFind(address)).OfType<CellDefinition>()
            .Where(cell => cell.Table != TableWords.Fees || document.Result.Report!.ProcessingFees is not null)];
        if (cells.Length == 0 && place is null)
        {
            return;
        }

        html.Markup("<p class=\"small\">");
        if (cells.Length > 0)
        {
            html.Text(words.Cells);
            for (int i = 0; i < Math.Min(cells.Length, MostCells); i++)
            {
                html.Text(i == 0 ? "" : words.Comma).Markup("<a href=\"#c-").Text(cells[i].Address).Markup("\">")
                    .Text(words.Pick(cells[i].Label, cells[i].LabelEn)).Markup("</a>");
            }

            html.Text(cells.Length > MostCells ? words.AndMore(cells.Length - MostCells) : "");
        }

        if (place is Place known)
        {
            html.Markup(cells.Length > 0 ? "<br>" : "").Text(words.Place);
            string where = PlaceText.Of(known, words.Language);
            if (known.Line > 0 && Prose.Shows(known.Line))
            {
                html.Markup("<a href=\"#l").Number(known.Line).Markup("\">").Text(where).Markup("</a>");
            }
            else
            {
                html.Text(where);
            }
        }

        html.Markup("</p>");
    }
}
