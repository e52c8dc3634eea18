namespace GovInfoDisclosure.Prose;

/// <summary>One word, number or sign of a sentence.</summary>
/// <param name="Kind">The part it plays.</param>
/// <param name="Start">Where it begins in the section's text.</param>
/// <param name="Length">Its length there.</param>
/// <param name="Number">The value of a number or a year.</param>
/// <param name="Unit">The unit that follows a number; a number whose unit counts nothing here has <see cref="CountUnit.None"/>.</param>
internal readonly record struct Word(WordKind Kind, int Start, int Length, decimal Number = 0, CountUnit Unit = CountUnit.None)
{
    public int End => Start + Length;
}

/// <summary>Questions about some words of a clause.</summary>
internal static class Words
{
    public static bool Has(this List<Word> words, int from, int to, Predicate<Word> asked) => words.FindIndex(from, to - from, asked) >= 0;
}
