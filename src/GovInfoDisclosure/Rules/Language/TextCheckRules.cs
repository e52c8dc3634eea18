namespace GovInfoDisclosure.Rules.Language;

/// <summary>The checks of the text, which are code and no YAML: listed, switched and counted like the rules.</summary>
internal static class TextCheckRules
{
    private static readonly HashSet<string> Reserved =
        [.. Enumerable.Range(1, 19).Select(number => "N" + number.ToString(CultureInfo.InvariantCulture))];

    private const string Regulations = "中华人民共和国政府信息公开条例";
    private const string Notice = "国办公开办函〔2021〕30号";

    public static IReadOnlyList<Rule> All { get; } =
    [
        Check("N1", Regulations, "第五十条（上一年度的报告）", Severity.Warning,
            "正文中的年份应与报告年度一致", "The text should mention the report's year only"),
        Check("N2", Regulations, "第五十条（存在的主要问题及改进情况）", Severity.Warning,
            "第五部分不应照抄第一部分或上年报告", "Section 5 should not be copied from section 1 or last year's report"),
        Check("N3", Regulations, "第五十条", Severity.Warning,
            "正文中不应出现其他同类机关的名称", "The text should not mention another agency in place of this one"),
        Check("N4", Regulations, "第五十条（报告的内容）", Severity.Warning,
            "六个部分应齐全，应有内容的部分不应是空白或只写“无”", "All six sections should be present, with content where there must be some"),
        Check("N5", Notice, "内容雷同的责任", Severity.Warning,
            "第一部分不应照抄上年报告", "Section 1 should not be copied from last year's report"),
        Check("N6", Notice, "内容雷同的责任", Severity.Warning,
            "第一、第五部分不应与其他机关的报告雷同", "Sections 1 and 5 should not be copied from another agency") with { NeedsPeers = true },
        Check("N7", Notice, "内容雷同的责任", Severity.Warning,
            "各表不应与其他机关的报告完全相同", "The tables should not be copied from another agency") with { NeedsPeers = true },
        Check("N8", Notice, "一、总体情况（五个方面）", Severity.Info,
            "第一部分应说到五个方面", "Section 1 should cover the five aspects"),
        Check("N9", Notice, "六、其他需要报告的事项（信息处理费）", Severity.Warning,
            "第六部分应说明信息处理费的收取情况", "Section 6 should contain the fee report"),
        Check("N10", Notice, "附件（格式）", Severity.Info,
            "六个标题应按规定的顺序和文字", "The six headings should have the form's order and wording"),
        Check("N11", Notice, "附件（标题）", Severity.Info,
            "标题应符合规定的形式", "The title should have the prescribed form"),
        Check("N12", Regulations, "第五十条（存在的主要问题及改进情况）", Severity.Info,
            "第五部分应说到问题和改进，并回应上年所列问题", "Section 5 should name problems and improvements, and report on last year's"),
        Check("N13", Notice, "附件（格式）", Severity.Warning,
            "文字不应少于本地规定的字数", "The text should have the length that the place requires", ("overallSituation", 0), ("problemsAndImprovements", 0)),
        Check("N14", Regulations, "第十五条（个人隐私）", Severity.Info,
            "正文中不应出现身份证号码", "The text should show no identity-card numbers"),
        Check("N15", Regulations, "第十五条（个人隐私）", Severity.Info,
            "正文中不应出现个人手机号码", "The text should show no personal telephone numbers"),
        Check("N16", Notice, "正文与表二至表四", Severity.Warning,
            "正文所述增长率、占比应与表格一致", "Growth and shares in the text should agree with the tables"),
        Check("N17", Notice, "正文", Severity.Warning,
            "正文各部分所述的同一数字应一致", "Sections that state the same figure should agree"),
    ];

    /// <summary>Whether an id is kept for the checks of the text: N1 to N19, those to come among them.</summary>
    public static bool IsReserved(string id) => Reserved.Contains(id);

    private static Rule Check(
        string id, string document, string place, Severity severity, string zh, string en, params (string Name, int Value)[] parameters) => new()
        {
            Id = id,
            Class = RuleNames.Plausibility,
            Severity = severity,
            Editions = new ValueList<ReportEdition>([ReportEdition.Edition2019, ReportEdition.Edition2021]),
            SourceDocument = document,
            SourcePlace = place,
            IsPrinted = false,
            Title = new Message(zh, en),
            Layer = RuleLayer.National,
            File = "built-in",
            NeedsProse = true,
            Parameters = parameters.ToDictionary(
                x => x.Name, x => new RuleParameter(new PlacedWord(x.Name, 0, 0), x.Value, new Dictionary<AgencyLevel, Rational>(), IsPercent: false)),
        };
}
