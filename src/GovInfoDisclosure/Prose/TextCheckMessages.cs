namespace GovInfoDisclosure.Prose;

/// <summary>The sentences of the text checks.</summary>
internal static class TextCheckMessages
{
    private static readonly string[] Numerals = { "", "一", "二", "三", "四", "五", "六" };

    public static Message NoYear { get; } = new("报告年度不明，无法核对正文中的年份。", "The report's year is not known, so the years in its text cannot be checked.");

    public static Message YearsFit(SectionKind section) =>
        new($"{Part(section)}的年份与报告年度一致。", $"{PartEn(section)} mentions no other year than the report's.");

    public static Message OtherYear(SectionKind section, int found, int year) => new(
        $"{Part(section)}写的是 {Text(found)} 年，报告年度为 {Text(year)} 年，可能沿用了其他年度的文字。",
        $"{PartEn(section)} mentions {Text(found)}, but the report is for {Text(year)}: possibly text of another year.");

    /// <summary>N2 within a report: section 五 and section 一.</summary>
    public static CopyTexts PastedFromOverall { get; } = new()
    {
        Unknown = new("第一或第五部分文字太少，无法比较。", "Section 一 or section 五 has too little text to compare."),
        Holds = percent => new($"第五部分有 {Text(percent)}% 的文字与第一部分相同。", $"{Text(percent)} % of section 五 is the text of section 一."),
        Copied = (percent, passage) => new(
            $"第五部分有 {Text(percent)}% 的文字与第一部分相同，可能误贴了第一部分，如“{passage}”。",
            $"{Text(percent)} % of section 五 is the text of section 一, possibly pasted by mistake: “{passage}”."),
    };

    /// <summary>N2 and N5: a section and last year's.</summary>
    public static CopyTexts CopiedFromPrior(SectionKind section) => new()
    {
        Unknown = new($"没有上一年度{Part(section)}的文字，无法比较。", $"There is no section {Numeral(section)} of last year to compare with."),
        Holds = percent => new($"{Part(section)}有 {Text(percent)}% 的文字与上一年度相同。", $"{Text(percent)} % of section {Numeral(section)} is last year's text."),
        Copied = (percent, passage) => new(
            $"{Part(section)}有 {Text(percent)}% 的文字与上一年度相同，可能照抄了上一年度的报告，如“{passage}”。",
            $"{Text(percent)} % of section {Numeral(section)} is last year's text, possibly copied: “{passage}”."),
    };

    public static Message NoAgency { get; } = new("机关名称不明，无法核对正文中的机关名称。", "The agency's name is not known, so the names in the text cannot be checked.");

    public static Message NamesFit { get; } = new("正文中没有发现其他同类机关的名称。", "No name of another agency of the same kind was found in the text.");

    public static Message OtherName(string found, string agency) => new(
        $"正文中出现其他机关名称“{found}”，报告机关是“{agency}”，可能沿用了其他机关的文字。",
        $"The text mentions another agency, “{found}”, but the report is from “{agency}”: possibly another agency's text.");

    public static Message NoSections { get; } = new("没有分部分的正文，无法核对。", "The document has no text in sections, so this cannot be checked.");

    public static Message Present(SectionKind section) => new($"{Part(section)}有内容。", $"{PartEn(section)} has content.");

    public static Message Missing(SectionKind section) => new($"没有找到{Part(section)}“{SectionTexts.Title(section)}”，可能缺少。",
        $"{PartEn(section)} ({SectionTexts.Title(section)}) was not found and is possibly missing.");

    public static Message SaysNothing(SectionKind section) => section == SectionKind.OtherMatters
        ? new("已收取信息处理费，第六部分却没有内容，可能漏报。", "Fees were charged, but section 六 has no content: possibly an omission.")
        : new($"{Part(section)}没有实际内容，可能漏写。", $"{PartEn(section)} has no content: possibly an omission.");

    public static string Part(SectionKind section) => section == SectionKind.Preamble ? "标题之前的文字" : $"第{Numeral(section)}部分";

    public static string PartEn(SectionKind section) =>
        section == SectionKind.Preamble ? "The text before section 一" : $"Section {Numeral(section)}";

    public static string Numeral(SectionKind section) => Numerals[(int)section];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
