namespace GovInfoDisclosure.Rules.Language;

/// <summary>A number that a rule's formula names and a later layer may change; it can differ by the agency's level.</summary>
internal sealed record RuleParameter(Rational Default, IReadOnlyDictionary<AgencyLevel, Rational> ByLevel)
{
    public Rational For(AgencyLevel? level) => level is AgencyLevel known && ByLevel.TryGetValue(known, out Rational value) ? value : Default;

    public bool HasSameNumbers(RuleParameter other) =>
        Default == other.Default && ByLevel.Count == other.ByLevel.Count
        && ByLevel.All(x => other.ByLevel.TryGetValue(x.Key, out Rational value) && value == x.Value);
}
