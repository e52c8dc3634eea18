namespace GovInfoDisclosure.Interop.Sql;

/// <summary>A random report and whom it belongs to.</summary>
/// <param name="Id">The id in every table.</param>
/// <param name="Report">The report.</param>
/// <param name="ParentId">The government's report that it is a unit's of; null where it is no unit's.</param>
/// <param name="ExpectedUnits">How many units it should have; null where nobody says.</param>
internal sealed record Sample(string Id, AnnualReport Report, string? ParentId, int? ExpectedUnits);
