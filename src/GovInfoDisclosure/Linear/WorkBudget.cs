namespace GovInfoDisclosure.Linear;

/// <summary>Bounds the work of the simplex by counting cells, not time, so that the same question always ends the same way. The whole is some seconds.</summary>
internal sealed class WorkBudget
{
    /// <summary>What a number beyond the size of a long costs, in cells.</summary>
    internal const int BigNumber = 1000;

    private long _left = 400_000_000;

    internal bool IsSpent => _left <= 0;

    internal void Spend(long cells) => _left -= cells;
}
