using GovInfoDisclosure.Findings;

namespace GovInfoDisclosure.Rules;

/// <summary>What came of the search for last year's report.</summary>
/// <param name="Report">The report; <see langword="null"/> where none was found, or several that differ.</param>
/// <param name="Note">Why there is none; <see langword="null"/> where one was found.</param>
public sealed record PriorMatch(AnnualReport? Report, Message? Note);
