using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GovInfoDisclosure.Json;

/// <summary>Writes whole numbers by three digits at a time, each three of them by one look into a table and without asking how many there are: what a report
/// counts is foreseen by nobody, and a processor that guesses wrong waits for as long as ten cells take.</summary>
internal static class DigitTable
{
    /// <summary>As many bytes are written at once, whatever the length of the number.</summary>
    public const int AtOnce = 4;

    /// <summary>Below this a number is one look.</summary>
    public const int Small = 1_000;

    /// <summary>The digits of each number from their first, and behind them how many they are; then the same with noughts before them, three each.</summary>
    private static readonly uint[] Digits =
        [.. Enumerable.Range(0, Small).Select(number => Of(number, "0")), .. Enumerable.Range(0, Small).Select(number => Of(number, "000"))];

    /// <summary>The entry of 0; those of all others below <see cref="Small"/> follow. An entry is its digits as bytes, and behind them how many they
    /// are.</summary>
    /// <remarks>Bytes in the order of a little-endian processor: every one that .NET runs this library on, and a test would fail on another.</remarks>
    public static ref uint First => ref Digits[0];

    /// <summary>Writes a number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="space">Takes it; twenty digits and <see cref="AtOnce"/> bytes.</param>
    /// <returns>How many digits it has.</returns>
    public static int Write(ulong number, Span<byte> space)
    {
        unchecked
        {
            if (number < Small)
            {
                return Write(Digits[(int)number], space);
            }

            ulong upper = number / Small;
            int length = Write(upper, space);
            return length + Write(Digits[Small + (int)(number - (upper * Small))], space.Slice(length));
        }
    }

    private static int Write(uint entry, Span<byte> space)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(space, entry);
        return (int)(entry >> 24);
    }

    private static uint Of(int number, string format)
    {
        string digits = number.ToString(format, CultureInfo.InvariantCulture);
        return digits.Select((digit, i) => (uint)digit << (8 * i)).Aggregate((uint)digits.Length << 24, (all, digit) => all | digit);
    }
}
