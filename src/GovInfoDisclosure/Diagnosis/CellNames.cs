namespace GovInfoDisclosure.Diagnosis;

/// <summary>What sentences call a cell and a number.</summary>
internal static class CellNames
{
    public static string Zh(CellDefinition cell) => TableZh(cell.Table) + ShortZh(cell);

    public static string En(CellDefinition cell) => TableEn(cell.Table) + ShortEn(cell);

    public static string ShortZh(CellDefinition cell) => Row(cell) + cell.ColumnLabel;

    public static string ShortEn(CellDefinition cell) => "“" + cell.Row.LabelEn + "”, " + cell.ColumnLabelEn;

    /// <summary>A cell as one says it after another: what both have in common is left out.</summary>
    public static string Beside(CellDefinition said, CellDefinition cell, MessageLanguage language) =>
        said.Row == cell.Row ? (language.IsChinese ? cell.ColumnLabel : cell.ColumnLabelEn)
        : said.Table == cell.Table && said.Key == cell.Key ? (language.IsChinese ? Row(cell) : "“" + cell.Row.LabelEn + "”")
        : language.IsChinese ? ShortZh(cell) : ShortEn(cell);

    public static string Number(Rational value) => value.TryToDecimal(out decimal number) ? Number(number) : value.ToString();

    public static string Number(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    // Quotation marks inside of others are single ones.
    private static string Row(CellDefinition cell) => "“" + cell.Row.PrintedLabel.Replace('“', '‘').Replace('”', '’') + "”";

    private static string TableZh(int table) => table switch
    {
        2 => "表二",
        3 => "表三",
        4 => "表四",
        _ => "",
    };

    private static string TableEn(int table) => table <= 4 ? "table " + table.ToString(CultureInfo.InvariantCulture) + " " : "";
}

