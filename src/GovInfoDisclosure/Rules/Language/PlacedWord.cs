namespace GovInfoDisclosure.Rules.Language;

/// <summary>A word of a rule file and where it stands.</summary>
/// <param name="Text">The word.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
internal sealed record PlacedWord(string Text, int Line, int Column)
{
    public static PlacedWord Of(YamlScalar scalar) => new(scalar.Text, scalar.Line, scalar.Column);
}
