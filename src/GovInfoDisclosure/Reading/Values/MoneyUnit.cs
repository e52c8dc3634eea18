namespace GovInfoDisclosure.Reading.Values;

/// <summary>Units of money, read as whole words: 百万元 is no 万元 with something before it, 美元 no 元.</summary>
internal static class MoneyUnit
{
    /// <summary>A unit that is printed but not understood, or two of them: nothing can be made of a number in it.</summary>
    public const decimal Unknown = -1;

    /// <summary>Letters that stand before 元 and count it.</summary>
    private const string Multipliers = "十百千万亿";

    /// <summary>Letters that stand before 元 and make it another country's money.</summary>
    private const string Currencies = "美港欧日澳加新台韩英";

    /// <summary>Letters that end the words which stand right before a plain 元: 单位元, 人民币元, 金额元.</summary>
    private const string BeforeYuan = "位币额";

    private static readonly Dictionary<string, decimal> YuanOf = new(StringComparer.Ordinal)
    {
        [""] = 1m,
        ["百"] = 100m,
        ["千"] = 1_000m,
        ["万"] = 10_000m,
        ["十万"] = 100_000m,
        ["百万"] = 1_000_000m,
        ["千万"] = 10_000_000m,
        ["亿"] = 100_000_000m,
    };

    /// <summary>How many yuan the unit is that some words name; null where they name none, <see cref="Unknown"/> where nobody can tell.</summary>
    /// <param name="words">Folded words, such as those of a table's head.</param>
    public static decimal? Find(string words)
    {
        decimal? found = null;
        for (int at = words.IndexOf('元'); at >= 0; at = words.IndexOf('元', at + 1))
        {
            if (At(words, at, out _) is decimal unit)
            {
                found = found is null || found == unit ? unit : Unknown;
            }
        }

        return found;
    }

    /// <summary>The unit at the end of a value: how many yuan it is, and where its word begins; null where the value ends with none.</summary>
    public static decimal? AtEnd(string value, out int start)
    {
        start = value.Length;
        return value.Length > 0 && value[value.Length - 1] == '元' ? At(value, value.Length - 1, out start) : null;
    }

    /// <summary>Whether a text is a unit and nothing else.</summary>
    public static bool IsWhole(string words) => AtEnd(words, out int start) is not null && start == 0;

    /// <summary>The unit whose 元 stands at a place; null where 元 is part of another word.</summary>
    private static decimal? At(string words, int at, out int start)
    {
        start = at;
        while (start > 0 && Multipliers.Contains(words[start - 1].ToString()))
        {
            start--;
        }

        string multiplier = words.Substring(start, at - start);
        if (start > 0 && words[start - 1] == '单')
        {
            // 单元 is no money; 单位 never stands right before it.
            return null;
        }

        if (start > 0 && Currencies.Contains(words[start - 1].ToString()))
        {
            start--;
            return Unknown;
        }

        if (start > 0 && multiplier.Length == 0 && char.IsLetter(words[start - 1]) && !BeforeYuan.Contains(words[start - 1].ToString()))
        {
            return Torn(words, at);
        }

        return YuanOf.TryGetValue(multiplier, out decimal yuan) ? yuan : Unknown;
    }

    /// <summary>
    /// The unit of a 元 that a line end parted from its word, so that words of other cells stand between: 单位：万 容 元）. It is told
    /// where a bracket opens before 单位 and closes behind 元; else nobody can tell what was torn off.
    /// </summary>
    private static decimal Torn(string words, int at)
    {
        int open = words.LastIndexOf('(', at);
        int colon = open < 0 ? -1 : words.IndexOf(':', open, at - open);
        if (colon < 0 || words.IndexOf(')', open, at - open) >= 0 || at + 1 >= words.Length || words[at + 1] != ')')
        {
            return Unknown;
        }

        int end = colon + 1;
        while (end < at && Multipliers.Contains(words[end].ToString()))
        {
            end++;
        }

        return end < at && YuanOf.TryGetValue(words.Substring(colon + 1, end - colon - 1), out decimal yuan) && yuan != 1 ? yuan : Unknown;
    }
}
