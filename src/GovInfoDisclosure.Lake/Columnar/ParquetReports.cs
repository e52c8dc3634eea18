using System.Runtime.CompilerServices;
using Parquet;

namespace GovInfoDisclosure.Lake.Columnar;

/// <summary>Reads the table report_wide, row group by row group. What an engine wrote has the columns in any order, with whole numbers of any width.</summary>
internal static class ParquetReports
{
    /// <summary>The row groups of a file; none of another table.</summary>
    /// <exception cref="InvalidDataException">It is no Parquet file, or lacks a column, or one has another type.</exception>
    public static async IAsyncEnumerable<WideRows> ReadAsync(Stream input, [EnumeratorCancellation] CancellationToken cancellation)
    {
        ParquetReader reader = await OpenAsync(input, cancellation).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            if (IsOfAnotherTable(reader))
            {
                yield break;
            }

            for (int i = 0; i < reader.RowGroupCount; i++)
            {
                using ParquetRowGroupReader group = reader.OpenRowGroupReader(i);
                yield return await new GroupColumns(reader.Schema, group, cancellation).LoadAsync().ConfigureAwait(false);
            }
        }
    }

    /// <summary>Header and values alone are no reports: a folder may hold them beside the wide table.</summary>
    private static bool IsOfAnotherTable(ParquetReader reader)
    {
        string? named = reader.CustomMetadata.TryGetValue(ColumnText.TableKey, out string? table) ? table : null;
        return (named is not null && named != ColumnText.NameOf(ReportTable.Wide))
            || reader.Schema.DataFields.Select(field => field.Name).SequenceEqual(["report_id", "address", "value"]);
    }

    private static async Task<ParquetReader> OpenAsync(Stream input, CancellationToken cancellation)
    {
        try
        {
            return await ParquetReader.CreateAsync(input, null, true, cancellation).ConfigureAwait(false);
        }
        catch (Exception wrong) when (wrong is not OperationCanceledException)
        {
            throw new InvalidDataException("not a Parquet file that can be read: " + wrong.Message, wrong);
        }
    }
}
