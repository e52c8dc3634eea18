namespace GovInfoDisclosure.Cli.Commands;

/// <summary>What came of a document, and how it is written.</summary>
/// <param name="Document">The document, and what was found in it.</param>
/// <param name="Rendered">Its part of the output.</param>
/// <param name="Notes">What is said beside the output, a line each.</param>
/// <param name="Tables">Its rows in the tables of results; null where none are written.</param>
internal sealed record CheckedInput(CheckedDocument Document, byte[] Rendered, string[] Notes, byte[][]? Tables);
