using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace GovInfoDisclosure.Documents.Html;

/// <summary>Web pages: the text of one, decoded, becomes paragraphs and tables. Nothing is fetched and no script is run.</summary>
internal static class HtmlDoor
{
    /// <summary>The most elements that may be open at once: the parser's work grows with it, and no honest page comes near.</summary>
    private const int MostOpenElements = 4_000;

    /// <summary>The most elements of a page: its tree takes a kilobyte for each. The longest reports have some thousand.</summary>
    private const int MostElements = 500_000;

    /// <summary>The smallest table of the form has more cells; one of the page's number, name and date has fewer.</summary>
    private const int FewestCells = 20;

    /// <summary>The most metadata kept of one page, and the longest value.</summary>
    private const int MostMetadata = 200;
    private const int LongestMetadata = 2_000;

    public static SourceDocument Read(string page, DocumentLimits limits, CancellationToken cancellationToken)
    {
        if (TagCount.Count(page, MostElements, MostOpenElements) is var (count, open) && (count > MostElements || open > MostOpenElements))
        {
            return new SourceDocument { Findings = new ValueList<Finding>([open > MostOpenElements ? DocumentNotes.TooDeep() : DocumentNotes.Cut()]) };
        }

        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true, IsScripting = false });
        using IHtmlDocument document = parser.ParseDocument(page);
        cancellationToken.ThrowIfCancellationRequested();
        var walker = new HtmlWalker(page, new StyleSheet(document), limits, cancellationToken);
        IReadOnlyList<SourceBlock> blocks = walker.Walk(document);
        var findings = new List<Finding>();
        if (walker.IsCut)
        {
            findings.Add(DocumentNotes.Cut());
        }

        if (!blocks.OfType<SourceTable>().Any(table => table.Cells.Count >= FewestCells))
        {
            findings.AddRange(DocumentNotes.Elsewhere(walker.Attachments, walker.Pictures));
        }

        string title = document.Title?.Trim() ?? "";
        return new SourceDocument
        {
            Title = title.Length == 0 ? null : title,
            Metadata = new ValueList<KeyValuePair<string, string>>(MetadataOf(document)),
            Blocks = new ValueList<SourceBlock>(blocks),
            Findings = new ValueList<Finding>(findings),
        };
    }

    private static List<KeyValuePair<string, string>> MetadataOf(IHtmlDocument document)
    {
        var metadata = new List<KeyValuePair<string, string>>();
        foreach (IElement element in document.Head?.GetElementsByTagName("meta") ?? (IEnumerable<IElement>)[])
        {
            string? name = element.GetAttribute("name") ?? element.GetAttribute("property");
            string? content = element.GetAttribute("content");
            if (!string.IsNullOrWhiteSpace(name) && !string.IsNullOrWhiteSpace(content) && content!.Length <= LongestMetadata && metadata.Count < MostMetadata)
            {
                metadata.Add(new KeyValuePair<string, string>(name!.Trim(), content.Trim()));
            }
        }

        return metadata;
    }
}
