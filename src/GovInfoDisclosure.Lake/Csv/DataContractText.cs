namespace GovInfoDisclosure.Lake.Csv;

/// <summary>Describes the tables as a data contract: Open Data Contract Standard 3.0.2, YAML in the quotes of JSON.</summary>
internal static class DataContractText
{
    private const string Head = """
        apiVersion: v3.0.2
        kind: DataContract
        id: urn:govinfo-disclosure:contract:tables
        name: govinfo-disclosure-tables
        version: 1.0.0
        status: active
        description:
          purpose: "政府信息公开工作年度报告的数据与核对结果 · Annual reports on open government information, and what was found in them"
          usage: "空白单元格为 NULL，不等于 0；两版格式的不同单元格不得互换 · A blank cell is NULL, which is never 0; cells of one edition are not those of the other"
          limitations: "findings 中的金额以万元计，其他各表以元计 · Amounts are in 万元 in findings, in yuan in the other tables"
        schema:

        """;

    public static string Write(IEnumerable<TableDescription> tables)
    {
        var text = new StringBuilder(Head.Replace("\r", ""));
        foreach (TableDescription table in tables)
        {
            text.Append("  - name: ").Append(table.Name).Append("\n    physicalName: ").Append(table.Name)
                .Append("\n    logicalType: object\n    physicalType: table\n    description: ").Append(DataPackageText.Quoted(table.Title))
                .Append("\n    properties:\n");
            foreach (TableColumn column in table.Columns)
            {
                Property(text, table, column);
            }
        }

        return text.ToString();
    }

    private static void Property(StringBuilder text, TableDescription table, TableColumn column)
    {
        int key = table.Key.ToList().IndexOf(column.Name);
        text.Append("      - name: ").Append(column.Name).Append("\n        logicalType: ").Append(column.Type)
            .Append("\n        physicalType: ").Append(TableFiles.SqlType(column))
            .Append("\n        required: ").Append(key >= 0 ? "true" : "false").Append('\n');
        if (key >= 0)
        {
            text.Append("        primaryKey: true\n        primaryKeyPosition: ").Append(key + 1).Append('\n');
        }

        text.Append("        description: ").Append(DataPackageText.Quoted(column.Description)).Append('\n');
    }
}
