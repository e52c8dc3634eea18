using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Lake.Sql.Queries;

/// <summary>
/// A query whose steps stand where they are read, and not before it under names: PostgreSQL copies each named step to where it is read, with all that was
/// copied into it before, and plans hundreds of columns for half as long where it need not.
/// </summary>
internal static class NestedText
{
    private static readonly Regex Head = new(@"^(\w+)(\([\w, ]+\))? AS (MATERIALIZED )?\(", RegexOptions.CultureInvariant);
    private static readonly Regex Read = new(@"\b(FROM|JOIN) (\w+)(?: ([a-z]))?\b", RegexOptions.CultureInvariant);

    /// <summary>The query. Steps that are to be kept stay before it.</summary>
    /// <param name="steps">The steps, <c>name AS (query)</c>, each before those that read it.</param>
    /// <param name="select">What reads the last.</param>
    /// <param name="intoTable">Where the few rows are added by the statement itself: then what reads the last finds it kept before INSERT, where none of the
    /// steps is copied for that; null where the query stands by itself, and passes on what it finds.</param>
    public static string Of(IReadOnlyList<string> steps, string select, string? intoTable = null)
    {
        var texts = new Dictionary<string, (string Columns, string Text)>(StringComparer.Ordinal);
        var kept = new List<string>();
        string Put(string text) => Read.Replace(text, read => !texts.TryGetValue(read.Groups[2].Value, out (string Columns, string Text) step) ? read.Value
            : $"{read.Groups[1].Value} ({step.Text}) AS {(read.Groups[3].Success ? read.Groups[3].Value : read.Groups[2].Value)}{step.Columns}");
        foreach (string step in steps)
        {
            Match head = Head.Match(step);
            string text = Put(step.Substring(head.Length, step.Length - head.Length - 1));
            if (head.Groups[3].Success)
            {
                kept.Add(head.Value + text + ")");
            }
            else if (intoTable is not null && step == steps[steps.Count - 1])
            {
                kept.Add($"{head.Groups[1].Value} AS MATERIALIZED ({text})");
            }
            else
            {
                texts[head.Groups[1].Value] = (head.Groups[2].Value, text);
            }
        }

        return (kept.Count == 0 ? "" : "WITH\n" + string.Join(",\n", kept) + "\n") + (intoTable is null ? "" : $"INSERT INTO {intoTable}\n") + Put(select);
    }
}
