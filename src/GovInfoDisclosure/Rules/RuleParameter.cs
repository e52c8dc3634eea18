using System.Collections.Generic;
using GovInfoDisclosure.Linear;

namespace GovInfoDisclosure.Rules;

/// <summary>A number that a rule's formula names and a later layer may change; it can differ by the agency's level.</summary>
internal sealed record RuleParameter(Rational Default, IReadOnlyDictionary<AgencyLevel, Rational> ByLevel)
{
    public Rational For(AgencyLevel? level) => level is AgencyLevel known && ByLevel.TryGetValue(known, out Rational value) ? value : Default;
}
