using AngleSharp.Dom;

namespace GovInfoDisclosure.Documents.Html;

/// <summary>
/// What the style sheets that stand in a page hide of its tables, as where a row is left in a page and taken out of sight by its class. Rules whose
/// selector is one element, a class or an id are looked at, or these together; what depends on where an element stands, or on the screen, is not.
/// </summary>
internal sealed class StyleSheet
{
    /// <summary>Sheets of programs have some thousand rules, and no row of a report waits behind more.</summary>
    private const int LongestSheet = 500_000;

    /// <summary>Of those that say how elements are shown fewer are of tables; each costs every element that has a class.</summary>
    private const int MostRules = 1_000;

    private readonly List<(string Element, string Id, string[] Classes, bool Hides)> rules = [];

    /// <param name="root">The page.</param>
    public StyleSheet(INode root)
    {
        int left = LongestSheet;
        foreach (IElement sheet in (root as IParentNode)?.QuerySelectorAll("style") ?? (IEnumerable<IElement>)[])
        {
            string text = sheet.TextContent;
            if (text.Length <= left && !sheet.HasAttribute("media"))
            {
                left -= text.Length;
                Take(WithoutComments(text));
            }
        }
    }

    /// <summary>Whether the last rule that says anything of how the element is shown hides it.</summary>
    public bool Hides(IElement element)
    {
        bool hides = false;
        if (!element.HasAttribute("class") && !element.HasAttribute("id"))
        {
            return false;
        }

        foreach ((string name, string id, string[] classes, bool isHidden) in rules)
        {
            hides = (name.Length == 0 || element.LocalName == name) && (id.Length == 0 || element.Id == id)
                && Array.TrueForAll(classes, element.ClassList.Contains) ? isHidden : hides;
        }

        return hides;
    }

    private static string WithoutComments(string sheet)
    {
        var text = new StringBuilder(sheet.Length);
        int at = 0;
        for (int open; (open = sheet.IndexOf("/*", at, StringComparison.Ordinal)) >= 0;)
        {
            text.Append(sheet, at, open - at);
            int closed = sheet.IndexOf("*/", open + 2, StringComparison.Ordinal);
            at = closed < 0 ? sheet.Length : closed + 2;
        }

        return text.Append(sheet, at, sheet.Length - at).ToString();
    }

    private void Take(string sheet)
    {
        for (int at = 0, open; at < sheet.Length && (open = sheet.IndexOf('{', at)) >= 0;)
        {
            string selectors = sheet.Substring(at, open - at).Trim();
            int end = selectors.Length > 0 && selectors[0] == '@' ? EndOfBlock(sheet, open) : sheet.IndexOf('}', open);
            end = end < 0 ? sheet.Length : end;
            if (selectors.Length > 0 && selectors[0] != '@' && IsHidden(sheet.Substring(open + 1, Math.Max(0, end - open - 1))) is bool hides)
            {
                foreach (string selector in selectors.Split(','))
                {
                    Take(selector.Trim(), hides);
                }
            }

            at = end + 1;
        }
    }

    /// <summary>What a rule says of whether its elements are shown; null where it says nothing.</summary>
    private static bool? IsHidden(string declarations)
    {
        bool? hides = null;
        foreach (string declaration in declarations.Split(';'))
        {
            string plain = string.Concat(declaration.Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant().Replace("!important", "");
            hides = plain is "display:none" or "visibility:hidden" or "visibility:collapse" ? true
                : plain.StartsWith("display:", StringComparison.Ordinal) || plain == "visibility:visible" ? false
                : hides;
        }

        return hides;
    }

    private void Take(string selector, bool hides)
    {
        string element = "";
        string id = "";
        var classes = new List<string>();
        for (int start = 0, next; start < selector.Length; start = next)
        {
            int name = selector[start] is '.' or '#' ? start + 1 : start;
            next = name;
            while (next < selector.Length && (char.IsLetterOrDigit(selector[next]) || selector[next] is '-' or '_'))
            {
                next++;
            }

            if (next == name)
            {
                // A space, a sign of descent, a state: more than one element alone.
                return;
            }

            string word = selector.Substring(name, next - name);
            if (selector[start] == '.')
            {
                classes.Add(word);
            }
            else if (selector[start] == '#')
            {
                id = word;
            }
            else
            {
                element = word.ToLowerInvariant();
            }
        }

        if ((id.Length > 0 || classes.Count > 0) && rules.Count < MostRules)
        {
            rules.Add((element, id, [.. classes], hides));
        }
    }

    private static int EndOfBlock(string sheet, int open)
    {
        int depth = 0;
        for (int i = open; i < sheet.Length; i++)
        {
            depth += sheet[i] == '{' ? 1 : sheet[i] == '}' ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }
}
