namespace GovInfoDisclosure.Rules.Messages;

/// <summary>What is said of parts of a report that are another agency's too (N6, N7).</summary>
internal static class CopyTextsOfPeers
{
    public static Message Unknown(string part) => new(Zh(part) + "内容太少，或机关名称、年度不明，不查找雷同。",
        En(part) + " has too little to be compared, or agency or year are not known.");

    public static Message Alone(string part) => new("没有发现" + Zh(part) + "与其他机关雷同。", "No other agency has the same " + EnSmall(part) + ".");

    /// <param name="part">The part.</param>
    /// <param name="percent">How much of it is in the other text.</param>
    /// <param name="name">Whose that is.</param>
    /// <param name="passages">The longest of what they share.</param>
    public static Message SameText(string part, int percent, string name, string[] passages)
    {
        string share = percent.ToString(CultureInfo.InvariantCulture);
        string Quoted(string separator) => string.Join(separator, passages.Select(passage => "“" + passage + "”"));
        return new Message(
            $"{Zh(part)}有 {share}% 的文字与“{name}”的报告相同，可能雷同，如{Quoted("、")}。",
            $"{share} % of {EnSmall(part)} is also in the report of “{name}”, possibly copied: {Quoted(", ")}.");
    }

    public static Message SameTable(string part, string name) => new(
        $"{Zh(part)}各数与“{name}”的报告完全相同，可能雷同。", $"Every number of {EnSmall(part)} is also that of “{name}”: possibly copied.");

    private static string Zh(string part) => part switch
    {
        "overallSituation" => "第一部分",
        "problemsAndImprovements" => "第五部分",
        "table2" => "表二",
        "table3" => "表三",
        _ => "表四",
    };

    private static string En(string part) => part switch
    {
        "overallSituation" => "Section 一",
        "problemsAndImprovements" => "Section 五",
        "table2" => "Table 2",
        "table3" => "Table 3",
        _ => "Table 4",
    };

    private static string EnSmall(string part) => char.ToLowerInvariant(En(part)[0]) + En(part).Substring(1);
}
