namespace GovInfoDisclosure.Prose;

/// <summary>The sentences of the checks of what a report must contain (N8 to N15).</summary>
internal static class ContentMessages
{
    public static Message AspectsUnknown { get; } = new("第一部分文字太少，或报告年度早于 2021 年，不核对五个方面。",
        "Section 一 has too little text, or the report is for a year before 2021: the five aspects are not checked.");

    public static Message AspectsNamed { get; } = new("第一部分说到了各个方面。", "Section 一 covers every aspect.");

    public static Message FeesUnknown { get; } = new("没有第六部分，或报告年度早于 2021 年，不核对信息处理费情况。",
        "There is no section 六, or the report is for a year before 2021: the fee report is not checked.");

    public static Message FeesStated { get; } = new("第六部分说明了信息处理费情况。", "Section 六 has the fee report.");

    public static Message ProblemsUnknown { get; } = new("第五部分没有足够的文字可供核对。", "Section 五 has too little text to be judged.");

    public static Message ProblemsNamed { get; } = new("第五部分说到了问题和改进。", "Section 五 names problems and improvements.");

    public static Message LastYearUnknown { get; } = new("没有上一年度第五部分的文字，无法核对其改进情况。",
        "There is no section 五 of last year, so what became of its problems cannot be judged.");

    public static Message LastYearAnswered { get; } = new("第五部分说到了上一年度问题的改进情况。", "Section 五 reports on last year's problems.");

    public static Message LastYearMissing { get; } = new("第五部分没有说到上一年度所列问题的改进情况，可能漏写。",
        "Section 五 does not say what became of the problems that last year's report named: possibly an omission.");

    public static Message NoLength { get; } = new("没有这一部分的文字，不核对字数。", "There is no text of the section, so its length is not judged.");

    public static Message NoHeadings { get; } = new("没有分部分的标题，无法核对。", "The document has no headings of sections to judge.");

    public static Message InOrder { get; } = new("各部分按规定的顺序排列。", "The sections are in the form's order.");

    public static Message HeadingsAsPrinted { get; } = new("各部分的标题与规定一致。", "The headings have the form's wording.");

    public static Message NoTitle { get; } = new("没有找到标题，无法核对。", "No title was found to judge.");

    public static Message TitleInForm { get; } = new("标题符合规定的形式。", "The title is in due form.");

    public static Message NoPersonalNumber { get; } = new("没有发现个人号码。", "No personal number was found.");

    /// <param name="section">Where it is.</param>
    /// <param name="isIdentity">Whether it is an identity card's.</param>
    /// <param name="ending">Its last four signs: no more digits may be in the sentence.</param>
    /// <param name="areSeveral">Whether the section has more of them.</param>
    public static Message PersonalNumber(SectionKind section, bool isIdentity, string ending, bool areSeveral) => new(
        $"{PartOf(section)}出现疑似{(isIdentity ? "身份证号码" : "个人手机号码")}（末四位 {ending}{(areSeveral ? "，不止一处" : "")}），请核对是否应当隐去。",
        $"{TextCheckMessages.PartEn(section)} shows what is possibly {(isIdentity ? "an identity-card number" : "a personal mobile number")} "
            + $"(ending in {ending}{(areSeveral ? "; there are more" : "")}): check whether it should be masked.");

    private static string PartOf(SectionKind section) => section == SectionKind.Preamble ? "第一部分之前的文字" : TextCheckMessages.Part(section);

    public static Message AspectsMissing(IReadOnlyList<SectionWords> missing) => new(
        $"第一部分没有说到：{Zh(missing)}，可能漏写。", $"Section 一 does not mention {En(missing)}: possibly an omission.");

    /// <param name="elsewhere">The section that speaks of the fee; the preamble where none does.</param>
    public static Message FeesMissing(SectionKind elsewhere) => elsewhere == SectionKind.Preamble
        ? new("第六部分没有说明信息处理费的收取情况，可能漏报（没有收取也应说明）。",
            "Section 六 has no fee report (required even if no fee was charged): possibly an omission.")
        : new($"第六部分没有说明信息处理费的收取情况（写在{TextCheckMessages.Part(elsewhere)}），可能放错了位置。",
            $"Section 六 has no fee report; it is in section {TextCheckMessages.Numeral(elsewhere)}: possibly misplaced.");

    public static Message ProblemsMissing(IReadOnlyList<SectionWords> missing) => new(
        $"第五部分没有说到：{Zh(missing)}，可能漏写。", $"Section 五 does not mention {En(missing)}: possibly an omission.");

    public static Message Length(SectionKind section, int count) => new(
        $"{TextCheckMessages.Part(section)}有 {Number(count)} 字。", $"{TextCheckMessages.PartEn(section)} has {Number(count)} characters.");

    public static Message Reversed(SectionKind first, SectionKind second) => new(
        $"第{TextCheckMessages.Numeral(first)}、第{TextCheckMessages.Numeral(second)}部分顺序颠倒。",
        $"Sections {TextCheckMessages.Numeral(first)} and {TextCheckMessages.Numeral(second)} are in reverse order.");

    public static Message OtherHeadings(IReadOnlyList<DocumentSection> sections) => new(
        "标题与规定不同：" + string.Join("；", sections.Select(section => $"“{section.Heading}”（规定为“{SectionTexts.Title(section.Kind)}”）")) + "。",
        "Headings that differ from the form: "
            + string.Join("; ", sections.Select(section => $"“{section.Heading}” (the form has “{SectionTexts.Title(section.Kind)}”)")) + ".");

    public static Message TitleLacks(DocumentTitle title)
    {
        List<(string Zh, string En)> lacking = [];
        if (!title.HasAgency)
        {
            lacking.Add(("机关名称", "the agency's name"));
        }

        if (!title.HasYear)
        {
            lacking.Add(("年份", "the year"));
        }

        if (!title.IsAnnual)
        {
            lacking.Add(("“年度”", "“年度”"));
        }

        if (!title.HasSubject)
        {
            lacking.Add(("“政府信息公开”", "“政府信息公开”"));
        }

        return new Message(
            $"标题“{title.Text}”缺少{string.Join("、", lacking.Select(part => part.Zh))}，规定的形式是“（机关）（年份）年政府信息公开工作年度报告”。",
            $"The title “{title.Text}” lacks {string.Join(", ", lacking.Select(part => part.En))}; its due form is “(agency)(year)年政府信息公开工作年度报告”.");
    }

    private static string Zh(IReadOnlyList<SectionWords> words) => string.Join("、", words.Select(word => word.Zh));

    private static string En(IReadOnlyList<SectionWords> words) => string.Join(", ", words.Select(word => word.En));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
