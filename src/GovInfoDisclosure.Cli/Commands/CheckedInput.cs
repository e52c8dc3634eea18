namespace GovInfoDisclosure.Cli.Commands;

/// <summary>What came of a document, and how it is written.</summary>
/// <param name="Result">What holds in it and what does not.</param>
/// <param name="Rendered">Its part of the output.</param>
/// <param name="Notes">What is said beside the output, a line each.</param>
/// <param name="Tables">Its rows in the tables of results; null where none are written.</param>
internal sealed record CheckedInput(ValidationResult Result, byte[] Rendered, string[] Notes, byte[][]? Tables);
