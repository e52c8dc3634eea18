using Parquet;
using Parquet.Schema;

namespace GovInfoDisclosure.Lake.Columnar;

/// <summary>Writes rows to one Parquet file: they wait until there are enough for a row group.</summary>
internal sealed class ParquetRows<TRow> : IAsyncDisposable
{
    /// <summary>Rows of a row group: some tens of MiB.</summary>
    private const int MostRows = 131_072;

    private readonly ColumnBuffer<TRow>[] columns;
    private readonly ParquetSchema schema;
    private readonly ParquetWriter writer;
    private int rows;

    private ParquetRows(ColumnBuffer<TRow>[] columns, ParquetSchema schema, ParquetWriter writer)
    {
        this.columns = columns;
        this.schema = schema;
        this.writer = writer;
    }

    public static async Task<ParquetRows<TRow>> OpenAsync(string table, IReadOnlyList<RowColumn<TRow>> of, Stream output, ParquetCompression compression)
    {
        ColumnBuffer<TRow>[] columns = [.. of.Select(column => new ColumnBuffer<TRow>(column))];
        var schema = new ParquetSchema(columns.Select(column => column.Field));
        ParquetWriter writer = await ParquetWriter.CreateAsync(schema, output, ParquetTable.OptionsOf(compression)).ConfigureAwait(false);
        writer.CustomMetadata = new Dictionary<string, string>(StringComparer.Ordinal) { [ColumnText.TableKey] = table };
        return new ParquetRows<TRow>(columns, schema, writer);
    }

    public void Add(TRow row)
    {
        foreach (ColumnBuffer<TRow> column in columns)
        {
            column.Add(row);
        }

        rows++;
    }

    /// <summary>Writes what waits, where it is enough.</summary>
    public Task WriteFullAsync() => rows >= MostRows ? WriteAsync() : Task.CompletedTask;

    /// <summary>Writes what waits.</summary>
    public async Task WriteAsync()
    {
        using ParquetRowGroupWriter group = writer.CreateRowGroup();
        for (int i = 0; i < columns.Length; i++)
        {
            await columns[i].WriteAsync(group, schema.DataFields[i]).ConfigureAwait(false);
        }

        rows = 0;
    }

    public ValueTask DisposeAsync() => writer.DisposeAsync();
}
