using System.Buffers.Binary;
using System.IO.Compression;

namespace GovInfoDisclosure.Documents.Opening;

/// <summary>
/// The sums that a zip keeps of its files, out of its directory. The framework does not look at them, and a byte that was damaged in a file that is stored,
/// or among the plain characters of a packed one, would change a digit in silence.
/// </summary>
internal static class ZipSums
{
    /// <summary>The length of the record at the end of the directory, without its comment.</summary>
    private const int EndLength = 22;

    /// <summary>The length of an entry of the directory, without its name and what follows it.</summary>
    private const int EntryLength = 46;

    /// <summary>The sums, in the order of the archive's entries; fewer where the directory is damaged.</summary>
    public static List<uint> Of(byte[] zip)
    {
        var sums = new List<uint>();
        for (int at = Start(zip); at >= 0 && at <= zip.Length - EntryLength && Whole(zip, at) == 0x02014B50;
            at += EntryLength + Half(zip, at + 28) + Half(zip, at + 30) + Half(zip, at + 32))
        {
            sums.Add(Whole(zip, at + 16));
        }

        return sums;
    }

    /// <summary>Whether all texts of a packed document are as they were packed. One that comes to more than the limit is left to its door.</summary>
    /// <exception cref="InvalidDataException">The archive is damaged.</exception>
    public static bool Agree(byte[] zip, long most, CancellationToken cancellationToken)
    {
        using var archive = new ZipArchive(new MemoryStream(zip, writable: false), ZipArchiveMode.Read, leaveOpen: false, EntryNames.Raw);
        List<uint> sums = Of(zip);
        for (int i = 0; i < archive.Entries.Count; i++)
        {
            ZipArchiveEntry entry = archive.Entries[i];
            if (entry.Length > most)
            {
                return true;
            }

            if (!entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && !entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            using Stream stream = entry.Open();
            if (StreamBytes.Read(stream, most, cancellationToken) is not { } bytes)
            {
                return true;
            }

            most -= bytes.Length;
            if (i >= sums.Count || CheckSum.Of(bytes) != sums[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Where the directory begins; -1 where its end is not found.</summary>
    private static int Start(byte[] zip)
    {
        for (int end = zip.Length - EndLength; end >= 0 && end >= zip.Length - EndLength - ushort.MaxValue; end--)
        {
            if (Whole(zip, end) == 0x06054B50)
            {
                uint start = Whole(zip, end + 16);

                // In the long form another record in front says it, and a third where that is.
                return start != uint.MaxValue ? Bounded(start, zip)
                    : end >= 20 && Whole(zip, end - 20) == 0x07064B50 && Bounded(Double(zip, end - 12), zip) is >= 0 and int record && record + 56 <= zip.Length
                        ? Bounded(Double(zip, record + 48), zip)
                    : -1;
            }
        }

        return -1;
    }

    private static int Bounded(ulong place, byte[] zip) => place < (ulong)zip.Length ? (int)place : -1;

    private static ushort Half(byte[] zip, int at) => BinaryPrimitives.ReadUInt16LittleEndian(zip.AsSpan(at));

    private static uint Whole(byte[] zip, int at) => BinaryPrimitives.ReadUInt32LittleEndian(zip.AsSpan(at));

    private static ulong Double(byte[] zip, int at) => BinaryPrimitives.ReadUInt64LittleEndian(zip.AsSpan(at));
}
