using GovInfoDisclosure.Rendering;
using Parquet;
using Parquet.Schema;

namespace GovInfoDisclosure.Lake.Columnar;

/// <summary>Keeps the values of rows until there are enough for a row group, and writes those.</summary>
internal sealed class ParquetResultSink : ResultSink
{
    /// <summary>Rows of a row group: some tens of MiB.</summary>
    private const int MostRows = 131_072;

    private readonly ResultTable table;
    private readonly MessageLanguage language;
    private readonly ResultBuffer[] columns;
    private readonly ParquetSchema schema;
    private readonly ParquetWriter writer;
    private int rows;

    public ParquetResultSink(ResultTable table, ParquetCompression compression, MessageLanguage language, Stream output)
    {
        this.table = table;
        this.language = language;
        columns = [.. ResultColumns.Of(table).Select(column => new ResultBuffer(column))];
        schema = new ParquetSchema(columns.Select(column => column.Field));
        writer = ParquetWriter.CreateAsync(schema, output, ParquetTable.OptionsOf(compression)).GetAwaiter().GetResult();
        writer.CustomMetadata = new Dictionary<string, string>(StringComparer.Ordinal) { [ColumnText.TableKey] = ResultColumns.NameOf(table) };
    }

    public override void Add(CheckedDocument document, byte[] rendered)
    {
        CheckedDocument known = document ?? throw new ArgumentNullException(nameof(document));
        foreach (ResultRow row in ResultRow.Of(table, known, known.Source, language))
        {
            foreach (ResultBuffer column in columns)
            {
                column.Add(row);
            }

            rows++;
        }

        if (rows >= MostRows)
        {
            Write();
        }
    }

    public override void End(IEnumerable<string> notes)
    {
        Write();
        writer.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    private void Write()
    {
        using ParquetRowGroupWriter group = writer.CreateRowGroup();
        for (int i = 0; i < columns.Length; i++)
        {
            columns[i].WriteAsync(group, schema.DataFields[i]).GetAwaiter().GetResult();
        }

        rows = 0;
    }
}
