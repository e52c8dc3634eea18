namespace GovInfoDisclosure.Rendering.Text;

/// <summary>The words of comparisons, in the text of the tool and on pages. Also compiled into the tool.</summary>
internal class ComparisonWords(bool isChinese)
{
    /// <summary>A shorter passage is a name or a set phrase.</summary>
    private const int FewestCharacters = 20;

    private readonly SharedWords words = new(isChinese);

    public string Title => Pick("报告比对", "Comparison of reports");

    public string NoPairs => Pick("没有可以比对的报告。", "There is nothing to compare.");

    public string[] CellHeads => isChinese ? ["单元格", "前一份", "后一份", "变化"] : ["Cell", "Earlier", "Later", "Change"];

    public string[] RateHeads => isChinese ? ["比率", "前一份", "后一份", "算法"] : ["Rate", "Earlier", "Later", "Definition"];

    public string[] IndexHeads => isChinese
        ? ["机关", "年度", "新出现", "仍有", "已消除", "不同（格）", "文件"] : ["Agency", "Year", "New", "Left", "Fixed", "Cells that differ", "Documents"];

    public string WithNew => Pick("有新问题的", "with new findings");

    public string WithoutNew => Pick("没有新问题的", "without new findings");

    public string IndexTotals(int pairs, int differ) => Pick($"比对 {Number(pairs)} 对报告，其中 {Number(differ)} 对有单元格不同。",
        $"{Number(pairs)} pairs compared; cells differ in {Number(differ)} of them.");

    public string Separator => Pick("，", ", ");

    public string Note => Pick("说明", "note");

    public string Same(int left) => Pick("两份报告相同", "the reports are the same")
        + (left == 0 ? "" : Pick($"，仍有问题 {Number(left)} 项", $"; {Number(left)} findings are left"));

    public string Fixed => Pick("已消除", "fixed");

    public string Left => Pick("仍有", "left");

    public string Brought => Pick("新出现", "new");

    public string Unsettled => Pick("转为待定", "undecided");

    public string OldAlone => Pick("此后没有", "no later report");

    public string NewAlone => Pick("此前没有", "no earlier report");

    protected static string Arrow => " → ";

    private string Blank => Pick("空白", "blank");

    public string Head(ReportComparison comparison) => comparison.Kind == ComparisonKind.Years
        ? Agency(comparison.New) + "  " + Year(comparison.Old) + Arrow + Year(comparison.New)
        : Name(comparison.New) + "  " + Pick("更正前后", "before and after the correction");

    public string Sources(ReportComparison comparison) => comparison.OldSource is null && comparison.NewSource is null
        ? "" : DisplayWidth.Printable((comparison.OldSource ?? "?") + Arrow + (comparison.NewSource ?? "?"));

    public string Name(AnnualReport report) => Agency(report) + "  " + Year(report);

    /// <summary>What a correction changed of who reports, for when, and on which form.</summary>
    public IEnumerable<string> HeadChanges(AnnualReport old, AnnualReport @new)
    {
        (string What, string? Old, string? New)[] members =
        [
            (Pick("机关名称", "agency"), old.Agency.Name, @new.Agency.Name),
            (Pick("统一社会信用代码", "agency's code"), old.Agency.Code, @new.Agency.Code),
            (Pick("行政区划代码", "division code"), old.Agency.DivisionCode, @new.Agency.DivisionCode),
            (Pick("年度", "year"), old.Year is int before ? Number(before) : null, @new.Year is int after ? Number(after) : null),
            (Pick("公开日期", "date of publication"), old.Published?.ToString(), @new.Published?.ToString()),
            (Pick("格式", "form"), words.Edition(old.Edition), words.Edition(@new.Edition)),
        ];
        return members.Where(x => x.Old != x.New).Select(x =>
            x.What + " " + DisplayWidth.Printable(x.Old ?? NotStated) + Arrow + DisplayWidth.Printable(x.New ?? NotStated));
    }

    public string Row(CellDefinition cell) => Pick(Table(cell.Table) + cell.RowLabel + "：", Table(cell.Table) + cell.RowLabelEn + ": ");

    public static string Signed(decimal change) => (change > 0 ? "+" : "") + Number(change);

    public string MoreCells(int count) => Pick($"另有 {Number(count)} 处不同（单独比对这两份，或用 --format json，可列出全部）",
        $"{Number(count)} more differ (compare these two alone, or --format json, to list all)");

    public string OnlyIn(ReportComparison comparison)
    {
        string old = comparison.OldOnly.Count == 0 ? "" : Pick($"仅前一份的格式有 {Number(comparison.OldOnly.Count)} 格",
            $"{Number(comparison.OldOnly.Count)} cells that only the earlier form has");
        string @new = comparison.NewOnly.Count == 0 ? "" : Pick($"仅后一份的格式有 {Number(comparison.NewOnly.Count)} 格",
            $"{Number(comparison.NewOnly.Count)} cells that only the later form has");
        return string.Join(Separator, new[] { old, @new }.Where(x => x.Length > 0))
            + Pick("，口径不同，不作比对", "; they count other things");
    }

    public string Definition(RateComparison rate, bool withName = false) => withName
        ? Pick(rate.Label.Zh, rate.Label.En) + Pick("：", ": ") + Pick(rate.Definition.Zh, rate.Definition.En)
        : Pick(rate.Definition.Zh, rate.Definition.En) + Pick("；非官方指标", "; not an official figure");

    /// <summary>What is to be said of a section; null where there is nothing.</summary>
    public string? Section(TextComparison text, ComparisonKind kind)
    {
        string section = text.Section switch
        {
            SectionKind.OverallSituation => Pick("第一部分", "section 一"),
            SectionKind.ProblemsAndImprovements => Pick("第五部分", "section 五"),
            _ => Pick("第六部分", "section 六"),
        };
        if (kind == ComparisonKind.Correction)
        {
            return text.IsSame ? null : section + Pick("文字有改动", " was changed") + (text.PercentKept is int kept
                ? Pick($"，{Number(kept)}% 与更正前相同", $"; {Number(kept)}% of it is as before") : "");
        }

        if (text.PercentKept is not int percent)
        {
            return null;
        }

        string copied = text.IsCopied ? Pick("，与前一份雷同", ", as good as copied") : "";
        string[] passages = [.. text.Passages.Where(passage => passage.Length >= FewestCharacters)
            .Select(passage => "“" + DisplayWidth.Printable(passage) + "”")];
        string quotes = passages.Length == 0 ? "" : Pick("：", ": ") + string.Join(Pick("；", "; "), passages);
        return section + Pick($" {Number(percent)}% 的文字沿用前一份", $": {Number(percent)}% of the text is in the earlier report") + copied + quotes;
    }

    public string Summary(ReportComparison comparison)
    {
        string count = Number(comparison.Cells.Count);
        string cells = Pick($"{count} 格不同", count == "1" ? "1 cell differs" : $"{count} cells differ");
        return comparison.Kind == ComparisonKind.Years ? cells : cells + Separator + Counts(
            comparison.Fixed.Count, comparison.Left.Count + comparison.Unsettled.Count, comparison.Brought.Count);
    }

    private string NotStated => Pick("未写明", "not stated");

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Number(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    public string Counts(long gone, long left, long brought) => Pick(
        $"消除 {Number(gone)} 项，仍有 {Number(left)} 项，新出现 {Number(brought)} 项", $"{Number(gone)} fixed, {Number(left)} left, {Number(brought)} new");

    private string Agency(AnnualReport report) => DisplayWidth.Printable(report.Agency.Name ?? words.UnknownAgency);

    private string Year(AnnualReport report) => words.Year(report.Year);

    private string Table(int table) => table switch
    {
        2 => Pick("表二 ", "table 2 "),
        3 => Pick("表三 ", "table 3 "),
        4 => Pick("表四 ", "table 4 "),
        _ => "",
    };

    public string Value(decimal? value, ValueList<CellValue> parts) => value is decimal known
        ? Number(known) + (parts.Count > 0 ? Pick("（三行之和）", " (sum of three rows)") : "")
        : parts.Any(part => part.Value is not null) ? Pick("不明（三行中有空白）", "unknown (one of three rows is blank)") : Blank;

    public string Share(Fraction? fraction) => fraction is not Fraction known ? Pick("无", "none")
        : known + (known.Percent is decimal percent ? " = " + percent.ToString("0.00", CultureInfo.InvariantCulture) + "%" : "");

    protected string Pick(string zh, string en) => isChinese ? zh : en;
}
