namespace GovInfoDisclosure.Findings;

/// <summary>One variable that tells an instance of a rule from the others.</summary>
/// <param name="Name">The variable: <c>applicant</c>, <c>row</c>, <c>block</c>, <c>cell</c>.</param>
/// <param name="Value">What it stands for: <c>naturalPersons</c>, <c>outcomes.total</c>.</param>
public sealed record InstanceVariable(string Name, string Value);
