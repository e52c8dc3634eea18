namespace GovInfoDisclosure.Lake.Csv;

/// <summary>Writes rows as their items come, so that memory does not grow with their number.</summary>
internal static class CsvStreams
{
    public static void Write<T>(IEnumerable<T> items, Stream output, IEnumerable<string> header, Action<CsvRow, T, long> rowsOf)
    {
        Check(items, output);
        var row = new CsvRow();
        row.Header(header);
        long number = 0;
        foreach (T item in items)
        {
            rowsOf(row, item, ++number);
            byte[] bytes = row.Take();
            output.Write(bytes, 0, bytes.Length);
        }

        byte[] rest = row.Take();
        output.Write(rest, 0, rest.Length);
    }

    public static async Task WriteAsync<T>(IAsyncEnumerable<T> items, Stream output,
        IEnumerable<string> header, Action<CsvRow, T, long> rowsOf, CancellationToken cancellationToken)
    {
        Check(items, output);
        var row = new CsvRow();
        row.Header(header);
        long number = 0;
        await foreach (T item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            rowsOf(row, item, ++number);
            byte[] bytes = row.Take();
            await output.WriteAsync(bytes, 0, bytes.Length, cancellationToken).ConfigureAwait(false);
        }

        byte[] rest = row.Take();
        await output.WriteAsync(rest, 0, rest.Length, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Rows as text, for those who write them in their own way.</summary>
    public static string Text(Action<CsvRow> rows)
    {
        var row = new CsvRow();
        rows(row);
        return row.ToString();
    }

    private static void Check(object? items, Stream? output)
    {
        if (items is null)
        {
            throw new ArgumentNullException(nameof(items));
        }

        if (output is null)
        {
            throw new ArgumentNullException(nameof(output));
        }
    }
}
