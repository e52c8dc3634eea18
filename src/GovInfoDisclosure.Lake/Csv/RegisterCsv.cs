using GovInfoDisclosure.Rules.Register;

namespace GovInfoDisclosure.Lake.Csv;

/// <summary>A register of agencies as tables, in CSV (RFC 4180, UTF-8): who must report for which year, and by which names agencies are known.</summary>
/// <remarks>Safe to use from several threads.</remarks>
public static class RegisterCsv
{
    /// <summary>Writes a table of a register.</summary>
    /// <param name="register">The register.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <param name="table">Which table.</param>
    /// <param name="firstYear">The first year reported on.</param>
    /// <param name="lastYear">The last one.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(AgencyRegister register, Stream output, RegisterTable table, int firstYear, int lastYear)
    {
        IReadOnlyList<RowColumn<RegisterRow>> columns = RegisterColumns.Of(table);
        CsvStreams.Write(
            RegisterColumns.RowsOf(register ?? throw new ArgumentNullException(nameof(register)), table, firstYear, lastYear),
            output,
            columns.Select(column => column.Name),
            (text, row, _) => text.Add(columns, row));
    }

    /// <summary>The name of a table, which its file has: <c>report_roster</c>, <c>roster_name</c>.</summary>
    /// <param name="table">Which table.</param>
    public static string NameOf(RegisterTable table) => RegisterColumns.NameOf(table);
}
