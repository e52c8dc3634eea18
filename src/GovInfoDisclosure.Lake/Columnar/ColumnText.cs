using System.Text.Encodings.Web;
using System.Text.Json;

namespace GovInfoDisclosure.Lake.Columnar;

/// <summary>What a Parquet file says of its columns: labels in both languages, units, addresses.</summary>
internal static class ColumnText
{
    /// <summary>The key of the file's metadata under which all columns are described, as JSON.</summary>
    public const string ColumnsKey = "govinfo.columns";

    /// <summary>The key that names the table.</summary>
    public const string TableKey = "govinfo.table";

    public static Dictionary<string, string> OfFile(ReportTable table, IReadOnlyList<CellDefinition> cells) => new(StringComparer.Ordinal)
    {
        [TableKey] = NameOf(table),
        ["govinfo.schemaVersion"] = "1",
        [ColumnsKey] = Columns(cells),
    };

    public static Dictionary<string, string> OfCell(CellDefinition cell) => new(StringComparer.Ordinal)
    {
        ["address"] = cell.Address,
        ["label"] = cell.Label,
        ["labelEn"] = cell.LabelEn,
        ["unit"] = UnitOf(cell),
    };

    public static string NameOf(ReportTable table) => table switch
    {
        ReportTable.Wide => "report_wide",
        ReportTable.Header => "report_header",
        ReportTable.Value => "report_value",
        ReportTable.Form => throw new ArgumentException("The table for people is CSV alone.", nameof(table)),
    };

    /// <summary>What the column counts: amounts are whole yuan, whatever the form prints.</summary>
    private static string UnitOf(CellDefinition cell) => cell.Measure == Measure.Count ? "件" : "元";

    private static string Columns(IReadOnlyList<CellDefinition> cells)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartArray();
            foreach (CellDefinition cell in cells)
            {
                writer.WriteStartObject();
                writer.WriteString("name", cell.SqlName);
                foreach (KeyValuePair<string, string> member in OfCell(cell))
                {
                    writer.WriteString(member.Key, member.Value);
                }

                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
