namespace GovInfoDisclosure.Linear;

/// <summary>A set of small numbers, as bits.</summary>
internal sealed class PlaceSet(int count)
{
    private readonly ulong[] words = new ulong[(count + 63) / 64];

    public bool Has(int place) => (words[place >> 6] & (1UL << (place & 63))) != 0;

    public void Add(int place) => words[place >> 6] |= 1UL << (place & 63);

    public void Remove(int place) => words[place >> 6] &= ~(1UL << (place & 63));

    public void Clear() => System.Array.Clear(words, 0, words.Length);

    public bool Overlaps(PlaceSet other)
    {
        for (int w = 0; w < words.Length; w++)
        {
            if ((words[w] & other.words[w]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the two have a number in common that a third has not.</summary>
    public bool OverlapsOutside(PlaceSet other, PlaceSet except)
    {
        for (int w = 0; w < words.Length; w++)
        {
            if ((words[w] & other.words[w] & ~except.words[w]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether each of these numbers is in one of two other sets.</summary>
    public bool IsWithin(PlaceSet first, PlaceSet second)
    {
        for (int w = 0; w < words.Length; w++)
        {
            if ((words[w] & ~(first.words[w] | second.words[w])) != 0)
            {
                return false;
            }
        }

        return true;
    }

    public void AddAll(PlaceSet other)
    {
        for (int w = 0; w < words.Length; w++)
        {
            words[w] |= other.words[w];
        }
    }

    /// <summary>How many of these numbers another set has not.</summary>
    public int CountOutside(PlaceSet except)
    {
        int count = 0;
        for (int w = 0; w < words.Length; w++)
        {
            ulong word = words[w] & ~except.words[w];
            word -= (word >> 1) & 0x5555555555555555UL;
            word = (word & 0x3333333333333333UL) + ((word >> 2) & 0x3333333333333333UL);
            word = (word + (word >> 4)) & 0x0F0F0F0F0F0F0F0FUL;
            count += (int)(unchecked(word * 0x0101010101010101UL) >> 56);
        }

        return count;
    }
}

