namespace GovInfoDisclosure.Rules.Messages;

/// <summary>The sentences that findings of rules are made of. All texts of this folder stand here.</summary>
internal static class RuleTexts
{
    public static readonly Message Possible = new("可能有误：", "Possibly wrong: ");

    /// <summary>Subject, left, right and difference of a broken comparison in a sentence.</summary>
    public static Message Broken(Relation relation) => relation switch
    {
        Relation.Equal => new("{subject}：{left}，而 {right}，相差 {difference}。", "{subject}: {left}, but {right} (difference {difference})."),
        Relation.NotEqual => new("{subject}：{left}，不应等于 {right}。", "{subject}: {left} must not equal {right}."),
        Relation.AtMost => new("{subject}：{left}，应不大于 {right}，相差 {difference}。",
            "{subject}: {left} must not be greater than {right} (difference {difference})."),
        Relation.Less => new("{subject}：{left}，应小于 {right}，相差 {difference}。", "{subject}: {left} must be less than {right} (difference {difference})."),
        Relation.AtLeast => new("{subject}：{left}，应不小于 {right}，相差 {difference}。", "{subject}: {left} must not be less than {right} (difference {difference})."),
        _ => new("{subject}：{left}，应大于 {right}，相差 {difference}。", "{subject}: {left} must be greater than {right} (difference {difference})."),
    };

    public static Message Holds(Relation relation) => relation switch
    {
        Relation.Equal => new("{subject}：{left}，与 {right} 相符。", "{subject}: {left} equals {right}."),
        Relation.NotEqual => new("{subject}：{left}，不等于 {right}。", "{subject}: {left} differs from {right}."),
        Relation.AtMost => new("{subject}：{left}，不大于 {right}。", "{subject}: {left} is not greater than {right}."),
        Relation.Less => new("{subject}：{left}，小于 {right}。", "{subject}: {left} is less than {right}."),
        Relation.AtLeast => new("{subject}：{left}，不小于 {right}。", "{subject}: {left} is not less than {right}."),
        _ => new("{subject}：{left}，大于 {right}。", "{subject}: {left} is greater than {right}."),
    };

    /// <summary>Subject, left, right, what should be true of them, and the names of the blank cells.</summary>
    public static Message Undecided(Relation relation, string blanksZh, string blanksEn)
    {
        (string zh, string en) = relation switch
        {
            Relation.Equal => ("应等于", "should equal"),
            Relation.NotEqual => ("不应等于", "should not equal"),
            Relation.AtMost => ("应不大于", "should not be greater than"),
            Relation.Less => ("应小于", "should be less than"),
            Relation.AtLeast => ("应不小于", "should not be less than"),
            _ => ("应大于", "should be greater than"),
        };
        return new(
            "{subject}：{left}，" + zh + " {right}。有空白，无法判断：" + blanksZh + "。",
            "{subject}: {left} " + en + " {right}. Not decided, these cells are blank: " + blanksEn + ".");
    }

    public static Message UndecidedWithoutBlanks(Message title) => new(title.Zh + "：报告没有写明行政层级，无法判断。",
        title.En + ": not decided, for the report does not state the agency's level.");

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
