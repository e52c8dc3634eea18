using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace GovInfoDisclosure.Documents.Ofd;

/// <summary>The parts of an OFD file by their paths; all of them together stay within the limit of what a file may expand to.</summary>
internal sealed class OfdPackage(ZipArchive archive, DocumentLimits limits)
{
    private long left = limits.MaxExpandedBytes;

    /// <exception cref="InvalidDataException">There is no such part, or the limit is passed.</exception>
    public XElement Load(string path)
    {
        ZipArchiveEntry entry = archive.Entries.FirstOrDefault(candidate =>
            string.Equals(candidate.FullName.TrimStart('/'), path, StringComparison.OrdinalIgnoreCase))
            ?? throw new InvalidDataException("The part is missing.");
        byte[] bytes;
        using (Stream stream = entry.Open())
        {
            bytes = StreamBytes.Read(stream, left, default) ?? throw new InvalidDataException("The parts come to more than the limit.");
        }

        left -= bytes.Length;
        using var memory = new MemoryStream(bytes, writable: false);
        using var reader = XmlReader.Create(memory, SafeXml.Settings());
        return XElement.Load(reader);
    }

    public static string FolderOf(string path) => path.Contains('/') ? path.Substring(0, path.LastIndexOf('/') + 1) : "";

    /// <summary>A path as a part writes it, from the root of the file.</summary>
    public static string Resolve(string folder, string path) => path.StartsWith("/", StringComparison.Ordinal) ? path.TrimStart('/') : folder + path;
}
