namespace GovInfoDisclosure.Web.Calls;

/// <summary>Which parts of the library some bytes need: the parts that read web pages, Word files, workbooks and PDFs are loaded when the first such
/// document comes. An archive loads them all: what is in it is seen only by opening it.</summary>
internal static class Doors
{
    /// <summary>The doors.</summary>
    /// <param name="bytes">The bytes.</param>
    public static string[] Of(byte[] bytes) => DocumentReader.KindOf(bytes) switch
    {
        DocumentKind.Word or DocumentKind.Workbook => ["office", "xml"],
        DocumentKind.OldWorkbook => ["xls", "xml"],
        DocumentKind.Pdf => ["pdf"],
        DocumentKind.Ofd => ["xml"],
        DocumentKind.SavedPage => ["mht", "html"],
        DocumentKind.Archive or DocumentKind.Gzip or DocumentKind.Zstandard => ["html", "mht", "office", "pdf", "xls", "xml", "zst"],

        DocumentKind.Json => [],

        // A text may quote a page, tags and all, or with its brackets escaped: the door of pages decides.
        _ => bytes.AsSpan().IndexOfAny((byte)'<', (byte)'&') >= 0 ? ["html"] : [],
    };
}
