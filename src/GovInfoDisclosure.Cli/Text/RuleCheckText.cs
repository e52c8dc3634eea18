namespace GovInfoDisclosure.Cli.Text;

/// <summary>What the check of a rule set found, for people.</summary>
internal sealed class RuleCheckText(Words words, Style style)
{
    public string Write(RuleSet rules, HashSet<string> own, IReadOnlyList<RuleRemark> remarks, IReadOnlyList<RuleAnalysis> analyses)
    {
        var text = new StringBuilder();
        text.Append(Pick(
            $"共 {Number(rules.Rules.Count)} 条规则，其中 {Number(own.Count)} 条来自所给文件。",
            $"{Number(rules.Rules.Count)} rules, {Number(own.Count)} of them from the files given.")).Append('\n');
        foreach (RuleRemark remark in remarks)
        {
            string word = DisplayWidth.Left(words.Shared.Severity(remark.Severity), words.Language.IsChinese ? 4 : 9);
            text.Append("  ").Append(style.Severe(word, remark.Severity)).Append("  ").Append(DisplayWidth.Printable(words.Pick(remark.Message))).Append('\n');
        }

        if (remarks.Count == 0)
        {
            text.Append("  ")
                .Append(style.Good(Pick("例子全部相符；没有矛盾、多余、重复的规则，没有永远不成立的条件。",
                    "All examples hold; no contradiction, no redundant or duplicate rule, no condition that is never true."))).Append('\n');
        }

        foreach (RuleAnalysis analysis in analyses.Take(2))
        {
            Power(text, analysis);
        }

        return text.ToString();
    }

    private void Power(StringBuilder text, RuleAnalysis analysis)
    {
        text.Append(style.Bold(Pick($"{analysis.Form.Name} 版", $"{analysis.Form.Name} edition"))).Append(Pick(
            $"：{Number(analysis.Instances)} 个实例参与分析；{Number(analysis.Untouched.Count)} 个单元格没有等式约束。",
            $": {Number(analysis.Instances)} instances analysed; {Number(analysis.Untouched.Count)} cells are in no equality.")).Append('\n');
        foreach (IGrouping<string, Message> same in analysis.Power.GroupBy(words.Pick))
        {
            text.Append("  ").Append(same.Key)
                .Append(same.Count() > 1 ? Pick($"（{Number(same.Count())} 组）", $" ({Number(same.Count())} blocks)") : "").Append('\n');
        }
    }

    private string Pick(string zh, string en) => words.Language.Pick(zh, en);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
