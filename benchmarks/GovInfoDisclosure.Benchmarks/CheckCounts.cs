namespace GovInfoDisclosure.Benchmarks;

/// <summary>How many instances of checks hold, are broken, are left undecided by blanks, or do not apply.</summary>
public struct CheckCounts
{
    public int Holds { get; private set; }

    public int Broken { get; private set; }

    public int Undecided { get; private set; }

    public int NotApplicable { get; private set; }

    public void Equal(long? left, long? right) => Add(left is null || right is null ? null : left == right);

    public void AtMost(long? left, long? right) => Add(left is null || right is null ? null : left <= right);

    public void AtMost(decimal? left, decimal right) => Add(left is null ? null : left <= right);

    public void NotNegative(long? value)
    {
        if (value is null)
        {
            NotApplicable++;
        }
        else
        {
            Add(value >= 0);
        }
    }

    public void NotNegative(decimal? value)
    {
        if (value is null)
        {
            NotApplicable++;
        }
        else
        {
            Add(value >= 0);
        }
    }

    public void Skip() => NotApplicable++;

    private void Add(bool? isTrue)
    {
        if (isTrue is null)
        {
            Undecided++;
        }
        else if (isTrue.Value)
        {
            Holds++;
        }
        else
        {
            Broken++;
        }
    }
}
