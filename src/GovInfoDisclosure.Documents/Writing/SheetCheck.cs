namespace GovInfoDisclosure.Documents.Writing;

/// <summary>What may be typed into some cells of a sheet.</summary>
/// <param name="Type">The kind of number, as the format names it: <c>whole</c>, <c>decimal</c>.</param>
/// <param name="Least">The least.</param>
/// <param name="Most">The greatest.</param>
/// <param name="Cells">The cells.</param>
/// <param name="Message">What is said to who types something else.</param>
internal sealed record SheetCheck(string Type, string Least, string Most, IReadOnlyList<string> Cells, string Message)
{
    // The largest numbers that a report can have: pieces, and 万元.
    public const string MostCount = "1000000000000000";
    public const string MostAmount = "100000000000";
}
