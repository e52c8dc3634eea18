using GovInfoDisclosure.Rendering;

namespace GovInfoDisclosure.Lake.Csv;

/// <summary>What rules said of many reports, as CSV (RFC 4180, UTF-8, invariant numbers), each result written as it comes.</summary>
/// <remarks>
/// Number the results as the reports were numbered: then <c>report_id</c> joins with the tables of <see cref="ReportCsv"/>. Amounts are in 万元, as in a
/// <see cref="Finding"/>. A document that gave no report has its row among the summaries too, with nothing in the four counts, and the reader's findings among
/// the findings. Safe to use from several threads.
/// </remarks>
public static class ResultCsv
{
    /// <summary>Writes a table of results.</summary>
    /// <param name="results">The results, one for each report.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <param name="table">Which table.</param>
    /// <param name="idPrefix">What <c>report_id</c> starts with; the number of the result follows, from 1.</param>
    /// <param name="language">The language of titles, messages and labels.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(IEnumerable<ValidationResult> results, Stream output, ResultTable table, string idPrefix = "",
        MessageLanguage language = MessageLanguage.Chinese) =>
        CsvStreams.Write(results, output, Columns(table), Rows(table, idPrefix, language));

    /// <summary>Writes a table of results.</summary>
    /// <param name="results">The results, one for each report.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <param name="table">Which table.</param>
    /// <param name="idPrefix">What <c>report_id</c> starts with; the number of the result follows, from 1.</param>
    /// <param name="language">The language of titles, messages and labels.</param>
    /// <param name="cancellationToken">Ends the writing between two results.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Task WriteAsync(IAsyncEnumerable<ValidationResult> results, Stream output, ResultTable table, string idPrefix = "",
        MessageLanguage language = MessageLanguage.Chinese, CancellationToken cancellationToken = default) =>
        CsvStreams.WriteAsync(results, output, Columns(table), Rows(table, idPrefix, language), cancellationToken);

    /// <summary>A table of results as an output (the tool's <c>csv-findings</c>, <c>csv-summary</c>): <c>report_id</c> is what the document is
    /// called.</summary>
    /// <param name="table">Which table.</param>
    /// <param name="language">The language of titles, messages and labels.</param>
    /// <param name="hasMark">Whether a byte order mark is before all (<c>--bom</c>), by which spreadsheets know UTF-8.</param>
    public static ResultOutput Output(ResultTable table, MessageLanguage language = MessageLanguage.Chinese, bool hasMark = false) =>
        new CsvFormat(table, language, hasMark);

    /// <summary>The row of names that a table begins with, its line end too.</summary>
    /// <param name="table">Which table.</param>
    public static string Header(ResultTable table) => CsvStreams.Text(row => row.Header(Columns(table)));

    /// <summary>
    /// The rows of one result, their line ends too: for those who write many results in their own way. Empty where there are no findings to list.
    /// </summary>
    /// <param name="result">The result.</param>
    /// <param name="table">Which table.</param>
    /// <param name="id">What stands under <c>report_id</c>.</param>
    /// <param name="language">The language of titles, messages and labels.</param>
    /// <param name="rules">The rules that judged, for their titles; <see cref="RuleSet.Default"/> where null.</param>
    /// <exception cref="ArgumentNullException">The result is null.</exception>
    public static string Rows(ValidationResult result, ResultTable table, string id, MessageLanguage language = MessageLanguage.Chinese,
        RuleSet? rules = null) =>
        CsvStreams.Text(row => Add(row, result ?? throw new ArgumentNullException(nameof(result)), table, id, language, rules ?? RuleSet.Default));

    private static IEnumerable<string> Columns(ResultTable table) => table switch
    {
        ResultTable.Findings => ["report_id", "rule_id", "instance_id", "outcome", "severity",
            "left_value", "right_value", "difference", "place_line", "place_column", "agency", "year", "title", "message", "cells", "labels"],
        ResultTable.Summary => ["report_id", "holds", "broken", "undecided", "not_applicable", "errors", "warnings", "infos"],
        _ => throw new ArgumentOutOfRangeException(nameof(table)),
    };

    private static Action<CsvRow, ValidationResult, long> Rows(ResultTable table, string idPrefix, MessageLanguage language) =>
        (row, result, number) => Add(row, result, table, idPrefix + number.ToString(CultureInfo.InvariantCulture), language, RuleSet.Default);

    private static void Add(CsvRow row, ValidationResult result, ResultTable table, string id, MessageLanguage language, RuleSet rules)
    {
        if (table == ResultTable.Summary)
        {
            // No report, no counts: 0 would say that it was judged and nothing applied.
            bool isReport = result.Report is not null;
            row.Add(FindingTexts.Plain(id)).Add(Count(result.Holds)).Add(Count(result.Broken)).Add(Count(result.Undecided)).Add(Count(result.NotApplicable))
                .Add(FindingTexts.Count(result, Severity.Error)).Add(FindingTexts.Count(result, Severity.Warning))
                .Add(FindingTexts.Count(result, Severity.Info));
            row.End();
            return;

            long? Count(int number) => isReport ? number : null;
        }

        foreach (Finding finding in result.Findings)
        {
            FindingTexts texts = FindingTexts.Of(result, finding, language, rules);
            row.Add(FindingTexts.Plain(id)).Add(finding.RuleId).Add(texts.Id).Add(DataName.Of(finding.Outcome)).Add(DataName.Of(finding.Severity))
                .Add(finding.Left).Add(finding.Right).Add(finding.Difference).Add(finding.Place?.Line).Add(finding.Place?.Column)
                .Add(texts.Agency).Add(result.Report?.Year).Add(texts.Title).Add(texts.Message).Add(texts.Cells).Add(texts.Labels);
            row.End();
        }
    }
}
