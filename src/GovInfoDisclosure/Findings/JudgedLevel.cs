using System.Text.Json.Serialization;

namespace GovInfoDisclosure.Findings;

/// <summary>The level of the agency that a rule was judged by, and who says so. It is never written into the report.</summary>
/// <param name="Value">The level.</param>
/// <param name="From">Who says so.</param>
[JsonConverter(typeof(CanonicalJsonConverter))]
public sealed record JudgedLevel(AgencyLevel Value, LevelOrigin From);
