using System.IO.Compression;
using Parquet;
using Parquet.Schema;

namespace GovInfoDisclosure.Lake.Columnar;

/// <summary>Writes a table of reports to one Parquet file, row group by row group: memory holds one.</summary>
/// <remarks>In a row group reports of one shape stand together: engines that judge them by shape read whole runs.</remarks>
internal sealed class ParquetTable : IAsyncDisposable
{
    private readonly TableSchema table;
    private readonly ParquetWriter writer;

    private ParquetTable(TableSchema table, ParquetWriter writer)
    {
        this.table = table;
        this.writer = writer;
    }

    /// <summary>How many reports make a row group: about 32 MiB of numbers; of the long table, which has a row for each cell, as many bytes.</summary>
    public static int MostRows(ReportTable table) => table == ReportTable.Value ? 4096 : 16_384;

    public static ParquetOptions OptionsOf(ParquetCompression compression) => new()
    {
        CompressionMethod = compression switch
        {
            ParquetCompression.Zstd => CompressionMethod.Zstd,
            ParquetCompression.Snappy => CompressionMethod.Snappy,
            ParquetCompression.None => CompressionMethod.None,
        },
        CompressionLevel = CompressionLevel.Optimal,
    };

    public static async Task<ParquetTable> OpenAsync(TableSchema table, Stream output, ParquetCompression compression, CancellationToken cancellation)
    {
        ParquetWriter writer = await ParquetWriter.CreateAsync(table.Schema, output, OptionsOf(compression), false, cancellation).ConfigureAwait(false);
        writer.CustomMetadata = ColumnText.OfFile(table.Table, table.Table == ReportTable.Value ? TableSchema.AllCells : table.Cells);
        return new ParquetTable(table, writer);
    }

    public async Task WriteGroupAsync(IReadOnlyList<StoredRow> reports, CancellationToken cancellation)
    {
        StoredRow[] rows = [.. reports.OrderBy(row => WideColumns.ShapeOf(row.Form))];
        using ParquetRowGroupWriter group = writer.CreateRowGroup();
        DataField[] fields = table.Schema.DataFields;
        if (table.Table == ReportTable.Value)
        {
            await WriteLongAsync(group, fields, rows, cancellation).ConfigureAwait(false);
            return;
        }

        for (int i = 0; i < table.Keys.Count; i++)
        {
            await WriteKeyAsync(group, fields[i], table.Keys[i], rows, cancellation).ConfigureAwait(false);
        }

        var numbers = new long?[rows.Length];
        for (int i = 0; i < table.Cells.Count; i++)
        {
            CellDefinition cell = table.Cells[i];
            for (int row = 0; row < rows.Length; row++)
            {
                numbers[row] = rows[row].Whole(cell.Address);
            }

            await group.WriteAsync<long>(fields[table.Keys.Count + i], numbers.AsMemory(), null, ColumnText.OfCell(cell), cancellation)
                .ConfigureAwait(false);
        }
    }

    public ValueTask DisposeAsync() => writer.DisposeAsync();

    private static async Task WriteKeyAsync(ParquetRowGroupWriter group, DataField field, KeyColumn key, StoredRow[] rows, CancellationToken cancellation)
    {
        if (key.Text is not null)
        {
            await group.WriteAsync(field, [.. rows.Select(row => key.Text(row)!)], null).ConfigureAwait(false);
        }
        else if (key.IsRequired)
        {
            int[] numbers = Array.ConvertAll(rows, row => (int)key.Number!(row)!.Value);
            await group.WriteAsync<int>(field, numbers.AsMemory(), null, null, cancellation).ConfigureAwait(false);
        }
        else
        {
            int?[] numbers = Array.ConvertAll(rows, row => (int?)key.Number!(row));
            await group.WriteAsync<int>(field, numbers.AsMemory(), null, null, cancellation).ConfigureAwait(false);
        }
    }

    private static async Task WriteLongAsync(ParquetRowGroupWriter group, DataField[] fields, StoredRow[] rows, CancellationToken cancellation)
    {
        (StoredRow Row, CellDefinition Cell)[] cells = [.. rows.SelectMany(row => row.Form.AllCells.Select(cell => (row, cell)))];
        await group.WriteAsync(fields[0], Array.ConvertAll(cells, x => x.Row.Id), null).ConfigureAwait(false);
        await group.WriteAsync(fields[1], Array.ConvertAll(cells, x => x.Cell.Address), null).ConfigureAwait(false);
        long?[] numbers = Array.ConvertAll(cells, x => x.Row.Values.Whole(x.Cell));
        await group.WriteAsync<long>(fields[2], numbers.AsMemory(), null, null, cancellation).ConfigureAwait(false);
    }
}
