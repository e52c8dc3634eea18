namespace GovInfoDisclosure.Text;

/// <summary>Tells page numbers without dashes from values: both stand alone on a line beside a form feed, but page numbers count the pages.</summary>
internal static class BarePageNumbers
{
    /// <summary>A page number centred by spaces; a longer line is not looked at.</summary>
    private const int LongestLine = 120;

    /// <summary>No report has a thousand pages.</summary>
    private const int MostDigits = 3;

    private static readonly char[] Slashes = ['/', '／'];

    /// <summary>The lines that hold a page number and nothing else.</summary>
    /// <param name="lines">The lines of the document.</param>
    /// <param name="onOnePage">Whether a number that is that of its page is one also where no other page has its own; a text of which every line may be a
    /// cell's needs more.</param>
    public static HashSet<int> Find(List<TextLine> lines, bool onOnePage = true)
    {
        var candidates = new List<(int Index, int Offset)>();
        var offsets = new Dictionary<int, int>();
        int page = 1;
        int last = -1;
        for (int i = 0; i < lines.Count; i++)
        {
            string text = lines[i].Content;
            bool begins = text.StartsWith('\f');
            bool isBlank = PageFurniture.IsBlank(text);
            if (begins)
            {
                Add(last, page);
                page++;
            }

            if (!isBlank)
            {
                last = i;
                if (begins)
                {
                    // At the head of its page.
                    Add(i, page);
                }
            }

            if (!begins && text.Contains('\f'))
            {
                Add(last, page);
                page++;
            }
        }

        IEnumerable<int> atBreaks = candidates
            .Where(candidate => (onOnePage && candidate.Offset is 0 or -1) || offsets[candidate.Offset] > 1).Select(candidate => candidate.Index);
        return [.. atBreaks, .. OfAll(lines)];

        void Add(int index, int ordinal)
        {
            if (index >= 0 && Number(lines[index].Content) is int number && !(candidates.Count > 0 && candidates[candidates.Count - 1].Index == index))
            {
                candidates.Add((index, number - ordinal));
                offsets[number - ordinal] = offsets.TryGetValue(number - ordinal, out int count) ? count + 1 : 1;
            }
        }
    }

    /// <summary>The lines that say which page of how many this is, 3 / 12, where two of them at least count on.</summary>
    private static IEnumerable<int> OfAll(List<TextLine> lines)
    {
        var found = new List<(int Index, int Page, int Pages)>();
        for (int i = 0; i < lines.Count; i++)
        {
            string line = lines[i].Content;
            if (line.Length <= LongestLine && line.IndexOfAny(Slashes) is > 0 and int slash && Number(line.Substring(slash + 1)) is int pages
                && Number(line.Substring(0, slash)) is int page && page <= pages)
            {
                found.Add((i, page, pages));
            }
        }

        static bool CountOn(IGrouping<int, (int Index, int Page, int Pages)> all) =>
            all.Count() > 1 && all.Zip(all.Skip(1), (one, next) => one.Page < next.Page).All(isBehind => isBehind);
        return found.GroupBy(line => line.Pages).Where(CountOn).SelectMany(all => all.Select(line => line.Index));
    }

    private static int? Number(string line)
    {
        if (line.Length > LongestLine || line.Contains('\t') || line.Contains('|'))
        {
            return null;
        }

        string text = CharFolding.Plain(line);
        return text.Length is > 0 and <= MostDigits && Digits.AreAll(text) && PrintedNumber.TryParseCell(text, out decimal number, out _, out _) && number > 0
            ? (int)number
            : null;
    }
}
