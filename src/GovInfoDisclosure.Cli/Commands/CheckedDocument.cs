using GovInfoDisclosure.Rules;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>What came of a document, and how it is written.</summary>
internal sealed record CheckedDocument(string Source, ValidationResult Result, byte[] Rendered);
