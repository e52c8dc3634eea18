using GovInfoDisclosure.Rules;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>What came of a document, and how it is written.</summary>
internal sealed record CheckedDocument(ValidationResult Result, byte[] Rendered);
