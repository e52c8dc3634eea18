namespace GovInfoDisclosure.Lake.Columns;

/// <summary>The columns of the wide table: who and which form, then a column for every cell that one of the shapes has.</summary>
internal sealed class WideColumns
{
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

    /// <summary>The columns before the cells: name, whether it is a number, what must hold of it.</summary>
    public static IReadOnlyList<(string Name, bool IsNumber, string Constraint)> Keys { get; } =
    [
        ("report_id", false, "NOT NULL"),
        ("edition", true, "NOT NULL CHECK (edition IN (2019, 2021))"),
        ("other_handling_rows", true, "NOT NULL CHECK (other_handling_rows IN (1, 3))"),
        ("has_other_documents", true, "NOT NULL CHECK (has_other_documents IN (0, 1))"),
        ("agency_name", false, ""),
        ("agency_code", false, ""),
        ("division_code", false, ""),
        ("agency_level", false, "CHECK (agency_level IN ('central', 'provincial', 'prefectural', 'county', 'township'))"),
        ("report_year", true, ""),
        ("published_on", false, ""),
        ("parent_id", false, ""),
        ("expected_units", true, ""),
    ];

    public static int ShapeOf(FormShape form) =>
        ((int)form.Edition * 100) + (form.HasSingleOtherHandling ? 10 : 30) + (form.HasOtherDocuments ? 1 : 0);
}
