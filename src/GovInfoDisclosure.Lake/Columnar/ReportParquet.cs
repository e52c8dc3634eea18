using System.Runtime.CompilerServices;

namespace GovInfoDisclosure.Lake.Columnar;

/// <summary>Reports as Parquet: the tables of <see cref="Sql.SqlExporter"/> with declared types, so that no engine has to guess; labels and units stand in the
/// metadata.</summary>
/// <remarks>The columns and values are those of <see cref="ReportCsv"/>. Each is written as it comes: memory holds one row group. Safe to use from several
/// threads.</remarks>
public static class ReportParquet
{
    /// <summary>Writes a table of reports to one file.</summary>
    /// <param name="reports">The reports, each with what stands under its <c>report_id</c>.</param>
    /// <param name="output">Where to; it must be able to tell its position, and stays open.</param>
    /// <param name="table">Which table; <see cref="ReportTable.Form"/> is CSV alone.</param>
    /// <param name="compression">How it is packed.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The table is for people, or a number is beyond 10¹⁵ or has a fraction of a yuan.</exception>
    public static async Task WriteAsync(IEnumerable<KeyValuePair<string, AnnualReport>> reports, Stream output, ReportTable table,
        ParquetCompression compression = ParquetCompression.Zstd, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(output);
        ParquetTable file = await ParquetTable.OpenAsync(TableSchema.Of(table), output, compression, cancellationToken).ConfigureAwait(false);
        await using (file.ConfigureAwait(false))
        {
            foreach (KeyValuePair<string, AnnualReport>[] group in reports.Chunk(ParquetTable.MostRows(table)))
            {
                StoredRow[] rows = [.. group.Select(x => StoredRow.Of(x.Value, new ReportOrigin(ReportId: x.Key)))];
                await file.WriteGroupAsync(rows, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Reads the reports of a file of the table <c>report_wide</c>, as <see cref="WriteAsync"/> or an engine wrote it. They have no prose.</summary>
    /// <param name="input">The file; it must be able to seek, and stays open.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The reports, row by row; nothing of the tables report_header and report_value, which hold none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is null.</exception>
    /// <exception cref="InvalidDataException">It is no Parquet file, or lacks a column, or one has another type.</exception>
    public static IAsyncEnumerable<StoredReport> ReadAsync(Stream input, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        return Reports(input, cancellationToken);

        static async IAsyncEnumerable<StoredReport> Reports(Stream input, [EnumeratorCancellation] CancellationToken cancellation)
        {
            await foreach (WideRows rows in ParquetReports.ReadAsync(input, cancellation).ConfigureAwait(false))
            {
                for (int row = 0; row < rows.Count; row++)
                {
                    yield return rows.Report(row);
                }
            }
        }
    }

    /// <summary>Reads the reports of a file of the table <c>report_wide</c> into columns, of which nothing is wanted but their numbers, year and
    /// level.</summary>
    /// <param name="input">The file; it must be able to seek, and stays open.</param>
    /// <param name="onError">Takes each row that is no report; it does not stop the next.</param>
    /// <param name="capacity">How many reports a batch has room for; all of those that are open should fit a processor's cache.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>Batches, each of one shape and one level (of the report, or by its agency's name), with the row of each report, from 1, as its
    /// <see cref="ReportBatch.Origins"/>. A batch stands until the next is asked for, and is not to be disposed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> or <paramref name="onError"/> is null.</exception>
    /// <exception cref="InvalidDataException">It is no Parquet file, or lacks a column, or one has another type.</exception>
    public static IAsyncEnumerable<ReportBatch> ReadBatchesAsync(
        Stream input, Action<StoredReport> onError, int capacity = 128, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(onError);
        return BatchFiller.FillAsync(ParquetReports.ReadAsync(input, cancellationToken), onError, capacity, cancellationToken);
    }
}
