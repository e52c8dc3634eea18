namespace GovInfoDisclosure.Rules.Language;

/// <summary>A variable and what it runs through.</summary>
/// <param name="Name">The variable's name.</param>
/// <param name="Kind">What it runs through.</param>
/// <param name="Patterns">For cells: the patterns of addresses, whose wildcards give the values.</param>
/// <param name="Except">For cells: the addresses to leave out.</param>
/// <param name="Values">For words: the values themselves.</param>
internal sealed record Quantifier(
    string Name,
    QuantifierKind Kind,
    IReadOnlyList<CellTemplate> Patterns,
    IReadOnlyList<CellTemplate> Except,
    IReadOnlyList<string> Values);

internal enum QuantifierKind
{
    /// <summary>What the wildcards of patterns match.</summary>
    Cells,

    /// <summary>A list of words.</summary>
    Words,

    /// <summary>The reports of the units.</summary>
    Units,
}
