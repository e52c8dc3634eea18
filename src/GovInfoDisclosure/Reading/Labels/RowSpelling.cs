namespace GovInfoDisclosure.Reading.Labels;

/// <summary>One way in which the label of a row is printed: its characters without signs, which line ends and spaces may part anywhere.</summary>
/// <param name="Letters">The characters, the number of the item among them.</param>
/// <param name="Target">The row.</param>
internal sealed record RowSpelling(string Letters, string Target)
{
    private const string Numerals = "一二三四五六七八九十";

    /// <summary>Labels; a longer text is worth an array.</summary>
    private const int MostOnStack = 256;

    /// <summary>Words as short as that without a number are parts of other labels.</summary>
    private const int ShortestWithoutNumber = 4;

    public static IEnumerable<RowSpelling> Of(IEnumerable<LabelEntry> entries) => entries.Where(entry => entry.Kind == LabelKind.Row).SelectMany(Of);

    /// <summary>What of a text stands in spellings: folded letters, digits and characters.</summary>
    public static string LettersOf(string text) => LettersFrom(text, 0);

    /// <summary>The same from a place on.</summary>
    public static string LettersFrom(string text, int start)
    {
        Span<char> letters = text.Length - start <= MostOnStack ? stackalloc char[text.Length - start] : new char[text.Length - start];
        int count = 0;
        for (int i = start; i < text.Length; i++)
        {
            char folded = CharFolding.Fold(text[i]);
            if (char.IsLetterOrDigit(folded) || CharFolding.IsIdeograph(folded))
            {
                letters[count++] = folded;
            }
        }

        return letters.Slice(0, count).ToString();
    }

    /// <summary>Whether a text is the number of an item and nothing else: 3.</summary>
    public static bool IsItemNumber(string text) => IsItemNumber(text, text.Length);

    /// <summary>Whether the beginning of a text is that.</summary>
    public static bool IsItemNumber(string text, int length) => length is 2 or 3 && CharFolding.Fold(text[length - 1]) is '.' or '、'
        && Digits.IsDigit(text[0]) && Digits.IsDigit(text[length - 2]);

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
