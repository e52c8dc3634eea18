namespace GovInfoDisclosure.Text;

/// <summary>Reads numbers as people print and write them, from folded text: the one place where digits become a number.</summary>
/// <remarks>The numbers of JSON are no printed numbers: their grammar is its own, and GovInfoDisclosure.Json reads it from bytes.</remarks>
internal static class PrintedNumber
{
    /// <summary>Digits of a number in prose; longer runs of digits are identifiers.</summary>
    private const int MostDigitsInProse = 15;

    /// <summary>A decimal holds 28 digits and not all numbers of 29; one less leaves room for what is made of it.</summary>
    private const int MostDigitsOfCell = 27;

    /// <summary>Every number of eighteen digits is a whole number of 64 bits.</summary>
    private const int MostDigitsOfLong = 18;

    /// <summary>
    /// The number of a whole cell: digits with at most one point, and commas that part thousands; 007 is no number, for it may be two cells run together.
    /// </summary>
    /// <param name="body">The digits, with nothing around them.</param>
    /// <param name="number">The number; 0 where the digits are too many.</param>
    /// <param name="hadCommas">Whether commas stood between them.</param>
    /// <param name="tooLong">Whether there are more digits than a number can have.</param>
    /// <returns>Whether it is a number.</returns>
    public static bool TryParseCell(string body, out decimal number, out bool hadCommas, out bool tooLong)
    {
        number = 0;
        hadCommas = false;
        tooLong = false;
        if (body.Length is > 0 and <= MostDigitsOfLong && Digits.AreAll(body))
        {
            return TryParseWhole(body, out number);
        }

        var digits = new StringBuilder(body.Length);
        int point = -1;
        int lastComma = -1;
        for (int i = 0; i < body.Length; i++)
        {
            char c = body[i];
            if (Digits.IsDigit(c))
            {
                digits.Append(c);
            }
            else if (c == '.' && point < 0 && i > 0 && i < body.Length - 1)
            {
                point = i;
                digits.Append(c);
            }
            else if (c is ',' or '\'' && point < 0 && i > 0 && Digits.IsGroupOfThree(body, i + 1) && (lastComma >= 0 ? i - lastComma == 4 : i <= 3))
            {
                lastComma = i;
                hadCommas = true;
            }
            else
            {
                return false;
            }
        }

        int whole = point < 0 ? digits.Length : digits.ToString().IndexOf('.');
        if (digits.Length == 0 || (whole > 1 && digits[0] == '0'))
        {
            return false;
        }

        if (digits.Length > MostDigitsOfCell)
        {
            tooLong = true;
            return true;
        }

        number = decimal.Parse(digits.ToString(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return true;
    }

    /// <summary>Digits alone, as nearly every cell has them.</summary>
    private static bool TryParseWhole(string digits, out decimal number)
    {
        long value = 0;
        foreach (char c in digits)
        {
            value = (value * 10) + (c - '0');
        }

        number = value;
        return digits.Length == 1 || digits[0] != '0';
    }

    /// <summary>The number that a person typed into a rule: digits, a point, and a sign where there may be one.</summary>
    /// <param name="text">The whole of it.</param>
    /// <param name="maySign">Whether + or - may stand before it.</param>
    /// <param name="number">The number; 0 where it is none.</param>
    /// <returns>Whether it is a number of no more digits than a decimal holds.</returns>
    public static bool TryParseTyped(string text, bool maySign, out decimal number)
    {
        NumberStyles styles = NumberStyles.AllowDecimalPoint | (maySign ? NumberStyles.AllowLeadingSign : NumberStyles.None);
        number = 0;
        return decimal.TryParse(text, styles, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>The number that begins at a place of a sentence: 3119, 1,208, 1.26万, 三百二十一.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="start">Where the number begins.</param>
    /// <param name="value">The number; 0 where the digits are too many to be one.</param>
    /// <param name="trusted">Whether the digits can only be one number.</param>
    /// <returns>The length; 0 where no number begins.</returns>
    public static int Read(string text, int start, out decimal value, out bool trusted)
    {
        char first = text[start];
        if (Digits.ValueOf(first) < 0 && Digits.FactorOf(first) == 0)
        {
            (value, trusted) = (0, true);
            return 0;
        }

        int length = Digits.IsDigit(first) ? ReadArabic(text, start, out value, out trusted) : ReadChinese(text, start, out value, out trusted);
        if (length > 0 && trusted && start + length < text.Length && text[start + length] is '万' or '亿')
        {
            decimal factor = text[start + length] == '万' ? 10_000m : 100_000_000m;
            // So that no number times a hundred million is beyond a decimal.
            trusted = value <= decimal.MaxValue / 1_000_000_000_000m;
            value = trusted ? value * factor : 0;
            length++;
        }

        return length;
    }

    /// <summary>The number of an item at a place, without its marks: 三, 十二, 3, 12.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the number begins.</param>
    /// <param name="value">The number.</param>
    /// <returns>The length; 0 where none begins, or one too long to number an item.</returns>
    public static int ReadItem(ReadOnlySpan<char> text, int start, out int value)
    {
        int end = start;
        while (end < text.Length && IsChineseItem(text[end]))
        {
            end++;
        }

        bool isChinese = end > start;
        while (!isChinese && Digits.IsDigitAt(text, end))
        {
            end++;
        }

        value = 0;
        if (end == start || end - start > (isChinese ? 3 : 2))
        {
            return 0;
        }

        for (int i = start; i < end; i++)
        {
            int factor = Digits.FactorOf(text[i]);
            value = factor > 0 ? (value == 0 ? factor : value * factor) : isChinese ? value + Digits.ValueOf(text[i]) : (value * 10) + Digits.ValueOf(text[i]);
        }

        return end - start;
    }

    /// <summary>Whether the number of an item can begin with a character.</summary>
    public static bool BeginsItem(char value) => Digits.IsDigit(value) || IsChineseItem(value);

    private static bool IsChineseItem(char value) => value == '十' || (!Digits.IsDigit(value) && value != '两' && Digits.ValueOf(value) > 0);

    private static int ReadArabic(string text, int start, out decimal value, out bool trusted)
    {
        int i = start;
        int digits = 0;
        int decimals = -1;
        value = 0;
        trusted = true;
        while (i < text.Length)
        {
            char sign = text[i];
            if (Digits.IsDigit(sign))
            {
                digits++;
                decimals += decimals >= 0 ? 1 : 0;
                if (digits <= MostDigitsInProse)
                {
                    value = (value * 10) + Digits.ValueOf(sign);
                }
            }
            else if (decimals < 0 && sign == ',' && Digits.IsGroupOfThree(text, i + 1))
            {
                // 1,208: a group of three follows, so the comma is part of the number.
            }
            else if (decimals < 0 && sign == '.' && Digits.IsDigitAt(text, i + 1))
            {
                decimals = 0;
            }
            else if (sign == ' ')
            {
                // Digits, white space, digits: one number cut in two, or two numbers; nobody can say.
                trusted = false;
            }
            else
            {
                break;
            }

            i++;
        }

        trusted &= digits <= MostDigitsInProse;
        for (; trusted && decimals > 0; decimals--)
        {
            value /= 10;
        }

        return i - start;
    }

    private static int ReadChinese(string text, int start, out decimal value, out bool trusted)
    {
        value = 0;
        trusted = true;
        decimal section = 0;
        decimal digit = -1;
        int i = start;
        bool multiplied = false;

        // Each digit of a Chinese number may have its 十, 百 or 千.
        for (; i < text.Length && i - start < 2 * MostDigitsInProse; i++)
        {
            char sign = text[i];
            int plain = Digits.IsDigit(sign) ? -1 : Digits.ValueOf(sign);
            decimal factor = Digits.FactorOf(sign);
            if (plain >= 0)
            {
                // 二〇二四: digits one after another are a year or a code, read as such.
                digit = digit > 0 && !multiplied ? (digit * 10) + plain : plain;
            }
            else if (factor > 0)
            {
                section += (digit < 0 ? 1 : digit) * factor;
                digit = -1;
                multiplied = true;
            }
            else
            {
                break;
            }

            // Beyond what any report counts; it is read to its end and not trusted.
            trusted &= digit < 100_000_000_000m;
            if (!trusted)
            {
                digit = 0;
            }
        }

        value = section + (digit < 0 ? 0 : digit);
        return i - start;
    }
}
