namespace GovInfoDisclosure.Prose;

/// <summary>Reads numbers as prose writes them: 3119, 1,208, 1.26万, 三百二十一.</summary>
internal static class NumberReader
{
    private const string ChineseDigits = "〇一二三四五六七八九";

    /// <summary>Reads the number at a position.</summary>
    /// <param name="text">Folded text.</param>
    /// <param name="start">Where the number begins.</param>
    /// <param name="value">The number; 0 where the digits are too many to be one.</param>
    /// <param name="trusted">Whether the digits can only be one number.</param>
    /// <returns>The length; 0 where no number begins.</returns>
    public static int Read(string text, int start, out decimal value, out bool trusted)
    {
        char first = text[start];
        int length = CharacterFolding.IsDigit(first) ? ReadArabic(text, start, out value, out trusted) : ReadChinese(text, start, out value, out trusted);
        if (length > 0 && trusted && start + length < text.Length && text[start + length] is '万' or '亿')
        {
            decimal factor = text[start + length] == '万' ? 10_000m : 100_000_000m;
            trusted = value <= decimal.MaxValue / 1_000_000_000_000m;
            value = trusted ? value * factor : 0;
            length++;
        }

        return length;
    }

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
            if (CharacterFolding.IsDigit(sign))
            {
                digits++;
                decimals += decimals >= 0 ? 1 : 0;
                if (digits <= ProseLimits.NumberDigits)
                {
                    value = (value * 10) + (sign - '0');
                }
            }
            else if (decimals < 0 && sign == ',' && IsGroup(text, i + 1))
            {
                // 1,208: a group of three follows, so the comma is part of the number.
            }
            else if (decimals < 0 && sign == '.' && IsDigitAt(text, i + 1))
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

        trusted &= digits <= ProseLimits.NumberDigits;
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
        for (; i < text.Length && i - start < 2 * ProseLimits.NumberDigits; i++)
        {
            char sign = text[i];
            int plain = DigitValue(sign);
            decimal factor = sign switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };
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

            trusted &= digit < 100_000_000_000m;
            if (!trusted)
            {
                digit = 0;
            }
        }

        value = section + (digit < 0 ? 0 : digit);
        return i - start;
    }

    private static int DigitValue(char sign) => sign switch { '零' => 0, '两' => 2, _ => ChineseDigits.IndexOf(sign) };

    private static bool IsDigitAt(string text, int index) => index < text.Length && CharacterFolding.IsDigit(text[index]);

    private static bool IsGroup(string text, int index) =>
        IsDigitAt(text, index) && IsDigitAt(text, index + 1) && IsDigitAt(text, index + 2) && !IsDigitAt(text, index + 3);
}
