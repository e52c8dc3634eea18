using System;
using System.Collections.Generic;

namespace GovInfoDisclosure.Linear;

/// <summary>The lower bound: conflicts of the pool that have no variable in common.</summary>
internal sealed partial class HittingSearch
{
    private long[] _order = [];

    /// <summary>Picks disjoint conflicts that the chosen set misses, small ones first. False when one of them can no longer be met.</summary>
    private bool Pack(out List<Learned> packing, out decimal least)
    {
        packing = [];
        least = 0m;
        if (_order.Length < _pool.Count)
        {
            _order = new long[(2 * _pool.Count) + 16];
        }

        int open = 0;
        foreach (Learned learned in _pool)
        {
            if (learned.Set.Overlaps(_free))
            {
                continue;
            }

            int size = learned.Set.CountOutside(_forbidden);
            if (size == 0)
            {
                packing.Add(learned);
                return false;
            }

            _order[open++] = ((long)size << 32) | (uint)learned.Number;
        }

        Array.Sort(_order, 0, open);
        _used.Clear();
        for (int i = 0; i < open; i++)
        {
            Learned learned = _pool[unchecked((int)_order[i])];
            if (!learned.Set.OverlapsOutside(_used, _forbidden))
            {
                packing.Add(learned);
                least += Lightest(learned);
                _used.AddAll(learned.Set);
            }
        }

        return true;
    }

    private decimal Lightest(Learned learned)
    {
        decimal lightest = decimal.MaxValue;
        foreach (int place in learned.Places)
        {
            if (!_forbidden.Has(place) && _weights[place] < lightest)
            {
                lightest = _weights[place];
            }
        }

        return lightest;
    }
}
