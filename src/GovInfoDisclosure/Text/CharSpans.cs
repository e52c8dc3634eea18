namespace GovInfoDisclosure.Text;

/// <summary>What is asked of the characters of a text that is no string.</summary>
internal static class CharSpans
{
    /// <summary>Whether words stand in a text.</summary>
    public static bool Has(this ReadOnlySpan<char> text, string words) => text.IndexOf(words.AsSpan()) >= 0;
}
