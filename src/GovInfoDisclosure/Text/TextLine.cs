namespace GovInfoDisclosure.Text;

/// <summary>One line of the document as it stands, without its line end.</summary>
/// <param name="Number">The line's number, from 1.</param>
/// <param name="Content">The text.</param>
internal readonly record struct TextLine(int Number, string Content);
