using System.Buffers.Binary;
using System.IO.Compression;

namespace GovInfoDisclosure.Documents;

/// <summary>Unpacks one packed file into memory, up to a limit: what it claims to come to is not believed.</summary>
internal static class Unpacking
{
    /// <exception cref="InvalidDataException">It is damaged or cut off: the framework gives what is left of a file without a word.</exception>
    public static byte[]? Gzip(byte[] packed, long most, CancellationToken cancellationToken)
    {
        using var stream = new GZipStream(new MemoryStream(packed, writable: false), CompressionMode.Decompress);
        byte[]? bytes = ReadAll(stream, most, cancellationToken);
        return bytes is not null && LengthSaid(packed) > bytes.Length ? throw new InvalidDataException("The data is cut off.") : bytes;
    }

    public static byte[]? Zstandard(byte[] packed, long most, CancellationToken cancellationToken)
    {
        using var stream = new ZstdSharp.DecompressionStream(new MemoryStream(packed, writable: false), leaveOpen: false);
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

    /// <summary>
    /// How long the last member of a gzip file says that it is, in its last four bytes. Of several members it is less than all of them come to; of a
    /// file cut off it is what happens to stand there, mostly far more.
    /// </summary>
    private static long LengthSaid(byte[] packed) => packed.Length < 18 ? long.MaxValue
        : BinaryPrimitives.ReadUInt32LittleEndian(packed.AsSpan(packed.Length - 4));
}
