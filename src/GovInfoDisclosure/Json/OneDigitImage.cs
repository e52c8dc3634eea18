using System.Numerics;
#if NET
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
#endif

namespace GovInfoDisclosure.Json;

/// <summary>The tables of a report as canonical JSON writes them where each cell has one digit, as nine in ten have: JSON is laid beside it and compared as
/// many bytes at once as the processor takes, names and digits together, up to what is not so.</summary>
internal sealed class OneDigitImage
{
    private readonly byte[] text;

    // By how much a byte may be greater than that of the text: a digit by 9, an amount (stored in another unit) and all else by nothing.
    private readonly byte[] spans;

    // For each byte the cell that is not read whole where this is the first byte that differs.
    private readonly byte[] cellAt;

    /// <param name="template">The text between the values.</param>
    /// <param name="cells">How many cells the tables have.</param>
    public OneDigitImage(JsonTemplate template, int cells)
    {
        Digits = new int[cells];
        var bytes = new List<byte>();
        for (int i = 0; i < cells; i++)
        {
            JsonTemplate.Cell cell = template.Cells[i];
            bytes.AddRange(template.Text.Skip(cell.Start).Take(cell.Length));
            Digits[i] = bytes.Count;
            bytes.Add((byte)'0');
        }

        // The byte behind the last cell tells that its number has ended.
        Length = bytes.Count + 1;
        bytes.Add(template.WithoutFees[0]);
        text = [.. bytes, .. new byte[LiteralBytes.Margin]];
        spans = new byte[text.Length];
        spans.AsSpan(Length).Fill(byte.MaxValue);
        cellAt = new byte[Length + 1];
        for (int i = 0, at = 0; i < cells; i++)
        {
            spans[Digits[i]] = template.Cells[i].Kind == JsonTemplate.CellKind.Amount ? (byte)0 : (byte)9;
            cellAt.AsSpan(at, Digits[i] + 2 - at).Fill(checked((byte)i));
            at = Digits[i] + 2;
        }

        cellAt[Length] = checked((byte)cells);
    }

    /// <summary>Where the digit of each cell stands.</summary>
    public int[] Digits { get; }

    /// <summary>How long it is, with a byte behind the last cell.</summary>
    public int Length { get; }

    /// <summary>Where what stands before a cell begins; behind the last cell where there is none of this number.</summary>
    public int StartOf(int cell) => cell == 0 ? 0 : Digits[cell - 1] + 1;

    /// <summary>The first cell that has not been read when all before a byte is the same.</summary>
    public int CellAt(int place) => cellAt[place];

    /// <summary>Finds the first byte that differs.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="shift">How much further everything stands in it.</param>
    /// <param name="place">Where to begin.</param>
    /// <param name="last">The last place where enough of the JSON is left to compare.</param>
    /// <returns>Its place, or where there was not enough left, or <see cref="Length"/>.</returns>
    public int FirstOther(ReadOnlySpan<byte> json, int shift, int place, int last)
    {
        unchecked
        {
            ReadOnlySpan<byte> image = text;
            ReadOnlySpan<byte> most = spans;
#if NET
            // Asked for by name: a native program is compiled for older processors, where a vector has 16 bytes, and looks when it runs what this one has.
            if (Avx2.IsSupported)
            {
                for (; place < Length && place <= last; place += Vector256<byte>.Count)
                {
                    Vector256<byte> own = LiteralBytes.Load<Vector256<byte>>(image, place);
                    Vector256<byte> more = Avx2.Subtract(LiteralBytes.Load<Vector256<byte>>(json, place + shift), own);
                    Vector256<byte> allowed = Avx2.Min(more, LiteralBytes.Load<Vector256<byte>>(most, place));
                    int others = ~Avx2.MoveMask(Avx2.CompareEqual(allowed, more));
                    if (others != 0)
                    {
                        return Math.Min(Length, place + BitOperations.TrailingZeroCount(others));
                    }
                }

                return Math.Min(Length, place);
            }
#endif
            for (; place < Length && place <= last; place += Vector<byte>.Count)
            {
                Vector<byte> more = LiteralBytes.Load<Vector<byte>>(json, place + shift) - LiteralBytes.Load<Vector<byte>>(image, place);
                Vector<byte> allowed = LiteralBytes.Load<Vector<byte>>(most, place);
                if (!Vector.EqualsAll(Vector.Min(more, allowed), more))
                {
                    return Math.Min(Length, place + Vector.IndexOfWhereAllBitsSet(Vector.GreaterThan(more, allowed)));
                }
            }

            return Math.Min(Length, place);
        }
    }
}
