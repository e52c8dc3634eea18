using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using GovInfoDisclosure.Cli.Output;
using GovInfoDisclosure.Rendering;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Analysis;

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
            string word = DisplayWidth.Left(words.Severity(remark.Severity), words.Language.IsChinese ? 4 : 9);
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
        foreach (IGrouping<string, RuleBlock> same in analysis.Blocks.GroupBy(block => Line(block)))
        {
            text.Append("  ").Append(same.Key)
                .Append(same.Count() > 1 ? Pick($"（{Number(same.Count())} 组）", $" ({Number(same.Count())} blocks)") : "").Append('\n');
        }
    }

    private string Line(RuleBlock block)
    {
        string rules = string.Join(Pick("、", ", "), block.Rules);
        string start = Pick(
            $"{rules}：{Number(block.Cells)} 个单元格，{Number(block.Equalities)} 个等式，秩 {Number(block.Rank)}",
            $"{rules}: {Number(block.Cells)} cells, {Number(block.Equalities)} equalities, rank {Number(block.Rank)}");
        return block.MinimumDistance is not int distance
            ? start
            : start + Pick(
                $"，最小距离{(block.IsExact ? "" : "不小于")} {Number(distance)}：总能发现 {Number(distance - 1)} 个以内的错误，总能定位 {Number((distance - 1) / 2)} 个。",
                $", minimum distance {(block.IsExact ? "" : "at least ")}{Number(distance)}: "
                    + $"up to {Number(distance - 1)} wrong cells are always noticed, {Number((distance - 1) / 2)} always located.");
    }

    private string Pick(string zh, string en) => words.Language.Pick(zh, en);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
