namespace GovInfoDisclosure.Linear;

/// <summary>Bounds the work of the simplex by counting cells, not time, so that the same question always ends the same way. The whole is some
/// seconds.</summary>
internal sealed class WorkBudget(long cells = 400_000_000)
{
    /// <summary>What a number beyond the size of a long costs, in cells; such numbers tend to grow further.</summary>
    public const int BigNumber = 8000;

    // What one step of a search may cost, so that a bound on steps bounds the work.
    private const long CellsOfAStep = 1000;
    private long left = cells;

    /// <summary>The work that so many steps may take.</summary>
    public static WorkBudget OfSteps(long steps) => new(steps * CellsOfAStep);

    public bool IsSpent => left <= 0;

    public void Spend(long work) => left -= work;
}

