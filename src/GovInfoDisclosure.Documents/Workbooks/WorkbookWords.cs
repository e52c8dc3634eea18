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

    public static IReadOnlyList<SheetColumn> AgencyColumns { get; } =
    [
        SheetColumn.OfName("机关", "Agency"), SheetColumn.OfName("统一社会信用代码", "Code"), SheetColumn.OfNumber("年度", "Year"),
        SheetColumn.OfNumber("结论", "Verdict"), SheetColumn.OfNumber("错误", "Errors"), SheetColumn.OfNumber("警告", "Warnings"),
        SheetColumn.OfNumber("提示", "Notes"), SheetColumn.OfNumber("不成立（项）", "Broken"), SheetColumn.OfNumber("待定（项）", "Undecided"),
        SheetColumn.OfNumber("已豁免（项）", "Excused"), SheetColumn.OfName("文件", "Document"),
    ];

    public static IReadOnlyList<SheetColumn> FindingColumns { get; } =
    [
        SheetColumn.OfName("机关", "Agency"), SheetColumn.OfNumber("年度", "Year"), SheetColumn.OfName("规则", "Rule"), SheetColumn.OfName("规则名称", "Title"),
        SheetColumn.OfNumber("级别", "Severity"), SheetColumn.OfNumber("结果", "Outcome"), SheetColumn.OfText("说明", "Message"),
        SheetColumn.OfName("单元格", "Cells"), SheetColumn.OfNumber("左边", "Left"), SheetColumn.OfNumber("右边", "Right"),
        SheetColumn.OfNumber("相差", "Difference"), SheetColumn.OfName("原文位置", "Place"), SheetColumn.OfName("文件", "Document"),
    ];

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
