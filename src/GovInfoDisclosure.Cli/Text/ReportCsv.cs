using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using GovInfoDisclosure.Form;

namespace GovInfoDisclosure.Cli.Text;

/// <summary>
/// Reports as CSV (RFC 4180): a row for each, with year, agency, edition, and a column for every address that any shape of the form
/// has, so that the columns are the same whatever the reports. A cell that is blank, or that the report's form has not, is empty.
/// </summary>
internal static class ReportCsv
{
    private static readonly string[] Addresses = [.. Union()];

    public static string Header { get; } = string.Join(",", new[] { "year", "agency.name", "edition" }.Concat(Addresses)) + "\r\n";

    public static string Row(AnnualReport report)
    {
        FormEdition form = FormEdition.Of(report);
        CellValues values = form.ToValues(report);
        var row = new StringBuilder()
            .Append(report.Year?.ToString(CultureInfo.InvariantCulture))
            .Append(',').Append(Quoted(report.Agency.Name))
            .Append(',').Append(form.Name);
        foreach (string address in Addresses)
        {
            row.Append(',');
            if (form.TryFind(address) is CellDefinition cell && values[cell.Index] is decimal value)
            {
                row.Append(Texts.Value(value));
            }
        }

        return row.Append("\r\n").ToString();
    }

    /// <summary>Table by table, the 2021 edition first; then what other shapes have more.</summary>
    private static IEnumerable<string> Union() => FormEdition.All
        .SelectMany(form => form.AllCells)
        .GroupBy(cell => cell.Table)
        .OrderBy(table => table.Key)
        .SelectMany(table => table.Select(cell => cell.Address).Distinct(StringComparer.Ordinal));

    private static string Quoted(string? text) => text is null ? ""
        : text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text
        : "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
