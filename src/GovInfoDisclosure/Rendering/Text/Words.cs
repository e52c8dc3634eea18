namespace GovInfoDisclosure.Rendering.Text;

/// <summary>The words of the text output. All texts of this folder stand here and in <see cref="SharedWords"/>.</summary>
internal sealed class Words(MessageLanguage language)
{
    public MessageLanguage Language { get; } = language;

    /// <summary>Those that are not of results alone.</summary>
    public SharedWords Shared { get; } = new(language.IsChinese);

    public string NoReport => Pick("没有读到报告", "no report was read");

    public string NotJudged => Pick("没有一条规则能够核对：各表中读到的数字不足以判断任何一条。", "No rule could be judged: too few numbers of the tables were read.");

    public string Undecided => Pick("待定", "undecided");

    public string Holds => Pick("成立", "holds");

    public string NotApplicable => Pick("不适用", "not applicable");

    public string Diagnosis => Pick("诊断", "diagnosis");

    public string Deduced => Pick("推知", "deduced");

    public string Outcome(Outcome outcome) => outcome switch
    {
        Findings.Outcome.Holds => Holds,
        Findings.Outcome.Undecided => Undecided,
        _ => NotApplicable,
    };

    /// <summary>Both sides and their difference in brackets, as far as they are known; empty where nothing is.</summary>
    public string Sides(Finding finding)
    {
        string sides = Join(Side(Pick("左 ", "left "), finding.Left),
            Side(Pick("右 ", "right "), finding.Right), Side(Pick("差 ", "difference "), finding.Difference));
        return sides.Length == 0 ? "" : Pick("（" + sides + "）", " (" + sides + ")");
    }

    /// <summary>Undecided instances of one rule on one line.</summary>
    public string UndecidedGroup(int count, string listed, int more) =>
        Pick(Number(count) + " 项：", Number(count) + ": ") + listed
        + (more == 0 ? "" : Pick(" 等（其余用 --all 列出）", " and " + Number(more) + " more (--all lists them)"));

    /// <summary>How many findings one stands for.</summary>
    public string AndAlike(int count) => count == 1
        ? ""
        : Pick("（同类共 " + Number(count) + " 处，以下为第一处；用 --all 列出）", " (the first of " + Number(count) + " of this kind; --all lists them)");

    /// <summary>How many more blanks follow besides those shown.</summary>
    public string MoreDeduced(int more) => Pick("另有 " + Number(more) + " 个空白可以推知（用 --all 列出；govinfo fix 可填入）。",
        Number(more) + (more == 1 ? " more blank follows" : " more blanks follow") + " (--all lists them; govinfo fix fills them in).");

    public string Summary(ValidationResult result, int readingFindings)
    {
        string counts = Join(
            Pick(Number(result.Holds) + " 项成立", Number(result.Holds) + " hold"),
            Pick(Number(result.Broken) + " 项不成立", Number(result.Broken) + " broken"),
            Pick(Number(result.Undecided) + " 项待定", Number(result.Undecided) + " undecided"),
            Pick(Number(result.NotApplicable) + " 项不适用", Number(result.NotApplicable) + " not applicable"),
            result.Excused.Count == 0 ? "" : Pick("已豁免 " + Number(result.Excused.Count) + " 项", Number(result.Excused.Count) + " excused"));
        return readingFindings == 0 ? counts : counts + Pick("；读取提示 " + Number(readingFindings) + " 条", "; " + Number(readingFindings) + " from reading");
    }

    public string Roster(int year) => Pick("名单 · " + Number(year) + " 年度", "Roster " + Number(year));

    public string RosterComplete => Pick("名单中的机关均已公布，没有重复和名单之外的报告", "all have published; no duplicate report and none that is not on the list");

    public string RosterOpen(ValidationResult roster) => Join(
        Count(roster, "R1", "份缺少", "missing"), Count(roster, "R2", "个机关重复", "with several reports"), Count(roster, "R4", "份不在名单", "not on the list"));

    /// <summary>What is broken and excused, on a line.</summary>
    public string Excused(Finding finding, Style style, int width) => "  " + style.Faint(DisplayWidth.Left(Pick("豁免", "excused"), width)) + "  "
        + style.Bold(DisplayWidth.Printable(finding.Id)) + "  " + DisplayWidth.Printable(Shared.Waiver(finding.Waiver!));

    private string Count(ValidationResult roster, string rule, string zh, string en)
    {
        int count = roster.Findings.Count(finding => finding.RuleId == rule);
        return count == 0 ? "" : Pick(Number(count) + " " + zh, Number(count) + " " + en);
    }

    public string Total(Totals totals)
    {
        string documents = Pick(
            "共 " + Number(totals.Documents) + " 份：" + Number(totals.Clean) + " 份无误，" + Number(totals.WithBroken) + " 份有误，"
                + Number(totals.NotJudged) + " 份无法核对，" + Number(totals.WithoutReport) + " 份未读出",
            Number(totals.Documents) + " documents: " + Number(totals.Clean) + " with nothing broken, "
                + Number(totals.WithBroken) + " with something broken, " + Number(totals.NotJudged) + " not judged, "
                + Number(totals.WithoutReport) + " without a report");
        string instances = Join(
            Pick(Number(totals.Holds) + " 项成立", Number(totals.Holds) + " hold"),
            Pick(Number(totals.Broken) + " 项不成立", Number(totals.Broken) + " broken"),
            Pick(Number(totals.Undecided) + " 项待定", Number(totals.Undecided) + " undecided"),
            Pick(Number(totals.NotApplicable) + " 项不适用", Number(totals.NotApplicable) + " not applicable"),
            totals.Excused == 0 ? "" : Pick("已豁免 " + Number(totals.Excused) + " 项", Number(totals.Excused) + " excused"));
        return documents + Pick("；", "; ") + instances;
    }

    /// <summary>Of several documents in none of which a rule could be judged.</summary>
    public string NoneJudged(Totals totals) => Pick("共 " + Number(totals.Documents) + " 份，没有一份能够核对：各表中读到的数字不足以判断任何一条规则。",
        "No rule could be judged in any of " + Number(totals.Documents) + " documents: too few numbers of their tables were read.");

    private static string Side(string name, decimal? value) => value is decimal number
        ? name + number.ToString("0.############", CultureInfo.InvariantCulture)
        : "";

    private string Join(params string[] parts) => string.Join(Separator, System.Array.FindAll(parts, part => part.Length > 0));

    private string Separator => Pick("，", ", ");

    public string Pick(Message message) => message.In(Language);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private string Pick(string zh, string en) => Language.Pick(zh, en);
}
