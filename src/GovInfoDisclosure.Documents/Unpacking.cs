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
        byte[]? bytes = StreamBytes.Read(stream, most, cancellationToken);
        return bytes is null || IsWhole(packed, bytes) ? bytes : throw new InvalidDataException("The data is damaged or cut off.");
    }

    public static byte[]? Zstandard(byte[] packed, long most, CancellationToken cancellationToken)
    {
        using var stream = new ZstdSharp.DecompressionStream(new MemoryStream(packed, writable: false), leaveOpen: false);
        return StreamBytes.Read(stream, most, cancellationToken);
    }

    /// <summary>
    /// Whether the sum and the length at the end are those of what was unpacked. Of several members they are those of the last alone; the framework looks
    /// at the others, but takes a damaged end of the data for its end.
    /// </summary>
    private static bool IsWhole(byte[] packed, byte[] bytes)
    {
        if (packed.Length < 18)
        {
            return false;
        }

        ReadOnlySpan<byte> end = packed.AsSpan(packed.Length - 8);
        uint length = BinaryPrimitives.ReadUInt32LittleEndian(end.Slice(4));
        return length == bytes.Length
            ? BinaryPrimitives.ReadUInt32LittleEndian(end) == CheckSum.Of(bytes)
            : length < bytes.Length && packed.AsSpan(10).IndexOf(new byte[] { 0x1F, 0x8B, 0x08 }) > 0;
    }
}
