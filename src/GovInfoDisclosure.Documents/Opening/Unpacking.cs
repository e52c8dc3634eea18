using System.IO;
using System.IO.Compression;
using System.Threading;

namespace GovInfoDisclosure.Documents.Opening;

/// <summary>Unpacks one packed file into memory, up to a limit: what it claims to come to is not believed.</summary>
internal static class Unpacking
{
    public static byte[]? Gzip(Stream packed, long most, CancellationToken cancellationToken)
    {
        using var stream = new GZipStream(packed, CompressionMode.Decompress, leaveOpen: true);
        return ReadAll(stream, most, cancellationToken);
    }

    public static byte[]? Zstandard(Stream packed, long most, CancellationToken cancellationToken)
    {
        using var stream = new ZstdSharp.DecompressionStream(packed, leaveOpen: true);
        return ReadAll(stream, most, cancellationToken);
    }

    /// <summary>All bytes of a stream; null where they are more than the limit.</summary>
    public static byte[]? ReadAll(Stream stream, long most, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = stream.Read(buffer, 0, buffer.Length)) > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (bytes.Length + read > most)
            {
                return null;
            }

            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }
}
