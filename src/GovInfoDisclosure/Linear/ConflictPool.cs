namespace GovInfoDisclosure.Linear;

/// <summary>
/// The conflicts that a search has learned, and the lower bound that they give: conflicts that have no variable in common each need a change of their own.
/// </summary>
/// <param name="weights">Per place what its change weighs.</param>
/// <param name="free">The places that the search has chosen to change, as they stand at the time.</param>
/// <param name="forbidden">The places that it must not choose, as they stand at the time.</param>
internal sealed class ConflictPool(decimal[] weights, PlaceSet free, PlaceSet forbidden)
{
    private readonly List<LearnedConflict> conflicts = [];
    private readonly PlaceSet used = new(weights.Length);
    private long[] order = [];

    /// <summary>What looking through the conflicts costs.</summary>
    public long Work => conflicts.Count * (1L + (weights.Length / 64));

    public bool IsEmpty => conflicts.Count == 0;

    /// <summary>The conflicts without the guesses.</summary>
    public List<LearnedConflict> Proven() => conflicts.FindAll(learned => !learned.IsGuess);

    /// <summary>Whether a conflict of just this place is known.</summary>
    public bool HasSingle(int place) => conflicts.Exists(learned => learned.Places.Length == 1 && learned.Places[0] == place);

    public void Add(int[] places, Reason[] reasons, bool isGuess = false)
    {
        var set = new PlaceSet(weights.Length);
        foreach (int place in places)
        {
            set.Add(place);
        }

        conflicts.Add(new LearnedConflict(places, reasons, conflicts.Count, set, isGuess));
    }

    /// <summary>Picks disjoint conflicts that the chosen set misses, small ones first. False when one of them can no longer be met.</summary>
    public bool Pack(out List<LearnedConflict> packing, out decimal least)
    {
        packing = [];
        least = 0m;
        if (order.Length < conflicts.Count)
        {
            order = new long[(2 * conflicts.Count) + 16];
        }

        int open = 0;
        foreach (LearnedConflict learned in conflicts)
        {
            if (learned.Set.Overlaps(free))
            {
                continue;
            }

            int size = learned.Set.CountOutside(forbidden);
            if (size == 0)
            {
                packing.Add(learned);
                return false;
            }

            order[open++] = ((long)size << 32) | (uint)learned.Number;
        }

        Array.Sort(order, 0, open);
        used.Clear();
        for (int i = 0; i < open; i++)
        {
            LearnedConflict learned = conflicts[unchecked((int)order[i])];
            if (!learned.Set.OverlapsOutside(used, forbidden))
            {
                packing.Add(learned);
                least += Lightest(learned);
                used.AddAll(learned.Set);
            }
        }

        return true;
    }

    private decimal Lightest(LearnedConflict learned)
    {
        decimal lightest = decimal.MaxValue;
        foreach (int place in learned.Places)
        {
            if (!forbidden.Has(place) && weights[place] < lightest)
            {
                lightest = weights[place];
            }
        }

        return lightest;
    }
}

