namespace GovInfoDisclosure.Rendering.Text;

/// <summary>Words that results and the tool's lists of rules have in common. Also compiled into the tool and into the workbook's
/// package.</summary>
internal sealed class SharedWords(bool isChinese)
{
    public string BlankAsZero => Pick("空白按 0 处理", "blanks read as 0");

    public string Overrides => Pick("规则改动", "Rules changed");

    public string UnknownAgency => Pick("未写明机关名称", "agency not stated");

    public string Edition(ReportEdition edition) => Pick(Number((int)edition) + " 年版", "edition " + Number((int)edition));

    public string Year(int? year) => year is int known ? Pick(Number(known) + " 年度", Number(known)) : Pick("未写明年度", "year not stated");

    public string Severity(Severity severity) => severity switch
    {
        Findings.Severity.Error => Pick("错误", "error"),
        Findings.Severity.Warning => Pick("警告", "warning"),
        _ => Pick("提示", "info"),
    };

    public string Layer(RuleLayer layer) => layer switch
    {
        RuleLayer.National => Pick("国家", "national"),
        RuleLayer.Province => Pick("省", "province"),
        RuleLayer.Agency => Pick("机关", "agency"),
        _ => Pick("用户", "user"),
    };

    /// <summary>Why something is excused, by whom, until when.</summary>
    public string Waiver(Waiver waiver) => Pick(
        waiver.Reason + "（批准人 " + waiver.Approver + "，有效期至 " + waiver.Expires + "）",
        waiver.Reason + " (approved by " + waiver.Approver + ", until " + waiver.Expires + ")");

    /// <summary>The rules that were changed, below a line of its own; empty where none were.</summary>
    public IEnumerable<string> OverrideLines(IReadOnlyCollection<RuleOverride> changes) =>
        changes.Count == 0 ? [] : changes.Select(change => "  " + DisplayWidth.Printable(Override(change))).Prepend(Overrides);

    private string Override(RuleOverride change) =>
        change.Rule + "  " + change.Change + Pick("：", ": ") + change.Reason + Pick("（", " (")
        + (change.Author is null ? "" : change.Author + Pick("，", ", ")) + Layer(change.Layer) + Pick("）", ")");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Pick(string zh, string en) => isChinese ? zh : en;
}
