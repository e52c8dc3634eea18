using GovInfoDisclosure.Rules;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>What came of a document, and how it is written.</summary>
/// <param name="Tables">Its rows in the tables of results; null where none are written.</param>
internal sealed record CheckedDocument(string Source, ValidationResult Result, byte[] Rendered, byte[][]? Tables);
