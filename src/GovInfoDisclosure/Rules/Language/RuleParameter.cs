namespace GovInfoDisclosure.Rules.Language;

/// <summary>A number that a rule's formula names and a later layer may change; it can differ by the agency's level.</summary>
/// <param name="Place">Its name, and where the file writes it.</param>
/// <param name="Default">The number where the level is unknown, or not told apart.</param>
/// <param name="ByLevel">The numbers of the levels that have one of their own.</param>
internal sealed record RuleParameter(PlacedWord Place, Rational Default, IReadOnlyDictionary<AgencyLevel, Rational> ByLevel)
{
    public Rational For(AgencyLevel? level) => level is AgencyLevel known && ByLevel.TryGetValue(known, out Rational value) ? value : Default;

    public bool HasSameNumbers(RuleParameter other) =>
        Default == other.Default && ByLevel.Count == other.ByLevel.Count
        && ByLevel.All(x => other.ByLevel.TryGetValue(x.Key, out Rational value) && value == x.Value);
}
