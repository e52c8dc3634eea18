using System.Data.Common;
using GovInfoDisclosure.Rendering;

namespace GovInfoDisclosure.Lake.Readers;

/// <summary>Reports and results as a <see cref="DbDataReader"/>, for the bulk copies of databases (<c>SqlBulkCopy.WriteToServer(reader)</c>): the columns and
/// values of <see cref="ReportCsv"/> and <see cref="ResultCsv"/>, one report in memory.</summary>
/// <remarks>
/// <para>Columns are texts (<see cref="string"/>), whole numbers (<see cref="long"/>; amounts of reports in yuan) and decimals (of results, in 万元); a blank is
/// <see cref="DBNull"/>. A reader is not safe to use from several threads at once; asking for rows reads on in the collection, so what that throws comes out
/// of <see cref="DbDataReader.Read"/>.</para>
/// <code>
/// using DbDataReader reader = TableReaders.OfReports(reports, ReportTable.Wide);
/// await new SqlBulkCopy(connection) { DestinationTableName = "report_wide" }.WriteToServerAsync(reader);
/// </code>
/// </remarks>
public static class TableReaders
{
    private static readonly WideColumns Wide = new(null);

    private static readonly RowColumn<StoredRow>[] Keys =
        [.. KeyColumn.All.Select(key => new RowColumn<StoredRow>(key.Name, key.IsRequired, Text: key.Text, Number: key.Number))];

    private static readonly RowColumn<StoredRow>[] Cells =
        [.. Wide.Cells.Select(cell => new RowColumn<StoredRow>(cell.SqlName, false, Number: row => row.Whole(cell.Address)))];

    private static readonly RowColumn<(StoredRow Row, CellDefinition Cell)>[] Values =
    [
        new("report_id", true, Text: value => value.Row.Id), new("address", true, Text: value => value.Cell.Address),
        new("value", false, Number: value => value.Row.Values.Whole(value.Cell)),
    ];

    /// <summary>Reports as rows of a table.</summary>
    /// <param name="reports">The reports; a number beyond 10¹⁵, or with a fraction of a yuan, ends the reading with an
    /// <see cref="ArgumentException"/>.</param>
    /// <param name="table">Which table; <see cref="ReportTable.Form"/> is CSV alone.</param>
    /// <param name="originOf">Where each comes from, for <c>source</c>, <c>load_id</c> and the like; nobody says where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reports"/> is null.</exception>
    /// <exception cref="ArgumentException">The table is for people.</exception>
    public static DbDataReader OfReports(IEnumerable<AnnualReport> reports, ReportTable table, Func<AnnualReport, ReportOrigin>? originOf = null)
    {
        IEnumerable<StoredRow> rows = (reports ?? throw new ArgumentNullException(nameof(reports)))
            .Select(report => StoredRow.Of(report, originOf?.Invoke(report) ?? new ReportOrigin()));
        return table switch
        {
            ReportTable.Wide => new RowReader<StoredRow>([.. Keys, .. Cells], rows),
            ReportTable.Header => new RowReader<StoredRow>(Keys, rows),
            ReportTable.Value => new RowReader<(StoredRow, CellDefinition)>(Values, rows.SelectMany(row => row.Form.AllCells.Select(cell => (row, cell)))),
            _ => throw new ArgumentException("The table for people is CSV alone.", nameof(table)),
        };
    }

    /// <summary>What was found, as rows of a table of results.</summary>
    /// <param name="documents">The documents that were judged; <c>report_id</c> is what each is called.</param>
    /// <param name="table">Which table.</param>
    /// <param name="language">The language of titles, messages and labels.</param>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> is null.</exception>
    public static DbDataReader OfResults(IEnumerable<CheckedDocument> documents, ResultTable table, MessageLanguage language = MessageLanguage.Chinese) =>
        new RowReader<ResultRow>(
            ResultColumns.Of(table),
            (documents ?? throw new ArgumentNullException(nameof(documents))).SelectMany(document => ResultRow.Of(table, document, document.Source, language)));
}
