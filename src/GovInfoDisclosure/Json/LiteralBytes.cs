using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GovInfoDisclosure.Json;

/// <summary>Takes and copies literals as many bytes at once as the processor has room for: a report has two hundred of them, most of some twenty
/// bytes.</summary>
internal static class LiteralBytes
{
    /// <summary>So many bytes must be there behind the beginning of each side beside the literal itself: as many as are read at once, whatever the
    /// processor.</summary>
    public const int Margin = 64;

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
                Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, at), Load<Vector<byte>>(ref from, at));
            }
        }
    }

    /// <summary>As many bytes as are taken at once.</summary>
    /// <param name="text">The bytes; <see cref="Margin"/> behind the place at least.</param>
    /// <param name="at">The place.</param>
    /// <typeparam name="T">A vector of at most <see cref="Margin"/> bytes.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Load<T>(ReadOnlySpan<byte> text, int at)
        where T : struct => Load<T>(ref MemoryMarshal.GetReference(text), at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Load<T>(ref byte start, int at)
        where T : struct => Unsafe.ReadUnaligned<T>(ref Unsafe.Add(ref start, at));
}
