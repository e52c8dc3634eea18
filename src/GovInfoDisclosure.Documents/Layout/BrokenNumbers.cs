namespace GovInfoDisclosure.Documents.Layout;

/// <summary>
/// Numbers that a narrow column breaks: where lines run between the rows, digits below a number and above the next line are its rest. The upper part alone
/// is another number.
/// </summary>
/// <param name="lines">The lines of the document; those that hold nothing but such rests are taken out.</param>
/// <param name="rules">Horizontal lines, from top to bottom.</param>
internal sealed class BrokenNumbers(List<PhraseLine> lines, List<Segment> rules)
{
    /// <summary>So many rows for each two without a line between them show that rows are ruled.</summary>
    private const int Ruled = 3;

    /// <summary>How far apart, in heights, lines of one cell are at most: few documents have more than a line and a half.</summary>
    private const double Spacing = 2;

    private readonly List<(PhraseLine Line, Phrase Upper, Phrase Lower)> broken = [];

    /// <summary>Takes the rests to their numbers.</summary>
    public void Join()
    {
        PhraseLine[] rows = [.. lines.Where(line => line.HasNumber && line.IsRow && !line.IsFurniture)];
        (PhraseLine Upper, PhraseLine Lower, bool IsParted)[] pairs = [.. rows.Skip(1).Zip(rows, (lower, upper) => (upper, lower, IsParted(upper, lower)))];
        int open = pairs.Count(pair => !pair.IsParted);
        if (open == 0 || pairs.Length - open < Ruled * open)
        {
            return;
        }

        var rests = new HashSet<Phrase>();
        foreach ((PhraseLine upper, PhraseLine lower, _) in pairs.Where(pair => !pair.IsParted))
        {
            foreach (Phrase rest in lower.Phrases.FindAll(phrase => phrase.IsNumber))
            {
                if (upper.Phrases.Find(phrase => phrase.IsNumber && IsNextLine(phrase, rest)) is { } number)
                {
                    number.Rest = rest;
                    broken.Add((lower, number, rest));
                    rests.Add(rest);
                }
            }

            lower.Phrases.RemoveAll(rests.Contains);
        }

        lines.RemoveAll(line => line.Phrases.Count == 0);
    }

    /// <summary>Marks as no number what stays text, and puts its rest back to where it stands.</summary>
    /// <param name="taken">What is in tables.</param>
    public void Part(HashSet<Phrase> taken)
    {
        foreach ((PhraseLine line, Phrase upper, Phrase rest) in broken.Where(part => !taken.Contains(part.Upper)))
        {
            Glyph last = upper.Glyphs[upper.Glyphs.Count - 1];
            upper.Glyphs.Add(last with { Text = "…", Left = last.Right, Right = last.Right + last.Width });
            int behind = line.Phrases.FindIndex(phrase => phrase.Left > rest.Left);
            line.Phrases.Insert(behind < 0 ? line.Phrases.Count : behind, rest);
        }
    }

    private static bool IsNextLine(Phrase number, Phrase rest) =>
        number.Page == rest.Page && number.Overlaps(rest) && rest.Foot - number.Foot <= Spacing * number.Height;

    private bool IsParted(PhraseLine upper, PhraseLine lower)
    {
        Phrase above = upper.Phrases.Find(phrase => phrase.IsNumber)!;
        Phrase below = lower.Phrases.Find(phrase => phrase.IsNumber)!;
        return above.Page != below.Page || RowRules.PartAny(rules, above, below);
    }
}
