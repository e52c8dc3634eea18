using System.Text.Json;

namespace GovInfoDisclosure.Lake.Csv;

/// <summary>
/// The catalogue of cells and the identities as tables (CSV, RFC 4180), for engines that join: what <see cref="SchemaExporter.Identities"/> says, row by row.
/// </summary>
/// <remarks>The same text on every machine, and the same as the files in the folder <c>schema</c> of the
/// repository. Safe to use from several threads.</remarks>
public static class IdentityTables
{
    private static readonly ReportEdition[] Editions = [ReportEdition.Edition2019, ReportEdition.Edition2021];

    private static readonly string[] Levels =
        [.. new[] { AgencyLevel.Central, AgencyLevel.Provincial, AgencyLevel.Prefectural,
            AgencyLevel.County, AgencyLevel.Township }.Select(level => DataName.Of(level))];

    private static readonly TableColumn[] CellColumns =
    [
        new("address", "string", "The path of JSON names from the root."),
        new("table", "integer", "2, 3 or 4; 6 for the fee report, which section 6 states in prose."),
        new("row", "string", "The address without its last part."),
        new("column", "string", "The last part of the address."),
        new("row_zh", "string", "The row as printed, behind its group."),
        new("row_en", "string", "The row in English."),
        new("column_zh", "string", "The column as printed."),
        new("column_en", "string", "The column in English."),
        new("unit", "string", "count (件), tenThousandYuan (万元, four decimals at most) or yuan (元)."),
        new("signed", "boolean", "Whether the cell may be negative."),
        new("sql_name", "string", "The column's name in SQL; amounts are whole yuan there."),
        new("sql_scale", "integer", "What the value is multiplied by in SQL: 10000 for 万元, else 1."),
        new("other_handling", "string", "one or three: only in reports with that many rows of 其他处理; empty: in all."),
        new("other_documents", "boolean", "true: only in reports with Hubei's row; empty: in all."),
    ];

    /// <summary>The cells of an edition: address, table, row and column with their labels, unit, name in SQL.</summary>
    /// <param name="edition">The edition, all its shapes included.</param>
    public static string Cells(ReportEdition edition) => Cells(IdentityData.Of(edition)).ToCsv();

    /// <summary>Every table as a file, in the order of their names: <c>cell.csv</c>, <c>cells-2019.csv</c>, <c>cells-2021.csv</c>, <c>rule.csv</c>,
    /// <c>rule_term.csv</c>,
    /// and <c>datapackage.json</c>, which describes their columns.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> All()
    {
        IdentityData[] editions = [.. Editions.Select(IdentityData.Of)];
        TableFile[] tables = [.. editions.Select(Cells), AllCells(editions), Rules(editions), Terms(editions)];
        IEnumerable<KeyValuePair<string, string>> files = tables.Select(table => new KeyValuePair<string, string>(table.FileName, table.ToCsv()));
        return [.. files.Append(new KeyValuePair<string, string>("datapackage.json", DataPackageText.Write("govinfo-disclosure",
                "政府信息公开工作年度报告：单元格与勾稽关系 · Cells and identities of the annual reports on open government information",
                editions[0].Format, tables.Select(table => table.Description))))
            .OrderBy(file => file.Key, StringComparer.Ordinal)];
    }

    private static TableFile Cells(IdentityData data) =>
        new("cells-" + data.Name, $"Cells of the {data.Name} form", CellColumns, data.Cells().Select(cell => Row(data, cell)));

    private static TableFile AllCells(IdentityData[] editions) => new(
        "cell",
        "Cells of both editions",
        [new TableColumn("edition", "string", "2019 or 2021."), .. CellColumns],
        editions.SelectMany(data => data.Cells().Select(cell => new object?[] { data.Name }.Concat(Row(data, cell)).ToArray())));

    private static TableFile Rules(IdentityData[] editions) => new(
        "rule", "Every instance of every rule over the cells of one report", RuleColumns(), Instances(editions).Select(x => Row(x.Key, x.Data, x.Instance)));

    private static TableFile Terms(IdentityData[] editions) => new(
        "rule_term",
        "The terms of the instances: constant + Σ coefficient · cell is compared with 0",
        [
            new("rule_key", "integer", "The instance's key in rule."),
            new("address", "string", "The cell."),
            new("side", "string", "left or right: where the rule writes the cell."),
            new("coefficient", "number", "What the cell is multiplied by in left less right."),
        ],
        Instances(editions).SelectMany(x => x.Instance.GetProperty("terms").EnumerateArray()
            .Select(term => new object?[] { x.Key, Text(term, "address"), Text(term, "side"), term.GetProperty("coefficient").GetDecimal() })));

    private static IEnumerable<(int Key, IdentityData Data, JsonElement Instance)> Instances(IdentityData[] editions) =>
        editions.SelectMany(data => data.Instances.Select(instance => (data, instance))).Select((x, i) => (i + 1, x.data, x.instance));

    private static TableColumn[] RuleColumns() =>
    [
        new("rule_key", "integer", "The key; it may change with the version of the data."),
        new("edition", "string", "2019 or 2021."),
        new("id", "string", "Rule and instance; the same id stands twice where shapes add up other cells."),
        new("rule", "string", "The rule."),
        new("class", "string", "printed-identity, derived-identity or plausibility."),
        new("severity", "string", "error, warning or info."),
        new("missing", "string", "What to make of blanks: undecided, zero or all-or-none."),
        new("other_handling", "string", "one or three: only for reports with that many rows of 其他处理; empty: for all."),
        new("other_documents", "boolean", "Only for reports with (true) or without (false) Hubei's row; empty: for all."),
        new("condition", "string", "When the instance applies, as JSON; empty: always."),
        new("relation", "string", "How left less right is compared with 0: ==, !=, <=, <, >=, >."),
        new("constant", "number", "What is added to the terms, where the agency's level is not known."),
        .. Levels.Select(level => new TableColumn("constant_" + level, "number", "The same for agencies of this level.")),
        new("tolerance", "number", "How far the sides may be apart."),
        new("title_zh", "string", "The rule in a sentence."),
        new("title_en", "string", "The rule in a sentence."),
        new("source_document", "string", "The notice or law."),
        new("source_place", "string", "The place in it."),
    ];

    private static object?[] Row(int key, IdentityData data, JsonElement instance)
    {
        JsonElement rule = data.Rule(instance);
        JsonElement shape = instance.GetProperty("shape");
        JsonElement documents = shape.GetProperty("otherDocuments");
        JsonElement title = rule.GetProperty("title");
        JsonElement source = rule.GetProperty("source");
        JsonElement byLevel = instance.GetProperty("constantByLevel");
        decimal constant = instance.GetProperty("constant").GetDecimal();
        return
        [
            key, data.Name, Text(instance, "id"), Text(instance, "rule"), Text(instance, "class"), Text(instance, "severity"), Text(instance, "missing"),
            Text(shape, "otherHandling"), documents.ValueKind == JsonValueKind.Null ? null : documents.GetBoolean(),
            IdentityData.Line(instance.GetProperty("when")), Text(instance, "relation"), constant,
            .. Levels.Select(level => (object?)(byLevel.ValueKind == JsonValueKind.Null ? constant : byLevel.GetProperty(level).GetDecimal())),
            instance.GetProperty("tolerance").GetDecimal(), Text(title, "zh"), Text(title, "en"), Text(source, "document"), Text(source, "place"),
        ];
    }

    private static object?[] Row(IdentityData data, CellDefinition cell)
    {
        (string? otherHandling, bool? otherDocuments) = data.ShapesOf(cell);
        return
        [
            cell.Address, cell.Table, cell.RowAddress, cell.Key, cell.RowLabel, cell.RowLabelEn, cell.ColumnLabel, cell.ColumnLabelEn,
            DataName.Of(cell.Measure), cell.IsSigned, cell.SqlName, cell.Scale(), otherHandling, otherDocuments,
        ];
    }

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();
}
