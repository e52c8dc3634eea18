namespace GovInfoDisclosure.Text;

/// <summary>Takes the bytes of a stream to its end, up to a limit, at once or as they come.</summary>
internal static class StreamBytes
{
    /// <summary>What is asked of a stream at a time: most reports in one or two reads, and below the size from which arrays are collected late.</summary>
    public const int BufferLength = 64 * 1024;

    /// <summary>How many bytes a stream still has; 0 where it does not say.</summary>
    public static long LengthOf(Stream stream) => stream.CanSeek ? stream.Length - stream.Position : 0;

    /// <summary>The bytes to the end of the stream; null where they are more than the limit.</summary>
    public static byte[]? Read(Stream stream, int limit, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[BufferLength];
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int read = stream.Read(buffer, 0, buffer.Length);
            if (read == 0)
            {
                return bytes.ToArray();
            }

            if (bytes.Length + read > limit)
            {
                return null;
            }

            bytes.Write(buffer, 0, read);
        }
    }

    /// <summary>The same without holding a thread. When it is cancelled, a read that the stream does not end is left to itself, with the buffer.</summary>
    public static async Task<byte[]?> ReadAsync(Stream stream, int limit, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[BufferLength];
        var cancelled = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        using (cancellationToken.Register(() => cancelled.TrySetCanceled(cancellationToken)))
        {
            while (true)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Task<int> reading = stream.ReadAsync(buffer, 0, buffer.Length, cancellationToken);
                int read = await (await Task.WhenAny(reading, cancelled.Task).ConfigureAwait(false)).ConfigureAwait(false);
                if (read == 0)
                {
                    return bytes.ToArray();
                }

                if (bytes.Length + read > limit)
                {
                    return null;
                }

                bytes.Write(buffer, 0, read);
            }
        }
    }
}
