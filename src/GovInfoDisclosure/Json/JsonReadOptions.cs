namespace GovInfoDisclosure.Json;

/// <summary>The bounds within which JSON is read. What passes them is an error of the document, not an exception.</summary>
public sealed record JsonReadOptions
{
    /// <summary>The most bytes that one report may take; 16 MiB by default. Of many reports in a stream each may take as much.</summary>
    public int MaxReportBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>How many errors of one report are listed; 100 by default. A last one says when there are more.</summary>
    public int MaxErrors { get; init; } = 100;
}
