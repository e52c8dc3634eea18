namespace GovInfoDisclosure.Rules.Evaluation;

/// <summary>A set of cells of the tables, a bit each. No form has as many as it holds.</summary>
internal readonly struct CellBits(ulong first, ulong second, ulong third, ulong fourth)
{
    /// <summary>How many cells it holds; the largest form has 203.</summary>
    public const int Capacity = 256;

    private readonly ulong first = first;
    private readonly ulong second = second;
    private readonly ulong third = third;
    private readonly ulong fourth = fourth;

    public bool IsEmpty => (first | second | third | fourth) == 0;

    /// <summary>These and another cell.</summary>
    public CellBits With(int cell)
    {
        ulong bit = 1UL << (cell & 63);
        return new(first | (cell < 64 ? bit : 0), second | (cell is >= 64 and < 128 ? bit : 0),
            third | (cell is >= 128 and < 192 ? bit : 0), fourth | (cell >= 192 ? bit : 0));
    }

    /// <summary>64 of the cells, from the first that this part has; there are four parts.</summary>
    public ulong Part(int index) => index switch { 0 => first, 1 => second, 2 => third, _ => fourth };

    public bool Overlaps(in CellBits other) =>
        ((first & other.first) | (second & other.second) | (third & other.third) | (fourth & other.fourth)) != 0;
}
