using Parquet;
using Parquet.Schema;

namespace GovInfoDisclosure.Lake.Columnar;

/// <summary>The columns of one row group, read whole.</summary>
internal sealed class GroupColumns(ParquetSchema schema, ParquetRowGroupReader group, CancellationToken cancellation)
{
    private readonly Dictionary<string, string?[]> texts = new(StringComparer.Ordinal);
    /// <summary>How many rows a row group may have: engines make them of 100 000 or some; of these 1.8 GB would be held.</summary>
    private const int MostRows = 1_000_000;

    /// <summary>What stands for a null: half of the memory that nullable numbers take. It is beyond every number of a cell.</summary>
    private const long Null = long.MinValue;

    private readonly Dictionary<string, long[]> numbers = new(StringComparer.Ordinal);

    /// <summary>How many rows there are.</summary>
    public int Count { get; } = group.RowCount is >= 0 and <= MostRows ? (int)group.RowCount
        : throw new InvalidDataException($"a row group of {group.RowCount} rows, and {MostRows} are the most that is read");

    public string? Text(string name, int row) => texts.TryGetValue(name, out string?[]? column) ? column[row] : null;

    public long? Number(string name, int row) => numbers.TryGetValue(name, out long[]? column) && column[row] != Null ? column[row] : null;

    /// <summary>Whether the file has a column of texts.</summary>
    public bool HasText(string name) => schema.DataFields.Any(field => field.Name == name && IsText(field));

    /// <summary>Reads the columns.</summary>
    /// <param name="names">Those before the cells, texts and numbers, and those of the cells.</param>
    /// <exception cref="InvalidDataException">A column is missing, has another type, or cannot be read.</exception>
    public async Task LoadAsync(IEnumerable<string> names)
    {
        foreach (string name in names)
        {
            DataField field = schema.DataFields.FirstOrDefault(x => x.Name == name)
                ?? throw new InvalidDataException($"the column {name} of the table report_wide is missing");
            try
            {
                await LoadAsync(name, field).ConfigureAwait(false);
            }
            catch (Exception wrong) when (wrong is not (OperationCanceledException or InvalidDataException))
            {
                throw new InvalidDataException($"the column {name} cannot be read: {wrong.Message}", wrong);
            }
        }
    }

    private static bool IsText(DataField field) => field.ClrType == typeof(string) || field.ClrType == typeof(ReadOnlyMemory<char>);

    private async Task LoadAsync(string name, DataField field)
    {
        bool isText = IsText(field);
        if (isText != (Array.Find([.. KeyColumn.All], key => key.Name == name)?.Text is not null))
        {
            throw new InvalidDataException($"the column {name} has the type {field.ClrType.Name}");
        }

        if (isText)
        {
            var column = new string?[Count];
            await group.ReadAsync(field, column.AsMemory()!, null, cancellation).ConfigureAwait(false);
            texts[name] = column;
            return;
        }

        numbers[name] = field.ClrType == typeof(long) ? await ReadAsync<long>(field, x => x).ConfigureAwait(false)
            : field.ClrType == typeof(int) ? await ReadAsync<int>(field, x => x).ConfigureAwait(false)
            : field.ClrType == typeof(short) ? await ReadAsync<short>(field, x => x).ConfigureAwait(false)
            : field.ClrType == typeof(sbyte) ? await ReadAsync<sbyte>(field, x => x).ConfigureAwait(false)
            : field.ClrType == typeof(byte) ? await ReadAsync<byte>(field, x => x).ConfigureAwait(false)
            : throw new InvalidDataException($"the column {name} has the type {field.ClrType.Name}, and whole numbers are meant");
    }

    private async Task<long[]> ReadAsync<T>(DataField field, Func<T, long> widen)
        where T : struct
    {
        if (field.IsNullable)
        {
            var nullable = new T?[Count];
            await group.ReadAsync<T>(field, nullable.AsMemory(), null, cancellation).ConfigureAwait(false);
            return Array.ConvertAll(nullable, x => x is T known ? widen(known) : Null);
        }

        var column = new T[Count];
        await group.ReadAsync<T>(field, column.AsMemory(), null, cancellation).ConfigureAwait(false);
        return Array.ConvertAll(column, x => widen(x));
    }
}
