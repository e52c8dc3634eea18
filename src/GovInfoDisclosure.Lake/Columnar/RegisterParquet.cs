using GovInfoDisclosure.Rules.Register;

namespace GovInfoDisclosure.Lake.Columnar;

/// <summary>A register of agencies as tables, in Parquet: those of <see cref="RegisterCsv"/> with declared types.</summary>
/// <remarks>Safe to use from several threads.</remarks>
public static class RegisterParquet
{
    /// <summary>Writes a table of a register.</summary>
    /// <param name="register">The register.</param>
    /// <param name="output">Where to; it stays open, and must be able to seek.</param>
    /// <param name="table">Which table.</param>
    /// <param name="firstYear">The first year reported on.</param>
    /// <param name="lastYear">The last one.</param>
    /// <param name="compression">How it is packed.</param>
    /// <param name="cancellationToken">Ends the writing between two rows.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static async Task WriteAsync(AgencyRegister register, Stream output, RegisterTable table, int firstYear, int lastYear,
        ParquetCompression compression = ParquetCompression.Zstd, CancellationToken cancellationToken = default)
    {
        IEnumerable<RegisterRow> of = RegisterColumns.RowsOf(
            register ?? throw new ArgumentNullException(nameof(register)), table, firstYear, lastYear);
        ParquetRows<RegisterRow> rows = await ParquetRows<RegisterRow>.OpenAsync(RegisterColumns.NameOf(table), RegisterColumns.Of(table),
            output ?? throw new ArgumentNullException(nameof(output)), compression).ConfigureAwait(false);
        await using (rows.ConfigureAwait(false))
        {
            foreach (RegisterRow row in of)
            {
                cancellationToken.ThrowIfCancellationRequested();
                rows.Add(row);
                await rows.WriteFullAsync().ConfigureAwait(false);
            }

            await rows.WriteAsync().ConfigureAwait(false);
        }
    }
}
