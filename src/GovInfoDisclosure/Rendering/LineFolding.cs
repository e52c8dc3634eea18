namespace GovInfoDisclosure.Rendering;

/// <summary>Folds lines that are wider than a terminal: between words, between Chinese characters, never before a mark that closes.</summary>
internal static class LineFolding
{
    // A narrower terminal would show one word a line; below it lines are left to the terminal.
    private const int Narrowest = 30;

    // A line that is not set in hangs by this much, which is where the message of a finding begins in Chinese.
    private const int Hanging = 8;

    private const string Opening = "（《“‘([";
    private const string Closing = "，。、；：？！）》”’…%,.;:?!)]}";

    /// <summary>The text with every line folded that takes more columns than there are; what follows hangs below the line's own beginning.</summary>
    /// <param name="text">Lines that end with <c>\n</c>; sequences of colour take no column.</param>
    /// <param name="width">The columns of the terminal; 0 where nothing is to be folded.</param>
    public static string Fold(string text, int width)
    {
        if (width < Narrowest)
        {
            return text;
        }

        var folded = new StringBuilder(text.Length + 64);
        int start = 0;
        while (start < text.Length)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            Line(folded, text, start, end, width);
            if (end < text.Length)
            {
                folded.Append('\n');
            }

            start = end + 1;
        }

        return folded.ToString();
    }

    private static void Line(StringBuilder folded, string text, int start, int end, int width)
    {
        int indent = 0;
        while (start + indent < end && text[start + indent] == ' ')
        {
            indent++;
        }

        indent = Math.Min(indent < Hanging ? Hanging : indent, width / 2);
        int taken = 0;
        int from = start;
        int fold = -1;
        int i = start;
        while (i < end)
        {
            if (text[i] == '\u001b')
            {
                int last = text.IndexOf('m', i);
                i = last < 0 ? end : last + 1;
                continue;
            }

            int units = char.IsSurrogatePair(text, i) ? 2 : 1;
            int own = DisplayWidth.Of(text.Substring(i, units));
            if (taken + own > width && i > from)
            {
                // A word that is wider than the line is cut.
                int at = fold > from ? fold : i;
                folded.Append(text.Substring(from, at - from).TrimEnd(' ')).Append('\n').Append(' ', indent);
                from = at;
                while (from < i && text[from] == ' ')
                {
                    from++;
                }

                taken = indent + Width(text, from, i);
                fold = -1;
                if (text[i] == ' ' && from == i)
                {
                    from = ++i;
                    continue;
                }
            }

            taken += own;
            i += units;
            if (i < end && taken > indent && MayFold(text, i))
            {
                fold = i;
            }
        }

        folded.Append(text, from, end - from);
    }

    private static int Width(string text, int from, int to)
    {
        int width = 0;
        for (int i = from; i < to;)
        {
            if (text[i] == '\u001b')
            {
                i = text.IndexOf('m', i) + 1;
                continue;
            }

            int units = char.IsSurrogatePair(text, i) ? 2 : 1;
            width += DisplayWidth.Of(text.Substring(i, units));
            i += units;
        }

        return width;
    }

    /// <summary>Whether a line may end before a character: after a space, or beside a wide character, but not before a mark that closes.</summary>
    private static bool MayFold(string text, int at)
    {
        char before = text[at - 1];
        char next = text[at];
        bool isOpen = Opening.IndexOf(before) >= 0 || Closing.IndexOf(next) >= 0 || next is ' ' or '\u001b' || char.IsLowSurrogate(next);
        return before == ' ' || (!isOpen && (before > '\u2E7F' || next > '\u2E7F'));
    }
}
