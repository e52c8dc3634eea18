namespace GovInfoDisclosure.Documents.Layout;

/// <summary>Tells which characters were drawn as one: each begins where the one before it ended.</summary>
internal static class DrawnWords
{
    /// <summary>How far apart, in parts of their height, characters of one word may be: programs round their widths; a space is five times as wide.</summary>
    public const double Touching = 0.05;

    /// <summary>The words, in the order in which they were drawn. Every character is in one.</summary>
    public static IEnumerable<List<Glyph>> Of(IReadOnlyList<Glyph> glyphs)
    {
        var word = new List<Glyph>();
        foreach (Glyph glyph in glyphs)
        {
            if (word.Count > 0 && !Follows(word[word.Count - 1], glyph))
            {
                yield return word;
                word = [];
            }

            word.Add(glyph);
        }

        if (word.Count > 0)
        {
            yield return word;
        }
    }

    private static bool Follows(in Glyph before, in Glyph glyph)
    {
        double limit = Touching * Math.Max(before.Height, glyph.Height);
        return Math.Abs(glyph.Left - before.Right) <= limit && Math.Abs(glyph.Bottom - before.Bottom) <= limit && before.IsOfNumber == glyph.IsOfNumber;
    }
}
