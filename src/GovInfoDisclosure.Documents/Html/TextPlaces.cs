using AngleSharp.Dom;

namespace GovInfoDisclosure.Documents.Html;

/// <summary>
/// Where the texts of a page stand in its source. The parser knows that of elements alone; texts follow one another as in the source, so a
/// pointer goes along with the walk and looks for each text behind the tag that opened before it.
/// </summary>
internal sealed class TextPlaces(string source)
{
    /// <summary>How far behind the pointer a text is looked for: enough for a hidden element between, little enough to stay linear.</summary>
    private const int Reach = 4096;

    /// <summary>How many characters of a text are compared.</summary>
    private const int Compared = 12;

    private readonly SourceLines lines = new(source);
    private int pointer;

    /// <summary>Moves the pointer to an element's start tag.</summary>
    public void Enter(IElement element)
    {
        if (element.SourceReference is { } reference)
        {
            pointer = Math.Max(pointer, Math.Min(source.Length, Math.Max(0, reference.Position.Index)));
        }
    }

    /// <summary>Where an element's start tag stands; null where the page does not print it.</summary>
    public Place? Of(IElement element) =>
        element.SourceReference is { } reference && reference.Position.Index >= 0 && reference.Position.Index < source.Length
            ? lines.PlaceOf(reference.Position.Index)
            : null;

    /// <summary>Where a text that follows the pointer stands, by its first character that is no space.</summary>
    public Place? Find(string text)
    {
        int start = 0;
        while (start < text.Length && IsSpace(text[start]))
        {
            start++;
        }

        if (start == text.Length)
        {
            return null;
        }

        int found = Search(text, start);
        if (found < 0)
        {
            return null;
        }

        pointer = found;
        return lines.PlaceOf(found);
    }

    private int Search(string text, int start)
    {
        int end = start;
        while (end < text.Length && end - start < Compared && text[end] != '\n' && text[end] != '\u00A0')
        {
            end++;
        }

        int at = pointer;
        int last = Math.Min(source.Length, pointer + Reach);
        while (at < last)
        {
            char c = source[at];
            if (c == '<')
            {
                at = EndOfTag(at);
            }
            else if (string.CompareOrdinal(source, at, text, start, end - start) == 0)
            {
                return at;
            }
            else if (c == '&' && !IsSpaceEntity(at))
            {
                // A character written as an entity: the text begins here or is not told by its letters.
                return at;
            }
            else
            {
                at++;
            }
        }

        return -1;
    }

    /// <summary>Behind a tag or a comment; a "greater than" in quotes does not end it.</summary>
    private int EndOfTag(int at)
    {
        if (string.CompareOrdinal(source, at, "<!--", 0, 4) == 0)
        {
            int close = source.IndexOf("-->", at + 4, Math.Min(source.Length - at - 4, Reach), StringComparison.Ordinal);
            return close < 0 ? at + 4 : close + 3;
        }

        char quote = '\0';
        for (int i = at + 1; i < source.Length && i < at + Reach; i++)
        {
            char c = source[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c == '>')
            {
                return i + 1;
            }
        }

        return at + 1;
    }

    private bool IsSpaceEntity(int at) =>
        string.Compare(source, at, "&nbsp;", 0, 6, StringComparison.OrdinalIgnoreCase) == 0 || string.CompareOrdinal(source, at, "&#160;", 0, 6) == 0;

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF';
}
