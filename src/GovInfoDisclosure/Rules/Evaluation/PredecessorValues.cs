namespace GovInfoDisclosure.Rules.Evaluation;

/// <summary>What the numbers of last year, and of two years back, are the sum of where an agency was merged: by the name of each; empty where they are one
/// report's.</summary>
internal sealed class PredecessorValues(
    IReadOnlyList<KeyValuePair<string, CellValues>> ofPrior, IReadOnlyList<KeyValuePair<string, CellValues>> ofPrior2)
{
    public static readonly PredecessorValues None = new([], []);

    /// <summary>Those of one of the reports.</summary>
    public IReadOnlyList<KeyValuePair<string, CellValues>> Of(int source) =>
        source == CellRef.Prior ? ofPrior : source == CellRef.Prior2 ? ofPrior2 : [];
}
