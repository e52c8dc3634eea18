namespace GovInfoDisclosure.Comparisons;

/// <summary>What is said of a sum of reports.</summary>
internal static class SumTexts
{
    /// <summary>Names that fit in a sentence; of more the first are told, and how many there are.</summary>
    private const int MostNames = 40;

    public static Message NoReport { get; } = new("没有写明机关名称和年度的报告，无法汇总。", "There is no report with an agency and a year to add up.");

    public static Message NoReportOf(int year) => new($"没有 {year} 年的报告。", $"There is no report for {year}.");

    public static Message NoUnit(int year) => new($"{year} 年没有一份所属单位的报告可以汇总。", $"There is no unit's report for {year} to add up.");

    public static Message SeveralYears(IEnumerable<(int Year, int Count)> years) => new(
        "报告不属同一年度：" + string.Join("，", years.Select(x => $"{x.Year} 年 {x.Count} 份")) + "。请指定年度。",
        "The reports are of several years: " + string.Join(", ", years.Select(x => $"{x.Year} ({x.Count})")) + ". Name the year.");

    public static Message SeveralParents(string[] names) => new($"按登记簿，这些单位的上级不止一个：{Names(names, "、")}。请指定汇总机关。",
        $"By the register these agencies have several parents: {Names(names, ", ")}. Name the agency that sums up.");

    public static Message OwnReport(string name) => new($"{name}自己的报告未计入。", $"The report of {name} itself was not added.");

    public static Message Twice(string name, int count) => new($"{name}有 {count} 份相同的报告，按一份计。", $"There are {count} equal reports of {name}: one was counted.");

    public static Message NotUnits(string[] names) => new($"按登记簿不是所属单位，未计入：{Names(names, "、")}。",
        $"Not units by the register, and not counted: {Names(names, ", ")}.");

    public static Message OtherYears(int count) => new($"其他年度的 {count} 份报告未计入。", $"Reports of other years were not counted: {count}.");

    public static Message Unknown(int count) => new($"{count} 份报告缺少机关名称或年度，未计入。", $"Reports without an agency's name or a year were not counted: {count}.");

    public static Message SeveralEditions(int earlier, int later, ReportEdition edition) => new(
        $"各单位格式版本不同（2019 年版 {earlier} 份，2021 年版 {later} 份），汇总用 {(int)edition} 年版；另一版没有的单元格按未填报处理。",
        $"The units use different editions (2019: {earlier}, 2021: {later}); the sum uses {(int)edition}. "
            + "Cells that the other edition lacks count as not stated.");

    public static Message SeveralShapes(int single, int three) => new(
        $"“（六）其他处理”有 {single} 份为一行，{three} 份为三行，汇总为一行。",
        $"（六）其他处理 is one row in {single} reports and three in {three}: the sum has one.");

    public static Message TooLarge(CellDefinition cell) => new($"{cell.Label}：合计超过可填报的最大数，留空。",
        $"{cell.LabelEn}: the sum is more than the form can take, and is left blank.");

    private static string Names(string[] names, string separator) =>
        string.Join(separator, names.Take(MostNames)) + (names.Length > MostNames ? $"{separator}… ({names.Length})" : "");
}
