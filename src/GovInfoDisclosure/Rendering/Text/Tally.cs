namespace GovInfoDisclosure.Rendering.Text;

/// <summary>What many documents come to by rule and by agency, worst first: the two tables below a folder.</summary>
internal sealed class Tally(Words words, Style style)
{
    // A screen holds both tables; a quiet output, which is nothing else, holds more.
    private const int FewRows = 10;
    private const int ManyRows = 50;
    private const int MostNameWidth = 40;

    private readonly Dictionary<string, Row> rules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Row> agencies = new(StringComparer.Ordinal);

    /// <summary>Counts a document.</summary>
    public void Add(CheckedDocument document)
    {
        AnnualReport? report = document.Result.Report;
        Row agency = At(agencies, report is null ? document.Source : report.Agency.Name ?? words.Shared.UnknownAgency, Severity.Info,
            report is null ? words.NoReport : "");
        agency.Documents++;
        agency.Errors += report is null ? 1 : 0;
        foreach (IGrouping<string, Finding> group in document.Result.Findings.Where(IsWrong).GroupBy(finding => finding.RuleId))
        {
            Finding first = group.First();
            Row rule = At(rules, group.Key, first.Severity,
                document.JudgedBy.Find(group.Key) is Rule known ? words.Pick(known.Title) : words.Pick(first.Message));
            rule.Documents++;
            foreach (Finding finding in group)
            {
                Row[] both = [rule, agency];
                Array.ForEach(both, row => row.Errors += finding.Severity == Severity.Error ? 1 : 0);
                Array.ForEach(both, row => row.Warnings += finding.Severity == Severity.Warning ? 1 : 0);
            }
        }
    }

    /// <summary>Both tables; empty where nothing is wrong.</summary>
    /// <param name="isQuiet">Whether they are all that there is.</param>
    public string Render(bool isQuiet)
    {
        int most = isQuiet ? ManyRows : FewRows;
        return Table(words.ByRule, rules, most, (name, row) => style.Severe(Left(words.Shared.Severity(row.Severity)), row.Severity) + "  "
                + style.Bold(name), row => words.Counts(row.Documents, row.Errors + row.Warnings))
            + Table(words.ByAgency, agencies, most, (name, _) => style.Bold(name), row => words.Weights(row.Errors, row.Warnings));
    }

    private static bool IsWrong(Finding finding) => finding.Severity > Severity.Info && finding.Outcome is (Outcome.Broken or Outcome.Reading);

    private string Left(string word) => DisplayWidth.Left(word, words.Language.IsChinese ? 4 : 7);

    private static Row At(Dictionary<string, Row> rows, string name, Severity severity, string title)
    {
        if (!rows.TryGetValue(name, out Row? row))
        {
            rows[name] = row = new Row { Severity = severity, Title = title };
        }

        return row;
    }

    private string Table(string title, Dictionary<string, Row> rows, int most, Func<string, Row, string> head, Func<Row, string> counts)
    {
        KeyValuePair<string, Row>[] wrong = [.. rows.Where(row => row.Value.Errors + row.Value.Warnings > 0)
            .OrderByDescending(row => row.Value.Errors).ThenByDescending(row => row.Value.Warnings).ThenBy(row => row.Key, StringComparer.Ordinal)];
        if (wrong.Length == 0)
        {
            return "";
        }

        var text = new StringBuilder(style.Bold(title)).Append('\n');
        int width = Math.Min(MostNameWidth, wrong.Take(most).Max(row => DisplayWidth.Of(DisplayWidth.Printable(row.Key))));
        int countWidth = wrong.Take(most).Max(row => DisplayWidth.Of(counts(row.Value)));
        foreach (KeyValuePair<string, Row> row in wrong.Take(most))
        {
            string name = DisplayWidth.Left(DisplayWidth.Printable(row.Key), width);
            string line = "  " + head(name, row.Value) + "  " + DisplayWidth.Left(counts(row.Value), countWidth) + "  "
                + DisplayWidth.Printable(row.Value.Title);
            text.Append(line.TrimEnd()).Append('\n');
        }

        return text.Append(wrong.Length > most ? "  " + words.MoreRows(wrong.Length - most) + "\n" : "").Append('\n').ToString();
    }

    private sealed class Row
    {
        public required Severity Severity { get; init; }

        public required string Title { get; init; }

        public long Documents { get; set; }

        public long Errors { get; set; }

        public long Warnings { get; set; }
    }
}
