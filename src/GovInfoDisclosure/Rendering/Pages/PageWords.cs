using GovInfoDisclosure.Rendering.Text;

namespace GovInfoDisclosure.Rendering.Pages;

/// <summary>The words of the pages. All texts of this folder stand here.</summary>
internal sealed class PageWords(MessageLanguage language)
{
    private readonly SharedWords shared = new(language.IsChinese);

    public MessageLanguage Language { get; } = language;

    public string LanguageTag => Pick("zh-CN", "en");

    public string ReportTitle => Pick("政府信息公开工作年度报告核对结果", "Check of an annual report on open government information");

    public string NoReport => Pick("没有读到报告", "No report was read");

    public string UnknownAgency => Pick("未写明机关名称", "Agency not stated");

    public string UnknownYear => Pick("未写明年度", "year not stated");

    public string AllReports => Pick("全部报告", "All reports");

    public string Corrections => Pick("需要更正的地方", "What to correct");

    public string Findings => Pick("问题", "Findings");

    public string Undecided => Pick("因空白待定", "Left undecided by blanks");

    public string Excused => Pick("已豁免", "Excused");

    public string Tables => Pick("表格", "Tables");

    public string Reading => Pick("读取提示", "What the reader interpreted");

    public string Prose => Pick("正文", "Text");

    public string ProseNote => Pick("有下划线的是与表格比对的数字；双线加编号的与表格不符。",
        "Figures compared with the tables are underlined; those that contradict them are underlined twice and numbered.");

    public string Notes => Pick("说明", "Notes");

    public string Cells => Pick("单元格：", "Cells: ");

    public string Place => Pick("原文位置：", "In the document: ");

    public string Comma => Pick("、", ", ");

    public string LegendChanged => Pick("应更正：原数 → 应有的数（? 表示可能，须核对）", "to correct: number given → number due (? means likely, check it)");

    public string LegendBroken => Pick("关系不成立，不能断定是哪一格", "in a broken rule; which cell is wrong cannot be told");

    public string LegendDeduced => Pick("空白，但可推知", "blank, but its number follows");

    public string LegendBlank => Pick("空白", "blank");

    public string NoFindings => Pick("没有发现问题。", "Nothing was found.");

    public string Cut => Pick("其余从略；完整结果见 --format json。", "The rest is left out here; --format json has all of it.");

    public string Fees => Pick("信息处理费", "Processing fees");

    public string BlankAsZero => Pick("空白按 0 处理。", "Blanks were read as 0.");

    public string NotJudged => Pick("没有一条规则能够核对：各表中读到的数字不足以判断任何一条。", "No rule could be judged: too few numbers of the tables were read.");

    public string IndexTitle => Pick("政府信息公开工作年度报告核对结果", "Check of annual reports on open government information");

    public string MissingAndLate => Pick("未公布和逾期公布", "Missing and late");

    public string ByRule => Pick("各规则涉及的报告份数", "Reports by rule");

    public string ByAgency => Pick("各机关的问题数", "Findings by agency");

    public string Filter => Pick("按机关、年度、文件查找", "Find agency, year or file");

    public string Show => Pick("显示", "Show");

    public string ShowAll => Pick("全部", "all");

    public string ShowErrors => Pick("有错误的", "with errors");

    public string ShowClean => Pick("没有错误的", "without errors");

    public string Pages => Pick("分页", "Pages");

    public string[] IndexHeads => Language.IsChinese
        ? ["机关", "年度", "错误", "警告", "应更正（格）", "待定（项）", "文件"]
        : ["Agency", "Year", "Errors", "Warnings", "Cells to correct", "Undecided", "Document"];

    public string IndexTotals(IReadOnlyCollection<IndexEntry> entries)
    {
        int wrong = entries.Count(entry => entry.IsReport && entry.Errors > 0);
        int unread = entries.Count(entry => !entry.IsReport);
        string clean = Number(entries.Count - wrong - unread);
        string errors = Number(entries.Sum(entry => (long)entry.Errors));
        string warnings = Number(entries.Sum(entry => (long)entry.Warnings));
        return Pick(
            "共 " + Number(entries.Count) + " 份：" + clean + " 份没有错误，" + Number(wrong) + " 份有错误，" + Number(unread) + " 份未读出；错误 "
                + errors + " 个，警告 " + warnings + " 个。",
            Number(entries.Count) + " documents: " + clean + " without errors, " + Number(wrong) + " with errors, " + Number(unread)
                + " not read; errors: " + errors + ", warnings: " + warnings + ".");
    }

    public string Severity(Severity severity) => shared.Severity(severity);

    public IEnumerable<string> Overrides(IReadOnlyCollection<RuleOverride> changes) => shared.OverrideLines(changes);

    public string Year(int year) => Pick(year.ToString(CultureInfo.InvariantCulture) + " 年度", year.ToString(CultureInfo.InvariantCulture));

    public string Edition(ReportEdition edition) => Pick(((int)edition).ToString(CultureInfo.InvariantCulture) + " 年版表格",
        "form of " + ((int)edition).ToString(CultureInfo.InvariantCulture));

    public string Verdict(int errors, int warnings, int cells) => (errors, warnings) == (0, 0)
        ? Pick("没有发现错误。", "No error was found.")
        : Pick("错误 " + Number(errors) + " 个，警告 " + Number(warnings) + " 个" + (cells == 0 ? "。" : "；应更正 " + Number(cells) + " 格。"),
            "Errors: " + Number(errors) + "; warnings: " + Number(warnings) + (cells == 0 ? "." : "; cells to correct: " + Number(cells) + "."));

    public string Counts(ValidationResult result) => Pick(
        "核对 " + Number(result.Instances) + " 项：成立 " + Number(result.Holds) + "，不成立 " + Number(result.Broken) + "，待定 " + Number(result.Undecided)
            + "，不适用 " + Number(result.NotApplicable) + (result.Excused.Count == 0 ? "" : "，已豁免 " + Number(result.Excused.Count)) + "。",
        Number(result.Instances) + " checks: " + Number(result.Holds) + " hold, " + Number(result.Broken) + " broken, "
            + Number(result.Undecided) + " undecided, " + Number(result.NotApplicable) + " not applicable"
            + (result.Excused.Count == 0 ? "" : ", " + Number(result.Excused.Count) + " excused") + ".");

    public string AndMore(int more) => Pick(" 等，另有 " + Number(more) + " 格", " and " + Number(more) + " more");

    public string Alike(int count) => Pick("同类共 " + Number(count) + " 处", Number(count) + " of this kind");

    public string Waiver(Waiver waiver) => shared.Waiver(waiver);

    /// <summary>A changed cell, for whoever hears the page.</summary>
    public string Changed(string from, string to, bool isCertain) => isCertain
        ? Pick("原为 " + from + "，应为 " + to, "given " + from + ", should be " + to)
        : Pick("原为 " + from + "，可能应为 " + to, "given " + from + ", probably " + to);

    public string Pick(string zh, string en) => Language.Pick(zh, en);

    public string Pick(Message message) => message.In(Language);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
