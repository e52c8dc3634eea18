namespace GovInfoDisclosure.Reading;

/// <summary>
/// Tables printed on their side, the form's rows as columns: table 3 with its items in one row and the applicants below each other, table 4 with an outcome
/// in each row. They are turned before the report is read; every cell keeps its place.
/// </summary>
internal static class TurnedTables
{
    /// <summary>No printed table has more rows or columns; bounds the work.</summary>
    private const int Most = 200;

    /// <summary>A table that stands upright has one label of the form in a row, with its group's two; two rows of heads name a column again.</summary>
    private const int FewestAlong = 4;

    public static SourceDocument Upright(SourceDocument document) =>
        document.Blocks.OfType<SourceTable>().Any(IsTurned)
            ? document with { Blocks = [.. document.Blocks.Select(block => block is SourceTable table && IsTurned(table) ? Turned(table) : block)] }
            : document;

    private static bool IsTurned(SourceTable table) =>
        table.Cells.All(cell => cell is { Row: > 0 and <= Most, Column: > 0 and <= Most, RowSpan: > 0 and <= Most, ColumnSpan: > 0 and <= Most })
        && (IsTurned(table, LabelVocabulary.Table3, LabelKind.Row) || IsTurned(table, LabelVocabulary.Table4, LabelKind.Column));

    /// <summary>
    /// Whether the labels that an upright table has below each other stand side by side, none below another one but the first item of （六）其他处理; or the
    /// heads that it has side by side below each other, and nowhere two in a row. A table that has all its cells in one row or column lost its rows, and
    /// shows neither.
    /// </summary>
    private static bool IsTurned(SourceTable table, LabelVocabulary labels, LabelKind along)
    {
        var found = new List<(SourceCell Cell, string Target)>();
        foreach (SourceCell cell in table.Cells)
        {
            string core = LabelText.Of(cell.Text).Core;
            if (core.Length >= FewestAlong && labels.Find(core).FirstOrDefault(entry => entry.Kind == along) is { } entry)
            {
                found.Add((cell, entry.Target));
            }
        }

        Func<SourceCell, int> line = along == LabelKind.Row ? cell => cell.Row : cell => cell.Column;
        Func<SourceCell, int> across = along == LabelKind.Row ? cell => cell.Column : cell => cell.Row;
        HashSet<int> lines = [.. found.Select(label => line(label.Cell))];
        int last = table.Cells.Where(cell => !lines.Contains(line(cell))).Select(line).DefaultIfEmpty().Max();
        return found.TrueForAll(label => line(label.Cell) < last)
            && found.Select(label => label.Target).Distinct().Count() >= FewestAlong
            && found.GroupBy(label => line(label.Cell)).Any(row => row.Select(label => label.Target).Distinct().Count() >= FewestAlong)
            && found.Select(label => across(label.Cell)).Distinct().Count() >= found.Count - 1;
    }

    /// <summary>The table with its rows as columns.</summary>
    public static SourceTable Turned(SourceTable table) => table with
    {
        Cells =
        [
            .. table.Cells.Select(cell => cell with { Row = cell.Column, Column = cell.Row, RowSpan = cell.ColumnSpan, ColumnSpan = cell.RowSpan })
                .OrderBy(cell => cell.Row).ThenBy(cell => cell.Column),
        ],
    };
}
