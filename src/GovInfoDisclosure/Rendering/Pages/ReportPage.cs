namespace GovInfoDisclosure.Rendering.Pages;

/// <summary>The page of one document: what to correct, findings, the tables as printed with the wrong cells marked, the text. It loads nothing and needs no
/// script.</summary>
internal sealed class ReportPage(CheckedDocument document, ResultOptions options, string? index)
{
    // A city's rules change a handful; more are in the JSON.
    private const int MostNotes = 30;
    private const int MostOfANote = 300;

    private readonly PageWords words = new(options.Language);
    private readonly HtmlBuilder html = new();

    /// <summary>The whole page.</summary>
    public string Write()
    {
        ValidationResult result = document.Result;
        AnnualReport? report = result.Report;
        var marks = new PageMarks(document);
        var prose = new PageProse(document, marks, words);
        var lists = new PageFindings(html, document, marks, words) { Prose = prose };
        string name = report is null ? words.NoReport : report.Agency.Name ?? words.UnknownAgency;
        string year = report is null ? "" : " " + (report.Year is int known ? words.Year(known) : words.UnknownYear);
        Begin(html, words, name + year + " · " + words.ReportTitle, PageStyle.Common + PageStyle.Report);
        html.Markup("<header>\n");
        Back(html, words, index);
        html.Markup("<h1>").Text(name + year).Markup("</h1>\n<p class=\"soft path\">")
            .Text((report is null ? "" : words.Edition(report.Edition) + " · ") + document.Source).Markup("</p>\n");
        Verdict(result, marks);
        html.Markup("</header>\n<main>\n");
        lists.WriteCorrections();
        lists.WriteFindings();
        lists.WriteExcused();
        if (report is not null)
        {
            html.Markup("<section id=\"tables\"><h2>").Text(words.Tables).Markup("</h2>\n");
            var tables = new PageTables(html, marks, words);
            tables.WriteLegend();
            tables.Write(report);
            html.Markup("</section>\n");
        }

        lists.WriteUndecided();
        lists.WriteReading();
        Notes(result);
        prose.Write(html);
        return html.Markup("</main>\n</body>\n</html>\n").ToString();
    }

    /// <summary>The beginning of any page, up to its body.</summary>
    public static void Begin(HtmlBuilder html, PageWords words, string title, string style) => html
        .Markup("<!DOCTYPE html>\n<html lang=\"").Markup(words.LanguageTag).Markup("\">\n<head>\n<meta charset=\"utf-8\">\n")
        .Markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").Text(title).Markup("</title>\n<style>\n")
        .Markup(style).Markup("</style>\n</head>\n<body>\n");

    /// <summary>The way back to an index, where there is one.</summary>
    public static void Back(HtmlBuilder html, PageWords words, string? index)
    {
        if (index is not null)
        {
            html.Markup("<nav><a href=\"").Text(index).Markup("\">← ").Text(words.AllReports).Markup("</a></nav>\n");
        }
    }

    private void Verdict(ValidationResult result, PageMarks marks)
    {
        int errors = result.Findings.Count(finding => finding is { Severity: Severity.Error, Outcome: Outcome.Broken or Outcome.Reading });
        int warnings = result.Findings.Count(finding => finding is { Severity: Severity.Warning, Outcome: Outcome.Broken or Outcome.Reading });
        string kind = errors > 0 ? "error" : warnings > 0 || !result.IsJudged ? "warning" : "good";
        html.Markup("<p class=\"verdict ").Markup(kind).Markup("\">")
            .Text(result.Report is null ? words.NoReport : !result.IsJudged ? words.NotJudged : words.Verdict(errors, warnings, marks.Changes))
            .Markup("</p>\n");
        if (result.Report is not null)
        {
            html.Markup("<p class=\"soft\">").Text(words.Counts(result)).Text(options.BlankAsZero ? " " + words.BlankAsZero : "").Markup("</p>\n");
        }
    }

    /// <summary>What is to be said of the reports that it was compared with, and of rules that were changed.</summary>
    private void Notes(ValidationResult result)
    {
        string[] notes = [.. result.Notes.Select(words.Pick), .. words.Overrides(result.Overrides)];
        if (notes.Length > 0)
        {
            html.Markup("<section id=\"notes\"><h2>").Text(words.Notes).Markup("</h2>\n");
            foreach (string note in notes.Take(MostNotes))
            {
                html.Markup("<p>").Text(note, MostOfANote).Markup("</p>\n");
            }

            html.Markup("</section>\n");
        }
    }
}
