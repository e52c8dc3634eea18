using AngleSharp.Dom;

namespace GovInfoDisclosure.Documents.Html;

/// <summary>Whether a page shows an element and the text in it: by what it is, by its own style, in tables also by the style sheets of the page.</summary>
/// <param name="styles">The style sheets.</param>
internal sealed class Visibility(StyleSheet styles)
{
    private static readonly string[] Overflows = ["overflow", "overflow-x", "overflow-y"];
    private static readonly string[] Sides = ["width", "height", "max-width", "max-height"];
    private static readonly char[] InFunctions = ['(', ')', ',', ' '];

    /// <summary>The elements in cells whose text has no size; a size is handed down until an element has its own.</summary>
    private readonly HashSet<INode> sizeless = [];

    private (IElement? Parent, bool HasBackground) around;

    /// <summary>Whether a browser shows nothing of the element, by what stands on the element itself.</summary>
    public bool Hides(IElement element) => ElementKinds.IsNeverShown(element) || IsHidden(element, Own(element), Own);

    /// <summary>Whether a browser shows nothing of the element of a table; those around it were asked before.</summary>
    public bool HidesInTable(IElement element)
    {
        if (ElementKinds.IsNeverShown(element))
        {
            return true;
        }

        Declarations style = Whole(element);
        bool? isSizeless = IsSizeless(style);
        if (isSizeless ?? (element.Parent is INode parent && sizeless.Contains(parent)))
        {
            sizeless.Add(element);
        }

        return IsHidden(element, style, Whole);
    }

    /// <summary>Whether a browser shows nothing of a picture in a table, by its style.</summary>
    public bool HidesPicture(IElement picture) => IsHidden(picture, Whole(picture), Whole);

    /// <summary>Whether a browser shows nothing of a text: its size is none.</summary>
    public bool Hides(IText text) => text.Parent is IElement parent && (sizeless.Contains(parent) || IsSizeless(Own(parent)) == true);

    private static Declarations Own(IElement element) => Declarations.Of(element.GetAttribute("style"));

    private Declarations Whole(IElement element)
    {
        Declarations own = Own(element);
        if (styles.Of(element) is not { } whole)
        {
            return own;
        }

        whole.Take(own);
        return whole;
    }

    private bool IsHidden(IElement element, Declarations style, Func<IElement, Declarations> styleOf) =>
        (!style.IsEmpty
            && (style["display"] == "none" || style["visibility"] is "hidden" or "collapse" || style["content-visibility"] == "hidden"
                || style["text-decoration"].Contains("line-through") || style["text-decoration-line"].Contains("line-through")
                || Lengths.IsZero(style["opacity"]) || IsMovedOff(element, style) || IsCutAway(element, style)))
        || (IsUnseen(element, style) && (IsSeen(element.PreviousSibling, false, styleOf) || IsSeen(element.NextSibling, true, styleOf)));

    /// <summary>Whether what is placed, indented or moved stands off the page.</summary>
    private static bool IsMovedOff(IElement element, Declarations style)
    {
        bool isPlaced = style["position"] is "absolute" or "fixed" or "relative";
        return (isPlaced && (Lengths.IsOff(style["left"]) || Lengths.IsOff(style["right"]) || IsAbove(style["top"])))
            || Lengths.IsOff(style["margin-left"])
            || (HasBox(element, style) && (Lengths.IsOff(style["text-indent"]) || IsAbove(style["margin-top"]) || IsTransformedAway(style["transform"])));
    }

    /// <summary>What stands far down is on a long page.</summary>
    private static bool IsAbove(string length) => length.StartsWith("-", StringComparison.Ordinal) && Lengths.IsOff(length);

    private static bool IsTransformedAway(string transform)
    {
        string[] words = transform.Split(InFunctions, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1
            && ((words[0].StartsWith("translate", StringComparison.Ordinal) && words.Skip(1).Any(Lengths.IsOff))
                || (words[0].StartsWith("scale", StringComparison.Ordinal) && words.Skip(1).Any(Lengths.IsZero)));
    }

    /// <summary>Whether nothing is left of an element that is clipped, or of a box without height or width that hides what runs over it.</summary>
    private static bool IsCutAway(IElement element, Declarations style)
    {
        bool isAlone = style["position"] is "absolute" or "fixed";
        string[] clip = (isAlone ? style["clip"] : "").Split(InFunctions, StringSplitOptions.RemoveEmptyEntries);
        string[] path = style["clip-path"].Split(InFunctions, StringSplitOptions.RemoveEmptyEntries);
        if ((clip.Length == 5 && clip[0] == "rect" && clip.Skip(1).All(Lengths.IsTiny))
            || (path.Length > 1 && (path[0] == "inset" ? IsHalf(path[1]) : path[0] is "circle" or "polygon" && path.Skip(1).All(Lengths.IsZero))))
        {
            return true;
        }

        return Array.Exists(Overflows, name => style[name].StartsWith("hidden", StringComparison.Ordinal) || style[name] == "clip")
            && HasBox(element, style) && !ElementKinds.IsOfTable(element)
            && Array.Exists(Sides, name => isAlone ? Lengths.IsTiny(style[name]) : Lengths.IsZero(style[name]));
    }

    /// <summary>Whether so much is cut from each side that nothing is left.</summary>
    private static bool IsHalf(string part) => part is "100%" || (part.Length == 3 && part[0] is >= '5' and <= '9' && part[2] == '%');

    /// <summary>Whether an element is a box of its own, which can be indented and has a size: a word in a line is none.</summary>
    private static bool HasBox(IElement element, Declarations style) => style["display"] is { Length: > 0 } display
        ? display is not ("inline" or "contents")
        : ElementKinds.IsBlock(element) || style["position"] is "absolute" or "fixed" || style["float"] is "left" or "right";

    /// <summary>Whether text has no size; null where nothing is said of it, so that it is as large as what is around it.</summary>
    private static bool? IsSizeless(Declarations style)
    {
        if (style["font-size"] is { Length: > 0 } size)
        {
            return Lengths.IsTiny(size);
        }

        // The first number is the size, unless it is how heavy the letters are: 400, 700.
        string? named = Array.Find(style["font"].Split(' '), word =>
            word.Length > 0 && word[0] is >= '0' and <= '9' && !(word.Length == 3 && word.EndsWith("00", StringComparison.Ordinal)));
        return named is null ? null : Lengths.IsTiny(named.Split('/')[0]);
    }

    /// <summary>Whether text is written so that nobody sees it on a white page: white, or transparent. A cell whose whole text is white may have a
    /// colour behind it that a style sheet gives; beside text of another colour it is what was hidden from the eye and is no part of the number.</summary>
    private bool IsUnseen(IElement element, Declarations style)
    {
        string color = (style["color"] is { Length: > 0 } styled ? styled : element.GetAttribute("color") ?? "").Replace(" ", "").ToLowerInvariant();
        return color is "white" or "#fff" or "#ffffff" or "rgb(255,255,255)" or "transparent"
            && style["background"].Length == 0 && style["background-color"].Length == 0 && style["background-image"].Length == 0
            && !element.HasAttribute("bgcolor") && !HasBackgroundAround(element);
    }

    private bool HasBackgroundAround(IElement element)
    {
        // Those beside each other have the same around them.
        if (!ReferenceEquals(element.ParentElement, around.Parent))
        {
            around = (element.ParentElement, element.ParentElement?.Closest("[bgcolor],[style*=background]") is not null);
        }

        return around.HasBackground;
    }

    /// <summary>Whether text that can be seen stands right beside, white space between them or not.</summary>
    private bool IsSeen(INode? node, bool isForwards, Func<IElement, Declarations> styleOf)
    {
        node = node is IText blank && string.IsNullOrWhiteSpace(blank.Data) ? (isForwards ? node.NextSibling : node.PreviousSibling) : node;
        return node is not null && !string.IsNullOrWhiteSpace(node.TextContent) && (node is not IElement element || !IsUnseen(element, styleOf(element)));
    }
}
