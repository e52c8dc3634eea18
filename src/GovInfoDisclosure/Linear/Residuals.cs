namespace GovInfoDisclosure.Linear;

/// <summary>What a record breaks in a block.</summary>
internal sealed class Residuals(int[] rows, Rational[] numbers, int count, List<int> brokenOthers, List<int> badFacts)
{
    public int[] Rows { get; } = rows;

    public Rational[] Numbers { get; } = numbers;

    public int Count { get; } = count;

    public List<int> BrokenOthers { get; } = brokenOthers;

    public List<int> BadFacts { get; } = badFacts;
}

