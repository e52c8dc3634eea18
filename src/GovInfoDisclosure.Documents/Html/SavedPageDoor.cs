using MimeKit;

namespace GovInfoDisclosure.Documents.Html;

/// <summary>Pages saved whole (.mht): a message whose parts are the page and its pictures. The page itself is taken out, as bytes.</summary>
internal static class SavedPageDoor
{
    /// <summary>The page's bytes; null where the message has no page, or one that comes to more than the limit.</summary>
    /// <exception cref="FormatException">It is no message.</exception>
    public static byte[]? Page(byte[] bytes, DocumentLimits limits, CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        using MimeMessage message = MimeMessage.Load(ParserOptions.Default, stream, cancellationToken);
        MimePart? page = message.BodyParts.OfType<MimePart>().FirstOrDefault(part => part.ContentType.IsMimeType("text", "html"));
        if (page?.Content is null)
        {
            return null;
        }

        using Stream content = page.Content.Open();
        return StreamBytes.Read(content, limits.MaxExpandedBytes, cancellationToken);
    }
}
