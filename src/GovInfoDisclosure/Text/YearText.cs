namespace GovInfoDisclosure.Text;

/// <summary>A year in a folded text without spaces: 2021年, 2021年度, 2021 before a word, 二〇二一年.</summary>
/// <param name="Year">The year.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, with 年 and 度.</param>
internal sealed record YearText(int Year, int Start, int End)
{
    /// <summary>Years are printed with all their digits.</summary>
    private const int Length = 4;

    /// <summary>Texts name laws and plans of years before and after any report's; earlier and later numbers are no years.</summary>
    private const int FirstOfCalendar = 1990;
    private const int LastOfCalendar = 2100;

    /// <summary>No report is of a year before the first rules on disclosure, 2003 (广州市政府信息公开规定); four digits without 年 need this to be a year.</summary>
    private const int FirstOfReports = 2003;
    public const int LastOfReports = 2099;

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
            if (Number(text, i) is int year and >= FirstOfReports and <= LastOfReports && (end == text.Length || Digit(text[end]) < 0))
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
        start + Length < text.Length && text[start + Length] == '年' && !(start > 0 && Digit(text[start - 1]) >= 0)
        && Number(text, start) is int year && IsCalendarYear(year) ? year : null;

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
