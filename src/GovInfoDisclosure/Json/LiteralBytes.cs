using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GovInfoDisclosure.Json;

/// <summary>Takes as many bytes of a text at once as the processor has room for.</summary>
internal static class LiteralBytes
{
    /// <summary>So many bytes must be there behind the beginning of each side beside the literal itself: as many as are read at once, whatever the
    /// processor.</summary>
    public const int Margin = 64;

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
