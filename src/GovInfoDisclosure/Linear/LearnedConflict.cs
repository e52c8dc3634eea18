namespace GovInfoDisclosure.Linear;

/// <summary>Reported values that exclude each other, as a search has learned of them.</summary>
internal sealed class LearnedConflict(int[] places, Reason[] reasons, int number, PlaceSet set, bool isGuess)
{
    /// <summary>The variables of which one has to change, rising.</summary>
    public int[] Places { get; } = places;

    /// <summary>The same as bits.</summary>
    public PlaceSet Set { get; } = set;

    public Reason[] Reasons { get; } = reasons;

    /// <summary>Its place among all conflicts, in the order in which they were learned.</summary>
    public int Number { get; } = number;

    /// <summary>Only a way on where the solver could not decide; no proof.</summary>
    public bool IsGuess { get; } = isGuess;
}

