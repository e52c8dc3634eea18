using Parquet;
using Parquet.Schema;

namespace GovInfoDisclosure.Lake.Columnar;

/// <summary>A column of a table, whose values wait until there are enough for a row group.</summary>
internal sealed class ColumnBuffer<TRow>
{
    /// <summary>As many digits as a decimal holds, ten of them after the point: amounts have four, and rules multiply them by shares.</summary>
    private const int Precision = 28;
    private const int Scale = 10;

    /// <summary>Larger numbers do not fit the column; no document that was read makes one.</summary>
    private const decimal Limit = 1_000_000_000_000_000_000m;

    private readonly RowColumn<TRow> column;
    private readonly List<string?> texts = [];
    private readonly List<int?> numbers = [];
    private readonly List<decimal?> amounts = [];

    public ColumnBuffer(RowColumn<TRow> column)
    {
        this.column = column;
        Field = column.Text is not null ? new DataField<string>(column.Name, !column.IsRequired)
            : column.Number is not null ? new DataField<int>(column.Name, !column.IsRequired)
            : new DecimalDataField(column.Name, Precision, Scale, false, !column.IsRequired);
    }

    /// <summary>The column as the file declares it.</summary>
    public DataField Field { get; }

    /// <summary>A number as such a column holds it; null where it does not fit.</summary>
    private static decimal? Stored(decimal? number) =>
        number is decimal known && Math.Abs(known) < Limit ? Math.Round(known, Scale) : null;

    public void Add(TRow row)
    {
        if (column.Text is not null)
        {
            texts.Add(column.Text(row));
        }
        else if (column.Number is not null)
        {
            numbers.Add((int?)column.Number(row));
        }
        else
        {
            amounts.Add(Stored(column.Amount!(row)));
        }
    }

    /// <summary>Writes the values, and forgets them.</summary>
    public async Task WriteAsync(ParquetRowGroupWriter group, DataField field)
    {
        if (column.Text is not null)
        {
            await group.WriteAsync(field, [.. texts], null).ConfigureAwait(false);
        }
        else if (column.Number is null)
        {
            await group.WriteAsync<decimal>(field, amounts.ToArray().AsMemory()).ConfigureAwait(false);
        }
        else if (column.IsRequired)
        {
            await group.WriteAsync<int>(field, numbers.Select(number => number!.Value).ToArray().AsMemory()).ConfigureAwait(false);
        }
        else
        {
            await group.WriteAsync<int>(field, numbers.ToArray().AsMemory()).ConfigureAwait(false);
        }

        texts.Clear();
        numbers.Clear();
        amounts.Clear();
    }
}
