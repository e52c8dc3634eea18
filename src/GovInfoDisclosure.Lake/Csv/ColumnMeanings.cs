namespace GovInfoDisclosure.Lake.Csv;

/// <summary>What the columns that are no cells mean, and their types in the words of a Table Schema, by the names of the headers.</summary>
internal static class ColumnMeanings
{
    private static readonly Dictionary<string, (string Type, string Text)> Known = new(StringComparer.Ordinal)
    {
        ["report_id"] = ("string",
            "报告的标识：报告各表为内容的散列值；核对结果各表为来源文件（内容的散列值为 content_id） · Which report: in the tables of reports the hash of its "
            + "content; in the tables of results the document, and content_id is that hash"),
        ["report_key"] = ("string", "机关与年度 · Agency (code, else division and name) and year: the same for all versions of a report"),
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
        ["tool_version"] = ("string", "工具版本 · Version of the tool that read or judged it"),
        ["rule_set"] = ("string", "规则集的散列值 · Hash of the rules that judged"),
        ["province"] = ("string", "省级行政区 · Province, from the division code"),
        ["part_year"] = ("integer", "分区用年度，0 为不明 · Report year for partitions, 0 where not stated"),
        ["content_id"] = ("string",
            "报告内容的标识，即 report_wide 的 report_id；未读出报告为空 · The report's content: report_id of report_wide; empty where there was no report"),
        ["options"] = ("string", "判定方式，按默认则为空 · How it was judged; empty for the defaults"),
        ["finding_no"] = ("integer", "在该文件各条结果中的序号 · The place among the findings of the document, from 1"),
        ["waiver"] = ("string", "豁免的理由；未豁免则为空 · Why it is excused; empty where it is not"),
        ["not_read"] = ("string", "未读出报告的原因（READ-…）；读出则为空 · Why there was no report: the reader's code; empty where there was one"),
        ["cell_no"] = ("integer", "单元格的序号 · The place among the cells of the finding, from 1"),
        ["cell_of"] = ("string", "谁的单元格；本报告为空 · Whose cell: prior, prior2 or the name of a unit; empty for the report's own"),
        ["label"] = ("string", "栏目 · Label of the cell"),
        ["cell_value"] = ("number", "单元格的值；空白为空；金额为万元 · What the cell held; empty where blank; amounts in 万元"),
        ["part_no"] = ("integer", "第几处（--pick 用）· Which part of the report, as --pick takes it"),
        ["explanation_no"] = ("integer", "第几种改法 · Which explanation of the part; empty where none was found"),
        ["change_no"] = ("integer", "改法中的第几格 · Which change of the explanation"),
        ["grade"] = ("string", "更正的把握 · certain or likely"),
        ["weight"] = ("number", "差错的可能性，越小越可能 · How unlikely it is: the least is the likeliest"),
        ["is_tied"] = ("integer", "是否几种改法并列 · Whether several are equally likely: 0 or 1"),
        ["is_cut_off"] = ("integer", "搜索是否到限 · Whether a bound cut the search off: 0 or 1"),
        ["slips"] = ("string", "可能的差错 · What the slips may have been"),
        ["from_value"] = ("number", "原数 · The reported number"),
        ["to_value"] = ("number", "应改为 · The number with which the identities hold"),
        ["is_determined"] = ("integer", "是否唯一 · Whether it is the only such number: 0 or 1"),
        ["deduced_value"] = ("number", "推知的数；金额为万元 · The only number that the blank can have; amounts in 万元"),
        ["rules"] = ("string", "所依据的规则 · The instances of rules that it follows from"),
        ["version"] = ("integer", "同一报告的第几个版本 · Which version of the report"),
        ["is_current"] = ("integer", "是否最新版本 · Whether it is the latest version: 0 or 1"),
        ["address"] = ("string", "单元格的地址 · Address of the cell"),
        ["value"] = ("integer", "值，空白为空；金额为元 · Value, empty where blank; amounts in whole yuan"),
        ["rule_id"] = ("string", "规则；读取提示为 READ-… · The rule; READ-… of the reader's"),
        ["instance_id"] = ("string", "规则与实例 · Rule and instance"),
        ["outcome"] = ("string", "结果 · holds, broken, undecided, notApplicable, reading, or excused by a waiver"),
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
