namespace GovInfoDisclosure.Rendering.Text;

/// <summary>What was found in a document, for people: a head line, what is broken in full, the rest in groups, a summary.</summary>
internal sealed class CheckText(Words words, Style style, ResultOptions options)
{
    private const int MostListed = 8;
    private const int MostWarnings = 3;

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
        HashSet<string> frequent = [.. result.Findings.Where(IsWarningOfReader).GroupBy(finding => finding.RuleId)
            .Where(group => group.Count() > MostWarnings).Select(group => group.Key)];
        foreach (Finding finding in result.Findings.Where(finding => IsInFull(finding, frequent)))
        {
            InFull(text, document, finding);
        }

        if (!options.ListAll)
        {
            Groups(text, document, result, frequent);
        }

        foreach (Finding finding in result.Excused)
        {
            Line(text, words.Excused(finding, style, WordWidth));
        }

        if (document.Diagnosis is ReportDiagnosis diagnosis)
        {
            new DiagnosisText(words, style, WordWidth, options.ListAll).Render(text, diagnosis);
        }

        foreach (Message note in result.Notes)
        {
            Line(text, "  " + style.Faint(DisplayWidth.Printable(words.Pick(note))));
        }

        if (options.DrawTables && result.Report is not null)
        {
            text.Append(ReportTables.Write(result.Report, words.Language, BrokenCells(result), onlyMarkedTables: true, options.HasColours));
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

    /// <summary>The report's own cells in broken rules.</summary>
    private static IEnumerable<string> BrokenCells(ValidationResult result) =>
        result.Findings.Where(finding => finding.Outcome == Outcome.Broken).SelectMany(finding => finding.Cells)
            .Where(cell => cell.Of is null).Select(cell => cell.Address).Distinct();

    private static bool IsWarningOfReader(Finding finding) => finding is { Outcome: Outcome.Reading, Severity: Severity.Warning };

    private bool IsInFull(Finding finding, HashSet<string> frequent) => options.ListAll || finding.Outcome switch
    {
        Outcome.Broken => true,
        Outcome.Reading => finding.Severity == Severity.Error || (IsWarningOfReader(finding) && !frequent.Contains(finding.RuleId)),
        _ => false,
    };

    private void InFull(StringBuilder text, CheckedDocument document, Finding finding)
    {
        bool isGrave = finding.Outcome is Outcome.Broken or Outcome.Reading;
        string word = DisplayWidth.Left(isGrave ? words.Shared.Severity(finding.Severity) : words.Outcome(finding.Outcome), WordWidth);
        word = isGrave ? style.Severe(word, finding.Severity) : style.Faint(word);
        string title = document.JudgedBy.Find(finding.RuleId) is Rule rule ? "  " + words.Pick(rule.Title) : "";
        Line(text, "  " + word + "  " + style.Bold(DisplayWidth.Printable(finding.Id)) + title + words.Sides(finding) + Place(document, finding));
        Message(text, finding);
    }

    /// <summary>What the blanks leave undecided, a line for each rule; the reader's notes, and what it warns of often, a line for each code.</summary>
    private void Groups(StringBuilder text, CheckedDocument document, ValidationResult result, HashSet<string> frequent)
    {
        foreach (IGrouping<string, Finding> group in result.Findings.Where(finding => finding.Outcome == Outcome.Undecided).GroupBy(finding => finding.RuleId))
        {
            string[] instances = [.. group.Select(finding => InstanceName.Of(finding, result.Report!, words.Language))];
            int listed = instances.Length > MostListed ? MostListed - 1 : instances.Length;
            string line = words.UndecidedGroup(instances.Length,
                string.Join(words.Language.Pick("；", ", "), instances.Take(listed)), instances.Length - listed);
            Line(text, "  " + style.Faint(DisplayWidth.Left(words.Undecided, WordWidth)) + "  " + style.Bold(group.Key) + "  " + line);
        }

        IEnumerable<Finding> notes = result.Findings.Where(finding => finding is { Outcome: Outcome.Reading, Severity: Severity.Info }
            || (IsWarningOfReader(finding) && frequent.Contains(finding.RuleId)));
        foreach (IGrouping<(Severity Severity, string RuleId), Finding> group in notes.GroupBy(finding => (finding.Severity, finding.RuleId))
            .OrderByDescending(group => group.Key.Severity))
        {
            string word = style.Severe(DisplayWidth.Left(words.Shared.Severity(group.Key.Severity), WordWidth), group.Key.Severity);
            Finding first = group.First();
            Line(text, "  " + word + "  " + group.Key.RuleId + words.AndAlike(group.Count()) + Place(document, first));
            Message(text, first);
        }
    }

    private string Place(CheckedDocument document, Finding finding) => finding.Place is Place
        ? "  " + style.Faint(DisplayWidth.Printable(document.At(finding.Place)))
        : "";

    private void Message(StringBuilder text, Finding finding) =>
        Line(text, "  " + new string(' ', WordWidth) + "  " + DisplayWidth.Printable(words.Pick(finding.Message)));
}
