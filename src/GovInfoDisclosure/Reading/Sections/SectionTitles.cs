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
    private static readonly FoldedSigns Telling = new("况概公信申议问足报明项讯案");

    private const string Brackets = "【】";

    /// <summary>What Markdown writes before a heading.</summary>
    private const string Marks = "#* ";

    private static readonly char[] HeadingEnds = [':', '：', '。', '\u3000', ' '];
    private static readonly string[] Parts = ["第一部分", "第二部分", "第三部分", "第四部分", "第五部分", "第六部分"];

    public static HeadingCandidate? Match(string line, int index)
    {
        if (line.Length > 4000 || !Telling.AreIn(line))
        {
            return null;
        }

        ReadOnlySpan<char> trimmed = line.AsSpan().Trim();
        trimmed = trimmed.Length <= LongestHeading ? trimmed.Trim(Brackets) : default;
        if (trimmed.Length > 0 && KindOf(trimmed) is SectionKind kind)
        {
            return new HeadingCandidate(index, kind, IsBracketed(trimmed), line.Length);
        }

        // 六、其他需要报告的事项：无。
        int cut = line.IndexOfAny(HeadingEnds, Math.Min(line.Length, line.Length - line.AsSpan().TrimStart().Length + ShortestHeading));
        if (cut > 0 && cut <= LongestHeading && !line.Contains('\t') && !line.Contains('|')
            && LabelText.IsNumbered(line) && LabelText.StyleOf(line.AsSpan()) == NumberStyle.Chinese && KindOf(line.AsSpan(0, cut).Trim()) is SectionKind inline
            && !IsHeading(line.AsSpan(cut + 1).TrimStart()))
        {
            return new HeadingCandidate(index, inline, false, cut + 1);
        }

        return null;
    }

    /// <summary>Whether a text begins with a heading, too: two in one line are navigation.</summary>
    private static bool IsHeading(ReadOnlySpan<char> text) => LabelText.StyleOf(text) == NumberStyle.Chinese && text.IndexOfAny(HeadingEnds) is var end
        && (end < 0 ? text.Length : end) <= LongestHeading && KindOf(end < 0 ? text : text.Slice(0, end)) is not null;

    private static bool IsBracketed(ReadOnlySpan<char> line) => LabelText.StyleOf(line) is var style
        && (style == NumberStyle.Bracketed || (style == NumberStyle.Arabic && CharFolding.Fold(line.TrimStart(Marks)[0]) == '('));

    private static SectionKind? KindOf(ReadOnlySpan<char> line)
    {
        if (line.IndexOfAny('。', '；') >= 0)
        {
            return null;
        }

        Span<char> room = stackalloc char[LabelText.LongestLabel];
        ReadOnlySpan<char> title = line.Has("部分") ? WithoutPart(line.ToString()) : line;
        ReadOnlySpan<char> core = LabelText.CoreOf(title, room, out NumberStyle style, out int number);
        (NumberStyle, int) item = (style, number);
        return core.Length is < 4 or > 40 ? null
            : IsOverall(core, item) ? SectionKind.OverallSituation
            : IsProactive(core, item) ? SectionKind.ProactiveDisclosure
            : IsRequests(core, number) ? SectionKind.Requests
            : IsCases(core, item) ? SectionKind.ReconsiderationAndLitigation
            : IsProblems(core, item) ? SectionKind.ProblemsAndImprovements
            : IsOther(core, number) ? SectionKind.OtherMatters
            : null;
    }

    private static string WithoutPart(string line) => Parts.Aggregate(line, (rest, part) => rest.Replace(part, ""));

    private static bool IsOverall(ReadOnlySpan<char> core, (NumberStyle Style, int Number) item) =>
        core is "总体情况" or "总体工作情况" or "工作总体情况" or "政府信息公开总体情况" or "政府信息公开工作总体情况" or "年度总体情况" or "信息公开总体情况" or "信息公开工作总体情况"
        || (core.EndsWith("总体情况") && core.Length <= 16 && item.Style == NumberStyle.Chinese)
        || (core is "概述" or "基本情况" or "概况" or "总体概述" && item is { Style: NumberStyle.Chinese, Number: 1 });

    private static bool IsProactive(ReadOnlySpan<char> core, (NumberStyle Style, int Number) item) =>
        (core.Has("主动公开政府信息") && core.Length <= 20 && core.EndsWith("情况"))
        || core is "主动公开政府信息"
        || (core.StartsWith("主动公开") && core.EndsWith("情况")
            && core.Length <= 14 && item is { Style: NumberStyle.Chinese, Number: 2 })
        || EditDistance.Within(core, "主动公开政府信息情况", 2) <= 2
        || core.EndsWith("主动公开政府信息情况统计表");

    private static bool IsRequests(ReadOnlySpan<char> core, int number) =>
        (core.Has("收到和处理政府信息公开申请") && core.Length <= 26)
        || EditDistance.Within(core, "收到和处理政府信息公开申请情况", 3) <= 3
        || (core.Has("处理政府信息公开申请") && number == 3 && core.Length <= 22);

    private static bool IsCases(ReadOnlySpan<char> core, (NumberStyle Style, int Number) item) =>
        (core.Has("行政复议") && core.Has("行政诉讼") && core.Has("政府信息公开") && core.Length <= 40 && !core.Has("结果维持"))
        || EditDistance.Within(core, "政府信息公开行政复议行政诉讼情况", 3) <= 3
        || (core.Has("复议") && core.Has("诉讼") && core.Length <= 30 && item is { Style: NumberStyle.Chinese, Number: 4 })
        || (core is "行政复议行政诉讼情况" or "行政复议和行政诉讼情况" && item.Style == NumberStyle.Chinese);

    private static bool IsProblems(ReadOnlySpan<char> core, (NumberStyle Style, int Number) item) =>
        (item is { Style: NumberStyle.Chinese, Number: 5 } && core.Length <= 30
            && (core.Has("问题") || core.Has("不足")) && (core.Has("改进") || core.Has("存在")))
        || core.Length <= 34 && core.Has("问题") && (core.Has("改进") || (item is { Style: NumberStyle.Chinese, Number: 5 } && core.Has("存在")))
        && (core.Has("存在") || core.Has("主要问题"));

    private static bool IsOther(ReadOnlySpan<char> core, int number) =>
        core.Length <= 26
        && (core.Has("其他需要报告") || core.Has("需要报告的其他") || core.Has("需要报告的事项") || core.Has("其他需要说明") || core.Has("需要说明的其他")
            || core.Has("其它需要报告") || core.Has("需报告的事项") || core.Has("其他需要报告事项")
            || (core is "其他报告事项" or "其他事项" or "其它事项" or "其他需报告事项" && number == 6));
}
