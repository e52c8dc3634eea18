namespace GovInfoDisclosure.Lake.Columns;

/// <summary>The columns of the wide table: who and which form, then a column for every cell that one of the shapes has.</summary>
internal sealed class WideColumns
{
    /// <summary>The view of <c>report_wide</c> with the latest version of each report: what the queries over the wide table read.</summary>
    public const string CurrentWide = "report_wide_current";

    /// <summary>The same of <c>report_header</c>: what the queries over the long tables read.</summary>
    public const string CurrentHeader = "report_header_current";

    /// <summary>The column that tells the shape: edition, rows of 其他处理, whether there is Hubei's row.</summary>
    public const string ShapeExpression = "edition * 100 + other_handling_rows * 10 + has_other_documents";

    /// <summary><see cref="ShapeExpression"/> of one of several tables.</summary>
    /// <param name="table">The table's name and a point.</param>
    public static string ShapeOf(string table) => $"{table}edition * 100 + {table}other_handling_rows * 10 + {table}has_other_documents";

    /// <summary>The shapes that this table knows.</summary>
    public string Shapes => string.Join(", ", Forms.Select(form => ShapeOf(form).ToString(CultureInfo.InvariantCulture)));

    /// <summary>The columns that together tell the shape: edition, rows of 其他处理, whether there is Hubei's row.</summary>
    public static IReadOnlyList<string> ShapeParts { get; } = ["edition", "other_handling_rows", "has_other_documents"];

    public WideColumns(ReportEdition? edition)
    {
        Forms = [.. FormShape.All.Where(form => edition is null || form.Edition == edition)];
        Cells = [.. Forms.SelectMany(form => form.AllCells).GroupBy(cell => cell.SqlName, StringComparer.Ordinal)
            .Select(same => same.First()).OrderBy(cell => cell.Table)];
    }

    public IReadOnlyList<FormShape> Forms { get; }

    /// <summary>One cell for each column, table by table.</summary>
    public IReadOnlyList<CellDefinition> Cells { get; }

    public static int ShapeOf(FormShape form) =>
        ((int)form.Edition * 100) + (form.HasSingleOtherHandling ? 10 : 30) + (form.HasOtherDocuments ? 1 : 0);
}
