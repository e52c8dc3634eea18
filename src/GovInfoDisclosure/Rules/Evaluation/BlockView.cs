namespace GovInfoDisclosure.Rules.Evaluation;

/// <summary>The numbers of 64 reports at once.</summary>
/// <param name="numbers">The numbers, cell by cell, 0 in place of each blank.</param>
/// <param name="stride">How far from one cell to the next.</param>
/// <param name="blanks">For each cell where it is blank, a bit for each report.</param>
internal readonly ref struct BlockView(ReadOnlySpan<long> numbers, int stride, ReadOnlySpan<ulong> blanks)
{
    public ReadOnlySpan<long> Numbers { get; } = numbers;

    public int Stride { get; } = stride;

    public ReadOnlySpan<ulong> Blanks { get; } = blanks;
}
