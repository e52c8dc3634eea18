namespace GovInfoDisclosure.Linear;

/// <summary>A set of small numbers, as bits.</summary>
internal sealed class PlaceSet(int count)
{
    private readonly ulong[] _words = new ulong[(count + 63) / 64];

    internal bool Has(int place) => (_words[place >> 6] & (1UL << (place & 63))) != 0;

    internal void Add(int place) => _words[place >> 6] |= 1UL << (place & 63);

    internal void Remove(int place) => _words[place >> 6] &= ~(1UL << (place & 63));

    internal void Clear() => System.Array.Clear(_words, 0, _words.Length);

    internal bool Overlaps(PlaceSet other)
    {
        for (int w = 0; w < _words.Length; w++)
        {
            if ((_words[w] & other._words[w]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the two have a number in common that a third has not.</summary>
    internal bool OverlapsOutside(PlaceSet other, PlaceSet except)
    {
        for (int w = 0; w < _words.Length; w++)
        {
            if ((_words[w] & other._words[w] & ~except._words[w]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    internal void AddAll(PlaceSet other)
    {
        for (int w = 0; w < _words.Length; w++)
        {
            _words[w] |= other._words[w];
        }
    }

    /// <summary>How many of these numbers another set has not.</summary>
    internal int CountOutside(PlaceSet except)
    {
        int count = 0;
        for (int w = 0; w < _words.Length; w++)
        {
            ulong word = _words[w] & ~except._words[w];
            word -= (word >> 1) & 0x5555555555555555UL;
            word = (word & 0x3333333333333333UL) + ((word >> 2) & 0x3333333333333333UL);
            word = (word + (word >> 4)) & 0x0F0F0F0F0F0F0F0FUL;
            count += (int)(unchecked(word * 0x0101010101010101UL) >> 56);
        }

        return count;
    }
}
