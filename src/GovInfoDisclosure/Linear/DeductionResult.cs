namespace GovInfoDisclosure.Linear;

/// <summary>The blanks of a record whose value follows from the relations (推知结果).</summary>
/// <param name="Deduced">The values with their derivations. A derivation uses the record and values earlier in this list.</param>
/// <param name="Blocked">Blanks whose relations cannot all hold.</param>
/// <param name="IsComplete">False when the bounds on work or on case splits (whole numbers, "!=") left a blank undecided.</param>
internal sealed record DeductionResult(IReadOnlyList<DeducedValue> Deduced, IReadOnlyList<BlockedDeduction> Blocked, bool IsComplete);

