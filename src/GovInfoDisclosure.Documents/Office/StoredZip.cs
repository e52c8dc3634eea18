using System.Buffers.Binary;

namespace GovInfoDisclosure.Documents.Office;

/// <summary>
/// Writes a zip archive whose files are stored as they are. The framework's own packs differently from version to version and names the system it ran on; here
/// the same files give the same bytes on every machine, and what an office form comes to (some 100 KB) needs no packing.
/// </summary>
internal sealed class StoredZip(Stream output)
{
    private const uint FileMark = 0x04034B50;
    private const uint EntryMark = 0x02014B50;
    private const uint EndMark = 0x06054B50;

    // Version 2.0 of the format reads it; names are UTF-8.
    private const ushort Version = 20;
    private const ushort NamesAreUtf8 = 1 << 11;

    // The first day that the format knows, 1 January 1980: when a file was made is no part of the report.
    private const ushort Day = (0 << 9) | (1 << 5) | 1;

    private readonly List<(byte[] Name, uint Sum, int Length, int Start)> entries = [];
    private int written;

    public void Add(string name, byte[] content)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(name);
        uint sum = CheckSum.Of(content);
        entries.Add((bytes, sum, content.Length, written));
        var head = new byte[30];
        BinaryPrimitives.WriteUInt32LittleEndian(head, FileMark);
        BinaryPrimitives.WriteUInt16LittleEndian(head.AsSpan(4), Version);
        Common(head.AsSpan(6), sum, content.Length, bytes.Length);
        Write(head);
        Write(bytes);
        Write(content);
    }

    /// <summary>Writes the directory; nothing is added after it.</summary>
    public void End()
    {
        int start = written;
        foreach ((byte[] name, uint sum, int length, int from) in entries)
        {
            var entry = new byte[46];
            BinaryPrimitives.WriteUInt32LittleEndian(entry, EntryMark);
            BinaryPrimitives.WriteUInt16LittleEndian(entry.AsSpan(4), Version);
            BinaryPrimitives.WriteUInt16LittleEndian(entry.AsSpan(6), Version);
            Common(entry.AsSpan(8), sum, length, name.Length);
            BinaryPrimitives.WriteInt32LittleEndian(entry.AsSpan(42), from);
            Write(entry);
            Write(name);
        }

        var end = new byte[22];
        BinaryPrimitives.WriteUInt32LittleEndian(end, EndMark);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(8), (ushort)entries.Count);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(10), (ushort)entries.Count);
        BinaryPrimitives.WriteInt32LittleEndian(end.AsSpan(12), written - start);
        BinaryPrimitives.WriteInt32LittleEndian(end.AsSpan(16), start);
        Write(end);
    }

    /// <summary>What a file's head and its entry in the directory both say, from the flags on.</summary>
    private static void Common(Span<byte> at, uint sum, int length, int nameLength)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(at, NamesAreUtf8);
        BinaryPrimitives.WriteUInt16LittleEndian(at.Slice(6), Day);
        BinaryPrimitives.WriteUInt32LittleEndian(at.Slice(8), sum);
        BinaryPrimitives.WriteInt32LittleEndian(at.Slice(12), length);
        BinaryPrimitives.WriteInt32LittleEndian(at.Slice(16), length);
        BinaryPrimitives.WriteUInt16LittleEndian(at.Slice(20), (ushort)nameLength);
    }

    private void Write(byte[] bytes)
    {
        output.Write(bytes, 0, bytes.Length);
        written = checked(written + bytes.Length);
    }
}
