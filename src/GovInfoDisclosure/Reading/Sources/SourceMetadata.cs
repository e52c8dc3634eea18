namespace GovInfoDisclosure.Reading.Sources;

/// <summary>What a format says of a document besides its text: <c>PubDate</c> = <c>2024-01-25</c>.</summary>
/// <param name="Name">The name as it is written there.</param>
/// <param name="Value">The value as it is written there.</param>
public sealed record SourceMetadata(string Name, string Value);
