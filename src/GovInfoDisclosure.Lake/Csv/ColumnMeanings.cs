namespace GovInfoDisclosure.Lake.Csv;

/// <summary>What the columns that are no cells mean, and their types in the words of a Table Schema, by the names of the headers.</summary>
internal static class ColumnMeanings
{
    private static readonly Dictionary<string, (string Type, string Text)> Known = new(StringComparer.Ordinal)
    {
        ["report_id"] = ("string",
            "报告的标识：报告各表为内容的散列值；核对结果（findings、summary）为来源文件，与 report_wide 的 source 相连 · Which report: in the tables of reports the "
            + "hash of its content; in findings and summary the document, which is source in report_wide"),
        ["report_key"] = ("string", "机关与年度 · Agency (code, else name) and year: the same for all versions of a report"),
        ["edition"] = ("integer", "格式版本 · Edition of the form: 2019 or 2021"),
        ["other_handling_rows"] = ("integer", "（六）其他处理的行数 · Rows of 其他处理: 1 or 3"),
        ["has_other_documents"] = ("integer", "有无“其他主动公开文件”一行 · Whether table 2 has Hubei's row: 0 or 1"),
        ["agency_name"] = ("string", "机关名称 · Name of the agency"),
        ["agency_code"] = ("string", "统一社会信用代码 · Unified social credit code"),
        ["division_code"] = ("string", "行政区划代码 · Code of the administrative division"),
        ["agency_level"] = ("string", "行政层级 · central, provincial, prefectural, county or township"),
        ["report_year"] = ("integer", "报告年度 · Report year"),
        ["published_on"] = ("string", "公开日期 · Date of publication, yyyy-MM-dd"),
        ["parent_id"] = ("string", "所属政府报告的 report_id · report_id of the government's report that this one is a unit's of"),
        ["expected_units"] = ("integer", "应有单位数 · How many units a government's report should have"),
        ["source"] = ("string", "来源文件 · The document, as it was given"),
        ["input_hash"] = ("string", "来源文件的散列值 · Hash of the document"),
        ["load_id"] = ("string", "装载批次 · The load that brought the row"),
        ["loaded_at"] = ("string", "装载时间 · When it was loaded, UTC"),
        ["tool_version"] = ("string", "工具版本 · Version of the tool that read it"),
        ["rule_set"] = ("string", "规则集的散列值 · Hash of the rules that judged"),
        ["province"] = ("string", "省级行政区 · Province, from the division code"),
        ["part_year"] = ("integer", "分区用年度，0 为不明 · Report year for partitions, 0 where not stated"),
        ["version"] = ("integer", "同一报告的第几个版本 · Which version of the report"),
        ["is_current"] = ("integer", "是否最新版本 · Whether it is the latest version: 0 or 1"),
        ["address"] = ("string", "单元格的地址 · Address of the cell"),
        ["value"] = ("integer", "值，空白为空；金额为元 · Value, empty where blank; amounts in whole yuan"),
        ["rule_id"] = ("string", "规则；读取提示为 READ-… · The rule; READ-… of the reader's"),
        ["instance_id"] = ("string", "规则与实例 · Rule and instance"),
        ["outcome"] = ("string", "结果 · holds, broken, undecided, notApplicable or reading"),
        ["severity"] = ("string", "严重程度 · error, warning or info"),
        ["left_value"] = ("number", "左边；有空白则为空 · Left side; empty where a cell of it is blank. Amounts are in 万元"),
        ["right_value"] = ("number", "右边；有空白则为空 · Right side; empty where a cell of it is blank. Amounts are in 万元"),
        ["difference"] = ("number", "左边减右边 · Left less right"),
        ["place_line"] = ("integer", "所在行，从 1 起 · Line, from 1"),
        ["place_column"] = ("integer", "所在列，从 1 起 · Column, from 1"),
        ["agency"] = ("string", "机关名称 · Name of the agency"),
        ["year"] = ("integer", "报告年度 · Report year"),
        ["title"] = ("string", "规则的标题 · Title of the rule"),
        ["message"] = ("string", "说明 · Message"),
        ["cells"] = ("string", "所涉单元格的地址 · Addresses of the cells"),
        ["labels"] = ("string", "所涉单元格的栏目 · Labels of the cells"),
        ["holds"] = ("integer", "成立的实例数；未读出报告为空 · Instances that hold; empty where there was no report"),
        ["broken"] = ("integer", "不成立的实例数 · Instances that are broken"),
        ["undecided"] = ("integer", "因空白待定的实例数 · Instances that blanks leave undecided"),
        ["not_applicable"] = ("integer", "不适用的实例数 · Instances that do not apply"),
        ["excused"] = ("integer", "已豁免的实例数 · Instances that are broken and excused"),
        ["errors"] = ("integer", "错误数，含读取提示 · Errors, the reader's too"),
        ["warnings"] = ("integer", "警告数，含读取提示 · Warnings, the reader's too"),
        ["infos"] = ("integer", "提示数，含读取提示 · Remarks, the reader's too"),
    };

    /// <summary>The column of a name; a text where nothing is known of it.</summary>
    public static TableColumn Of(string name) =>
        Known.TryGetValue(name, out (string Type, string Text) known) ? new TableColumn(name, known.Type, known.Text)
            : new TableColumn(name, "string", "见 docs/sql.md · See docs/sql.md");

    /// <summary>The column of a cell in a table of whole numbers.</summary>
    public static TableColumn Of(CellDefinition cell) => new(cell.SqlName, "integer",
        $"{cell.Label} · {cell.LabelEn}; {cell.Address}; {(cell.Measure == Measure.Count ? "件 · count" : "元 · yuan")}");
}
