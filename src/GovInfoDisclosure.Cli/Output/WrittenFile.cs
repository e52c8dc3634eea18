namespace GovInfoDisclosure.Cli.Output;

/// <summary>A file that a run writes.</summary>
/// <param name="Path">Its path as given.</param>
/// <param name="Table">The table of results in it; null for the output itself.</param>
/// <param name="Rows">How many rows it has; null where it has none.</param>
/// <param name="Size">How many bytes; null where that is not known.</param>
internal sealed record WrittenFile(string Path, ResultTable? Table, long? Rows, long? Size);
