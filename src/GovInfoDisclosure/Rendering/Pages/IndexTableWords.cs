namespace GovInfoDisclosure.Rendering.Pages;

/// <summary>The words of one kind of index.</summary>
/// <param name="Heads">The heads of its seven columns.</param>
/// <param name="Some">Those whose third column is not 0.</param>
/// <param name="None">Those whose third column is 0.</param>
internal sealed record IndexTableWords(string[] Heads, string Some, string None);
