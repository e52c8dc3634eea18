namespace GovInfoDisclosure.Lake.Csv;

/// <summary>
/// What describes the tables: a datapackage.json (Data Package, Table Schema). A column stands in one line where that is short enough to read.
/// </summary>
internal static class DataPackageText
{
    /// <summary>As long as a line of the other files in the folder may be.</summary>
    private const int LineLength = 140;

    /// <summary>How deep a column stands.</summary>
    private const int Indent = 10;

    public static string Write(string name, string title, int format, IEnumerable<TableDescription> tables) => new StringBuilder()
        .Append("{\n  \"name\": ").Append(Quoted(name)).Append(",\n  \"title\": ").Append(Quoted(title)).Append(",\n")
        .Append("  \"version\": ").Append(Quoted(format.ToString(CultureInfo.InvariantCulture))).Append(",\n")
        .Append("  \"licenses\": [{ \"name\": \"MIT\" }],\n  \"resources\": [\n")
        .Append(string.Join(",\n", tables.Select(Resource)))
        .Append("\n  ]\n}\n").ToString();

    private static string Resource(TableDescription table) =>
        $"    {{\n      \"name\": {Quoted(table.Name)},\n      \"path\": {Quoted(table.FileName)},\n      \"title\": {Quoted(table.Title)},\n"
        + "      \"schema\": {\n        \"fields\": [\n" + string.Join(",\n", table.Columns.Select(Field)) + "\n        ]" + Keys(table) + "\n      }\n    }";

    private static string Keys(TableDescription table) =>
        (table.Key.Count == 0 ? "" : $",\n        \"primaryKey\": [{string.Join(", ", table.Key.Select(Quoted))}]")
        + (table.Parent is null ? "" : ",\n        \"foreignKeys\": [{ \"fields\": [\"report_id\"], \"reference\": "
            + $"{{ \"resource\": {Quoted(table.Parent)}, \"fields\": [\"report_id\"] }} }}]");

    private static string Field(TableColumn column)
    {
        string[] members = [$"\"name\": {Quoted(column.Name)}", $"\"type\": {Quoted(column.Type)}", $"\"description\": {Quoted(column.Description)}"];
        string line = "{ " + string.Join(", ", members) + " }";
        string indent = new(' ', Indent);
        return indent + (Indent + line.Length <= LineLength ? line : $"{{\n{indent}  {string.Join($",\n{indent}  ", members)}\n{indent}}}");
    }

    public static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";
}
