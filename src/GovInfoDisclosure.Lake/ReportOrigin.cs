namespace GovInfoDisclosure.Lake;

/// <summary>Where a report came from, and which load brought it: what the tables say of a row beside the report itself.</summary>
/// <param name="Source">What its document was called (<c>reports/a.docx</c>, <c>all.ndjson:17</c>); null where nobody said.</param>
/// <param name="InputHash">The hash of its document's bytes, <c>sha256:…</c>; null where nobody said.</param>
/// <param name="LoadId">Which load it came with: the same for all reports of one run; null where nobody said.</param>
/// <param name="LoadedAt">When that load began; null where nobody said.</param>
/// <param name="ToolVersion">The version of the library that made the row; null for this one.</param>
/// <param name="ReportId">Its <c>report_id</c>; null for <see cref="ReportIds.IdOf"/>, which is what tells reports apart over loads.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record ReportOrigin(string? Source = null, string? InputHash = null, string? LoadId = null, DateTimeOffset? LoadedAt = null,
    string? ToolVersion = null, string? ReportId = null);
