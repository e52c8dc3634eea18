namespace GovInfoDisclosure.Rules.Language;

/// <summary>A variable and what it runs through.</summary>
/// <param name="Place">The variable's name and where it stands.</param>
/// <param name="Kind">What it runs through.</param>
/// <param name="Patterns">For cells: the patterns of addresses, whose wildcards give the values.</param>
/// <param name="Except">For cells: the addresses to leave out.</param>
/// <param name="Values">For words: the values themselves.</param>
internal sealed record Quantifier(
    PlacedWord Place, QuantifierKind Kind, IReadOnlyList<CellTemplate> Patterns, IReadOnlyList<CellTemplate> Except, IReadOnlyList<PlacedWord> Values)
{
    /// <summary>What the name of a variable begins with that a function made (<c>max</c> over cells): no file can write one.</summary>
    public const string HiddenMark = "#";

    public string Name => Place.Text;

    /// <summary>Whether a function made it.</summary>
    public bool IsHidden => Name.StartsWith(HiddenMark, StringComparison.Ordinal);

    /// <summary>Whether it stands for the whole address, and not for what the wildcards match.</summary>
    public bool IsWholeAddress => IsHidden || Name == "cell";
}

/// <summary>What a variable runs through: what the wildcards of patterns match, a list of words, or the reports of the units.</summary>
internal enum QuantifierKind
{
    Cells,
    Words,
    Units,
}
