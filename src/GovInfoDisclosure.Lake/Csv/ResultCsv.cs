using GovInfoDisclosure.Rendering;

namespace GovInfoDisclosure.Lake.Csv;

/// <summary>What rules said of many reports, as CSV (RFC 4180, UTF-8, invariant numbers), each result written as it comes.</summary>
/// <remarks>
/// <c>report_id</c> is the document, <c>content_id</c> the report as the tables of <see cref="ReportCsv"/> know it. Amounts are in 万元, as in a
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

    /// <summary>The name of a table, which its file has: <c>findings</c>, <c>rule_counts</c>.</summary>
    /// <param name="table">Which table.</param>
    public static string NameOf(ResultTable table) => ResultColumns.NameOf(table);

    /// <summary>Why a document gave no report: the code of the reader's gravest finding; <see langword="null"/> where it gave one.</summary>
    /// <param name="result">What was found of it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static string? CauseOf(ValidationResult result) => FindingTexts.CauseOf(result ?? throw new ArgumentNullException(nameof(result)));

    /// <summary>How many rows of a table a document has.</summary>
    /// <param name="document">The document.</param>
    /// <param name="table">Which table.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static int CountRows(CheckedDocument document, ResultTable table) =>
        ResultRow.CountOf(table, document ?? throw new ArgumentNullException(nameof(document)));

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
        Rows(new CheckedDocument { Source = id, Result = result ?? throw new ArgumentNullException(nameof(result)), Rules = rules }, table, language);

    /// <summary>The same with all that is known of the document: its provenance, its diagnosis.</summary>
    internal static string Rows(CheckedDocument document, ResultTable table, MessageLanguage language) =>
        CsvStreams.Text(row => Add(row, document, document.Source, table, language));

    private static IEnumerable<string> Columns(ResultTable table) => ResultColumns.Of(table).Select(column => column.Name);

    private static Action<CsvRow, ValidationResult, long> Rows(ResultTable table, string idPrefix, MessageLanguage language) =>
        (row, result, number) =>
        {
            string id = idPrefix + number.ToString(CultureInfo.InvariantCulture);
            Add(row, new CheckedDocument { Source = id, Result = result }, id, table, language);
        };

    private static void Add(CsvRow text, CheckedDocument document, string id, ResultTable table, MessageLanguage language)
    {
        IReadOnlyList<RowColumn<ResultRow>> columns = ResultColumns.Of(table);
        foreach (ResultRow row in ResultRow.Of(table, document, id, language))
        {
            text.Add(columns, row);
        }
    }
}
