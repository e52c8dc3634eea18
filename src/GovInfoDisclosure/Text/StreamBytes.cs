using System.Buffers;

namespace GovInfoDisclosure.Text;

/// <summary>Takes the bytes of a stream to its end, up to a limit, at once or as they come.</summary>
internal static class StreamBytes
{
    /// <summary>What is asked of a stream at a time: most reports in one or two reads, and below the size from which arrays are collected late.</summary>
    private const int BufferLength = 64 * 1024;

    /// <summary>No array holds more.</summary>
    private const int MostBytes = 0x7FFFFFC6;

    /// <summary>How many bytes a stream still has; 0 where it does not say.</summary>
    public static long LengthOf(Stream stream) => stream.CanSeek ? stream.Length - stream.Position : 0;

    /// <summary>The bytes to the end of the stream; null where they are more than the limit.</summary>
    public static byte[]? Read(Stream stream, long limit, CancellationToken cancellationToken)
    {
        ArraySegment<byte> rented = Rent(stream, limit, cancellationToken);
        if (rented.Array is null)
        {
            return null;
        }

        byte[] bytes = rented.AsSpan().ToArray();
        ArrayPool<byte>.Shared.Return(rented.Array);
        return bytes;
    }

    /// <summary>The same in an array of the shared pool, which is to be given back; without an array where they are more than the limit.</summary>
    public static ArraySegment<byte> Rent(Stream stream, long limit, CancellationToken cancellationToken)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(BufferLength);
        for (int count = 0; ;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int read = stream.Read(buffer, count, Math.Min(BufferLength, buffer.Length - count));
            count += read;
            if (IsDone(ref buffer, count, read, limit, out ArraySegment<byte> bytes))
            {
                return bytes;
            }
        }
    }

    /// <summary>The same as <see cref="Rent"/> without holding a thread. When it is cancelled, a read that the stream does not end is left to itself, with the
    /// buffer.</summary>
    public static async Task<ArraySegment<byte>> RentAsync(Stream stream, long limit, CancellationToken cancellationToken)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(BufferLength);
        var cancelled = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        using (cancellationToken.Register(() => cancelled.TrySetCanceled(cancellationToken)))
        {
            for (int count = 0; ;)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Task<int> reading = stream.ReadAsync(buffer, count, Math.Min(BufferLength, buffer.Length - count), cancellationToken);
                int read = await (await Task.WhenAny(reading, cancelled.Task).ConfigureAwait(false)).ConfigureAwait(false);
                count += read;
                if (IsDone(ref buffer, count, read, limit, out ArraySegment<byte> bytes))
                {
                    return bytes;
                }
            }
        }
    }

    /// <summary>Whether the stream has ended or holds too much: the buffer is given back then; else it has room for more.</summary>
    private static bool IsDone(ref byte[] buffer, int count, int read, long limit, out ArraySegment<byte> bytes)
    {
        bool isTooLong = count > Math.Min(limit, MostBytes);
        bytes = read == 0 && !isTooLong ? new ArraySegment<byte>(buffer, 0, count) : default;
        if (isTooLong)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
        else if (count == buffer.Length && read > 0)
        {
            byte[] larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(buffer.Length * 2L, MostBytes + 1));
            buffer.AsSpan(0, count).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = larger;
        }

        return read == 0 || isTooLong;
    }
}
