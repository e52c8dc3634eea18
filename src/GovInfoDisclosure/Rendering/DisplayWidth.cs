namespace GovInfoDisclosure.Rendering;

/// <summary>How many columns of a terminal, or of any text in letters of one width, a text takes: Chinese characters take two.</summary>
public static class DisplayWidth
{
    /// <summary>The columns that a text takes.</summary>
    /// <param name="text">The text.</param>
    public static int Of(string text)
    {
        int width = 0;
        for (int i = 0; i < text.Length; i += Units(text, i))
        {
            width += WideCharacters.Columns(text, i);
        }

        return width;
    }

    /// <summary>The text, cut with an ellipsis where it is too wide, then filled with spaces on the right.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The columns.</param>
    public static string Left(string text, int width)
    {
        string cut = Cut(text, width);
        return cut + new string(' ', width - Of(cut));
    }

    /// <summary>The text, filled with spaces on the left; never cut.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The columns.</param>
    public static string Right(string text, int width)
    {
        int own = Of(text);
        return own >= width ? text : new string(' ', width - own) + text;
    }

    /// <summary>Lines folded that are wider than a terminal: between words and between Chinese characters; what follows is set in. The same text where the
    /// width is below 30, as 0 is, which stands for any.</summary>
    /// <param name="text">Lines that end with <c>\n</c>; sequences of colour (ANSI) take no column.</param>
    /// <param name="width">The columns of the terminal.</param>
    public static string Fold(string text, int width) => LineFolding.Fold(text, width);

    /// <summary>The text with what a terminal would obey made visible: a document can hold anything.</summary>
    /// <param name="text">The text.</param>
    public static string Printable(string text)
    {
        // Nearly every text is printable as it is.
        return text.Any(IsUnprintable) ? string.Concat(text.Select(c => IsUnprintable(c) ? '\uFFFD' : c)) : text;
    }

    private static string Cut(string text, int width)
    {
        if (Of(text) <= width)
        {
            return text;
        }

        // The ellipsis takes one.
        int left = width - 1;
        int end = 0;
        while (end < text.Length && (left -= WideCharacters.Columns(text, end)) >= 0)
        {
            end += Units(text, end);
        }

        return text.Substring(0, end) + "…";
    }

    private static int Units(string text, int index) => char.IsSurrogatePair(text, index) ? 2 : 1;

    private static bool IsUnprintable(char c) => char.IsControl(c)
        || c is '\u061C' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
