namespace GovInfoDisclosure.Findings;

/// <summary>One line of a document.</summary>
/// <param name="Number">The line's number in the document, from 1.</param>
/// <param name="Text">The line as it stands, without its line end.</param>
/// <param name="IsTable">Whether the line was taken for part of a table, and not of the prose beside it.</param>
internal sealed record DocumentLine(int Number, string Text, bool IsTable);
