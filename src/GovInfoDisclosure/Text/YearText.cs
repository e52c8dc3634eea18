namespace GovInfoDisclosure.Text;

/// <summary>A year in a folded text without spaces: 2021年, 2021年度, 2021 before a word, 二〇二一年.</summary>
/// <param name="Year">The year.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, with 年 and 度.</param>
internal sealed record YearText(int Year, int Start, int End)
{
    /// <summary>Years are printed with all their digits.</summary>
    public const int Length = 4;

    /// <summary>Texts name laws and plans of years before and after any report's; earlier and later numbers are no years.</summary>
    private const int FirstOfCalendar = 1990;
    private const int LastOfCalendar = 2100;

    /// <summary>第2083测试局: what follows is which of many, and never a year.</summary>
    private const char Ordinal = '第';

    /// <summary>No report is of a year before the first rules on disclosure, 2003 (广州市政府信息公开规定); four digits without 年 need this to be a year.</summary>
    private const int FirstOfReports = 2003;
    public const int LastOfReports = 2099;

    /// <summary>
    /// What follows a number that counts or numbers something: 2008号院, 2041部队, 2012件. Only words with which no name of an agency begins, as 万州区 does
    /// behind a year without 年.
    /// </summary>
    private static readonly string[] Counted = ["号", "栋", "幢", "室", "弄", "公司", "工厂", "部队", "次", "件", "条", "份", "页", "%", ")第", "]第"];

    /// <summary>Whether a number can be a year that a text speaks of.</summary>
    public static bool IsCalendarYear(decimal number) => number is >= FirstOfCalendar and <= LastOfCalendar;

    /// <summary>The last year that a text names and a report can be of; null where it names none.</summary>
    public static YearText? Last(string text) => All(text).LastOrDefault();

    /// <summary>The years that a text names and a report can be of, with 年 or without.</summary>
    public static IEnumerable<YearText> All(string text)
    {
        for (int i = 0; i + Length <= text.Length; i++)
        {
            if (i > 0 && (Digit(text[i - 1]) >= 0 || text[i - 1] is '.' or ','))
            {
                continue;
            }

            int end = i + Length;
            if (Number(text, i) is int year and >= FirstOfReports and <= LastOfReports && (end == text.Length || Digit(text[end]) < 0)
                && !IsNumber(text, i, end))
            {
                end += end < text.Length && text[end] == '年' ? 1 : 0;
                end += end > i + Length && end < text.Length && text[end] == '度' ? 1 : 0;
                yield return new YearText(year, i, end);
                i += Length - 1;
            }
        }
    }

    /// <summary>The first calendar year that the text names (2024年); null where it names none.</summary>
    public static int? First(string text) => Enumerable.Range(0, text.Length).Select(i => At(text, i)).FirstOrDefault(year => year is not null);

    /// <summary>The calendar year at a place, followed by 年; null where there is none.</summary>
    public static int? At(string text, int start) =>
        start + Length < text.Length && text[start + Length] == '年' && !(start > 0 && (Digit(text[start - 1]) >= 0 || text[start - 1] == Ordinal))
        && Number(text, start) is int year && IsCalendarYear(year) ? year : null;

    /// <summary>Whether four digits say which of many, or how many: 第2083局, NO2021, 2008号院, the number of a document (2024)3号.</summary>
    private static bool IsNumber(string text, int start, int end)
    {
        if (start > 0 && text[start - 1] == Ordinal)
        {
            return true;
        }

        bool isBehindLetter = start > 0 && text[start - 1] is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');
        bool isYear = end < text.Length && text[end] == '年';
        return !isYear && (isBehindLetter || IsOfDocument(text, end)
            || Array.Exists(Counted, word => string.CompareOrdinal(text, end, word, 0, word.Length) == 0));
    }

    /// <summary>Whether the digits stand in the brackets of a document's number: (2024)3号.</summary>
    private static bool IsOfDocument(string text, int end)
    {
        int at = end + 1;
        while (at < text.Length && Digits.IsDigit(text[at]))
        {
            at++;
        }

        return end < text.Length && text[end] is ')' or ']' && at > end + 1 && at < text.Length && text[at] == '号';
    }

    /// <summary>The number of four digits at a place.</summary>
    private static int? Number(string text, int start)
    {
        int year = 0;
        for (int i = start; i < start + Length; i++)
        {
            int digit = Digit(text[i]);
            if (digit < 0)
            {
                return null;
            }

            year = (year * 10) + digit;
        }

        return year;
    }

    /// <summary>Years print the letter O for nought, and never 两 for two.</summary>
    private static int Digit(char value) => value == 'O' ? 0 : value == '两' ? -1 : Digits.ValueOf(value);
}
