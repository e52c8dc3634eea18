namespace GovInfoDisclosure.Text;

/// <summary>Names the kinds of document that are no text, by what they begin with.</summary>
internal static class DocumentKinds
{
    /// <summary>Where a page begins with comments or scripts, its head has begun by then.</summary>
    private const int Enough = 4096;

    /// <summary>The tags of a page's structure that make a text a page: fewer may be quoted in prose.</summary>
    private const int FewestTags = 12;

    private static readonly string[] KnownTags = ["td", "tr", "table", "div", "p>", "p ", "span", "li>", "li ", "/td", "/tr", "/div", "/p>", "tbody"];

    private static readonly (byte[] Begins, string Zh, string En, DocumentRemedy Remedy)[] Marks =
    [
        ([0x89, 0x50, 0x4E, 0x47], "PNG 图片", "a PNG picture", DocumentRemedy.RecogniseText),
        ([0xFF, 0xD8, 0xFF], "JPEG 图片", "a JPEG picture", DocumentRemedy.RecogniseText),
        ([0x47, 0x49, 0x46, 0x38], "GIF 图片", "a GIF picture", DocumentRemedy.RecogniseText),
        ([0x49, 0x49, 0x2A, 0x00], "TIFF 图片", "a TIFF picture", DocumentRemedy.RecogniseText),
        ([0x4D, 0x4D, 0x00, 0x2A], "TIFF 图片", "a TIFF picture", DocumentRemedy.RecogniseText),
        ([0x25, 0x50, 0x44, 0x46], "PDF 文件", "a PDF document", DocumentRemedy.UseDocuments),
        ([0xD0, 0xCF, 0x11, 0xE0], "旧版 Office 文件（.doc 或 .xls）", "an old Office document (.doc or .xls)", DocumentRemedy.UseDocuments),
        ([0x7B, 0x5C, 0x72, 0x74, 0x66], "RTF 文件", "an RTF document", DocumentRemedy.SaveAsText),
        ([0x1F, 0x8B], "gzip 压缩包", "a gzip archive", DocumentRemedy.UseDocuments),
        ([0x28, 0xB5, 0x2F, 0xFD], "Zstandard 压缩文件", "a file packed by Zstandard", DocumentRemedy.UseDocuments),
        ([0x52, 0x61, 0x72, 0x21], "RAR 压缩包", "a RAR archive", DocumentRemedy.Unpack),
        ([0x37, 0x7A, 0xBC, 0xAF], "7z 压缩包", "a 7z archive", DocumentRemedy.Unpack),
    ];

    /// <summary>The kind's name in Chinese and English, and what helps; null where the bytes may be text.</summary>
    public static (string Zh, string En, DocumentRemedy Remedy)? OfBytes(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("BM"u8) && bytes.Length > 14 && bytes[6] == 0 && bytes[7] == 0)
        {
            return ("BMP 图片", "a BMP picture", DocumentRemedy.RecogniseText);
        }

        if (bytes.StartsWith("PK\u0003\u0004"u8))
        {
            return OfZip(bytes);
        }

        foreach ((byte[] begins, string zh, string en, DocumentRemedy remedy) in Marks)
        {
            if (bytes.StartsWith(begins))
            {
                return (zh, en, remedy);
            }
        }

        return null;
    }

    /// <summary>A kind that is written in letters: HTML by its beginning or by its many tags, XML, RTF; null where the text is none.</summary>
    public static (string Zh, string En, DocumentRemedy Remedy)? OfText(ReadOnlySpan<char> text)
    {
        foreach ((byte[] begins, string zh, string en, DocumentRemedy remedy) in Marks)
        {
            if (Begins(text, begins))
            {
                return (zh, en, remedy);
            }
        }

        return text.IndexOf('<') >= 0 ? OfTags(text) : null;
    }

    private static (string Zh, string En, DocumentRemedy Remedy)? OfTags(ReadOnlySpan<char> text)
    {
        int start = 0;
        int enough = Math.Min(text.Length, Enough);
        while (start < enough && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        ReadOnlySpan<char> head = text.Slice(start, enough - start);
        return BeginsLike(head, "<!doctype html") || BeginsLike(head, "<html") || Has(head, "<head>") || Has(head, "<body") || Tags(text) >= FewestTags
            ? ("HTML 网页", "an HTML page", DocumentRemedy.UseDocuments)
            : BeginsLike(head, "<?xml") ? ("XML 文件", "an XML document", DocumentRemedy.SaveAsText)
            : null;
    }

    private static bool BeginsLike(ReadOnlySpan<char> text, string tag) => text.StartsWith(tag.AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static bool Has(ReadOnlySpan<char> text, string tag) => text.IndexOf(tag.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Whether a text begins with a mark of letters.</summary>
    private static bool Begins(ReadOnlySpan<char> text, byte[] mark)
    {
        int same = 0;
        while (same < mark.Length && same < text.Length && mark[same] < 0x80 && text[same] == mark[same])
        {
            same++;
        }

        return same == mark.Length;
    }

    private static (string Zh, string En, DocumentRemedy Remedy) OfZip(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> head = bytes.Slice(0, Math.Min(bytes.Length, 1 << 16));
        return head.IndexOf("word/"u8) >= 0 ? ("Word 文件（.docx）", "a Word document (.docx)", DocumentRemedy.UseDocuments)
            : head.IndexOf("xl/"u8) >= 0 ? ("Excel 文件（.xlsx）", "an Excel workbook (.xlsx)", DocumentRemedy.UseDocuments)
            : ("ZIP 压缩包", "a ZIP archive", DocumentRemedy.UseDocuments);
    }

    /// <summary>How many tags of a page's structure there are; stray marks such as &lt;br&gt; and &lt;o:p&gt; do not count.</summary>
    private static int Tags(ReadOnlySpan<char> text)
    {
        int tags = 0;
        for (int i = text.IndexOf('<'); i >= 0 && tags < FewestTags; i = text.IndexOf('<'))
        {
            text = text.Slice(i + 1);
            foreach (string tag in KnownTags)
            {
                if (BeginsLike(text, tag))
                {
                    tags++;
                    break;
                }
            }
        }

        return tags;
    }
}
