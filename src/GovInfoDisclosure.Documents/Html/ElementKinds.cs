using AngleSharp.Dom;

namespace GovInfoDisclosure.Documents.Html;

/// <summary>What an element is to a reader of its text: it parts paragraphs, it is never shown, it is a mark above the line.</summary>
internal static class ElementKinds
{
    /// <summary>How many elements editors put around a word of a cell: more than that is a page made to cost.</summary>
    private const int WrappingLevels = 16;

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption",
        "figure", "footer", "form", "frameset", "h1", "h2", "h3", "h4", "h5", "h6",
        "header", "hgroup", "hr", "html", "legend", "li", "listing", "main", "menu", "nav",
        "ol", "optgroup", "option", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "xmp",
    };

    private static readonly HashSet<string> NeverShown = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "template", "head", "title", "meta", "link", "base", "noframes",
        "object", "embed", "applet", "iframe", "audio", "video", "canvas", "svg",
        "annotation", "map", "datalist", "select", "textarea", "input", "button", "param", "source", "track", "noembed", "rt", "rp",

        // Crossed out: as a tracked deletion of a Word file, no part of what the page says.
        "s", "strike", "del",
    };

    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    public static bool KeepsLines(IElement element) => element.LocalName is "pre" or "xmp" or "listing";

    /// <summary>Whether it shows what is no text; what is a pixel high or wide keeps something apart.</summary>
    public static bool IsPicture(IElement element) => element.LocalName is "img" or "svg" or "canvas" or "object" or "embed" or "iframe" or "video"
        && !element.HasAttribute("hidden") && !IsLine(element, "width") && !IsLine(element, "height");

    private static bool IsLine(IElement element, string side) => Lengths.IsTiny(element.GetAttribute(side) ?? "") || element.GetAttribute(side) == "1";

    public static bool IsOfTable(IElement element) => element.LocalName is "table" or "thead" or "tbody" or "tfoot" or "tr" or "td" or "th";

    /// <summary>Whether a browser shows nothing of the element, whatever its style.</summary>
    public static bool IsNeverShown(IElement element) => NeverShown.Contains(element.LocalName) || element.HasAttribute("hidden")
        || (element.LocalName == "dialog" && !element.HasAttribute("open")) || (element.LocalName == "noscript" && IsWithinText(element));

    /// <summary>Whether a cell or a paragraph is around it. What stands there for browsers without scripts would run into what all others show; around whole
    /// tables it may be the only text that a saved page has.</summary>
    private static bool IsWithinText(IElement element)
    {
        IElement? around = element.ParentElement;
        for (int level = 0; level < WrappingLevels && around is not null; level++, around = around.ParentElement)
        {
            if (around.LocalName is "td" or "th" or "p")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a field of a form shows, as where a page prints a report as it was typed in; null where the element is none, or is not shown.</summary>
    public static string? FieldText(IElement element) => element.HasAttribute("hidden") || Style(element).Contains("display:none") ? null
        : element.LocalName == "select" ? (element.QuerySelector("option[selected]") ?? element.QuerySelector("option"))?.TextContent
        : element.LocalName == "textarea" ? element.TextContent
        : element.LocalName == "input" && (element.GetAttribute("type") ?? "text").ToLowerInvariant() is "text" or "number" ? element.GetAttribute("value")
        : null;

    /// <summary>Whether a paragraph says of itself that every space of it is shown, as the official form does that this library writes.</summary>
    public static bool IsAsIs(IElement element) => element.LocalName == "p" && Style(element).Contains("white-space:pre-wrap");

    /// <summary>What stands on the element itself, without spaces; empty where there is nothing, or more than anyone writes there.</summary>
    private static string Style(IElement element)
    {
        string? style = element.GetAttribute("style");
        return string.IsNullOrEmpty(style) || style!.Length > 2_000 ? ""
            : style.Replace(" ", "").Replace("\t", "").Replace("\n", "").Replace("\r", "").ToLowerInvariant();
    }
}
