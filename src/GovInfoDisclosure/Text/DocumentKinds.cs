namespace GovInfoDisclosure.Text;

/// <summary>Names the kinds of document that are no text, by what they begin with.</summary>
internal static class DocumentKinds
{
    /// <summary>Where a page begins with comments or scripts, its head has begun by then.</summary>
    private const int Enough = 4096;

    /// <summary>The kind's name in Chinese and English, and what helps; null where the bytes may be text.</summary>
    public static (string Zh, string En, DocumentRemedy Remedy)? OfBytes(byte[] bytes) =>
        Begins(bytes, 0x89, 0x50, 0x4E, 0x47) ? ("PNG 图片", "a PNG picture", DocumentRemedy.RecogniseText)
        : Begins(bytes, 0xFF, 0xD8, 0xFF) ? ("JPEG 图片", "a JPEG picture", DocumentRemedy.RecogniseText)
        : Begins(bytes, 0x47, 0x49, 0x46, 0x38) ? ("GIF 图片", "a GIF picture", DocumentRemedy.RecogniseText)
        : Begins(bytes, 0x42, 0x4D) && bytes.Length > 14 && bytes[6] == 0 && bytes[7] == 0 ? ("BMP 图片", "a BMP picture", DocumentRemedy.RecogniseText)
        : Begins(bytes, 0x49, 0x49, 0x2A, 0x00) || Begins(bytes, 0x4D, 0x4D, 0x00, 0x2A) ? ("TIFF 图片", "a TIFF picture", DocumentRemedy.RecogniseText)
        : Begins(bytes, 0x25, 0x50, 0x44, 0x46) ? ("PDF 文件", "a PDF document", DocumentRemedy.UseDocuments)
        : Begins(bytes, 0x50, 0x4B, 0x03, 0x04) ? OfZip(bytes)
        : Begins(bytes, 0xD0, 0xCF, 0x11, 0xE0) ? ("旧版 Office 文件（.doc 或 .xls）", "an old Office document (.doc or .xls)", DocumentRemedy.UseDocuments)
        : Begins(bytes, 0x7B, 0x5C, 0x72, 0x74, 0x66) ? ("RTF 文件", "an RTF document", DocumentRemedy.SaveAsText)
        : Begins(bytes, 0x1F, 0x8B) ? ("gzip 压缩包", "a gzip archive", DocumentRemedy.UseDocuments)
        : Begins(bytes, 0x28, 0xB5, 0x2F, 0xFD) ? ("Zstandard 压缩文件", "a file packed by Zstandard", DocumentRemedy.UseDocuments)
        : Begins(bytes, 0x52, 0x61, 0x72, 0x21) ? ("RAR 压缩包", "a RAR archive", DocumentRemedy.Unpack)
        : Begins(bytes, 0x37, 0x7A, 0xBC, 0xAF) ? ("7z 压缩包", "a 7z archive", DocumentRemedy.Unpack)
        : null;

    /// <summary>HTML, told by its beginning or by its many tags; null where the text is none.</summary>
    public static (string Zh, string En, DocumentRemedy Remedy)? OfText(string text)
    {
        string head = text.Substring(0, Math.Min(text.Length, Enough)).TrimStart().ToLowerInvariant();
        bool begins = head.StartsWith("<!doctype html", StringComparison.Ordinal)
            || head.StartsWith("<html", StringComparison.Ordinal) || head.Contains("<head>") || head.Contains("<body");
        return begins || Tags(text) >= 12 ? ("HTML 网页", "an HTML page", DocumentRemedy.UseDocuments)
            : head.StartsWith("<?xml", StringComparison.Ordinal) ? ("XML 文件", "an XML document", DocumentRemedy.SaveAsText)
            : null;
    }

    private static (string Zh, string En, DocumentRemedy Remedy) OfZip(byte[] bytes)
    {
        ReadOnlySpan<byte> head = bytes.AsSpan(0, Math.Min(bytes.Length, 1 << 16));
        return head.IndexOf("word/"u8) >= 0 ? ("Word 文件（.docx）", "a Word document (.docx)", DocumentRemedy.UseDocuments)
            : head.IndexOf("xl/"u8) >= 0 ? ("Excel 文件（.xlsx）", "an Excel workbook (.xlsx)", DocumentRemedy.UseDocuments)
            : ("ZIP 压缩包", "a ZIP archive", DocumentRemedy.UseDocuments);
    }

    private static bool Begins(byte[] bytes, params byte[] magic) => bytes.AsSpan().StartsWith(magic);

    /// <summary>How many tags of a page's structure there are; stray marks such as &lt;br&gt; and &lt;o:p&gt; do not count.</summary>
    private static int Tags(string text)
    {
        string[] known = ["td", "tr", "table", "div", "p>", "p ", "span", "li>", "li ", "/td", "/tr", "/div", "/p>", "tbody"];
        int tags = 0;
        for (int i = text.IndexOf('<'); i >= 0 && tags < 12; i = text.IndexOf('<', i + 1))
        {
            tags += Array.Exists(known, tag => string.Compare(text, i + 1, tag, 0, tag.Length, StringComparison.OrdinalIgnoreCase) == 0) ? 1 : 0;
        }

        return tags;
    }
}
