namespace GovInfoDisclosure.Rules.Language;

/// <summary>The checks of the text, which are code and no YAML: listed, switched and counted like the rules.</summary>
internal static class TextCheckRules
{
    private static readonly HashSet<string> Reserved =
        [.. Enumerable.Range(1, 19).Select(number => "N" + number.ToString(CultureInfo.InvariantCulture))];

    public static IReadOnlyList<Rule> All { get; } =
    [
        Check("N1", "第五十条（上一年度的报告）", "正文中的年份应与报告年度一致", "The years that the text names should be the report's"),
        Check("N2", "第五十条（存在的主要问题及改进情况）", "第五部分不应照抄第一部分或上年报告", "Section 5 should copy neither section 1 nor last year's"),
        Check("N3", "第五十条", "正文中不应出现其他同类机关的名称", "The text should not name another agency in place of this one"),
        Check("N4", "第五十条（报告的内容）", "六个部分应齐全，应有内容的部分不应是空白或只写“无”",
            "All six sections should be present, with content where there must be some"),
    ];

    /// <summary>Whether an id is kept for the checks of the text: N1 to N19, those to come among them.</summary>
    public static bool IsReserved(string id) => Reserved.Contains(id);

    private static Rule Check(string id, string place, string zh, string en) => new()
    {
        Id = id,
        Class = RuleNames.Plausibility,
        Severity = Severity.Warning,
        Editions = new ValueList<ReportEdition>([ReportEdition.Edition2019, ReportEdition.Edition2021]),
        SourceDocument = "中华人民共和国政府信息公开条例",
        SourcePlace = place,
        IsPrinted = false,
        Title = new Message(zh, en),
        Layer = RuleLayer.National,
        File = "built-in",
        NeedsProse = true,
    };
}
