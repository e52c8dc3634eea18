namespace GovInfoDisclosure.Rendering.Pages;

/// <summary>A page being written: markup of ours as it is, and texts of others, in which nothing is left that a browser or a terminal would obey.</summary>
internal sealed class HtmlBuilder
{
    private readonly StringBuilder html = new();

    /// <summary>How many characters there are so far.</summary>
    public int Length => html.Length;

    /// <summary>Adds markup: only what stands in this library's own code.</summary>
    public HtmlBuilder Markup(string markup)
    {
        html.Append(markup);
        return this;
    }

    /// <summary>Adds a number.</summary>
    public HtmlBuilder Number(long number)
    {
        html.Append(number.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    /// <summary>Adds a text, in an element or in an attribute between double quotes.</summary>
    public HtmlBuilder Text(string text)
    {
        foreach (char c in DisplayWidth.Printable(text))
        {
            switch (c)
            {
                case '&': html.Append("&amp;"); break;
                case '<': html.Append("&lt;"); break;
                case '>': html.Append("&gt;"); break;
                case '"': html.Append("&quot;"); break;
                case '\'': html.Append("&#39;"); break;
                default: html.Append(c); break;
            }
        }

        return this;
    }

    /// <summary>Adds a text, cut where it is longer than a reader needs.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">How many characters are kept.</param>
    public HtmlBuilder Text(string text, int most)
    {
        int end = text.Length > most && char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
        return Text(text.Length > most ? text.Substring(0, end) + "…" : text);
    }

    /// <inheritdoc/>
    public override string ToString() => html.ToString();
}
