namespace GovInfoDisclosure.Rules.Language;

/// <summary>The checks of who has published and when, which are code and no YAML: listed, switched and counted like the rules.</summary>
internal static class RosterRules
{
    public const string Missing = "R1";
    public const string Several = "R2";
    public const string Late = "R3";
    public const string NotListed = "R4";

    public static IReadOnlyList<Rule> All { get; } =
    [
        Check(Missing, Severity.Error, "名单中的机关都应公布年度报告", "Every agency on the list should publish its report"),
        Check(Several, Severity.Warning, "每个机关每年应只有一份报告", "An agency should have one report a year"),
        Check(Late, Severity.Warning, "年度报告应在规定期限内公布（部门 1 月 31 日，政府 3 月 31 日，或另行规定的日期）",
            "The report should be published in time: by 31 January, governments by 31 March, or the day set"),
        Check(NotListed, Severity.Warning, "报告的机关应在名单之中", "The agency of a report should be on the list"),
    ];

    private static Rule Check(string id, Severity severity, string zh, string en) => new()
    {
        Id = id,
        Class = RuleNames.Plausibility,
        Severity = severity,
        Editions = new ValueList<ReportEdition>([ReportEdition.Edition2019, ReportEdition.Edition2021]),
        SourceDocument = "中华人民共和国政府信息公开条例",
        SourcePlace = "第四十九条（年度报告的公布）",
        IsPrinted = false,
        Title = new Message(zh, en),
        Layer = RuleLayer.National,
        File = "built-in",
        NeedsRoster = true,
    };
}
