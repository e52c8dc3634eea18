namespace GovInfoDisclosure.Json;

/// <summary>What is wrong with a number.</summary>
internal enum NumberFault
{
    None,
    Fraction,
    TooManyDecimals,
    OutOfRange,
}

/// <summary>Reads the text of a JSON number exactly, by its value: <c>1.0</c> and <c>1e3</c> are whole numbers. Nothing passes through a binary
/// float.</summary>
internal static class CellNumber
{
    /// <summary>More significant digits than any number in range has: those behind are counted and not kept.</summary>
    private const int MostDigits = 18;

    /// <summary>Reads a number as a whole number of ten-to-the-minus-<paramref name="decimals"/>.</summary>
    /// <param name="text">A number as JSON writes it.</param>
    /// <param name="decimals">How many decimals are allowed: 0 for a count, 4 for an amount.</param>
    /// <param name="least">The least result in range.</param>
    /// <param name="most">The greatest result in range; at most 10¹⁵.</param>
    /// <param name="value">The number, times ten to the power of <paramref name="decimals"/>.</param>
    public static NumberFault TryRead(ReadOnlySpan<byte> text, int decimals, long least, long most, out long value)
    {
        if (text.Length == 1)
        {
            // Nearly every cell of nearly every report: a single digit.
            value = text[0] - '0';
            for (int i = 0; i < decimals; i++)
            {
                value *= 10;
            }

            return value >= least && value <= most ? NumberFault.None : NumberFault.OutOfRange;
        }

        value = 0;
        ReadDigits(text, out bool isNegative, out long digits, out int count, out int exponent);
        if (count == 0)
        {
            return least <= 0 ? NumberFault.None : NumberFault.OutOfRange;
        }

        exponent += decimals;
        if (exponent < 0)
        {
            return decimals == 0 ? NumberFault.Fraction : NumberFault.TooManyDecimals;
        }

        // The greatest number in range has 16 digits.
        if (count + exponent > 16)
        {
            return NumberFault.OutOfRange;
        }

        for (int i = 0; i < exponent; i++)
        {
            digits *= 10;
        }

        value = isNegative ? -digits : digits;
        return value >= least && value <= most ? NumberFault.None : NumberFault.OutOfRange;
    }

    /// <summary>Takes a number apart: its significant digits, without zeros before or behind, times a power of ten.</summary>
    private static void ReadDigits(ReadOnlySpan<byte> text, out bool isNegative, out long digits, out int count, out int exponent)
    {
        int at = 0;
        isNegative = text[0] == '-';
        at += isNegative ? 1 : 0;
        digits = 0;
        count = 0;
        exponent = 0;
        int zeros = 0;
        bool inFraction = false;
        for (; at < text.Length && text[at] is not ((byte)'e' or (byte)'E'); at++)
        {
            byte c = text[at];
            if (c == '.')
            {
                inFraction = true;
                continue;
            }

            exponent -= inFraction ? 1 : 0;
            if (c == '0')
            {
                zeros++;
                continue;
            }

            // Zeros are taken in only when a digit follows them.
            for (; zeros > 0 && count > 0; zeros--)
            {
                digits = count < MostDigits ? digits * 10 : digits;
                count++;
            }

            zeros = 0;
            digits = count < MostDigits ? (digits * 10) + (c - '0') : digits;
            count++;
        }

        exponent += zeros + (at < text.Length ? ReadExponent(text.Slice(at + 1)) : 0);
    }

    private static int ReadExponent(ReadOnlySpan<byte> text)
    {
        bool isNegative = text[0] == '-';
        int exponent = 0;
        for (int i = text[0] is (byte)'-' or (byte)'+' ? 1 : 0; i < text.Length; i++)
        {
            // Beyond any number's length it makes no difference how far.
            exponent = exponent > 100_000_000 ? exponent : (exponent * 10) + (text[i] - '0');
        }

        return isNegative ? -exponent : exponent;
    }
}
