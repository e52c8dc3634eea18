using GovInfoDisclosure.Rendering;

namespace GovInfoDisclosure.Lake.Columnar;

/// <summary>The rows of results, as they come.</summary>
internal sealed class ParquetResultSink : ResultSink
{
    private readonly ResultTable table;
    private readonly MessageLanguage language;
    private readonly ParquetRows<ResultRow> rows;

    public ParquetResultSink(ResultTable table, ParquetCompression compression, MessageLanguage language, Stream output)
    {
        this.table = table;
        this.language = language;
        rows = ParquetRows<ResultRow>.OpenAsync(ResultColumns.NameOf(table), ResultColumns.Of(table), output, compression).GetAwaiter().GetResult();
    }

    public override void Add(CheckedDocument document, byte[] rendered)
    {
        CheckedDocument known = document ?? throw new ArgumentNullException(nameof(document));
        foreach (ResultRow row in ResultRow.Of(table, known, known.Source, language))
        {
            rows.Add(row);
        }

        rows.WriteFullAsync().GetAwaiter().GetResult();
    }

    public override void End(IEnumerable<string> notes)
    {
        rows.WriteAsync().GetAwaiter().GetResult();
        rows.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }
}
