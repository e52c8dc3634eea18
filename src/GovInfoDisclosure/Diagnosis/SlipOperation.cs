namespace GovInfoDisclosure.Diagnosis;

/// <summary>One slip, undone (一处差错及其更正): most change one cell, some several at once.</summary>
/// <param name="Changes">The cells, in the form's order; a total that was added up from a wrong number comes after it.</param>
/// <param name="Kinds">What the slip may have been and what else speaks for the correction, the strongest first; empty where nothing does.</param>
/// <param name="Weight">How unlikely the slip is: 1 for a cell about which nothing is known, less the better it is explained.</param>
internal sealed record SlipOperation(ValueList<CellChange> Changes, ValueList<SlipKind> Kinds, decimal Weight)
{
    /// <summary>What the slip most likely was.</summary>
    public SlipKind Kind => Kinds.Count == 0 ? SlipKind.Unexplained : Kinds[0];

    public static SlipOperation Of(CellChange change, List<SlipKind> kinds, decimal weight) => new([change], [.. kinds], weight);

    public static SlipOperation Of(IEnumerable<CellChange> changes, IEnumerable<SlipKind> kinds, decimal weight) =>
        new(new ValueList<CellChange>(changes), new ValueList<SlipKind>(kinds), weight);
}

