namespace GovInfoDisclosure.Reading.Sections;

/// <summary>A line that may head a section.</summary>
/// <param name="Index">The line's index.</param>
/// <param name="Kind">The section that its words name.</param>
/// <param name="IsNumberedInBrackets">Whether its number stands in brackets, as numbers inside sections do.</param>
/// <param name="HeadingLength">How much of the line is the heading; the rest is text of the section.</param>
internal sealed record HeadingCandidate(int Index, SectionKind Kind, bool IsNumberedInBrackets, int HeadingLength);

/// <summary>Tells the headings of sections by their words, for their numbers are often others.</summary>
internal static class SectionTitles
{
    /// <summary>The longest heading of the form has 24 characters; twice that, for spaces and brackets.</summary>
    private const int LongestHeading = 48;

    /// <summary>一、总体情况 has six characters: what ends a heading stands behind them.</summary>
    private const int ShortestHeading = 6;

    /// <summary>Of each kind's words one at least: a line with none of them heads no section, however it is damaged.</summary>
    private const string Telling = "况概公信申议问足报明项讯案";

    private static readonly char[] HeadingEnds = [':', '：', '。', '\u3000', ' '];
    private static readonly string[] Parts = ["第一部分", "第二部分", "第三部分", "第四部分", "第五部分", "第六部分"];

    public static HeadingCandidate? Match(string line, int index)
    {
        if (line.Length > 4000 || !CharFolding.HasAny(line, Telling))
        {
            return null;
        }

        string trimmed = line.AsSpan().Trim().Length <= LongestHeading ? line.Trim().Trim('【', '】') : "";
        if (trimmed.Length > 0 && KindOf(trimmed) is SectionKind kind)
        {
            return new HeadingCandidate(index, kind, IsBracketed(trimmed), line.Length);
        }

        // 六、其他需要报告的事项：无。
        int cut = line.IndexOfAny(HeadingEnds, Math.Min(line.Length, line.Length - line.AsSpan().TrimStart().Length + ShortestHeading));
        if (cut > 0 && cut <= LongestHeading && !line.Contains('\t') && !line.Contains('|')
            && LabelText.IsNumbered(line) && LabelText.Of(line).Style == NumberStyle.Chinese && KindOf(line.Substring(0, cut).Trim()) is SectionKind inline
            && !IsHeading(line.Substring(cut + 1).TrimStart()))
        {
            return new HeadingCandidate(index, inline, false, cut + 1);
        }

        return null;
    }

    /// <summary>Whether a text begins with a heading, too: two in one line are navigation.</summary>
    private static bool IsHeading(string text) => LabelText.Of(text).Style == NumberStyle.Chinese && text.IndexOfAny(HeadingEnds) is var end
        && (end < 0 ? text.Length : end) <= LongestHeading && KindOf(end < 0 ? text : text.Substring(0, end)) is not null;

    private static bool IsBracketed(string line)
    {
        LabelText text = LabelText.Of(line);
        return text.Style == NumberStyle.Bracketed || (text.Style == NumberStyle.Arabic && CharFolding.Fold(line.TrimStart('#', '*', ' ')[0]) == '(');
    }

    private static SectionKind? KindOf(string line)
    {
        if (line.IndexOf('。') >= 0 || line.IndexOf('；') >= 0)
        {
            return null;
        }

        LabelText text = LabelText.Of(line.Contains("部分") ? Parts.Aggregate(line, (rest, part) => rest.Replace(part, "")) : line);
        string core = text.Core;
        return core.Length is < 4 or > 40 ? null
            : IsOverall(core, text) ? SectionKind.OverallSituation
            : IsProactive(core, text) ? SectionKind.ProactiveDisclosure
            : IsRequests(core, text) ? SectionKind.Requests
            : IsCases(core, text) ? SectionKind.ReconsiderationAndLitigation
            : IsProblems(core, text) ? SectionKind.ProblemsAndImprovements
            : IsOther(core, text) ? SectionKind.OtherMatters
            : null;
    }

    private static bool IsOverall(string core, LabelText text) =>
        core is "总体情况" or "总体工作情况" or "工作总体情况" or "政府信息公开总体情况" or "政府信息公开工作总体情况" or "年度总体情况" or "信息公开总体情况" or "信息公开工作总体情况"
        || (core.EndsWith("总体情况", StringComparison.Ordinal) && core.Length <= 16 && text.Style == NumberStyle.Chinese)
        || (core is "概述" or "基本情况" or "概况" or "总体概述" && text is { Style: NumberStyle.Chinese, Number: 1 });

    private static bool IsProactive(string core, LabelText text) =>
        (core.Contains("主动公开政府信息") && core.Length <= 20 && core.EndsWith("情况", StringComparison.Ordinal))
        || core == "主动公开政府信息"
        || (core.StartsWith("主动公开", StringComparison.Ordinal) && core.EndsWith("情况", StringComparison.Ordinal)
            && core.Length <= 14 && text is { Style: NumberStyle.Chinese, Number: 2 })
        || EditDistance.Within(core, "主动公开政府信息情况", 2) <= 2
        || core.EndsWith("主动公开政府信息情况统计表", StringComparison.Ordinal);

    private static bool IsRequests(string core, LabelText text) =>
        (core.Contains("收到和处理政府信息公开申请") && core.Length <= 26)
        || EditDistance.Within(core, "收到和处理政府信息公开申请情况", 3) <= 3
        || (core.Contains("处理政府信息公开申请") && text.Number == 3 && core.Length <= 22);

    private static bool IsCases(string core, LabelText text) =>
        (core.Contains("行政复议") && core.Contains("行政诉讼") && core.Contains("政府信息公开") && core.Length <= 40 && !core.Contains("结果维持"))
        || EditDistance.Within(core, "政府信息公开行政复议行政诉讼情况", 3) <= 3
        || (core.Contains("复议") && core.Contains("诉讼") && core.Length <= 30 && text is { Style: NumberStyle.Chinese, Number: 4 })
        || (core is "行政复议行政诉讼情况" or "行政复议和行政诉讼情况" && text.Style == NumberStyle.Chinese);

    private static bool IsProblems(string core, LabelText text) =>
        (text is { Style: NumberStyle.Chinese, Number: 5 } && core.Length <= 30
            && (core.Contains("问题") || core.Contains("不足")) && (core.Contains("改进") || core.Contains("存在")))
        || core.Length <= 34 && core.Contains("问题") && (core.Contains("改进") || (text is { Style: NumberStyle.Chinese, Number: 5 } && core.Contains("存在")))
        && (core.Contains("存在") || core.Contains("主要问题"));

    private static bool IsOther(string core, LabelText text) =>
        core.Length <= 26
        && (core.Contains("其他需要报告") || core.Contains("需要报告的其他") || core.Contains("需要报告的事项") || core.Contains("其他需要说明") || core.Contains("需要说明的其他")
            || core.Contains("其它需要报告") || core.Contains("需报告的事项") || core.Contains("其他需要报告事项")
            || (core is "其他报告事项" or "其他事项" or "其它事项" or "其他需报告事项" && text.Number == 6));
}
