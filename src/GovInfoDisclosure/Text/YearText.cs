using System;
using System.Collections.Generic;

namespace GovInfoDisclosure.Text;

/// <summary>A year in a folded text without spaces.</summary>
/// <param name="Year">The year.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, with 年 and 度.</param>
internal sealed record YearText(int Year, int Start, int End)
{
    private const int First = 2003;
    private const int Latest = 2099;
    private const string ChineseDigits = "〇一二三四五六七八九";

    public static YearText? Last(string text)
    {
        YearText? last = null;
        foreach (YearText year in All(text))
        {
            last = year;
        }

        return last;
    }

    /// <summary>2021年, 2021年度, 2021 before a word, 二〇二一年.</summary>
    public static IEnumerable<YearText> All(string text)
    {
        for (int i = 0; i + 4 <= text.Length; i++)
        {
            if (i > 0 && (Digit(text[i - 1]) >= 0 || text[i - 1] is '.' or ','))
            {
                continue;
            }

            int year = 0;
            int j = i;
            while (j < i + 4 && Digit(text[j]) is int digit and >= 0)
            {
                year = (year * 10) + digit;
                j++;
            }

            if (j - i == 4 && year is >= First and <= Latest && (j == text.Length || Digit(text[j]) < 0))
            {
                int end = j;
                end += end < text.Length && text[end] == '年' ? 1 : 0;
                end += end > j && end < text.Length && text[end] == '度' ? 1 : 0;
                yield return new YearText(year, i, end);
                i = j - 1;
            }
        }
    }

    private static int Digit(char c) => c is >= '0' and <= '9' ? c - '0'
        : c is '○' or '零' or 'Ｏ' or 'O' ? 0
        : ChineseDigits.IndexOf(c);
}
