namespace GovInfoDisclosure.Documents.Html;

/// <summary>What style sheets and an element's own style say of it, of those properties alone by which text can be taken out of sight.</summary>
internal sealed class Declarations
{
    /// <summary>More than anyone writes on one element.</summary>
    private const int LongestStyle = 2_000;

    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "display", "visibility", "content-visibility", "opacity", "position", "left", "right", "top", "margin-left", "margin-top", "text-indent", "transform",
        "clip", "clip-path", "font", "font-size", "width", "height", "max-width", "max-height", "overflow", "overflow-x", "overflow-y", "float",
        "text-decoration", "text-decoration-line", "color", "background", "background-color", "background-image",
    };

    private readonly Dictionary<string, (string Value, bool IsImportant)> values = new(StringComparer.Ordinal);

    public bool IsEmpty => values.Count == 0;

    /// <summary>Whether any of it may take an element out of sight: most rules of a page do nothing of the kind.</summary>
    public bool MayHide => values.Any(each => each.Key switch
    {
        "display" => each.Value.Value == "none",
        "visibility" or "content-visibility" => each.Value.Value != "visible",
        "text-decoration" or "text-decoration-line" => each.Value.Value.Contains("line-through"),
        "left" or "right" or "top" or "margin-left" or "margin-top" or "text-indent" => Lengths.IsOff(each.Value.Value),
        "transform" or "clip" or "clip-path" or "color" => each.Value.Value is not ("none" or "auto"),
        "opacity" or "width" or "height" or "max-width" or "max-height" or "font-size" => Lengths.IsTiny(each.Value.Value),
        "font" => each.Value.Value.Contains('0'),
        _ => false,
    });

    /// <summary>What is declared of a property, in small letters; empty where nothing is.</summary>
    public string this[string name] => values.TryGetValue(name, out (string Value, bool IsImportant) found) ? found.Value : "";

    /// <param name="style">What an element or a rule declares; passed over where it is longer than any honest one.</param>
    public static Declarations Of(string? style)
    {
        var made = new Declarations();
        if (style is null || style.Length > LongestStyle)
        {
            return made;
        }

        for (int start = 0, end; start < style.Length; start = end + 1)
        {
            end = style.IndexOf(';', start);
            end = end < 0 ? style.Length : end;
            int colon = style.IndexOf(':', start, end - start);
            string name = colon < 0 ? "" : style.Substring(start, colon - start).Trim().ToLowerInvariant();
            if (Names.Contains(name))
            {
                string value = style.Substring(colon + 1, end - colon - 1).ToLowerInvariant();
                int mark = value.IndexOf('!');
                made.Take(name, (mark < 0 ? value : value.Substring(0, mark)).Trim(), mark >= 0);
            }
        }

        return made;
    }

    /// <summary>Takes over what was declared later, or on the element itself; what is said to be important stays.</summary>
    public void Take(Declarations later)
    {
        foreach (KeyValuePair<string, (string Value, bool IsImportant)> each in later.values)
        {
            Take(each.Key, each.Value.Value, each.Value.IsImportant);
        }
    }

    private void Take(string name, string value, bool isImportant)
    {
        if (isImportant || !values.TryGetValue(name, out (string Value, bool IsImportant) before) || !before.IsImportant)
        {
            values[name] = (value, isImportant);
        }
    }
}
