using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GovInfoDisclosure.Json;

/// <summary>Writes runs of cells with small numbers, as nearly all are: the innermost loop of writing, which calls nothing and asks nothing whose answer
/// cannot be foreseen.</summary>
internal static class SmallCells
{
    /// <summary>Writes cells up to the first of which the number is not small; of that one what stands before its number.</summary>
    /// <param name="text">The text of the template; <see cref="LiteralBytes.Margin"/> bytes behind the last literal.</param>
    /// <param name="cells">The cells.</param>
    /// <param name="numbers">The number of each.</param>
    /// <param name="space">Takes the text: all literals, as many digits as there may be, and <see cref="LiteralBytes.Margin"/> bytes.</param>
    /// <param name="at">Where to; behind what was written after it.</param>
    /// <returns>How many were written whole.</returns>
    public static int Write(ReadOnlySpan<byte> text, ReadOnlySpan<JsonTemplate.Cell> cells, ReadOnlySpan<long> numbers, Span<byte> space, ref int at)
    {
        ref byte literals = ref MemoryMarshal.GetReference(text);
        ref byte target = ref MemoryMarshal.GetReference(space);
        ref long number = ref MemoryMarshal.GetReference(numbers);
        ref uint digits = ref DigitTable.First;
        unchecked
        {
            nint to = at;
            int i = 0;
            for (; i < cells.Length; i++)
            {
                JsonTemplate.Cell cell = cells[i];
                ref byte literal = ref Unsafe.Add(ref literals, (nint)cell.Start);
                Copy(ref literal, ref Unsafe.Add(ref target, to));
                for (nint done = Vector<byte>.Count; done < cell.Length; done += Vector<byte>.Count)
                {
                    Copy(ref Unsafe.Add(ref literal, done), ref Unsafe.Add(ref target, to + done));
                }

                to += cell.Length;
                ulong some = (ulong)Unsafe.Add(ref number, i);
                if (some >= cell.Small)
                {
                    break;
                }

                uint entry = Unsafe.Add(ref digits, (nint)some);
                Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, to), entry);
                to += (nint)(entry >> 24);
            }

            at = (int)to;
            return i;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Copy(ref byte from, ref byte to) => Unsafe.WriteUnaligned(ref to, Unsafe.ReadUnaligned<Vector<byte>>(ref from));
}
