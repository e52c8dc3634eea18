namespace GovInfoDisclosure.Lake.Csv;

/// <summary>A table as a file, and its description.</summary>
/// <param name="name">The table's name; its file is called so.</param>
/// <param name="title">What it holds.</param>
/// <param name="columns">The columns.</param>
/// <param name="rows">The rows: as many values as there are columns; null is an empty field.</param>
internal sealed class TableFile(string name, string title, TableColumn[] columns, IEnumerable<object?[]> rows)
{
    public string FileName => Description.FileName;

    public TableDescription Description => new(name, title, columns);

    public string ToCsv() => CsvStreams.Text(text =>
    {
        text.Header(columns.Select(column => column.Name));
        foreach (object?[] row in rows)
        {
            foreach (object? field in row)
            {
                Add(text, field);
            }

            text.End();
        }
    });

    private static CsvRow Add(CsvRow text, object? field) => field switch
    {
        null or string => text.Add((string?)field),
        bool truth => text.Add(truth ? "true" : "false"),
        decimal number => text.Add((decimal?)number),
        _ => text.Add(Convert.ToInt64(field, null)),
    };
}
