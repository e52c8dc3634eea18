using GovInfoDisclosure.Rendering.Text;
using GovInfoDisclosure.Rules;

namespace GovInfoDisclosure.Documents.Workbooks;

/// <summary>The words of the workbook. All texts of this folder stand here.</summary>
internal sealed class WorkbookWords(MessageLanguage language)
{
    private readonly SharedWords shared = new(language == MessageLanguage.Chinese);

    public MessageLanguage Language { get; } = language;

    public string Agencies => Pick("机关", "Agencies");

    public string Findings => Pick("问题", "Findings");

    public string[] AgencyHeads => Language == MessageLanguage.Chinese
        ? ["机关", "统一社会信用代码", "年度", "结论", "错误", "警告", "提示", "不成立（项）", "待定（项）", "已豁免（项）", "文件"]
        : ["Agency", "Code", "Year", "Verdict", "Errors", "Warnings", "Notes", "Broken", "Undecided", "Excused", "Document"];

    public string[] FindingHeads => Language == MessageLanguage.Chinese
        ? ["机关", "年度", "规则", "规则名称", "级别", "结果", "说明", "单元格", "左边", "右边", "相差", "原文位置", "文件"]
        : ["Agency", "Year", "Rule", "Title", "Severity", "Outcome", "Message", "Cells", "Left", "Right", "Difference", "Place", "Document"];

    public string Verdict(ValidationResult result, int errors) =>
        result.Report is null ? Pick("未读出", "not read")
        : errors > 0 ? Pick("有错误", "with errors")
        : result.IsJudged ? Pick("没有错误", "no errors")
        : Pick("无法核对", "not judged");

    public string Outcome(Outcome outcome) => outcome switch
    {
        GovInfoDisclosure.Findings.Outcome.Holds => Pick("成立", "holds"),
        GovInfoDisclosure.Findings.Outcome.Broken => Pick("不成立", "broken"),
        GovInfoDisclosure.Findings.Outcome.Undecided => Pick("待定", "undecided"),
        GovInfoDisclosure.Findings.Outcome.NotApplicable => Pick("不适用", "not applicable"),
        _ => Pick("读取提示", "from reading"),
    };

    public string Severity(Severity severity) => shared.Severity(severity);

    /// <summary>What excuses a finding; in the place of its outcome.</summary>
    public string Excused(Waiver waiver) => Pick("已豁免：", "excused: ") + shared.Waiver(waiver);

    public string Separator => Pick("；", "; ");

    public string Pick(string zh, string en) => Language == MessageLanguage.Chinese ? zh : en;
}
