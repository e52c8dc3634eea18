namespace GovInfoDisclosure.Documents.Layout;

/// <summary>Horizontal lines between texts: what they say of rows.</summary>
internal static class RowRules
{
    /// <summary>Among how many lines that which parts two texts is looked for; on a page that anyone reads it is among those of a table's columns.</summary>
    private const int Window = 64;

    /// <summary>Whether a line runs between two texts, one below the other, over what both of them take of the width.</summary>
    /// <param name="rules">Horizontal lines, from top to bottom.</param>
    /// <param name="upper">The upper text.</param>
    /// <param name="lower">The lower one.</param>
    public static bool Part(List<Segment> rules, Phrase upper, Phrase lower) => Between(rules, upper, lower)
        .Any(rule => rule.From < Math.Min(upper.Right, lower.Right) && rule.To > Math.Max(upper.Left, lower.Left));

    /// <summary>Whether a line runs between two texts below the upper or above the lower one: borders are often drawn cell by cell.</summary>
    /// <inheritdoc cref="Part"/>
    public static bool PartAny(List<Segment> rules, Phrase upper, Phrase lower) => Between(rules, upper, lower)
        .Any(rule => (rule.From < upper.Right && rule.To > upper.Left) || (rule.From < lower.Right && rule.To > lower.Left));

    private static IEnumerable<Segment> Between(List<Segment> rules, Phrase upper, Phrase lower)
    {
        int low = 0;
        int high = rules.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = rules[middle].At < upper.Foot - (Phrase.SameLine * upper.Height) ? (middle + 1, high) : (low, middle);
        }

        for (int i = low; i < rules.Count && i < low + Window && rules[i].At < lower.Foot - (lower.Height / 2); i++)
        {
            yield return rules[i];
        }
    }
}
