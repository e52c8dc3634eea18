namespace GovInfoDisclosure.Lake.Synthetic;

/// <summary>Pseudo-random whole numbers (splitmix64): the same from one seed on every machine, target and version of .NET.</summary>
internal sealed class SplitMix
{
    private ulong state;

    /// <param name="seed">The seed of the series.</param>
    /// <param name="index">Which report of the series; each has numbers of its own, so that any can be made without those before it.</param>
    public SplitMix(long seed, long index)
    {
        unchecked
        {
            state = Mix((ulong)seed) ^ Mix((ulong)index + 0x9E3779B97F4A7C15UL);
        }
    }

    /// <summary>A number from 0 to one below the bound.</summary>
    public long Below(long bound) => (long)(Next() % (ulong)bound);

    /// <summary>A number from the first to the last, both included.</summary>
    public long Between(long first, long last) => first + Below(last - first + 1);

    /// <summary>True about so many times in a million.</summary>
    public bool Chance(long millionths) => Below(1_000_000) < millionths;

    /// <summary>A number of at most so many digits, each length as likely as any other: mostly small.</summary>
    public long OfDigits(int mostDigits)
    {
        long bound = 10;
        for (long digits = Between(1, mostDigits); digits > 1; digits--)
        {
            bound *= 10;
        }

        return Below(bound);
    }

    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
            return value ^ (value >> 31);
        }
    }

    private ulong Next()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15UL;
            return Mix(state);
        }
    }
}
