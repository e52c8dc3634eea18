using AngleSharp.Dom;

namespace GovInfoDisclosure.Documents.Html;

/// <summary>
/// What the style sheets that stand in a page say of elements that they may take out of sight. Selectors of elements, classes and ids are looked at,
/// and what these stand in; what depends on the screen, on neighbours or on other attributes is not. AngleSharp.Css 1.4.2 knows those too, but has
/// no bound, and takes more than a millisecond for each element: 2.6 s for a table of 1 000 cells below 100 rules.
/// </summary>
internal sealed class StyleSheet
{
    /// <summary>Sheets of programs have some thousand rules, and no row of a report waits behind more.</summary>
    private const int LongestSheet = 500_000;

    /// <summary>Of those that say how elements are shown fewer are of tables.</summary>
    private const int MostRules = 1_000;

    /// <summary>How many elements are compared with parts of selectors on a page made to cost; behind it nothing is hidden by sheets.</summary>
    private const int MostSteps = 20_000_000;

    private static readonly char[] Starts = ['.', '#'];

    private readonly Dictionary<string, List<Rule>> rules = new(StringComparer.Ordinal);
    private int count;
    private int steps;
    private bool mayHide;

    /// <param name="root">The page.</param>
    public StyleSheet(INode root)
    {
        int left = LongestSheet;
        foreach (IElement sheet in (root as IParentNode)?.QuerySelectorAll("style") ?? (IEnumerable<IElement>)[])
        {
            string text = sheet.TextContent;
            if (text.Length <= left && IsOfScreens(sheet.GetAttribute("media") ?? ""))
            {
                left -= text.Length;
                Take(WithoutComments(text));
            }
        }
    }

    /// <summary>What the rules say of an element, the last of the strongest first; null where none speaks of it, or no rule hides anything.</summary>
    public Declarations? Of(IElement element)
    {
        if (!mayHide || steps > MostSteps)
        {
            return null;
        }

        var found = new List<Rule>();
        Add(element.LocalName, element, found);
        if (element.Id is { Length: > 0 } id)
        {
            Add("#" + id, element, found);
        }

        foreach (string name in element.ClassList)
        {
            Add("." + name, element, found);
        }

        if (found.Count == 0)
        {
            return null;
        }

        var said = new Declarations();
        foreach (Rule rule in found.OrderBy(rule => rule.Weight).ThenBy(rule => rule.Order))
        {
            said.Take(rule.Said);
        }

        return said;
    }

    private void Add(string key, IElement element, List<Rule> found)
    {
        if (rules.TryGetValue(key, out List<Rule>? keyed))
        {
            found.AddRange(keyed.Where(rule => Matches(rule.Parts, element)));
        }
    }

    /// <summary>Whether an element is what the last part says, in what the parts before it say, from near to far.</summary>
    private bool Matches(Part[] parts, IElement element)
    {
        int at = parts.Length - 1;
        for (IElement? each = element; each is not null && at >= 0; each = each.ParentElement)
        {
            steps++;
            if (parts[at].Matches(each))
            {
                at--;
            }
            else if (at == parts.Length - 1 || steps > MostSteps)
            {
                return false;
            }
        }

        return at < 0;
    }

    private static bool IsOfScreens(string media) =>
        media.Replace("only", "").Replace(" ", "").ToLowerInvariant().Trim() is "" or "screen" or "all" or "screen,print" or "print,screen";

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
            // The end of a block that was entered stands before the next selector.
            string selectors = sheet.Substring(at, open - at).Trim(' ', '\t', '\r', '\n', '}');
            if (selectors.StartsWith("@media", StringComparison.OrdinalIgnoreCase) && IsOfScreens(selectors.Substring("@media".Length)))
            {
                at = open + 1;
                continue;
            }

            bool isAt = selectors.Length > 0 && selectors[0] == '@';
            int end = isAt ? EndOfBlock(sheet, open) : sheet.IndexOf('}', open);
            end = end < 0 ? sheet.Length : end;
            if (!isAt && Declarations.Of(sheet.Substring(open + 1, Math.Max(0, end - open - 1))) is { IsEmpty: false } said)
            {
                foreach (string selector in selectors.Split(','))
                {
                    Take(selector.Trim(), said);
                }
            }

            at = end + 1;
        }
    }

    private void Take(string selector, Declarations said)
    {
        string[] words = selector.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var parts = new Part[words.Length];
        for (int i = 0; i < words.Length; i++)
        {
            if (Part.Of(words[i]) is not { } part)
            {
                return;
            }

            parts[i] = part;
        }

        if (parts.Length == 0 || count >= MostRules)
        {
            return;
        }

        string key = parts[parts.Length - 1].Key;
        if (!rules.TryGetValue(key, out List<Rule>? keyed))
        {
            rules.Add(key, keyed = []);
        }

        keyed.Add(new Rule(parts, said, parts.Sum(part => part.Weight), count++));
        mayHide |= said.MayHide;
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

    private sealed record Rule(Part[] Parts, Declarations Said, int Weight, int Order);

    /// <summary>What a selector says of one element: its name, its id, its classes.</summary>
    private sealed record Part(string Element, string Id, string[] Classes)
    {
        private const int OfId = 10_000;
        private const int OfClass = 100;

        /// <summary>What an element must have that this part is of, in one word.</summary>
        public string Key => Id.Length > 0 ? "#" + Id : Classes.Length > 0 ? "." + Classes[0] : Element;

        public int Weight => (Id.Length > 0 ? OfId : 0) + (Classes.Length * OfClass) + (Element.Length > 0 ? 1 : 0);

        /// <summary>Null where it asks for more than that: a state, a neighbour, an attribute.</summary>
        public static Part? Of(string word)
        {
            if (!word.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or '#') || word.Length == 0)
            {
                return null;
            }

            int next = word.IndexOfAny(Starts);
            string element = next < 0 ? word : word.Substring(0, next);
            string id = "";
            var classes = new List<string>();
            for (int start = next; start >= 0; start = next)
            {
                next = word.IndexOfAny(Starts, start + 1);
                string name = next < 0 ? word.Substring(start + 1) : word.Substring(start + 1, next - start - 1);
                if (word[start] == '.')
                {
                    classes.Add(name);
                }
                else
                {
                    id = name;
                }
            }

            return new Part(element.ToLowerInvariant(), id, [.. classes]);
        }

        public bool Matches(IElement element) => (Element.Length == 0 || element.LocalName == Element) && (Id.Length == 0 || element.Id == Id)
            && Array.TrueForAll(Classes, element.ClassList.Contains);
    }
}
