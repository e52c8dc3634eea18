using System;
using System.IO;
using System.IO.Compression;
using System.Text;

namespace GovInfoDisclosure.Documents.Tests.Rendering;

/// <summary>Packs files as they are met: in archives, each by itself, as saved pages.</summary>
internal static class Packing
{
    public static byte[] Zip(params (string Name, byte[] Bytes)[] files) => Zip(Encoding.UTF8, files);

    public static byte[] Zip(Encoding names, params (string Name, byte[] Bytes)[] files) => Zip(names, CompressionLevel.Optimal, files);

    public static byte[] Zip(Encoding names, CompressionLevel level, params (string Name, byte[] Bytes)[] files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, names))
        {
            foreach ((string name, byte[] bytes) in files)
            {
                using Stream entry = archive.CreateEntry(name, level).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    public static byte[] Gzip(byte[] bytes, CompressionLevel level = CompressionLevel.Fastest)
    {
        using var stream = new MemoryStream();
        using (var packed = new GZipStream(stream, level, leaveOpen: true))
        {
            packed.Write(bytes);
        }

        return stream.ToArray();
    }

    public static byte[] Zstandard(byte[] bytes)
    {
        using var compressor = new ZstdSharp.Compressor();
        return compressor.Wrap(bytes).ToArray();
    }

    public static byte[] SavedPage(byte[] page) => Encoding.ASCII.GetBytes(
        "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"x\"\n\n--x\nContent-Type: text/html; charset=utf-8\n"
        + "Content-Transfer-Encoding: base64\n\n" + Convert.ToBase64String(page, Base64FormattingOptions.InsertLineBreaks) + "\n--x--\n");

    /// <summary>A document that is an archive itself, its files stored without packing: a damaged byte is one character of them.</summary>
    public static byte[] Stored(byte[] archive)
    {
        using var source = new ZipArchive(new MemoryStream(archive));
        using var stream = new MemoryStream();
        using (var target = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (ZipArchiveEntry entry in source.Entries)
            {
                using Stream from = entry.Open();
                using Stream to = target.CreateEntry(entry.FullName, CompressionLevel.NoCompression).Open();
                from.CopyTo(to);
            }
        }

        return stream.ToArray();
    }
}
