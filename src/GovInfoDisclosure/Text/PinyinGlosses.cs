namespace GovInfoDisclosure.Text;

/// <summary>How characters are read, as pages that convert them print it behind some: <c>報(bào)告</c>. They are no part of a word, a unit or a value.</summary>
internal static class PinyinGlosses
{
    private const int Longest = 12;

    /// <summary>The closing bracket of a gloss; 0 where the bracket holds anything else.</summary>
    /// <param name="text">A text with plain brackets.</param>
    /// <param name="open">Where a bracket opens.</param>
    public static int End(ReadOnlySpan<char> text, int open)
    {
        int i = open + 1;
        while (i < text.Length && i - open <= Longest && (char.IsLetter(text[i]) || text[i] == ' ') && !CharFolding.IsIdeograph(text[i]))
        {
            i++;
        }

        return i > open + 1 && i < text.Length && text[i] == ')' ? i : 0;
    }

    /// <summary>A text with plain brackets without its glosses.</summary>
    public static string LeftOut(string text)
    {
        StringBuilder? kept = null;
        int from = 0;
        for (int open = text.IndexOf('('); open >= 0; open = text.IndexOf('(', open + 1))
        {
            int end = End(text.AsSpan(), open);
            if (end > 0)
            {
                kept = (kept ?? new StringBuilder(text.Length)).Append(text, from, open - from);
                from = end + 1;
                open = end;
            }
        }

        return kept is null ? text : kept.Append(text, from, text.Length - from).ToString();
    }
}
