namespace GovInfoDisclosure.Rendering.Pages;

/// <summary>A row of an index: the page that it leads to, and its seven cells, which are texts at both ends and numbers between.</summary>
/// <param name="File">The page.</param>
/// <param name="Texts">The cells.</param>
internal readonly record struct IndexRow(string File, string[] Texts);
