using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GovInfoDisclosure.Json;

/// <summary>Compares and copies short literals as many bytes at once as the processor takes: a report has two hundred of them, most of some twenty
/// bytes.</summary>
internal static class LiteralBytes
{
    /// <summary>So many bytes must be there behind the beginning of each side beside the literal itself: as many as are read at once, whatever the
    /// processor.</summary>
    public const int Margin = 64;

    /// <summary>Bits that are set, and as many that are not: from a place before the middle, a mask for a literal's last bytes.</summary>
    private static readonly byte[] Masks = [.. Enumerable.Repeat(byte.MaxValue, Margin), .. new byte[Margin]];

    /// <summary>Whether both sides begin with the same bytes.</summary>
    /// <param name="text">One side; <see cref="Margin"/> bytes longer than the literal at least.</param>
    /// <param name="literal">The other; likewise.</param>
    /// <param name="length">How many bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreEqual(ReadOnlySpan<byte> text, ReadOnlySpan<byte> literal, int length)
    {
        ref byte left = ref MemoryMarshal.GetReference(text);
        ref byte right = ref MemoryMarshal.GetReference(literal);
        unchecked
        {
            int at = 0;
            for (; length - at > Vector<byte>.Count; at += Vector<byte>.Count)
            {
                if (!Vector.EqualsAll(Load(ref left, at), Load(ref right, at)))
                {
                    return false;
                }
            }

            Vector<byte> mask = Load(ref MemoryMarshal.GetReference<byte>(Masks), Margin - (length - at));
            return Vector.EqualsAll((Load(ref left, at) ^ Load(ref right, at)) & mask, Vector<byte>.Zero);
        }
    }

    /// <summary>Copies a literal, and what stands behind it as far as is copied at once.</summary>
    /// <param name="literal">The literal; <see cref="Margin"/> bytes longer than it at least.</param>
    /// <param name="target">Takes it; likewise.</param>
    /// <param name="length">How many bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Copy(ReadOnlySpan<byte> literal, Span<byte> target, int length)
    {
        ref byte from = ref MemoryMarshal.GetReference(literal);
        ref byte to = ref MemoryMarshal.GetReference(target);
        unchecked
        {
            for (int at = 0; at < length; at += Vector<byte>.Count)
            {
                Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, at), Load(ref from, at));
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<byte> Load(ref byte start, int at) => Unsafe.ReadUnaligned<Vector<byte>>(ref Unsafe.Add(ref start, at));
}
