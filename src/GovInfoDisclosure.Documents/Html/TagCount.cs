namespace GovInfoDisclosure.Documents.Html;

/// <summary>
/// A cheap look at how many elements a page has and how deep they stand, before a parser builds them: each costs memory, and every open one costs
/// the parser time with every tag.
/// </summary>
internal static class TagCount
{
    /// <summary>Elements that end by themselves, or hold nothing.</summary>
    private static readonly HashSet<string> NotCounted = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "li", "td", "th", "tr", "tbody", "thead", "tfoot", "option", "optgroup",
        "dd", "dt", "br", "hr", "img", "input", "meta", "link", "base", "col", "colgroup",
        "area", "embed", "param", "source", "track", "wbr", "!doctype", "html", "head", "body",
    };

    /// <summary>How many elements begin, and the most of them that are open at once; counted no further than one of the two bounds.</summary>
    public static (int Count, int Open) Count(string page, int most, int mostOpen)
    {
        int count = 0;
        int open = 0;
        for (int at = page.IndexOf('<'); at >= 0; at = page.IndexOf('<', at + 1))
        {
            bool closes = at + 1 < page.Length && page[at + 1] == '/';
            int start = at + (closes ? 2 : 1);
            int end = start;
            while (end < page.Length && end - start < 12 && (char.IsLetterOrDigit(page[end]) || page[end] is '!' or '-' or ':'))
            {
                end++;
            }

            if (end == start || !char.IsLetter(page[start]))
            {
                continue;
            }

            count += closes ? 0 : 1;
            if (!NotCounted.Contains(page.Substring(start, end - start)))
            {
                open = closes ? Math.Max(0, open - 1) : open + 1;
            }

            if (count > most || open > mostOpen)
            {
                break;
            }
        }

        return (count, open);
    }
}
