namespace GovInfoDisclosure.Prose;

/// <summary>One word, number or sign of a sentence.</summary>
/// <param name="Kind">The part it plays.</param>
/// <param name="Start">Where it begins in the section's text.</param>
/// <param name="Length">Its length there.</param>
/// <param name="Number">The value of a number or a year.</param>
/// <param name="Unit">The unit that follows a number; a number whose unit counts nothing here has <see cref="CountUnit.None"/>.</param>
/// <param name="Rounding">By how much a number may be off as it is printed: half a unit of the last digit of 1.35万 or 6.3%; 0 where it is exact.</param>
internal readonly record struct Word(WordKind Kind, int Start, int Length, decimal Number = 0, CountUnit Unit = CountUnit.None, decimal Rounding = 0)
{
    public int End => Start + Length;

    /// <summary>Whether it is a number of things, so that a sentence that states it and is not understood is one to be careful with.</summary>
    public bool Counts => Kind == WordKind.Number && Unit is CountUnit.Bare or CountUnit.Items or CountUnit.Yuan;
}

/// <summary>Questions about some words of a clause.</summary>
internal static class Words
{
    public static bool Has(this List<Word> words, int from, int to, Predicate<Word> asked) => words.FindIndex(from, to - from, asked) >= 0;
}
