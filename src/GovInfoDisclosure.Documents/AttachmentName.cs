namespace GovInfoDisclosure.Documents;

/// <summary>The name of the file that an address leads to, where it is a document or a picture of one, told by how it ends.</summary>
internal static class AttachmentName
{
    private static readonly string[] Documents = [".pdf", ".doc", ".docx", ".wps", ".xls", ".xlsx", ".et", ".ofd", ".zip", ".rar"];
    private static readonly string[] Pictures = [".jpg", ".jpeg", ".png", ".gif", ".bmp", ".webp"];

    /// <summary>The name of a document; null for any other address.</summary>
    /// <param name="address">The address, as a page writes it: a viewer's too, which has the document's in its query.</param>
    public static string? OfDocument(string? address) => Of(address, Documents);

    /// <summary>The name of a picture; null for any other address.</summary>
    /// <param name="address">The address.</param>
    public static string? OfPicture(string? address) => Of(address, Pictures);

    /// <summary>The name of the picture that an element shows, whatever its ending; empty where its address holds the picture itself.</summary>
    /// <param name="address">The address.</param>
    public static string OfShown(string address)
    {
        string path = address.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? "" : address.Split('?', '#')[0];
        return OfPicture(address) ?? path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
    }

    private static string? Of(string? address, string[] endings)
    {
        string whole = address is null || address.Length > 2_000 || address.StartsWith("data:", StringComparison.OrdinalIgnoreCase)
            ? "" : Uri.UnescapeDataString(address);
        foreach (string part in whole.Split('?', '#', '&'))
        {
            if (Array.Exists(endings, ending => part.Length > ending.Length && part.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
            {
                return part.Substring(part.LastIndexOfAny(['/', '\\', '=']) + 1);
            }
        }

        return null;
    }
}
