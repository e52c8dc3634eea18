namespace GovInfoDisclosure.Rendering.Text;

/// <summary>What was found in a document, for people: a head line, what to correct, what is broken as its evidence, what blanks leave open and what the reader
/// notes in groups, a summary.</summary>
internal sealed class CheckText(Words words, Style style, ResultOptions options)
{
    // Findings of one rule that are more than these are one cause, and are told once.
    private const int MostAlike = 3;

    private int WordWidth => words.Language.IsChinese ? 4 : 9;

    public string Render(CheckedDocument document)
    {
        ValidationResult result = document.Result;
        var text = new StringBuilder();
        bool isUnjudged = result.Report is not null && !result.IsJudged;
        if (isUnjudged)
        {
            Line(text, style.Severe(words.NotJudged, Severity.Warning));
        }

        Head(text, document, result);
        var corrections = new CorrectionText(words, style, WordWidth, options.ListAll);
        if (document.Diagnosis is not null)
        {
            corrections.Corrections(text, document, document.Diagnosis);
        }

        Findings(text, document, result);
        Undecided(text, document);

        foreach (Finding finding in result.Excused)
        {
            Line(text, words.Excused(finding, style, WordWidth));
        }

        if (document.Diagnosis is not null)
        {
            corrections.Blanks(text, document.Diagnosis);
        }

        foreach (Message note in result.Notes)
        {
            Line(text, "  " + style.Faint(DisplayWidth.Printable(words.Pick(note))));
        }

        if (options.DrawTables && result.Report is not null)
        {
            text.Append(ReportTables.Write(result.Report, TableMarks.Of(document), words.Language, options.HasColours, options.Width));
        }

        string summary = words.Summary(result, result.Findings.Count(finding => finding.Outcome == Outcome.Reading));
        string blank = options.BlankAsZero ? "  " + style.Faint(words.Shared.BlankAsZero) : "";
        if (result.Report is not null)
        {
            Line(text, "  " + (result.Broken == 0 && !isUnjudged ? style.Good(summary) : summary) + blank);
        }

        return text.Append('\n').ToString();
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');

    private void Head(StringBuilder text, CheckedDocument document, ValidationResult result)
    {
        string about = result.Report is AnnualReport report
            ? style.Bold(DisplayWidth.Printable(report.Agency.Name ?? words.Shared.UnknownAgency))
                + "  " + words.Shared.Year(report.Year)
                + "  " + words.Shared.Edition(report.Edition)
            : style.Severe(words.NoReport, Severity.Error);
        Line(text, about + "  " + style.Faint(DisplayWidth.Printable(document.Source)));
    }

    private static bool IsShown(Finding finding) => finding.Outcome is Outcome.Broken or Outcome.Reading;

    /// <summary>What is broken and what the reader says: in full, but many of one rule or code once.</summary>
    private void Findings(StringBuilder text, CheckedDocument document, ValidationResult result)
    {
        if (options.ListAll)
        {
            foreach (Finding finding in result.Findings)
            {
                InFull(text, document, finding);
            }

            return;
        }

        Finding[] shown = [.. result.Findings.Where(IsShown)];
        ILookup<(string, Severity), Finding> alike = shown.ToLookup(Kind);
        foreach (Finding finding in shown.Where(finding => finding.Severity > Severity.Info || finding.Outcome == Outcome.Broken))
        {
            int count = alike[Kind(finding)].Count();
            if (count <= MostAlike)
            {
                InFull(text, document, finding);
            }
            else if (finding == alike[Kind(finding)].First())
            {
                InFull(text, document, finding, [.. alike[Kind(finding)]]);
            }
        }

        foreach (IGrouping<(string, Severity), Finding> notes in alike.Where(group => group.First() is { Outcome: Outcome.Reading, Severity: Severity.Info }))
        {
            InFull(text, document, notes.First(), notes.Count() == 1 ? null : [.. notes]);
        }
    }

    private static (string, Severity) Kind(Finding finding) => (finding.RuleId, finding.Severity);

    /// <summary>A finding: where, and what was found. Many of one kind are named in its first line.</summary>
    private void InFull(StringBuilder text, CheckedDocument document, Finding finding, Finding[]? alike = null)
    {
        string word = DisplayWidth.Left(IsShown(finding) ? words.Shared.Severity(finding.Severity) : words.Outcome(finding.Outcome), WordWidth);
        word = IsShown(finding) ? style.Severe(word, finding.Severity) : style.Faint(word);
        string place = finding.Place is null ? "" : "  " + style.Faint(DisplayWidth.Printable(document.At(finding.Place)));
        string message = DisplayWidth.Printable(words.Pick(finding.Message));
        Rule? rule = document.JudgedBy.Find(finding.RuleId);
        string margin = "  " + new string(' ', WordWidth) + "  ";
        if (alike is not null)
        {
            string[] names = finding.Outcome == Outcome.Reading ? [.. alike.Where(one => one.Place is not null).Select(one => one.Place.ToString()!).Distinct()]
                : [.. alike.Select(one => Name(document, one)).Where(name => name.Length > 0)];
            string alikes = DisplayWidth.Printable(words.Alike(alike.Length, words.Listed(names)));
            Line(text, "  " + word + "  " + style.Bold(DisplayWidth.Printable(finding.RuleId)) + "  " + alikes);
            Line(text, margin + message + place);
        }
        else if (rule is null or { NeedsProse: true } && finding.Cells.Count == 0)
        {
            // What was found in a text is said by the sentence; the rule's wish would read as its opposite.
            Line(text, "  " + word + "  " + style.Bold(DisplayWidth.Printable(finding.Id)) + "  " + message + place);
        }
        else
        {
            string name = finding.Outcome == Outcome.Reading ? "" : Name(document, finding);
            string title = rule is null ? "" : DisplayWidth.Printable(words.Pick(rule.Title));
            string head = name.Length == 0 ? title : title.Length == 0 ? name : name + words.Pick("：", ": ") + title;
            Line(text, "  " + word + "  " + style.Bold(DisplayWidth.Printable(finding.Id)) + (head.Length == 0 ? "" : "  " + head) + place);
            Line(text, margin + message);
        }
    }

    /// <summary>Which instance of its rule a finding is, in the words of the printed form, with its table: 表三·自然人.</summary>
    private string Name(CheckedDocument document, Finding finding)
    {
        if (finding.Instance.Count == 0 || document.Result.Report is not AnnualReport report)
        {
            return "";
        }

        FormShape form = FormShape.Of(report);
        IEnumerable<CellDefinition?> own = finding.Cells.Where(known => known.Of is null).Select(known => form.TryFind(known.Address));
        CellDefinition? cell = own.FirstOrDefault(known => known is not null);
        string name = DisplayWidth.Printable(InstanceName.Of(finding, report, words.Language));
        return cell is null ? name : words.Table(cell.Table) + words.Pick("·", ", ") + name;
    }

    private void Undecided(StringBuilder text, CheckedDocument document)
    {
        string word = style.Faint(DisplayWidth.Left(words.Undecided, WordWidth));
        foreach (string line in new BlankText(words).Lines(document))
        {
            Line(text, "  " + word + "  " + DisplayWidth.Printable(line));
            word = new string(' ', WordWidth);
        }
    }
}
