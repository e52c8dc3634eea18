using GovInfoDisclosure.Lake.Sql;

namespace GovInfoDisclosure.Lake.Csv;

/// <summary>Reports as CSV (RFC 4180, UTF-8, invariant numbers), each written as it comes: memory does not grow with their number.</summary>
/// <remarks>The columns are the same whatever the reports: those of every shape of the form. Safe to use from several threads.</remarks>
public static class ReportCsv
{
    private static readonly WideColumns Wide = new(null);

    /// <summary>Table by table, the 2021 edition first; then what other shapes have more.</summary>
    private static readonly string[] Addresses =
    [
        .. FormShape.All.SelectMany(form => form.AllCells).GroupBy(cell => cell.Table).OrderBy(table => table.Key)
            .SelectMany(table => table.Select(cell => cell.Address).Distinct(StringComparer.Ordinal)),
    ];

    /// <summary>Writes a table of reports.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <param name="table">Which table.</param>
    /// <param name="idPrefix">What <c>report_id</c> starts with; the number of the report follows, from 1. Null for <see cref="ReportIds.IdOf"/>, which is the
    /// same over runs and files: with numbers, give each part of a collection a prefix of its own.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A number is beyond 10¹⁵ (of yuan or pieces) or has a fraction of a yuan;
    /// <see cref="ReportTable.Form"/> takes it.</exception>
    public static void Write(IEnumerable<AnnualReport> reports, Stream output, ReportTable table, string? idPrefix = null) =>
        CsvStreams.Write(reports, output, Columns(table), Rows(table, idPrefix));

    /// <summary>Writes a table of reports.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <param name="table">Which table.</param>
    /// <param name="idPrefix">What <c>report_id</c> starts with; the number of the report follows, from 1. Null for <see cref="ReportIds.IdOf"/>.</param>
    /// <param name="cancellationToken">Ends the writing between two reports.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A number is beyond 10¹⁵ (of yuan or pieces) or has a fraction of a yuan;
    /// <see cref="ReportTable.Form"/> takes it.</exception>
    public static Task WriteAsync(IAsyncEnumerable<AnnualReport> reports, Stream output,
        ReportTable table, string? idPrefix = null, CancellationToken cancellationToken = default) =>
        CsvStreams.WriteAsync(reports, output, Columns(table), Rows(table, idPrefix), cancellationToken);

    /// <summary>The row of names that a table begins with, its line end too.</summary>
    /// <param name="table">Which table.</param>
    public static string Header(ReportTable table) => CsvStreams.Text(row => row.Header(Columns(table)));

    /// <summary>The rows of one report, their line ends too: for those who write many reports in their own way.</summary>
    /// <param name="report">The report.</param>
    /// <param name="table">Which table.</param>
    /// <param name="id">What stands under <c>report_id</c>; <see cref="ReportTable.Form"/> has no such column.</param>
    /// <exception cref="ArgumentException">A number is beyond 10¹⁵ (of yuan or pieces) or has a fraction of a yuan;
    /// <see cref="ReportTable.Form"/> takes it.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static string Rows(AnnualReport report, ReportTable table, string id) =>
        Rows(report, table, new ReportOrigin(ReportId: id ?? throw new ArgumentNullException(nameof(id))));

    /// <summary>The rows of one report, with where it came from.</summary>
    /// <param name="report">The report.</param>
    /// <param name="table">Which table.</param>
    /// <param name="origin">What stands under <c>source</c>, <c>load_id</c> and the like; <see cref="ReportTable.Form"/> has no such columns.</param>
    /// <exception cref="ArgumentNullException"><paramref name="origin"/> is null.</exception>
    /// <exception cref="ArgumentException">A number is beyond 10¹⁵ (of yuan or pieces) or has a fraction of a yuan;
    /// <see cref="ReportTable.Form"/> takes it.</exception>
    public static string Rows(AnnualReport report, ReportTable table, ReportOrigin origin) =>
        CsvStreams.Text(row => Add(row, report, table, origin ?? throw new ArgumentNullException(nameof(origin))));

    private static IEnumerable<string> Columns(ReportTable table) => table switch
    {
        ReportTable.Form => new[] { "year", "agency.name", "edition", "published" }.Concat(Addresses),
        ReportTable.Wide => KeyColumn.All.Select(key => key.Name).Concat(Wide.Cells.Select(cell => cell.SqlName)),
        ReportTable.Header => KeyColumn.All.Select(key => key.Name),
        ReportTable.Value => ["report_id", "address", "value"],
        _ => throw new ArgumentOutOfRangeException(nameof(table)),
    };

    private static Action<CsvRow, AnnualReport, long> Rows(ReportTable table, string? idPrefix) => (row, report, number) =>
        Add(row, report, table, new ReportOrigin(ReportId: idPrefix is null ? null : idPrefix + number.ToString(CultureInfo.InvariantCulture)));

    private static void Add(CsvRow row, AnnualReport report, ReportTable table, ReportOrigin origin)
    {
        if (report is null)
        {
            throw new ArgumentException("There is a null among the reports.");
        }

        if (table == ReportTable.Form)
        {
            AddForm(row, report);
            return;
        }

        var stored = StoredRow.Of(report, origin);
        if (table == ReportTable.Value)
        {
            foreach (CellDefinition cell in stored.Form.AllCells)
            {
                row.Add(stored.Id).Add(cell.Address).Add(stored.Values.Whole(cell));
                row.End();
            }

            return;
        }

        foreach (KeyColumn key in KeyColumn.All)
        {
            _ = key.Text is null ? row.Add(key.Number!(stored)) : row.Add(key.Text(stored));
        }

        foreach (CellDefinition column in table == ReportTable.Wide ? Wide.Cells : [])
        {
            row.Add(stored.Whole(column.Address));
        }

        row.End();
    }

    private static void AddForm(CsvRow row, AnnualReport report)
    {
        FormShape form = FormShape.Of(report);
        CellValues values = form.ToValues(report);
        row.Add(report.Year).Add(report.Agency.Name).Add(form.Name).Add(report.Published?.ToString());
        foreach (string address in Addresses)
        {
            row.Add(form.TryFind(address) is CellDefinition cell ? values[cell.Index] : (decimal?)null);
        }

        row.End();
    }
}
