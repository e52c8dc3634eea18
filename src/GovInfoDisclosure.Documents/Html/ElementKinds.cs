using AngleSharp.Dom;

namespace GovInfoDisclosure.Documents.Html;

/// <summary>What an element is to a reader of its text: it parts paragraphs, it is never shown, it is a mark above the line.</summary>
internal static class ElementKinds
{
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

    /// <summary>Whether a browser shows nothing of the element. Style sheets are not looked at, only what stands on the element itself.</summary>
    public static bool IsHidden(IElement element)
    {
        if (NeverShown.Contains(element.LocalName) || element.HasAttribute("hidden"))
        {
            return true;
        }

        string style = Style(element);
        return style.Contains("display:none") || style.Contains("visibility:hidden") || style.Contains("visibility:collapse")
            || style.Contains("line-through") || (IsUnseen(element, style) && (IsSeen(element.PreviousSibling, false) || IsSeen(element.NextSibling, true)));
    }

    /// <summary>Whether text is written so that nobody sees it on a white page: white, transparent, or of no size. A cell whose whole text is white may have a
    /// colour behind it that a style sheet gives; beside text of another colour it is what was hidden from the eye and is no part of the number.</summary>
    private static bool IsUnseen(IElement element, string style)
    {
        string named = (element.GetAttribute("color") ?? "").Trim().ToLowerInvariant();
        bool isUnseen = named is "white" or "#fff" or "#ffffff";
        foreach (string rule in style.Split(';'))
        {
            if (rule.StartsWith("background", StringComparison.Ordinal))
            {
                return false;
            }

            isUnseen |= rule.Replace("!important", "") is "color:white" or "color:#fff" or "color:#ffffff" or "color:rgb(255,255,255)" or "color:transparent"
                or "font-size:0" or "font-size:0px" or "font-size:0pt" or "opacity:0";
        }

        return isUnseen && element.Closest("[bgcolor],[style*=background]") is null;
    }

    /// <summary>Whether text that can be seen stands right beside, white space between them or not.</summary>
    private static bool IsSeen(INode? node, bool isForwards)
    {
        node = node is IText blank && string.IsNullOrWhiteSpace(blank.Data) ? (isForwards ? node.NextSibling : node.PreviousSibling) : node;
        return node is not null && !string.IsNullOrWhiteSpace(node.TextContent) && (node is not IElement element || !IsUnseen(element, Style(element)));
    }

    /// <summary>What a field of a form shows, as where a page prints a report as it was typed in; null where the element is none, or is not shown.</summary>
    public static string? FieldText(IElement element) => element.HasAttribute("hidden") || Style(element).Contains("display:none") ? null
        : element.LocalName == "select" ? (element.QuerySelector("option[selected]") ?? element.QuerySelector("option"))?.TextContent
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
