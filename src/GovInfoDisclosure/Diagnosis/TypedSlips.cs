namespace GovInfoDisclosure.Diagnosis;

/// <summary>Tells which slip of the hand leads from the right number to the reported one.</summary>
internal static class TypedSlips
{
    private const string Confused = "17 71 68 86 38 83 06 60";

    /// <summary>The slip; <see cref="SlipKind.Unexplained"/> where none of those known does.</summary>
    public static SlipKind Of(decimal reported, decimal right)
    {
        if (reported == right)
        {
            return SlipKind.Unexplained;
        }

        if (reported == -right)
        {
            return SlipKind.Sign;
        }

        if (right <= 0m || reported <= 0m)
        {
            // Nothing left of a zero but what was typed over it.
            return (right, reported) is (0m, 6m) or (6m, 0m) ? SlipKind.DigitConfused : SlipKind.Unexplained;
        }

        if (IsMultiple(reported, right, 10_000m))
        {
            return SlipKind.FactorTenThousand;
        }

        string from = reported.ToString("G29", CultureInfo.InvariantCulture);
        string to = right.ToString("G29", CultureInfo.InvariantCulture);
        return from.Length == to.Length ? OfOneLength(from, to)
            : IsMultiple(reported, right, 10m) ? SlipKind.FactorTen
            : Enumerable.Range(0, to.Length).Any(i => to.Insert(i, to.Substring(i, 1)) == from) ? SlipKind.DigitDoubled
            : Enumerable.Range(0, to.Length).Any(i => to.Remove(i, 1) == from) ? SlipKind.DigitDropped
            : SlipKind.Unexplained;
    }

    private static bool IsMultiple(decimal first, decimal second, decimal factor) =>
        (first <= decimal.MaxValue / factor && first * factor == second) || (second <= decimal.MaxValue / factor && second * factor == first);

    private static SlipKind OfOneLength(string from, string to)
    {
        int start = 0;
        while (from[start] == to[start])
        {
            start++;
        }

        int end = from.Length - 1;
        while (from[end] == to[end])
        {
            end--;
        }

        return end == start
            ? (Confused.IndexOf(string.Concat(from[start], to[start]), StringComparison.Ordinal) >= 0 ? SlipKind.DigitConfused : SlipKind.Unexplained)
            : end == start + 1 && from[start] == to[end] && from[end] == to[start] ? SlipKind.DigitsExchanged
            : SlipKind.Unexplained;
    }
}
