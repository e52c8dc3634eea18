namespace GovInfoDisclosure.Json;

/// <summary>Where a report came from, to stand beside <c>schemaVersion</c> in its JSON: no part of the report, and passed over by readers.</summary>
/// <param name="ReportId">What tells the report apart from others; <see langword="null"/> where nobody said.</param>
/// <param name="Source">What its document is called; <see langword="null"/> where nobody said.</param>
/// <param name="InputHash">The hash of its document's bytes (<see cref="ContentHash"/>); <see langword="null"/> where nobody knows.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record ReportLineage(string? ReportId, string? Source, string? InputHash);
