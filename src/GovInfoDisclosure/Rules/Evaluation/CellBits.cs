namespace GovInfoDisclosure.Rules.Evaluation;

/// <summary>A set of cells of the tables, a bit each. No form has as many as it holds.</summary>
internal struct CellBits
{
    /// <summary>How many cells it holds; the largest form has 203.</summary>
    public const int Capacity = 256;

    private ulong first;
    private ulong second;
    private ulong third;
    private ulong fourth;

    public readonly bool IsEmpty => (first | second | third | fourth) == 0;

    public readonly bool Contains(int cell) => Overlaps(Of(cell));

    public readonly bool Overlaps(in CellBits other) =>
        ((first & other.first) | (second & other.second) | (third & other.third) | (fourth & other.fourth)) != 0;

    public void Add(int cell) => Add(Of(cell));

    /// <summary>The cells of up to 64 in a row that are blank.</summary>
    /// <param name="word">Which 64.</param>
    /// <param name="bits">A bit for each.</param>
    public void Set(int word, ulong bits)
    {
        switch (word)
        {
            case 0:
                first = bits;
                break;
            case 1:
                second = bits;
                break;
            case 2:
                third = bits;
                break;
            default:
                fourth = bits;
                break;
        }
    }

    private static CellBits Of(int cell)
    {
        CellBits bits = default;
        bits.Set(cell >> 6, 1UL << (cell & 63));
        return bits;
    }

    private void Add(in CellBits other)
    {
        first |= other.first;
        second |= other.second;
        third |= other.third;
        fourth |= other.fourth;
    }
}
