using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Lake.Sql.Queries;

/// <summary>A table of rules: its columns, and its rows as SQL writes them between the brackets of VALUES.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="Key">The columns by which the queries look for its rows: an index, where an engine has such.</param>
internal sealed record RuleTable(string Name, IReadOnlyList<(string Name, bool IsText)> Columns, IReadOnlyList<string> Rows, string Key)
{
    private static readonly Regex Value = new("'(?<text>(?:[^']|'')*)'|(?<number>-?[0-9]+)", RegexOptions.CultureInvariant);

    /// <summary>The same rows as CSV, with a line of names.</summary>
    public string Csv()
    {
        var csv = new CsvRow();
        csv.Header(Columns.Select(column => column.Name));
        foreach (string row in Rows)
        {
            foreach (Match value in Value.Matches(row))
            {
                csv.Add(value.Groups["text"].Success ? value.Groups["text"].Value.Replace("''", "'") : value.Value);
            }

            csv.End();
        }

        return csv.ToString();
    }
}
