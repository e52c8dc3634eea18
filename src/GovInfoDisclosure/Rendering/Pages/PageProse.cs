namespace GovInfoDisclosure.Rendering.Pages;

/// <summary>The text of a report beside its tables, with the figures that are compared with these marked in it.</summary>
internal sealed class PageProse
{
    // Characters: with the lists at their longest a page stays below 200 KB.
    private const int MostCharacters = 20_000;

    private readonly PageWords words;
    private readonly PageMarks marks;
    private readonly List<(string? Heading, int Line, IReadOnlyList<(DocumentLine Line, Claim[] Claims)> Lines)> sections = [];
    private readonly HashSet<int> lines = [];
    private int left = MostCharacters;

    public PageProse(CheckedDocument document, PageMarks marks, PageWords words)
    {
        this.words = words;
        this.marks = marks;
        if (document.Reading is Reading.ReadResult read)
        {
            ILookup<Place?, Claim> claims = read.Claims.ToLookup(claim => claim.Place is { Line: > 0 } place ? new Place(place.Line, 0) : claim.Place);
            foreach (DocumentSection section in read.Sections)
            {
                Add(section.Heading, section.Place.Line, section.Lines.Where(line => !line.IsTable && line.Text.Trim().Length > 0)
                    .Select(line => (line, claims[line.Origin ?? new Place(line.Number, 0)].ToArray())));
            }
        }
        else if (document.Result.Report is AnnualReport report)
        {
            AddNarrative(report);
        }
    }

    /// <summary>Whether the page shows a line of the document.</summary>
    public bool Shows(int line) => lines.Contains(line);

    public void Write(HtmlBuilder html)
    {
        if (sections.Count == 0)
        {
            return;
        }

        html.Markup("<section id=\"prose\" class=\"prose\"><h2>").Text(words.Prose).Markup("</h2>\n");
        if (sections.Any(section => section.Lines.Any(line => line.Claims.Length > 0)))
        {
            html.Markup("<p class=\"soft small\">").Text(words.ProseNote).Markup("</p>\n");
        }

        foreach ((string? heading, int number, IReadOnlyList<(DocumentLine Line, Claim[] Claims)> body) in sections)
        {
            if (heading is not null)
            {
                html.Markup("<h3");
                Id(html, number);
                html.Markup(">").Text(heading).Markup("</h3>\n");
            }

            foreach ((DocumentLine line, Claim[] claims) in body)
            {
                html.Markup("<p");
                Id(html, line.Origin is Place origin ? origin.Line : line.Number);
                html.Markup(">");
                Line(html, line.Text.Trim(), line, claims);
                html.Markup("</p>\n");
            }
        }

        html.Markup(left <= 0 ? "<p class=\"soft\">" : "").Text(left <= 0 ? words.Cut : "").Markup(left <= 0 ? "</p>\n" : "").Markup("</section>\n");
    }

    private void AddNarrative(AnnualReport report)
    {
        foreach (OfficialSection section in OfficialForm.Of(FormShape.Of(report)).Sections)
        {
            string? text = section.Kind switch
            {
                SectionKind.OverallSituation => report.Narrative.OverallSituation,
                SectionKind.ProblemsAndImprovements => report.Narrative.ProblemsAndImprovements,
                SectionKind.OtherMatters => report.Narrative.OtherMatters,
                _ => null,
            };
            if (!string.IsNullOrWhiteSpace(text))
            {
                Add(section.Title.Zh, 0, text!.Split('\n').Where(line => line.Trim().Length > 0)
                    .Select(line => (new DocumentLine(0, line, false), Array.Empty<Claim>())));
            }
        }
    }

    private void Add(string? heading, int number, IEnumerable<(DocumentLine Line, Claim[] Claims)> all)
    {
        if (left <= 0)
        {
            return;
        }

        var kept = new List<(DocumentLine, Claim[])>();
        foreach ((DocumentLine line, Claim[] claims) in all)
        {
            if (left <= 0)
            {
                break;
            }

            string text = line.Text.Length > left ? line.Text.Substring(0, left) : line.Text;
            left -= line.Text.Length;
            kept.Add((text.Length == line.Text.Length ? line : line with { Text = text }, claims));
        }

        if (heading is not null || kept.Count > 0)
        {
            sections.Add((heading, number, kept));
            lines.UnionWith(kept.Select(line => line.Item1.Origin is Place origin ? origin.Line : line.Item1.Number).Append(number));
        }
    }

    private static void Id(HtmlBuilder html, int line)
    {
        if (line > 0)
        {
            html.Markup(" id=\"l").Number(line).Markup("\"");
        }
    }

    /// <summary>A line with its figures marked: each where its words are found, none across another.</summary>
    private void Line(HtmlBuilder html, string text, DocumentLine line, Claim[] claims)
    {
        int trimmed = line.Text.Length - line.Text.TrimStart().Length;
        int done = 0;
        foreach ((int at, Claim claim) in claims.Select(claim => (At: Find(text, claim, trimmed), claim)).Where(x => x.At >= 0).OrderBy(x => x.At))
        {
            if (at < done)
            {
                continue;
            }

            int? finding = marks.FindingOf(claim);
            html.Text(text.Substring(done, at - done)).Markup(finding is null ? "<mark>" : "<mark class=\"bad\">").Text(claim.Quote).Markup("</mark>");
            if (finding is int number)
            {
                html.Markup("<sup><a href=\"#f").Number(number).Markup("\">[").Number(number).Markup("]</a></sup>");
            }

            done = at + claim.Quote.Length;
        }

        html.Text(text.Substring(done));
    }

    private static int Find(string text, Claim claim, int trimmed)
    {
        int at = claim.Place is { Line: > 0, Column: > 0 } place ? place.Column - 1 - trimmed : 0;
        return claim.Quote.Length == 0 || at < 0 || at >= text.Length ? -1 : text.IndexOf(claim.Quote, at, StringComparison.Ordinal);
    }
}
