namespace GovInfoDisclosure.Linear;

/// <summary>A value that is to change (更正).</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Reported">The value in the record.</param>
/// <param name="Value">A value with which all relations can hold.</param>
/// <param name="IsUnique">Whether that is the only such value, once the other variables of the solution may change too.</param>
internal sealed record Correction(string Variable, Rational Reported, Rational Value, bool IsUnique);

