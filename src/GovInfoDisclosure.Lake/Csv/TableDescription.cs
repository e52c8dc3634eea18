namespace GovInfoDisclosure.Lake.Csv;

/// <summary>A table of reports or results as a description says it.</summary>
/// <param name="Name">The table; its file is called so.</param>
/// <param name="Title">What a row is.</param>
/// <param name="Columns">The columns, in the order of the file.</param>
internal sealed record TableDescription(string Name, string Title, IReadOnlyList<TableColumn> Columns)
{
    /// <summary>The columns that together name a row; none where rows may be alike.</summary>
    public IReadOnlyList<string> Key { get; init; } = [];

    /// <summary>The table whose <c>report_id</c> this one's refers to; null where it refers to none.</summary>
    public string? Parent { get; init; }

    public string FileName => Name + ".csv";
}
