namespace GovInfoDisclosure.Documents.Layout;

/// <summary>
/// Heads that a page begins with because it goes on with the table of the page before: the same words at the same distances from each other.
/// </summary>
internal static class RepeatedHeads
{
    /// <summary>Fewer words may begin two pages by chance; two of a head stand side by side.</summary>
    private const int Fewest = 3;

    /// <summary>No head of the form has more lines; a page made of one head again and again is no report.</summary>
    private const int MostLines = 16;

    /// <summary>In so many places of the page before the first word of a head is looked for.</summary>
    private const int MostPlaces = 8;

    /// <summary>How far, in points, words may be off: programs round to a pixel.</summary>
    private const double Near = 1.5;

    /// <summary>The lines of such heads.</summary>
    /// <param name="lines">All lines outside ruled tables, page after page.</param>
    public static HashSet<PhraseLine> Of(IEnumerable<PhraseLine> lines)
    {
        var repeated = new HashSet<PhraseLine>();
        PhraseLine[]? before = null;
        foreach (PhraseLine[] page in lines.GroupBy(line => line.Phrases[0].Page).Select(page => page.ToArray()))
        {
            if (before is not null && before[0].Phrases[0].Page + 1 == page[0].Phrases[0].Page)
            {
                repeated.UnionWith(Begins(page, before));
            }

            before = page;
        }

        return repeated;
    }

    private static IEnumerable<PhraseLine> Begins(PhraseLine[] page, PhraseLine[] before)
    {
        ILookup<string, Phrase> words = before.SelectMany(line => line.Phrases).ToLookup(phrase => phrase.Text);
        PhraseLine[] top = [.. page.Take(MostLines).TakeWhile(line => !line.HasNumber)];
        for (int first = 0; first < Math.Min(top.Length, 2); first++)
        {
            // The title of the document may stand above it.
            foreach (Phrase place in words[top[first].Phrases[0].Text].Take(MostPlaces))
            {
                double down = top[first].Foot - place.Foot;
                bool IsThere(Phrase phrase) => words[phrase.Text].Take(MostPlaces)
                    .Any(other => Math.Abs(other.Left - phrase.Left) <= Near && Math.Abs(other.Foot + down - phrase.Foot) <= Near);
                PhraseLine[] head = [.. top.Skip(first).TakeWhile(line => line.Phrases.TrueForAll(IsThere))];
                if (head.Sum(line => line.Phrases.Count) >= Fewest && Array.Exists(head, line => line.Phrases.Count > 1))
                {
                    if (Math.Abs(top[first].Phrases[0].Glyphs[0].Bottom - place.Glyphs[0].Bottom) <= Near && page.Length > 1
                        && page[1].Foot - page[0].Foot < TextBlocks.Widest * page[0].Phrases[0].Height)
                    {
                        // What two pages begin with is the head of a table there, too.
                        before[0].IsFurniture = false;
                    }

                    return head;
                }
            }
        }

        return [];
    }
}
