namespace GovInfoDisclosure.Lake.Synthetic;

/// <summary>One wrong number put into a report on purpose.</summary>
/// <param name="Address">The cell, in table 3 or 4.</param>
/// <param name="Before">The right number.</param>
/// <param name="After">The wrong number that now stands there.</param>
public sealed record Slip(string Address, long Before, long After);
