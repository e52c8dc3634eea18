using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace GovInfoDisclosure.Schema;

/// <summary>A table as CSV (RFC 4180, UTF-8 without a mark) and its description.</summary>
/// <param name="name">The table's name; its file is called so.</param>
/// <param name="description">What it holds.</param>
/// <param name="columns">The columns.</param>
/// <param name="rows">The rows: as many values as there are columns; null is an empty field.</param>
internal sealed class CsvTable(string name, string description, CsvColumn[] columns, IEnumerable<object?[]> rows)
{
    public string FileName => name + ".csv";

    public string ToCsv()
    {
        var text = new StringBuilder();
        Append(text, columns.Select(column => (object?)column.Name));
        foreach (object?[] row in rows)
        {
            Append(text, row);
        }

        return text.ToString();
    }

    public JsonMap ToJson() => new()
    {
        { "name", name },
        { "path", FileName },
        { "title", description },
        {
            "schema",
            new JsonMap { { "fields", columns.Select(column => new JsonMap { { "name", column.Name }, { "type", column.Type }, { "description", column.Description } }) } }
        },
    };

    private static void Append(StringBuilder text, IEnumerable<object?> fields) => text.Append(string.Join(",", fields.Select(Field))).Append("\r\n");

    private static string Field(object? value)
    {
        string text = value switch
        {
            null => "",
            bool truth => truth ? "true" : "false",
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString()!,
        };
        return text.IndexOfAny(['"', ',', '\r', '\n']) < 0 ? text : "\"" + text.Replace("\"", "\"\"") + "\"";
    }
}

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What it holds, in the words of a Table Schema: string, integer, number, boolean.</param>
/// <param name="Description">What it means.</param>
internal sealed record CsvColumn(string Name, string Type, string Description);
