using System.IO.Compression;

namespace GovInfoDisclosure.Documents.Opening;

/// <summary>Tells what a file is by its first bytes.</summary>
internal static class ContentKind
{
    /// <summary>How far a PDF's mark may stand from the beginning: readers accept it within the first kilobyte.</summary>
    private const int PdfReach = 1024;

    /// <summary>How much of a file is looked at for the marks of a saved page.</summary>
    private const int HeadReach = 4096;

    /// <summary>The tags of a table's structure that make a text a page: fewer may be quoted in prose.</summary>
    private const int FewestTags = 12;

    /// <summary>The tags of a page's structure, those among them that the core goes by: what it calls a page is one here.</summary>
    private static readonly string[] TableTags =
    [
        "td", "tr", "th", "table", "tbody", "span", "li>", "li ", "/td", "/tr", "/th", "div", "/div", "p>", "p ", "/p>",
    ];

    public static DocumentKind Of(byte[] bytes)
    {
        if (Begins(bytes, 0, 0x50, 0x4B, 0x03, 0x04) || Begins(bytes, 0, 0x50, 0x4B, 0x05, 0x06))
        {
            return OfZip(bytes);
        }

        if (Begins(bytes, 0, 0xD0, 0xCF, 0x11, 0xE0))
        {
            return HasName(bytes, "EncryptedPackage") ? DocumentKind.Protected
                : HasName(bytes, "Workbook") || HasName(bytes, "Book") ? DocumentKind.OldWorkbook : DocumentKind.OldWord;
        }

        return Begins(bytes, 0, 0x1F, 0x8B) ? DocumentKind.Gzip
            : Begins(bytes, 0, 0x28, 0xB5, 0x2F, 0xFD) ? DocumentKind.Zstandard
            : IsPdf(bytes) ? DocumentKind.Pdf
            : IsSavedPage(bytes) ? DocumentKind.SavedPage
            : DocumentKind.Text;
    }

    /// <summary>Whether a decoded text is a page, or has tables in HTML.</summary>
    public static bool IsHtml(string text)
    {
        string head = text.Substring(0, Math.Min(text.Length, HeadReach)).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        return head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || head.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || Has(head, "<head>") || Has(head, "<body") || Tags(text) >= FewestTags;
    }

    /// <summary>
    /// By the names in the archive's directory: what is packed in it may hold any bytes. Where the directory is lost, by what the bytes say, to name
    /// what is damaged.
    /// </summary>
    private static DocumentKind OfZip(byte[] bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read, leaveOpen: false, EntryNames.Raw);
            string[] names = [.. archive.Entries.Select(entry => entry.FullName.Replace('\\', '/').TrimStart('/'))];
            return names.Contains("[Content_Types].xml") ? OfPackage(names)
                : names.Contains("OFD.xml") ? DocumentKind.Ofd
                : names.Contains("mimetype") && names.Contains("content.xml") ? DocumentKind.OtherOffice
                : DocumentKind.Archive;
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return HasAscii(bytes, "word/") ? DocumentKind.Word : HasAscii(bytes, "xl/") ? DocumentKind.Workbook : HasAscii(bytes, "OFD.xml")
                ? DocumentKind.Ofd : DocumentKind.Archive;
        }
    }

    private static DocumentKind OfPackage(string[] names) =>
        Array.Exists(names, name => name.StartsWith("word/", StringComparison.OrdinalIgnoreCase)) ? DocumentKind.Word
        : Array.Exists(names, name => name.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)) ? DocumentKind.Workbook
        : DocumentKind.OtherOffice;

    private static bool IsPdf(byte[] bytes) => bytes.AsSpan(0, Math.Min(bytes.Length, PdfReach + 4)).IndexOf("%PDF-"u8) >= 0;

    private static bool IsSavedPage(byte[] bytes)
    {
        ReadOnlySpan<byte> start = bytes.AsSpan(0, Math.Min(bytes.Length, HeadReach));
        if (!MayNameMime(start))
        {
            return false;
        }

        string head = Encoding.ASCII.GetString(bytes, 0, start.Length);
        return Has(head, "MIME-Version:") && Has(head, "Content-Type: multipart/");
    }

    /// <summary>Whether <c>E-</c> stands anywhere, as in MIME-Version: few texts have it, and only these are searched without regard to case.</summary>
    private static bool MayNameMime(ReadOnlySpan<byte> start) => start.IndexOf("E-"u8) >= 0 || start.IndexOf("e-"u8) >= 0;

    private static bool Has(string text, string part) => text.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Whether a storage of the compound file has a stream of this name: they are written in UTF-16 in its directory.</summary>
    private static bool HasName(byte[] bytes, string name) => IndexOf(bytes, Encoding.Unicode.GetBytes(name + "\0")) >= 0;

    private static bool HasAscii(byte[] bytes, string text) => IndexOf(bytes, Encoding.ASCII.GetBytes(text)) >= 0;

    private static int IndexOf(byte[] bytes, byte[] part) => bytes.AsSpan().IndexOf(part);

    private static bool Begins(byte[] bytes, int at, params byte[] magic) => bytes.Length - at >= magic.Length
        && bytes.AsSpan(at, magic.Length).SequenceEqual(magic);

    private static int Tags(string text)
    {
        int tags = 0;
        for (int i = text.IndexOf('<'); i >= 0 && tags < FewestTags; i = text.IndexOf('<', i + 1))
        {
            foreach (string tag in TableTags)
            {
                if (string.Compare(text, i + 1, tag, 0, tag.Length, StringComparison.OrdinalIgnoreCase) == 0)
                {
                    tags++;
                    break;
                }
            }
        }

        return tags;
    }
}
