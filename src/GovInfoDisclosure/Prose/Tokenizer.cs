namespace GovInfoDisclosure.Prose;

/// <summary>Parts a clause into words, numbers and text that is not known.</summary>
internal static class Tokenizer
{
    /// <summary>Signs that count cases, requests, documents.</summary>
    private const string ItemUnits = "件起条份宗例";

    /// <summary>Signs right after a number and unit, or instead of the unit, that make the number vague or another measure.</summary>
    private const string Spoilers = "余多次以左上下类";

    /// <summary>Signs with which a noun of a case begins; before another sign 一起 means "together".</summary>
    private const string NounSigns = "政依行信申、";

    /// <summary>受理依申请71件: right before a number it means requests for information; before a noun (依申请政务服务事项) it does not.</summary>
    private const string Requests = "依申请";

    /// <param name="text">The section's text.</param>
    /// <param name="start">Where the clause begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="names">The agency's names.</param>
    /// <param name="words">Takes the words, in place of what it held.</param>
    public static void Read(string text, int start, int end, OwnNames names, List<Word> words)
    {
        words.Clear();
        int position = start;
        while (position < end)
        {
            int own = names.Match(text, position, end);
            int office = own > 0 ? OfficeAlone(text, position + own, end) : 0;
            Word word = office > 0 ? new Word(WordKind.OwnLevel, position, own + office)
                : own > 0 ? new Word(WordKind.Own, position, own) : Next(text, position, end);
            if (text[position] == '件' && words.Count > 0 && words[words.Count - 1] is { Kind: WordKind.RequestTopic or WordKind.Application } request)
            {
                // 申请件12件: the first 件 belongs to the word.
                words[words.Count - 1] = request with { Length = request.Length + 1 };
                position++;
                continue;
            }

            if (text[position] == '中' && word.Kind == WordKind.Unknown && position + 1 == end && words.Count > 0 && words[words.Count - 1].Counts)
            {
                // 无法提供26件中，本机关不掌握21件.
                word = word with { Kind = WordKind.Filler };
            }

            if (word.Kind == WordKind.Unknown && words.Count > 0 && words[words.Count - 1] is { Kind: WordKind.Unknown } last)
            {
                words[words.Count - 1] = last with { Length = last.Length + word.Length };
            }
            else
            {
                words.Add(word);
            }

            position += word.Length;
        }
    }

    /// <summary>省交通运输厅机关, 市财政局本级: the office without those below it.</summary>
    private static int OfficeAlone(string text, int start, int end)
    {
        bool named = start + 2 <= end && (string.CompareOrdinal(text, start, "机关", 0, 2) == 0 || string.CompareOrdinal(text, start, "本级", 0, 2) == 0);
        return named && (start + 2 == end || "单事干党各工".IndexOf(text[start + 2]) < 0) ? 2 : 0;
    }

    private static Word Next(string text, int start, int end)
    {
        char sign = text[start];
        if (sign == '、')
        {
            return new Word(WordKind.ListMark, start, 1);
        }

        int behind = start + Requests.Length;
        if (sign == Requests[0] && string.CompareOrdinal(text, start, Requests, 0, Requests.Length) == 0 && behind < end && Digits.IsDigit(text[behind]))
        {
            return new Word(WordKind.RequestTopic, start, Requests.Length);
        }

        int known = Lexicon.Match(text, start, out WordKind kind);
        if (known > 0 && start + known <= end)
        {
            return new Word(kind, start, known);
        }

        int length = PrintedNumber.Read(text, start, out decimal value, out bool trusted);
        if (length == 0 || start + length > end)
        {
            return new Word(WordKind.Unknown, start, 1);
        }

        int after = start + length;
        char next = after < end ? text[after] : '\0';
        if (next == '年' && YearText.IsCalendarYear(value))
        {
            int years = after + 1 < end && text[after + 1] == '度' ? 2 : 1;
            return new Word(WordKind.Year, start, length + years, value);
        }

        return Date(text, start, end, after, value) ?? Measure(text, start, end, length, value, trusted && !IsVague(text, start));
    }

    /// <summary>12月31日, 1月1日 and 12月底 bound the year; other months are periods of their own.</summary>
    private static Word? Date(string text, int start, int end, int after, decimal value)
    {
        if (after >= end || text[after] is not ('月' or '日' or '号'))
        {
            return null;
        }

        int length = after + 1 - start;
        bool month = text[after] == '月';
        char behind = after + 1 < end ? text[after + 1] : '\0';
        bool bound = value is 1 or 12 && (Digits.IsDigit(behind) || behind is '底' or '末');
        return new Word(month && !bound ? WordKind.OtherPeriod : WordKind.Filler, start, length);
    }

    private static Word Measure(string text, int start, int end, int length, decimal value, bool trusted)
    {
        int after = start + length;
        char next = after < end ? text[after] : '\0';
        if (next == '\0')
        {
            return new Word(WordKind.Number, start, length, value, trusted ? CountUnit.Bare : CountUnit.None);
        }

        bool items = ItemUnits.IndexOf(next) >= 0 || (next == '部' && IsOfRules(text, start, after + 1, end));
        CountUnit unit = items ? CountUnit.Items : next == '元' ? CountUnit.Yuan : CountUnit.None;
        if (next == '%' && trusted)
        {
            return new Word(WordKind.Number, start, length + 1, value, CountUnit.Percent, HalfUnit(text, start, after));
        }

        if (next == '个' && trusted && IsOfRequests(text, after + 1, end))
        {
            return new Word(WordKind.Number, start, length + 1, value, CountUnit.Pieces);
        }

        if (unit == CountUnit.None)
        {
            bool chinese = !Digits.IsDigit(text[start]);
            return new Word(chinese ? WordKind.Unknown : WordKind.Number, start, length, value, next == '、' && trusted ? CountUnit.Bare : CountUnit.None);
        }

        char behind = after + 1 < end ? text[after + 1] : '\0';
        bool whole = unit == CountUnit.Yuan || value == decimal.Truncate(value);
        bool together = next == '起' && text[start] == '一' && length == 1 && behind != '\0' && NounSigns.IndexOf(behind) < 0;
        bool sound = trusted && whole && !together && Spoilers.IndexOf(behind) < 0;
        decimal rounding = text[after - 1] is '万' or '亿' ? HalfUnit(text, start, after) : 0;
        return new Word(WordKind.Number, start, length + 1, value, sound ? unit : CountUnit.None, rounding);
    }

    /// <summary>Half a unit of the last digit printed: 50 of 1.35万, 0.05 of 6.3.</summary>
    private static decimal HalfUnit(string text, int start, int end)
    {
        decimal half = text[end - 1] switch { '万' => 5_000m, '亿' => 50_000_000m, _ => 0.5m };
        int point = text.IndexOf('.', start, end - start);
        for (int i = point + 1; point >= 0 && i < end && Digits.IsDigit(text[i]); i++)
        {
            half /= 10;
        }

        return half;
    }

    /// <summary>个 counts requests where it ends the clause or a word for requests follows; 20个工作日 and 5个社区 are no requests.</summary>
    private static bool IsOfRequests(string text, int after, int end) => after >= end || text[after] is '依' or '申' or '公' or '政' or '、';

    /// <summary>部 counts 规章 only: 规章2部, 2部政府规章.</summary>
    private static bool IsOfRules(string text, int number, int after, int end)
    {
        int noun = text.IndexOf("规章", after, end - after, StringComparison.Ordinal);
        return (number > 0 && text[number - 1] == '章') || (noun >= 0 && noun - after <= "市政府".Length) || FollowsRules(text, number);
    }

    /// <summary>出台市政府规章2部，废止1部: the sentence spoke of 规章 last, and a verb of documents stands before the number.</summary>
    private static bool FollowsRules(string text, int number)
    {
        if (number == 0 || "止改订效".IndexOf(text[number - 1]) < 0)
        {
            return false;
        }

        int sentence = Math.Max(0, text.LastIndexOf('。', number - 1));
        int rules = text.LastIndexOf("规章", number - 1, number - sentence, StringComparison.Ordinal);
        return rules >= 0 && rules > text.LastIndexOf("规范性文件", number - 1, number - sentence, StringComparison.Ordinal);
    }

    private static bool IsVague(string text, int start) => start > 0 && "近约超逾过第-+".IndexOf(text[start - 1]) >= 0;
}
