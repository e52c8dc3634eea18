namespace GovInfoDisclosure.Reading.Tables;

/// <summary>A label with all its lines.</summary>
/// <param name="Target">The row.</param>
/// <param name="Printed">The label as printed.</param>
/// <param name="Length">How many letters it has.</param>
/// <param name="First">The row of the grid that it begins on.</param>
/// <param name="Last">The one that it ends on.</param>
/// <param name="Pieces">What of it stands on each of its lines.</param>
internal sealed record PlacedLabel(string Target, string Printed, int Length, int First, int Last, List<LabelPiece> Pieces)
{
    /// <summary>The column that it begins at.</summary>
    public int Left { get; } = Pieces.Min(piece => piece.Column);
}
