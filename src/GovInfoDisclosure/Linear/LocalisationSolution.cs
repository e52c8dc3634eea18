namespace GovInfoDisclosure.Linear;

/// <summary>A smallest set of variables to change so that all relations can hold; the values together satisfy them.</summary>
/// <param name="Corrections">The variables with their new values, in the system's order; empty where nothing has to change.</param>
internal sealed record LocalisationSolution(IReadOnlyList<Correction> Corrections);

