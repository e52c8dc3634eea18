using System.Buffers.Binary;
using System.Numerics;

namespace GovInfoDisclosure.Json;

/// <summary>Reads the numbers of cells where they stand in canonical JSON, whose forms are few: digits, a sign before them, up to four decimals of which the
/// last is no 0. All others are left to <see cref="CellNumber"/>, which gives the same numbers.</summary>
internal static class CanonicalNumber
{
    /// <summary>No number of so many digits is out of range.</summary>
    private const int MostDigits = 15;

    /// <summary>The digits of 10¹¹ 万元 are twelve, and all numbers of fewer are in range.</summary>
    private const int MostWholeDigits = 11;

    private const int MostDecimals = 4;

    /// <summary>Times a byte: that byte in each of eight.</summary>
    private const ulong Each = 0x0101_0101_0101_0101;

    /// <summary>The first byte of each four.</summary>
    private const ulong Pairs = 0x0000_00FF_0000_00FF;

    /// <summary>Reads a whole number that is there.</summary>
    /// <param name="json">The JSON; longer behind the place than any number.</param>
    /// <param name="start">Where the number begins.</param>
    /// <param name="isAmount">Whether it is an amount, which may have decimals.</param>
    /// <param name="value">The number as it is stored.</param>
    /// <returns>Where it ends; −1 where it is to be looked at more closely.</returns>
    public static int ReadWhole(ReadOnlySpan<byte> json, int start, bool isAmount, out long value)
    {
        unchecked
        {
            // Eight characters at once: of digits the upper half is 3 and the lower, with 6 added, not above 15.
            ulong text = BinaryPrimitives.ReadUInt64LittleEndian(json.Slice(start)) ^ (Each * '0');
            ulong others = (text | (text + (Each * 6))) & (Each * 0xF0);
            int digits = BitOperations.PopCount(~others & (others - 1)) / 8;
            value = 0;
            if (digits == 0)
            {
                return -1;
            }

            int end = start + digits;
            if (digits < 8)
            {
                // Digits to pairs, pairs to fours, fours to one number.
                text <<= 64 - (8 * digits);
                text = (text * 10) + (text >> 8);
                value = (long)((((text & Pairs) * 0x000F_4240_0000_0064) + (((text >> 16) & Pairs) * 0x0000_2710_0000_0001)) >> 32);
            }
            else
            {
                end = start;
                for (; json[end] is >= (byte)'0' and <= (byte)'9' && end - start <= MostDigits; end++)
                {
                    value = (value * 10) + (json[end] - '0');
                }
            }

            // Only 0 itself begins with a 0.
            if ((json[start] == '0' && end - start > 1) || end - start > MostDigits)
            {
                return -1;
            }

            if (isAmount)
            {
                value *= 10_000;
                return json[end] == '.' || end - start > MostWholeDigits ? -1 : end;
            }

            return end;
        }
    }

    /// <summary>Reads a number or a blank.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="kind">How the cell is written.</param>
    /// <param name="at">Where it begins; afterwards where it ends.</param>
    /// <param name="value">The number as it is stored.</param>
    public static bool TryRead(ReadOnlySpan<byte> json, JsonTemplate.CellKind kind, ref int at, out long value)
    {
        unchecked
        {
            int start = at;
            value = 0;
            for (; IsDigit(json, at); at++)
            {
                value = (value * 10) + (json[at] - '0');
            }

            int digits = at - start;
            if (digits == 0)
            {
                value = CellValues.Blank;
                return IsNull(json, ref at)
                    || (kind == JsonTemplate.CellKind.Signed && start < json.Length && json[start] == '-' && TryReadNegative(json, ref at, out value));
            }

            if (digits > 1 && (digits > MostDigits || json[start] == '0'))
            {
                return false;
            }

            return kind != JsonTemplate.CellKind.Amount || TryReadDecimals(json, digits, ref at, ref value);
        }
    }

    public static bool IsNull(ReadOnlySpan<byte> json, ref int at)
    {
        bool isNull = json.Slice(at).StartsWith("null"u8);
        at += isNull ? 4 : 0;
        return isNull;
    }

    private static bool TryReadNegative(ReadOnlySpan<byte> json, ref int at, out long value)
    {
        at++;
        bool isRead = TryRead(json, JsonTemplate.CellKind.Count, ref at, out value) && value > 0;
        value = unchecked(-value);
        return isRead;
    }

    private static bool TryReadDecimals(ReadOnlySpan<byte> json, int wholeDigits, ref int at, ref long value)
    {
        unchecked
        {
            int decimals = 0;
            if (at < json.Length && json[at] == '.')
            {
                at++;
                for (; IsDigit(json, at) && decimals <= MostDecimals; at++)
                {
                    value = (value * 10) + (json[at] - '0');
                    decimals++;
                }

                // With a 0 at the end the length of the text would not follow from the number.
                if (decimals is 0 or > MostDecimals || json[at - 1] == '0')
                {
                    return false;
                }
            }

            for (; decimals < MostDecimals; decimals++)
            {
                value *= 10;
            }

            return wholeDigits <= MostWholeDigits;
        }
    }

    private static bool IsDigit(ReadOnlySpan<byte> json, int at) => at < json.Length && json[at] is >= (byte)'0' and <= (byte)'9';
}
