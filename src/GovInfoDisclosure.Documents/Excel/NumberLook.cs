using ExcelNumberFormat;

namespace GovInfoDisclosure.Documents.Excel;

/// <summary>
/// What a format of numbers makes of one. A number that is only rounded, grouped or coloured is the stored one, for the file says it more exactly;
/// one that is shown as another (a date, a percentage, thousands left out) is what is shown, for that is what people read.
/// </summary>
internal sealed class NumberLook
{
    /// <summary>The longest code that a spreadsheet takes.</summary>
    private const int LongestCode = 255;

    private static readonly NumberLook Plain = new(null);

    private readonly NumberFormat? format;

    private NumberLook(NumberFormat? format) => this.format = format;

    public static NumberLook Of(string? code)
    {
        if (code is null || code.Length is 0 or > LongestCode || IsPlain(code))
        {
            return Plain;
        }

        // Spreadsheets in Chinese take the exclamation mark for what the backslash is elsewhere.
        var format = new NumberFormat(code.Replace('!', '\\'));
        return format.IsValid ? new NumberLook(format) : Plain;
    }

    /// <summary>The number as a cell of this format shows it.</summary>
    /// <param name="value">The stored number.</param>
    public string Show(double value)
    {
        string stored = CellNumber.Show(value);
        if (format is null || (value == 0 && !format.IsDateTimeFormat))
        {
            // A zero that a format hides or prints as a dash is a zero that somebody entered.
            return stored;
        }

        string shown = format.Format(value, CultureInfo.InvariantCulture);
        (int start, int length) = NumberIn(shown);
        if (format.IsDateTimeFormat || format.IsTimeSpanFormat || !IsRounded(value, shown.Substring(start, length)))
        {
            return shown;
        }

        string before = shown.Substring(0, start);
        string after = shown.Substring(start + length);
        return IsWords(before) || IsWords(after) ? before.Replace("-", "") + stored + after : stored;
    }

    /// <summary>A code that only says how many digits are shown, or that they are shown as tens and their power.</summary>
    private static bool IsPlain(string code)
    {
        foreach (char c in code.Replace("E+0", "").Replace("E-0", ""))
        {
            if (c is not ('0' or '#' or '.' or '_' or ' '))
            {
                return code is "General" or "@";
            }
        }

        return true;
    }

    /// <summary>Where the one number of the text stands; nothing where there is none, or more than one.</summary>
    private static (int Start, int Length) NumberIn(string shown)
    {
        static bool IsPart(char c) => c is (>= '0' and <= '9') or '.' or ',';
        int start = 0;
        while (start < shown.Length && shown[start] is not (>= '0' and <= '9' or '.'))
        {
            start++;
        }

        int end = start;
        while (end < shown.Length && IsPart(shown[end]))
        {
            end++;
        }

        for (int i = end; i < shown.Length; i++)
        {
            if (IsPart(shown[i]))
            {
                return (0, 0);
            }
        }

        return (start, end - start);
    }

    /// <summary>Whether the digits shown are those of the number, rounded to as many as are shown.</summary>
    private static bool IsRounded(double value, string digits)
    {
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out decimal shown)
            || !decimal.TryParse(CellNumber.Show(value), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal stored))
        {
            return false;
        }

        int point = digits.IndexOf('.');
        decimal unit = 1;
        for (int i = point < 0 ? digits.Length : point + 1; i < digits.Length; i++)
        {
            unit /= 10;
        }

        return Math.Abs(Math.Abs(stored) - shown) <= unit / 2;
    }

    /// <summary>Whether a format prints words beside the number: a unit, 约, a percent sign. Brackets, signs and marks of money are none.</summary>
    private static bool IsWords(string text)
    {
        foreach (char c in text)
        {
            if (char.IsLetter(c) || c is '%' or '‰' or '>' or '<' or '≥' or '≤' or '~' or '/' or '+')
            {
                return true;
            }
        }

        return false;
    }
}
