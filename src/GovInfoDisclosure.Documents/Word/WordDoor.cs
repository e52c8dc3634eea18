using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using GovInfoDisclosure.Rendering;

namespace GovInfoDisclosure.Documents.Word;

/// <summary>
/// Word files (.docx): the body's paragraphs and tables as a person sees them with all tracked changes accepted; headers,
/// footers and notes stand apart and are no part of it.
/// </summary>
internal static class WordDoor
{
    /// <param name="stream">The file.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="readEmbedded">Takes apart a file that stands whole in this one; null where its format is none that stands in a document.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static SourceDocument Read(Stream stream, DocumentLimits limits, Func<byte[], SourceDocument?> readEmbedded, CancellationToken cancellationToken)
    {
        try
        {
            var settings = new OpenSettings { MaxCharactersInPart = limits.MaxExpandedBytes };
            using var file = WordprocessingDocument.Open(stream, isEditable: false, settings);
            if (file.MainDocumentPart is not { } part)
            {
                return Unreadable();
            }

            List<KeyValuePair<string, string>> properties = CustomProperties.Of(file, limits.MaxExpandedBytes);
            bool isWrittenForm = properties.Exists(property => property.Key == OfficialForm.TitleProperty);
            RunStyles styles = RunStyles.Read(part.StyleDefinitionsPart, limits, cancellationToken);
            var embedded = new EmbeddedFiles(part, limits.MaxExpandedBytes / EmbeddedFiles.Most, readEmbedded, cancellationToken);
            var body = new WordBody(limits, styles, embedded, isWrittenForm, cancellationToken);
            using (XmlReader reader = SafeXml.Open(part, limits.MaxExpandedBytes))
            {
                body.Read(reader);
            }

            List<Finding> findings = [.. embedded.Findings];
            if (body.IsCut)
            {
                findings.Add(DocumentNotes.Cut());
            }

            string? title = file.PackageProperties.Title;
            return new SourceDocument
            {
                Title = string.IsNullOrWhiteSpace(title) ? null : title!.Trim(),
                Metadata = new ValueList<KeyValuePair<string, string>>(properties),
                Blocks = new ValueList<SourceBlock>(body.Blocks),
                Findings = new ValueList<Finding>(findings),
            };
        }
        catch (Exception exception) when (SafeXml.IsDamage(exception))
        {
            return Unreadable();
        }
    }

    private static SourceDocument Unreadable() => new() { Findings = new ValueList<Finding>([DocumentNotes.Damaged("Word 文件", "Word document")]) };
}
