using Parquet;
using Parquet.Schema;

namespace GovInfoDisclosure.Lake.Columnar;

/// <summary>Reads the columns of one row group of a Parquet file, whole.</summary>
internal sealed class GroupColumns(ParquetSchema schema, ParquetRowGroupReader group, CancellationToken cancellation)
{
    private readonly WideRows rows = new(WideRows.CountOf(group.RowCount));

    /// <summary>Reads the columns.</summary>
    /// <exception cref="InvalidDataException">A column is missing, has another type, or cannot be read.</exception>
    public async Task<WideRows> LoadAsync()
    {
        foreach (string name in WideRows.Names(HasText))
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

        return rows;
    }

    private static bool IsText(DataField field) => field.ClrType == typeof(string) || field.ClrType == typeof(ReadOnlyMemory<char>);

    private bool HasText(string name) => schema.DataFields.Any(field => field.Name == name && IsText(field));

    private async Task LoadAsync(string name, DataField field)
    {
        WideRows.CheckKind(name, IsText(field), field.ClrType.Name);
        if (IsText(field))
        {
            var column = new string?[rows.Count];
            await group.ReadAsync(field, column.AsMemory()!, null, cancellation).ConfigureAwait(false);
            rows.Add(name, column);
            return;
        }

        rows.Add(name, field.ClrType == typeof(long) ? await ReadAsync<long>(field, x => x).ConfigureAwait(false)
            : field.ClrType == typeof(int) ? await ReadAsync<int>(field, x => x).ConfigureAwait(false)
            : field.ClrType == typeof(short) ? await ReadAsync<short>(field, x => x).ConfigureAwait(false)
            : field.ClrType == typeof(sbyte) ? await ReadAsync<sbyte>(field, x => x).ConfigureAwait(false)
            : field.ClrType == typeof(byte) ? await ReadAsync<byte>(field, x => x).ConfigureAwait(false)
            : throw new InvalidDataException($"the column {name} has the type {field.ClrType.Name}, and whole numbers are meant"));
    }

    private async Task<long[]> ReadAsync<T>(DataField field, Func<T, long> widen)
        where T : struct
    {
        if (field.IsNullable)
        {
            var nullable = new T?[rows.Count];
            await group.ReadAsync<T>(field, nullable.AsMemory(), null, cancellation).ConfigureAwait(false);
            return Array.ConvertAll(nullable, x => x is T known ? widen(known) : WideRows.Null);
        }

        var column = new T[rows.Count];
        await group.ReadAsync<T>(field, column.AsMemory(), null, cancellation).ConfigureAwait(false);
        return Array.ConvertAll(column, x => widen(x));
    }
}
