namespace GovInfoDisclosure.Linear;

/// <summary>A relation in a derivation, with the factor that its expression is multiplied with.</summary>
/// <param name="Relation">The relation's name.</param>
/// <param name="Multiplier">The factor.</param>
internal sealed record DerivationTerm(string Relation, Rational Multiplier);

