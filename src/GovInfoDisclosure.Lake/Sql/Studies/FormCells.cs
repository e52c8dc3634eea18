namespace GovInfoDisclosure.Lake.Sql.Studies;

/// <summary>The cells of the form as rows of a query: order, label, unit, and how far apart numbers have to be before anyone asks why.</summary>
internal static class FormCells
{
    /// <summary>Of ten applications, reviews or documents more or less nobody has to say why.</summary>
    private const long LeastCount = 10;

    /// <summary>Nor of ten thousand yuan.</summary>
    private const long LeastYuan = 10_000;

    /// <summary>A step <c>cell(address, cell_no, label, unit, least)</c>.</summary>
    public static string Step(SqlWords words, WideColumns columns) => words.Rows("cell", "address, cell_no, label, unit, least",
        columns.Cells.Select((cell, i) => string.Join(", ", SqlWords.Quoted(cell.Address), SqlWords.Literal(i + 1), SqlWords.Quoted(cell.Label),
            SqlWords.Quoted(cell.Measure == Measure.Count ? "件" : "元"), SqlWords.Literal(cell.Measure == Measure.Count ? LeastCount : LeastYuan))));
}
