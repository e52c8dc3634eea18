namespace GovInfoDisclosure.Rules.Messages;

/// <summary>The sentences that findings of rules are made of. All texts of this folder stand here.</summary>
internal static class RuleTexts
{
    public static readonly Message Possible = new("可能有误：", "Possibly wrong: ");

    /// <summary>What a broken identity says besides, where the reader inferred some of its numbers.</summary>
    /// <param name="cells">The names of these cells.</param>
    /// <param name="codes">The codes of the reader's findings about them.</param>
    public static Message Inferred(Message cells, string[] codes) => new(
        "其中" + cells.Zh + "由读取程序推断" + (codes.Length == 0 ? "" : "（" + string.Join("、", codes) + "）") + "，请先与原文核对。",
        " The reader inferred " + cells.En + (codes.Length == 0 ? "" : " (" + string.Join(", ", codes) + ")") + ": compare with the page first.");

    /// <summary>What was measured in a text, and how much there must be.</summary>
    public static Message Measured(Message measured, Rational least) => new(
        measured.Zh + "要求不少于 " + SideText.Number(least) + " 字。", measured.En + " At least " + SideText.Number(least) + " are required.");

    /// <summary>Most of what is broken is an equation: its sentence is made once.</summary>
    private static readonly Message Unequal = new("{subject}：{left}，而 {right}，相差 {difference}。", "{subject}: {left}, but {right} (difference {difference}).");

    /// <summary>A difference that blanks leave open.</summary>
    public static readonly Message NotKnown = new("不定", "not known");

    public static Message AtLeast(Rational number) => new("至少 " + SideText.Number(number), "at least " + SideText.Number(number));

    /// <summary>How many of the cells are what the rule counts.</summary>
    public static Message Counted((int Least, int Most) counted, int cells)
    {
        string Range(string word) => counted.Least == counted.Most ? SideText.Number(counted.Least)
            : SideText.Number(counted.Least) + word + SideText.Number(counted.Most);
        return new($"符合条件的单元格 {Range(" 至 ")} 个（共 {SideText.Number(cells)} 个）", $"the count {Range(" to ")} (of {SideText.Number(cells)} cells)");
    }

    /// <summary>A parameter's numbers where nobody knows which of them counts.</summary>
    public static Message Range(string least, string most) => new(least + " 至 " + most, least + " to " + most);

    /// <summary>A sentence with the ratio that it is about.</summary>
    public static Message WithRatio(Message template, RatioKind kind, string percent) => kind == RatioKind.Share
        ? new(template.Zh.TrimEnd('。') + "（占 " + percent + "）。", template.En.TrimEnd('.') + "; the share is " + percent + ".")
        : new(template.Zh.TrimEnd('。') + "（增长 " + percent + "）。", template.En.TrimEnd('.') + "; the growth is " + percent + ".");

    public static Message BrokenMultiple(LinearOperator relation) => relation == LinearOperator.Equal
        ? new("{subject}：{left}，应为 {right} 的整数倍，多 {difference}。", "{subject}: {left} must be a multiple of {right} ({difference} over).")
        : new("{subject}：{left}，不应为 {right} 的整数倍。", "{subject}: {left} must not be a multiple of {right}.");

    public static Message HoldsMultiple(LinearOperator relation) => relation == LinearOperator.Equal
        ? new("{subject}：{left}，是 {right} 的整数倍。", "{subject}: {left} is a multiple of {right}.")
        : new("{subject}：{left}，不是 {right} 的整数倍。", "{subject}: {left} is no multiple of {right}.");

    public static Message UndecidedMultiple(LinearOperator relation, Message blanks) => relation == LinearOperator.Equal
        ? new("{subject}：{left}，应为 {right} 的整数倍。有空白，无法判断：" + blanks.Zh + "。",
            "{subject}: {left} should be a multiple of {right}. Not decided, these cells are blank: " + blanks.En + ".")
        : new("{subject}：{left}，不应为 {right} 的整数倍。有空白，无法判断：" + blanks.Zh + "。",
            "{subject}: {left} should not be a multiple of {right}. Not decided, these cells are blank: " + blanks.En + ".");

    /// <summary>Whose numbers those of last year, or of two years back, are.</summary>
    /// <param name="isTwoBack">Which of the two.</param>
    /// <param name="names">Whose they are, where they are a sum.</param>
    public static Message YearBefore(bool isTwoBack, string[] names) => new(
        (isTwoBack ? "前年" : "上年") + (names.Length == 0 ? "" : string.Join("、", names) + "合计"),
        (isTwoBack ? "two years ago" : names.Length == 0 ? "last year's" : "last year's of")
            + (names.Length == 0 ? "" : " " + string.Join(", ", names) + " together"));

    /// <summary>Subject, left, right and difference of a broken comparison in a sentence.</summary>
    public static Message Broken(LinearOperator relation)
    {
        Message should = Should(relation);
        return relation switch
        {
            LinearOperator.Equal => Unequal,
            LinearOperator.NotEqual => new("{subject}：{left}，" + should.Zh + " {right}。", "{subject}: {left} must " + should.En + " {right}."),
            _ => new("{subject}：{left}，" + should.Zh + " {right}，相差 {difference}。",
                "{subject}: {left} must " + should.En + " {right} (difference {difference})."),
        };
    }

    public static Message Holds(LinearOperator relation) => relation switch
    {
        LinearOperator.Equal => new("{subject}：{left}，与 {right} 相符。", "{subject}: {left} equals {right}."),
        LinearOperator.NotEqual => new("{subject}：{left}，不等于 {right}。", "{subject}: {left} differs from {right}."),
        _ => new("{subject}：{left}，" + Should(relation).Zh.Replace("应", "") + " {right}。",
            "{subject}: {left} is " + Should(relation).En.Replace("be ", "") + " {right}."),
    };

    /// <summary>Subject, left, right, what should be true of them, and the names of the blank cells.</summary>
    public static Message Undecided(LinearOperator relation, Message blanks) => new(
        "{subject}：{left}，" + Should(relation).Zh + " {right}。有空白，无法判断：" + blanks.Zh + "。",
        "{subject}: {left} should " + Should(relation).En + " {right}. Not decided, these cells are blank: " + blanks.En + ".");

    private static Message Should(LinearOperator relation) => relation switch
    {
        LinearOperator.Equal => new("应等于", "equal"),
        LinearOperator.NotEqual => new("不应等于", "not equal"),
        LinearOperator.LessOrEqual => new("应不大于", "not be greater than"),
        LinearOperator.Less => new("应小于", "be less than"),
        LinearOperator.GreaterOrEqual => new("应不小于", "not be less than"),
        LinearOperator.Greater => new("应大于", "be greater than"),
    };

    /// <summary>What the report does not state, though the condition asks for it.</summary>
    public static Message UndecidedWithoutBlanks(Message title, IReadOnlyList<Message> unknown) => new(
        title.Zh + "：报告没有写明" + string.Join("、", unknown.Select(fact => fact.Zh)) + "，无法判断。",
        title.En + ": not decided, because the report does not state " + string.Join(", ", unknown.Select(fact => fact.En)) + ".");

    public static Message NotApplicable(Message title) => new(title.Zh + "：本条不适用。", title.En + ": does not apply.");

    public static Message NoPartner(Message title) => new(title.Zh + "：没有可供比对的报告或单元格。", title.En + ": there is no report, or no cell of it, to compare with.");

    public static Message NoClaim(Message title) => new(title.Zh + "：文中没有相应的数字。", title.En + ": the prose states no such figure.");

    public static Message Plain(Message title, Outcome outcome) => outcome switch
    {
        Outcome.Holds => new(title.Zh + "：相符。", title.En + ": holds."),
        Outcome.Broken => new(title.Zh + "：不符。", title.En + ": broken."),
        _ => new(title.Zh + "：无法判断。", title.En + ": not decided."),
    };
}
