using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace GovInfoDisclosure.Documents.Word;

/// <summary>Which of a Word file's named styles hide, cross out, raise or lower their text, by themselves or by the style that they are based on.</summary>
internal sealed class RunStyles
{
    /// <summary>Styles of ten steps are the deepest met; each run asks them all, and one may lead back to itself.</summary>
    private const int MostBasedOn = 32;

    /// <summary>Word writes a few hundred.</summary>
    private const int MostStyles = 20_000;

    private readonly Dictionary<string, Style> styles = new(StringComparer.Ordinal);

    public static RunStyles Read(StyleDefinitionsPart? part, DocumentLimits limits, CancellationToken cancellationToken)
    {
        var found = new RunStyles();
        if (part is null)
        {
            return found;
        }

        using XmlReader reader = SafeXml.Open(part, limits.MaxExpandedBytes);
        Style? open = null;
        while (reader.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (reader.NodeType == XmlNodeType.Element)
            {
                open = reader.LocalName == "style" ? found.Add(reader) : open;
                open?.Take(reader.LocalName, WordBody.Value(reader));
            }
        }

        return found;
    }

    private Style Add(XmlReader reader)
    {
        var style = new Style();
        if (styles.Count < MostStyles)
        {
            styles[reader.GetAttribute("styleId", reader.NamespaceURI) ?? ""] = style;
        }

        return style;
    }

    /// <summary>Whether the style's text is not shown, or crossed out.</summary>
    public bool IsHidden(string? name) => Find(name, style => style.IsHidden);

    /// <summary>Whether the style's text stands higher or lower than the line.</summary>
    public bool IsRaised(string? name) => Find(name, style => style.IsRaised);

    private bool Find(string? name, Func<Style, bool?> says)
    {
        for (int i = 0; i < MostBasedOn && name is not null && styles.TryGetValue(name, out Style? style); i++)
        {
            if (says(style) is { } answer)
            {
                return answer;
            }

            name = style.BasedOn;
        }

        return false;
    }

    private sealed class Style
    {
        public string? BasedOn { get; private set; }

        public bool? IsHidden { get; private set; }

        public bool? IsRaised { get; private set; }

        public void Take(string name, string? value)
        {
            switch (name)
            {
                case "basedOn":
                    BasedOn = value;
                    break;
                case "vanish" or "strike" or "dstrike":
                    IsHidden = IsHidden == true || WordBody.IsOn(value);
                    break;
                case "vertAlign":
                    IsRaised = value is "superscript" or "subscript";
                    break;
            }
        }
    }
}
