namespace GovInfoDisclosure.Prose;

/// <summary>Puts words together that mean one thing only together: 上年 + 结转, 结转 + 下年度 + 继续办理, 2024年 + 以来.</summary>
internal static class WordJoiner
{
    /// <param name="words">The words of a clause.</param>
    /// <param name="text">The text that they are of.</param>
    /// <param name="year">The report's year; null where it is not known.</param>
    /// <param name="joined">Takes them as they are joined, in place of what it held.</param>
    public static void Join(List<Word> words, string text, int? year, List<Word> joined)
    {
        WithoutReasons(words, text);
        joined.Clear();
        if (!HasYearOrCarry(words))
        {
            joined.AddRange(words);
            return;
        }

        for (int i = 0; i < words.Count; i++)
        {
            Word word = words[i];
            int last = i;
            if (word.Kind == WordKind.Carry && Side(words, i + 1, year, out int after) is { } behind)
            {
                last = behind == WordKind.NextYear ? Trailing(words, after, text) : after;
                word = Merge(word, words[last], behind == WordKind.NextYear ? WordKind.CarriedForward : WordKind.BroughtForward);
            }
            else if (word.Kind == WordKind.Carry && i + 1 < words.Count && words[i + 1].Counts && Side(words, i + 2, year, out int next) == WordKind.NextYear)
            {
                // 结转1件至2025年办理: the year belongs to the verb before the number.
                joined.Add(word with { Kind = WordKind.CarriedForward });
                joined.Add(words[i + 1]);
                last = Trailing(words, next, text);
                word = Merge(words[i + 2], words[last], WordKind.Filler);
            }
            else if (Side(words, i, year, out int end) == WordKind.LastYear && CarryAfter(words, end + 1) is var carry && carry >= 0)
            {
                last = Trailing(words, carry, text);
                word = Merge(word, words[last], WordKind.BroughtForward);
            }
            else if (word.Kind is WordKind.Year && i + 1 < words.Count && Is(words[i + 1], text, "以来"))
            {
                last = i + 1;
                word = year == word.Number ? Merge(word, words[last], WordKind.ThisYear) : Merge(word, words[last], WordKind.OtherPeriod);
            }
            else if (word.Kind == WordKind.Year && year == word.Number)
            {
                word = word with { Kind = WordKind.ThisYear };
            }

            joined.Add(word);
            i = last;
        }
    }

    /// <summary>Whether there is a word that others may be joined to; most clauses have none.</summary>
    private static bool HasYearOrCarry(List<Word> words)
    {
        for (int i = 0; i < words.Count; i++)
        {
            if (words[i].Kind is WordKind.Carry or WordKind.Year or WordKind.LastYear or WordKind.NextYear)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>因补正等原因, 由于需要征求第三方意见等原因: why does not change how many. One word of the words between.</summary>
    private static void WithoutReasons(List<Word> words, string text)
    {
        int end = 0;
        while (end < words.Count && !EndsAsReason(words[end], text))
        {
            end++;
        }

        if (end < words.Count)
        {
            Join(words, end, text);
        }
    }

    private static void Join(List<Word> words, int end, string text)
    {
        int start = words.FindLastIndex(end, word => Is(word, text, "因") || Is(word, text, "由于")
            || (word.Kind == WordKind.Unknown && text[word.Start] == '因'));
        if (start >= 0 && !words.Has(start, end, word => word.Counts))
        {
            words[start] = Merge(words[start], words[end], WordKind.Filler);
            words.RemoveRange(start + 1, end - start);
        }
    }

    private static bool EndsAsReason(Word word, string text) => word.Length >= 2
        && string.CompareOrdinal(text, word.End - 2, "原因", 0, 2) == 0;

    /// <summary>Whether last year or next year stands at a position, past words such as 至.</summary>
    private static WordKind? Side(List<Word> words, int index, int? year, out int at)
    {
        at = index;
        while (at < words.Count && words[at].Kind == WordKind.Filler && words[at].Length == 1 && at < index + 2)
        {
            at++;
        }

        if (at >= words.Count)
        {
            return null;
        }

        return words[at].Kind switch
        {
            WordKind.LastYear => WordKind.LastYear,
            WordKind.NextYear => WordKind.NextYear,
            WordKind.Year when year is { } known && words[at].Number == known - 1 => WordKind.LastYear,
            WordKind.Year when year is { } known && words[at].Number == known + 1 => WordKind.NextYear,
            _ => null,
        };
    }

    private static int CarryAfter(List<Word> words, int index)
    {
        while (index < words.Count && words[index].Kind is WordKind.Filler or WordKind.RequestTopic or WordKind.Application)
        {
            index++;
        }

        return index < words.Count && words[index].Kind == WordKind.Carry ? index : -1;
    }

    /// <summary>The last word of 继续办理 and the like behind 结转下年度, or of 至本年度 behind 上年结转.</summary>
    private static int Trailing(List<Word> words, int index, string text)
    {
        int last = index;
        for (int i = index + 1; i < words.Count && i <= index + 4; i++)
        {
            if (words[i].Kind is WordKind.Handle or WordKind.ThisYear || Is(words[i], text, "答复") || Is(words[i], text, "办结"))
            {
                last = i;
            }
            else if (words[i].Kind != WordKind.Filler)
            {
                break;
            }
        }

        return last;
    }

    private static Word Merge(Word first, Word last, WordKind kind) => new(kind, first.Start, last.End - first.Start);

    private static bool Is(Word word, string text, string spelling) =>
        word.Length == spelling.Length && string.CompareOrdinal(text, word.Start, spelling, 0, spelling.Length) == 0;
}
