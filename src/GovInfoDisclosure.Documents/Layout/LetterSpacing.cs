namespace GovInfoDisclosure.Documents.Layout;

/// <summary>
/// Digits of a document that are set apart from each other: those of one number never touch there, but all stand equally far apart, nearer than words do.
/// Each character then reaches to the next one that stands so.
/// </summary>
internal static class LetterSpacing
{
    /// <summary>How far apart, in heights, digits of one number are at most: a space between two numbers is wider.</summary>
    private const double Widest = 0.26;

    /// <summary>How much distances of one setting may differ, in heights.</summary>
    private const double Even = 0.03;

    /// <summary>Fewer pairs may be numbers of neighbouring cells.</summary>
    private const int FewestPairs = 6;

    /// <summary>So large a part of the pairs stands so.</summary>
    private const double Most = 0.9;

    public static void Close(IReadOnlyList<PageContent> pages)
    {
        double[] gaps = [.. pages.SelectMany(page => Pairs(page.Glyphs).Select(at => Gap(page.Glyphs[at - 1], page.Glyphs[at]))).OrderBy(gap => gap)];
        double usual = gaps.Length < FewestPairs ? 0 : gaps[gaps.Length / 2];
        if (usual <= DrawnWords.Touching || gaps.Count(gap => Math.Abs(gap - usual) <= Even) < Most * gaps.Length)
        {
            return;
        }

        foreach (List<Glyph> glyphs in pages.Select(page => page.Glyphs))
        {
            for (int i = 1; i < glyphs.Count; i++)
            {
                if (Math.Abs(Gap(glyphs[i - 1], glyphs[i]) - usual) <= Even)
                {
                    glyphs[i - 1] = glyphs[i - 1] with { Right = glyphs[i].Left };
                }
            }
        }
    }

    /// <summary>The second ones of pairs of digits near to each other and to nothing else: years and items of words are set as these are.</summary>
    private static List<int> Pairs(List<Glyph> glyphs)
    {
        var pairs = new List<int>();
        int first = 0;
        for (int end = 1; end <= glyphs.Count; end++)
        {
            if (end < glyphs.Count && Gap(glyphs[end - 1], glyphs[end]) <= Widest)
            {
                continue;
            }

            if (glyphs.GetRange(first, end - first).TrueForAll(glyph => glyph.IsOfNumber))
            {
                pairs.AddRange(Enumerable.Range(first + 1, end - first - 1));
            }

            first = end;
        }

        return pairs;
    }

    /// <summary>How far the second of two characters is behind the first, in heights; endless where they are not of one line.</summary>
    private static double Gap(in Glyph before, in Glyph glyph) =>
        Math.Abs(before.Bottom - glyph.Bottom) <= DrawnWords.Touching * glyph.Height && glyph.Left > before.Left
            ? (glyph.Left - before.Right) / Math.Max(1, glyph.Height)
            : double.MaxValue;
}
