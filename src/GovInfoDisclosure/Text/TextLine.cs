namespace GovInfoDisclosure.Text;

/// <summary>One line of the document as it stands, without its line end.</summary>
/// <param name="Number">The line's number, from 1.</param>
/// <param name="Content">The text.</param>
/// <param name="IsOfSentence">Whether a sentence goes on from it into the lines below.</param>
internal readonly record struct TextLine(int Number, string Content, bool IsOfSentence = false)
{
    /// <summary>Whether it is a sentence, a part of one, or what is printed around a table, and no row of it.</summary>
    public bool IsProse => IsOfSentence || PageFurniture.IsProse(Content) || PageFurniture.IsAround(Content);
}
