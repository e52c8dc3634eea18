namespace GovInfoDisclosure.Reading.Labels;

/// <summary>One way in which the label of a row is printed: its characters without signs, which line ends and spaces may part anywhere.</summary>
/// <param name="Letters">The characters, the number of the item among them.</param>
/// <param name="Target">The row.</param>
internal sealed record RowSpelling(string Letters, string Target)
{
    private const string Numerals = "一二三四五六七八九十";

    /// <summary>Words as short as that without a number are parts of other labels.</summary>
    private const int ShortestWithoutNumber = 4;

    public static IEnumerable<RowSpelling> Of(IEnumerable<LabelEntry> entries) => entries.Where(entry => entry.Kind == LabelKind.Row).SelectMany(Of);

    /// <summary>What of a text stands in spellings: folded letters, digits and characters.</summary>
    public static string LettersOf(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            char folded = CharFolding.Fold(c);
            if (char.IsLetterOrDigit(folded) || CharFolding.IsIdeograph(folded))
            {
                letters.Append(folded);
            }
        }

        return letters.ToString();
    }

    /// <summary>Whether a text is the number of an item and nothing else: 3.</summary>
    public static bool IsItemNumber(string text) =>
        text.Length is 2 or 3 && CharFolding.Fold(text[text.Length - 1]) is '.' or '、' && Digits.AreAll(text.Substring(0, text.Length - 1));

    private static IEnumerable<RowSpelling> Of(LabelEntry entry)
    {
        if (entry.Number > 0)
        {
            string number = entry.Style == NumberStyle.Arabic ? entry.Number.ToString(CultureInfo.InvariantCulture) : Numerals.Substring(entry.Number - 1, 1);
            yield return new RowSpelling(number + entry.Core, entry.Target);
        }

        if (entry.Core.Length >= ShortestWithoutNumber)
        {
            yield return new RowSpelling(entry.Core, entry.Target);
        }
    }
}
