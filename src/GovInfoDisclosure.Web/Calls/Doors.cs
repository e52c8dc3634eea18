namespace GovInfoDisclosure.Web.Calls;

/// <summary>Which parts of the library some bytes need: the parts that read web pages, Word files, workbooks and PDFs are loaded when the first such
/// document comes. An archive loads them all: what is in it is seen only by opening it.</summary>
internal static class Doors
{
    /// <summary>The tables of GB18030 and others, half a megabyte; what reads web pages, saved ones, PDFs and old workbooks asks for them whatever it reads.
    /// </summary>
    private const string CodePages = "codepages";

    /// <summary>The doors.</summary>
    /// <param name="bytes">The bytes.</param>
    public static string[] Of(byte[] bytes) => DocumentReader.KindOf(bytes) switch
    {
        DocumentKind.Word or DocumentKind.Workbook => ["office", "xml"],
        DocumentKind.OldWorkbook => ["xls", "xml", CodePages],
        DocumentKind.Pdf => ["pdf", CodePages],
        DocumentKind.Ofd => ["xml"],
        DocumentKind.SavedPage => ["mht", "html", CodePages],
        DocumentKind.Archive or DocumentKind.Gzip or DocumentKind.Zstandard => [CodePages, "html", "mht", "office", "pdf", "xls", "xml", "zst"],
        DocumentKind.Json => [.. Encodings(bytes)],

        // A text may quote a page, tags and all, or with its brackets escaped: the door of pages decides.
        _ => bytes.AsSpan().IndexOfAny((byte)'<', (byte)'&') >= 0 ? ["html", CodePages] : [.. Encodings(bytes)],
    };

    /// <summary>What is not UTF-8 may be GB18030.</summary>
    private static IEnumerable<string> Encodings(byte[] bytes) => System.Text.Unicode.Utf8.IsValid(bytes) ? [] : [CodePages];
}
