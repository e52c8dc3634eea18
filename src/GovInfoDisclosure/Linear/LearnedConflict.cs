namespace GovInfoDisclosure.Linear;

/// <summary>Reported values that exclude each other, as a search has learned of them.</summary>
/// <param name="Places">The variables of which one has to change, rising.</param>
/// <param name="Reasons">The relations and facts that they break.</param>
/// <param name="Number">Its place among all conflicts, in the order in which they were learned.</param>
/// <param name="Set">The variables as bits.</param>
/// <param name="IsGuess">Only a way on where the solver could not decide; no proof.</param>
internal sealed record LearnedConflict(int[] Places, Reason[] Reasons, int Number, PlaceSet Set, bool IsGuess);
