namespace GovInfoDisclosure.Cli.Text;

/// <summary>What two reports have different, for people: findings first where one corrects the other, then cells row by row, rates, text.</summary>
/// <param name="language">The language.</param>
/// <param name="style">Colours, or none.</param>
/// <param name="rules">The rules, for their titles.</param>
/// <param name="isOfMany">Whether it is one pair of many: then of each some cells are listed, and what the rates are is told once.</param>
internal sealed class CompareText(Language language, Style style, RuleSet rules, bool isOfMany)
{
    /// <summary>How many cells are listed of one pair of many: enough to see what kind of change it is.</summary>
    private const int MostCellsOfMany = 8;

    /// <summary>Percent. Less of a section is the words of the regulations; of one pair of many it is not told.</summary>
    private const int FewestKeptOfMany = 50;

    private readonly CompareWords words = new(language);
    private readonly int mostCells = isOfMany ? MostCellsOfMany : int.MaxValue;
    private readonly Dictionary<string, RateComparison> ratesTold = [];

    private int WordWidth => language.IsChinese ? 8 : 12;

    public string Render(ReportComparison comparison)
    {
        var text = new StringBuilder();
        Line(text, style.Bold(words.Head(comparison)) + "  " + style.Faint(words.Sources(comparison)));
        foreach (Message note in comparison.Notes)
        {
            Entry(text, style.Severe(Word(words.Note), Severity.Warning), words.Text(note));
        }

        if (comparison.IsEmpty)
        {
            Line(text, "  " + style.Good(words.Same(comparison.Left.Count)));
            return text.Append('\n').ToString();
        }

        if (comparison.Kind == ComparisonKind.Correction)
        {
            foreach (string change in words.HeadChanges(comparison.Old, comparison.New))
            {
                Entry(text, style.Bold(Word(words.HeadWord)), change);
            }

            Findings(text, words.Brought, comparison.Brought, finding => finding.Severity);
            Findings(text, words.Left, comparison.Left, finding => finding.Severity);
            Findings(text, words.Unsettled, comparison.Unsettled, _ => null);
            Findings(text, words.Fixed, comparison.Fixed, _ => null);
        }

        Cells(text, comparison);
        Rates(text, comparison);
        foreach (TextComparison section in comparison.Texts)
        {
            bool isTold = !isOfMany || comparison.Kind == ComparisonKind.Correction || section.PercentKept >= FewestKeptOfMany;
            if (isTold && words.Section(section, comparison.Kind) is string line)
            {
                Entry(text, style.Bold(Word(words.TextWord)), line);
            }
        }

        Line(text, "  " + words.Summary(comparison));
        return text.Append('\n').ToString();
    }

    /// <summary>What stands below all pairs: who was compared with nobody, and the sum of many.</summary>
    public string Closing(CompareTotals totals, IReadOnlyList<UnpairedReport> oldAlone, IReadOnlyList<UnpairedReport> newAlone, bool arePaired)
    {
        var text = new StringBuilder();
        Alone(text, words.OldAlone, oldAlone);
        Alone(text, words.NewAlone, newAlone);
        if (isOfMany && ratesTold.Count > 0)
        {
            Line(text, style.Bold(words.RatesTold));
            foreach (RateComparison rate in ratesTold.Values)
            {
                Line(text, "  " + words.Definition(rate, withName: true));
            }

            text.Append('\n');
        }

        if (totals.Pairs == 0)
        {
            Line(text, style.Severe(words.NoPairs, Severity.Error));
        }
        else if (arePaired)
        {
            Line(text, style.Bold(words.Total(totals, oldAlone.Count, newAlone.Count)));
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');

    private static void Entry(StringBuilder text, string word, string line) => Line(text, "  " + word + "  " + line);

    private string Word(string word) => DisplayWidth.Left(word, WordWidth);

    private void Findings(StringBuilder text, string word, ValueList<Finding> findings, Func<Finding, Severity?> severity)
    {
        foreach (Finding finding in findings)
        {
            string shown = severity(finding) is Severity known ? style.Severe(Word(word), known) : style.Good(Word(word));
            string title = rules.Find(finding.RuleId) is Rule rule ? "  " + words.Text(rule.Title) : "";
            Entry(text, shown, style.Bold(DisplayWidth.Printable(finding.Id)) + title);
            Entry(text, Word(""), words.Text(finding.Message));
        }
    }

    /// <summary>A line for each row of a table, or each block of table 4.</summary>
    private void Cells(StringBuilder text, ReportComparison comparison)
    {
        string word = words.CellWord;
        foreach (IGrouping<string, CellDifference> row in comparison.Cells.Take(mostCells).GroupBy(cell => cell.Cell.RowAddress))
        {
            Entry(text, style.Bold(Word(word)), words.Row(row.First().Cell) + string.Join(words.Separator, row.Select(words.Cell)));
            word = "";
        }

        if (comparison.Cells.Count > mostCells)
        {
            Entry(text, Word(""), words.MoreCells(comparison.Cells.Count - mostCells));
        }

        if (comparison.OldOnly.Count + comparison.NewOnly.Count > 0)
        {
            Entry(text, style.Faint(Word(words.NotCompared)), words.OnlyIn(comparison));
        }
    }

    private void Rates(StringBuilder text, ReportComparison comparison)
    {
        string word = words.RateWord;
        foreach (RateComparison rate in comparison.Rates.Where(rate => rate.Old != rate.New
            || (comparison.Kind == ComparisonKind.Years && rate.Old is not null)))
        {
            Entry(text, style.Bold(Word(word)), words.Rate(rate) + (isOfMany ? "" : words.InBrackets(words.Definition(rate))));
            word = "";
            ratesTold[rate.Name] = rate;
        }
    }

    private void Alone(StringBuilder text, string word, IReadOnlyList<UnpairedReport> reports)
    {
        foreach (UnpairedReport report in reports)
        {
            Line(text, style.Severe(word, Severity.Warning) + "  " + words.Name(report.Report) + "  " + style.Faint(DisplayWidth.Printable(report.Source ?? ""))
                + "  " + words.Text(report.Why));
        }

        if (reports.Count > 0)
        {
            text.Append('\n');
        }
    }
}
