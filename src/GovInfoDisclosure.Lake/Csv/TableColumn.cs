namespace GovInfoDisclosure.Lake.Csv;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What it holds, in the words of a Table Schema: string, integer, number, boolean.</param>
/// <param name="Description">What it means.</param>
internal sealed record TableColumn(string Name, string Type, string Description);
