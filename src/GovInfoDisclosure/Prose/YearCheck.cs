namespace GovInfoDisclosure.Prose;

/// <summary>N1: a year that is not the report's, where the text speaks of its own period.</summary>
/// <remarks>Two places count: the period of the figures (统计期限自2024年1月1日至2024年12月31日), and a sentence that begins with a year. Comparisons, plans, dates and
/// titles (《…》) are left alone.</remarks>
internal static class YearCheck
{
    private const string Name = "N1";

    /// <summary>2024年1月1日起至2024年12月31日止 and the words before it.</summary>
    private const int PeriodReach = 24;

    /// <summary>Words that make another year lawful in a sentence.</summary>
    private static readonly string[] Excuses =
    {
        "较", "比", "增长", "下降", "增加", "减少", "以来", "结转", "去年", "上年", "上一年", "同期", "计划",
        "将", "下一步", "拟", "力争", "印发", "施行", "实施", "成立", "制定", "修订", "回顾", "《", "评估", "通报",
    };

    private static readonly string[] PeriodWords = ["统计", "期限", "时限"];

    public static IEnumerable<TextCheckResult> Run(SectionTexts texts, int? year)
    {
        foreach (SectionKind kind in new[] { SectionKind.Preamble, SectionKind.OverallSituation,
            SectionKind.ProblemsAndImprovements, SectionKind.OtherMatters })
        {
            if (texts.Of(kind) is { } text)
            {
                yield return Section(text, kind, year);
            }
        }
    }

    private static TextCheckResult Section(ProseText text, SectionKind kind, int? year)
    {
        var result = new TextCheckResult { Check = Name, Instance = SectionTexts.Name(kind),
            Outcome = Outcome.NotApplicable, Message = TextCheckMessages.NoYear };
        if (year is not { } own)
        {
            return result;
        }

        int at = OtherPeriod(text.Folded, own);
        if (at < 0 && kind != SectionKind.Preamble)
        {
            at = OtherSentence(text.Folded, own, kind);
        }

        return at < 0
            ? result with { Outcome = Outcome.Holds, Message = TextCheckMessages.YearsFit(kind) }
            : result with
            {
                Outcome = Outcome.Broken,
                Message = TextCheckMessages.OtherYear(kind, YearText.At(text.Folded, at) ?? own, own),
                Quote = text.Quote(at, SentenceEnd(text.Folded, at)),
                Place = text.PlaceAt(at),
            };
    }

    /// <summary>Where the period of the figures names another year; -1 where it does not.</summary>
    private static int OtherPeriod(string text, int own)
    {
        for (int i = 0; i + 10 < text.Length; i++)
        {
            if (YearText.At(text, i) is not { } first || !At(text, i + 5, "1月1日"))
            {
                continue;
            }

            for (int j = i + 9; j < Math.Min(i + PeriodReach, text.Length - 5); j++)
            {
                if (YearText.At(text, j) is { } last && At(text, j + 5, "12月31日") && IsPeriod(text, i))
                {
                    return first != own ? i : last != own ? j : -1;
                }
            }
        }

        return -1;
    }

    private static bool IsPeriod(string text, int at)
    {
        string before = text.Substring(Math.Max(0, at - PeriodReach), at - Math.Max(0, at - PeriodReach));
        return Array.Exists(PeriodWords, word => before.IndexOf(word, StringComparison.Ordinal) >= 0);
    }

    /// <summary>Where a sentence that begins with another year stands; -1 where none does.</summary>
    private static int OtherSentence(string text, int own, SectionKind kind)
    {
        bool ownBefore = false;
        for (int start = 0; start < text.Length; start = SentenceEnd(text, start) + 1)
        {
            if (start > 0 && text[start - 1] == '\n')
            {
                ownBefore = false;
            }

            int head = start + ProseLines.ItemMarkLength(text, start);
            int end = SentenceEnd(text, start);
            bool other = YearText.At(text, head) is { } year && year != own && !(year == own + 1 && kind != SectionKind.OverallSituation)
                && head + 5 < end && text[head + 5] is ',' or '度' or '我' or '全' or '本' or '共';
            if (other && !ownBefore && end - head < ProseLimits.SentenceCharacters && !IsExcused(text, head, end, own))
            {
                return head;
            }

            ownBefore |= Names(text, start, end, own);
        }

        return -1;
    }

    private static bool IsExcused(string text, int start, int end, int own)
    {
        string sentence = text.Substring(start, end - start);
        return Array.Exists(Excuses, excuse => sentence.IndexOf(excuse, StringComparison.Ordinal) >= 0) || Names(text, start, end, own);
    }

    private static bool Names(string text, int start, int end, int own) =>
        Enumerable.Range(start, Math.Max(0, end - start)).Any(i => YearText.At(text, i) == own);

    private static int SentenceEnd(string text, int start)
    {
        int end = text.IndexOfAny(new[] { '。', '!', '?', '\n' }, start);
        return end < 0 ? text.Length : end;
    }

    private static bool At(string text, int start, string part) => string.CompareOrdinal(text, start, part, 0, part.Length) == 0;
}
