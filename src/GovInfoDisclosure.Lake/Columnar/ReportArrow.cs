namespace GovInfoDisclosure.Lake.Columnar;

/// <summary>Reports in columns from Apache Arrow: the table <c>report_wide</c> as Python, R and other programs hand it over, in the stream or the file format
/// of Arrow, uncompressed.</summary>
/// <remarks>Safe to use from several threads.</remarks>
public static class ReportArrow
{
    /// <summary>Reads reports into columns, of which nothing is wanted but their numbers, year and level.</summary>
    /// <param name="input">Arrow with the columns of <c>report_wide</c>, in any order, whole numbers of any width; left open. The file format is known by its
    /// first bytes where the stream can seek.</param>
    /// <param name="onError">Takes each row that is no report; it does not stop the next.</param>
    /// <param name="capacity">How many reports a batch has room for; all of those that are open should fit a processor's cache.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>Batches, each of one shape and one level (of the report, or by its agency's name), with the row of each report, from 1, as its
    /// <see cref="ReportBatch.Origins"/>. A batch stands until the next is asked for, and is not to be disposed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> or <paramref name="onError"/> is null.</exception>
    /// <exception cref="InvalidDataException">It is no Arrow, or lacks a column, or one has another type.</exception>
    public static IAsyncEnumerable<ReportBatch> ReadBatchesAsync(
        Stream input, Action<StoredReport> onError, int capacity = 128, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(onError);
        return BatchFiller.FillAsync(ArrowReports.ReadAsync(input, cancellationToken), onError, capacity, cancellationToken);
    }
}
