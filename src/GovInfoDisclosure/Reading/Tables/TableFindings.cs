namespace GovInfoDisclosure.Reading.Tables;

/// <summary>
/// Every finding about cells and rows, with its code and its words; those about the document stand in <see cref="DocumentFindings"/>. Codes are never reused.
/// </summary>
internal static class TableFindings
{
    /// <summary>The code of a row that is printed twice.</summary>
    public const string TwiceCode = "READ-24";

    /// <summary>The code of a row that this shape of the form does not have.</summary>
    public const string OtherShapeCode = "READ-26";

    public static Finding LabelVariant(IReadOnlyList<CellDefinition> cells, string printed, Place place) => Row("READ-20", Severity.Info, cells, place,
        $"“{printed}”按“{cells[0].Row.Label}”读取。",
        $"“{printed}” was read as the row “{cells[0].Row.LabelEn}”.");

    public static Finding ColumnVariant(HeadColumn column) => ReadingFinding.Of("READ-21", Severity.Info, column.Field.Place, [],
        $"表头“{column.Field.Text}”按“{ColumnOf(column, english: false)}”栏读取。",
        $"The header “{column.Field.Text}” was read as the column “{ColumnOf(column, english: true)}”.");

    /// <summary>Columns that no head names: their values were taken in the form's order.</summary>
    public static Finding ColumnsUnnamed(List<List<CellDefinition>> rows, List<int> columns, Place place)
    {
        string Names(Func<CellDefinition, string> label, string mark) => string.Join(mark, columns.Select(column => label(rows[0][column])));
        return Row("READ-30", Severity.Warning, [.. rows.SelectMany(row => columns.Select(column => row[column]))], place,
            $"表三的表头缺“{Names(cell => cell.ColumnLabel, "、")}”，各行的数按本版式的栏目次序读取。",
            $"The header of table 3 lacks “{Names(cell => cell.ColumnLabelEn, ", ")}”; the values of each row were read in the order of the form's columns.");
    }

    public static Finding RowMissing(IReadOnlyList<CellDefinition> cells) => Row("READ-22", Severity.Warning, cells, null,
        $"文中未见“{cells[0].Row.Label}”一行，其各格留空。",
        $"The document does not show the row “{cells[0].Row.LabelEn}”; its cells stay blank.");

    public static Finding RowTwice(IReadOnlyList<CellDefinition> cells, LabelledRun second, bool differ) =>
        Row(TwiceCode, differ ? Severity.Error : Severity.Info, cells, second.Place,
        differ ? $"“{RowName(cells, false)}”一行出现两次且数字不同，不同的格留空。" : $"“{RowName(cells, false)}”一行出现两次，数字相同。",
        differ
            ? $"The row “{RowName(cells, true)}” is printed twice with different values; the cells that differ stay blank."
            : $"The row “{RowName(cells, true)}” is printed twice, with the same values.");

    public static Finding ValuesWithoutRow(LabelledRun run) => ReadingFinding.Of("READ-25", Severity.Error, run.Slots[0].Place, [],
        $"此处的数字（{Quote(run)}）不知属于哪一行，未读取。",
        $"The values here ({Quote(run)}) belong to no row that could be determined; they were not read.");

    /// <summary>Numbers of a row without cells: a subtotal has none on any form, and nothing is lost with it; those of any other row are lost.</summary>
    public static Finding RowOfOtherShape(LabelledRun run, bool isSubtotal) =>
        ReadingFinding.Of(OtherShapeCode, isSubtotal ? Severity.Warning : Severity.Error, run.Place, [],
        $"“{run.Printed}”一行的数字（{Quote(run)}）在本版式中没有对应的格，未读取。",
        $"The values of the row “{run.Printed}” ({Quote(run)}) have no cells in this shape of the form; they were not read.");

    /// <summary>Numbers of a column that no form has, beside all of the form's: nothing is lost with them.</summary>
    public static Finding ColumnOfNone(ExtraColumn column) => ReadingFinding.Of(OtherShapeCode, Severity.Warning, column.Head!.Place, [],
        $"“{column.Head.Text}”一栏在本版式中没有对应的格，其数字未读取。",
        $"The column “{column.Head.Text}” has no cells on the form; its values were not read.");

    public static Finding NoNumber(int table, Place? place) => ReadingFinding.Of("READ-52", Severity.Warning, place, [],
        $"表{"二三四"[table - 2]}中没有读到一个数字。",
        $"No number of table {table} was read.");

    /// <summary>A row whose values were not laid as many values as columns are: an error where a printed value came to no cell.</summary>
    public static Finding Laid(IReadOnlyList<CellDefinition> cells, LabelledRun run, Alignment laying)
    {
        string row = RowName(cells, english: false);
        string rowEn = RowName(cells, english: true);
        int columns = cells.Count;
        int printed = run.Inked;
        int laid = laying.Cells.Count(cell => cell is not null);

        // One zero too many of nothing but zeros: whichever is left out, every cell has its value.
        bool isLost = laid < columns && run.Slots.Exists(slot => Digits.AreIn(slot.Text) && !laying.Cells.Contains(slot));
        Severity severity = isLost ? Severity.Error : Severity.Warning;
        return laying.Kind switch
        {
            LayingKind.ByHead => Row("READ-30", Severity.Warning, cells, run.Place,
                $"“{row}”应有 {columns} 个数，印有 {printed} 个，表头也只有 {printed} 栏（缺“{Lacking(cells, laying, false)}”），按表头读取。",
                $"The row “{rowEn}” has {printed} values for {columns} columns, "
                    + $"and so has the header, which lacks “{Lacking(cells, laying, true)}”: read by that header."),
            LayingKind.HeadDiffers => Row("READ-39", severity, cells, run.Place,
                $"“{row}”印有 {printed} 个数和空格，按表头与按相邻各行对应的栏目不同，只读取两者一致的 {laid} 格。",
                $"The row “{rowEn}” has {printed} values and an empty cell; the header and the neighbouring rows suggest different columns, "
                    + $"and only the {laid} cells on which both agree were read."),
            LayingKind.ByNeighbours => Row("READ-31", severity, cells, run.Place,
                $"“{row}”应有 {columns} 个数，印有 {printed} 个，按相邻各行的位置读取。",
                $"The row “{rowEn}” has {printed} values for {columns} columns; they were assigned to columns like the neighbouring rows."),
            LayingKind.TooMany => Row("READ-32", severity, cells, run.Place,
                $"“{row}”应有 {columns} 个数，印有 {printed} 个（{Quote(run)}），只读取各种对应方式一致的 {laid} 格。",
                $"The row “{rowEn}” has {printed} values for {columns} columns ({Quote(run)}); "
                    + $"only the {laid} cells on which every possible alignment agrees were read."),
            LayingKind.FarTooMany => Row("READ-33", severity, cells, run.Place,
                $"“{row}”应有 {columns} 个数，印有 {printed} 个（{Quote(run)}），全行留空。",
                $"The row “{rowEn}” has {printed} values for {columns} columns ({Quote(run)}); its cells stay blank."),
            LayingKind.OtherHead => Row("READ-34", severity, cells, run.Place,
                $"“{row}”上方的表头不是本版式的栏目或次序不同，其数字（{Quote(run)}）未读取。",
                $"The header above the row “{rowEn}” names columns that this edition does not have, "
                    + $"or in another order; its values ({Quote(run)}) were not read."),
            LayingKind.OtherOrder => Row("READ-34", Severity.Warning, cells, run.Place,
                $"“{row}”上方的表头各栏次序与本版式不同，其数字按所在栏的表头读取。",
                $"The header above the row “{rowEn}” names the columns in another order than the form; its values were read by their own headers."),
            LayingKind.MergedOver => Row("READ-27", severity, cells, run.Place,
                $"“{row}”一行中有的格与上下各行合并，其中的数不知属于哪一行，这些格留空。",
                $"Cells of the row “{rowEn}” are merged with those of rows above or below, and it cannot be determined whose number it is; they stay blank."),
            LayingKind.Cut => Row("READ-36", severity, cells, run.Place,
                $"“{row}”的下一行单独印有数字，最后一个数可能被截断，此格留空。",
                $"The line below the row “{rowEn}” has values and no label; its last value may continue on the next line, so that cell stays blank."),
            LayingKind.PastEdge => Row("READ-36", severity, cells, run.Place,
                $"“{row}”上方的表头在末栏之前中断，表格可能超出页面边缘，其后的数不完整，只读取 {laid} 格。",
                $"The header above the row “{rowEn}” breaks off before its last columns, as where a table runs past the edge of a page; "
                    + $"what follows may be cut off, and only {laid} cells were read."),
            LayingKind.OddWidth => Row("READ-37", severity, cells, run.Place,
                $"“{row}”的 {printed} 个数已读取，但这一行的格数或位置与其他各行不同，或旁边有归属不明的行名、数字，其中可能混有别处的数。",
                $"The {printed} values of the row “{rowEn}” were read, but it is not built like the other rows, or is adjacent to a label or numbers that "
                    + "belong to no row; one of them may not belong to it."),
            LayingKind.Scattered => Row("READ-38", severity, cells, run.Place,
                $"“{row}”印有 {printed} 个数，其间却有空格，与其他各行不同（{Quote(run)}），只读取各种对应方式一致的 {laid} 格。",
                $"The row “{rowEn}” has {printed} values with empty cells between them, as no other row has ({Quote(run)}); "
                    + $"only the {laid} cells on which every possible alignment agrees were read."),
            LayingKind.NoValues => Row("READ-23", severity, cells, run.Place,
                $"“{row}”一行之后没有数字，其各格留空。",
                $"No values follow the label of the row “{rowEn}”; its cells stay blank."),
            _ => Row("READ-35", severity, cells, run.Place,
                $"“{row}”应有 {columns} 个数，只印有 {printed} 个（{Quote(run)}），无从判断缺哪一个，全行留空。",
                $"The row “{rowEn}” has {printed} values for {columns} columns ({Quote(run)}) "
                    + "and it cannot be determined which are missing; its cells stay blank."),
        };
    }

    /// <summary>A row that has numbers and no total, where the others have theirs.</summary>
    public static Finding TotalBlank(IReadOnlyList<CellDefinition> cells, Place place) => Row("READ-37", Severity.Warning, cells, place,
        $"“{RowName(cells, false)}”有数字而末格（总计）为空，其他各行都有总计：这一行可能少了一格，其后的数可能错位。",
        $"The row “{RowName(cells, true)}” has numbers, but its last cell (total) is empty, and the other rows show theirs: "
            + "a cell may be missing, and the numbers behind it may have moved.");

    public static Finding StackUnpaired(LabelledRun last, int labels, int rows) => ReadingFinding.Of("READ-51", Severity.Error, last.Place, [],
        $"此处连印 {labels} 个行名，其后却有 {rows} 行数字，无从判断各行归属，均未读取。",
        $"{labels} labels are followed by {rows} rows of values; it cannot be determined which belongs to which, and none was read.");

    /// <summary>Values below a label, and others above it, any of which may be its own.</summary>
    public static Finding TakesTurns(LabelledRun run) => ReadingFinding.Of("READ-51", Severity.Error, run.Place, [],
        $"“{run.Printed}”的上一行与下一行都只有数字（其下：{Quote(run)}），无从判断何者属于该行，未读取。",
        $"The lines above and below the label “{run.Printed}” have nothing but numbers (below: {Quote(run)}); "
        + "it cannot be determined which are its own, and none was read.");

    /// <summary>What was made of one value, or why nothing was.</summary>
    public static Finding Value(CellDefinition cell, CellReading reading, ValueNote note)
    {
        string value = reading.Value?.ToString(CultureInfo.InvariantCulture) ?? "";
        string raw = reading.RawText;
        return note switch
        {
            ValueNote.Spaced => Cell("READ-49", Severity.Warning, cell, reading,
                $"“{raw}”中有空格，读作 {value}。", $"“{raw}” has spaces inside and was read as {value}."),
            ValueNote.Tidied => Cell("READ-40", Severity.Info, cell, reading, $"“{raw}”读作 {value}。", $"“{raw}” was read as {value}."),
            ValueNote.Signed => Cell("READ-41", Severity.Info, cell, reading, $"“{raw}”读作 {value}。", $"“{raw}” was read as {value}."),
            ValueNote.Yuan => Cell("READ-42", Severity.Info, cell, reading, $"“{raw}”按所印单位折算，读作 {value} 万元。",
                $"“{raw}” was converted from the unit printed and was read as {value} (万元)."),
            ValueNote.UnknownUnit => Cell("READ-28", Severity.Error, cell, reading, $"金额“{raw}”的单位不能辨认，此格留空。",
                $"The unit of the amount “{raw}” is not known; the cell is left blank."),
            ValueNote.Fraction => Cell("READ-45", Severity.Error, cell, reading, $"“{raw}”不是整数，件数不能有小数，此格留空。",
                $"“{raw}” is not a whole number; counts must be. The cell is left blank."),
            ValueNote.TooPrecise => Cell("READ-46", Severity.Error, cell, reading, $"“{raw}”折合万元后小数超过四位，此格留空。",
                $"“{raw}” has more than four decimals in 万元; the cell is left blank."),
            ValueNote.OutOfRange => Cell("READ-47", Severity.Error, cell, reading,
                $"“{raw}”超出此格可能的范围，此格留空。", $"“{raw}” is out of the range of the cell, which is left blank."),
            _ => Cell("READ-44", Severity.Error, cell, reading, $"“{raw}”不能读作数字，此格留空。", $"“{raw}” is not a number; the cell is left blank."),
        };
    }

    /// <summary>A number whose last digit may be the raised mark of a note.</summary>
    public static Finding EndsWithMark(CellDefinition cell, CellReading reading) => Cell("READ-55", Severity.Error, cell, reading,
        $"“{reading.RawText}”的末位可能是表注 {reading.RawText[reading.RawText.Length - 1]} 的标号，无从判断，此格留空。",
        $"The last digit of “{reading.RawText}” may be the mark of note {reading.RawText[reading.RawText.Length - 1]} below the table; "
            + "the cell is left blank.");

    public static Finding UnitAssumed(CellDefinition cell, CellReading reading) => Cell("READ-43", Severity.Warning, cell, reading,
        $"金额“{reading.RawText}”未印单位，按万元读取。", $"No unit is printed for the amount “{reading.RawText}”; it was taken as 万元.");

    public static Finding Dashes(IReadOnlyList<CellDefinition> cells, List<CellReading> dashes) =>
        ReadingFinding.Of("READ-48", Severity.Info, dashes[0].Place, Cells(cells, dashes[0].Place),
        $"“{RowName(cells, false)}”有 {dashes.Count} 格印为“{dashes[0].RawText}”，作空白处理。",
        $"{dashes.Count} cells of the row “{RowName(cells, true)}” show “{dashes[0].RawText}” and were read as blank.");

    private static string ColumnOf(HeadColumn column, bool english)
    {
        foreach (FormShape form in FormShape.All)
        {
            foreach (CellDefinition cell in form.Cells)
            {
                if (cell.Key == column.Entry.Target && (column.Entry.Edition is null || column.Entry.Edition == form.Edition))
                {
                    return english ? cell.ColumnLabelEn : cell.ColumnLabel;
                }
            }
        }

        return column.Entry.Target;
    }

    private static string RowName(IReadOnlyList<CellDefinition> cells, bool english) => cells.Count > 5 && cells[0].Table == 4
        ? (english ? "Reconsideration and litigation" : "行政复议、行政诉讼")
        : english ? cells[0].Row.LabelEn : cells[0].Row.Label;

    private static string Lacking(IReadOnlyList<CellDefinition> cells, Alignment laying, bool english) =>
        string.Join(english ? ", " : "、", cells.Where((_, i) => laying.Cells[i] is null).Select(cell => english ? cell.ColumnLabelEn : cell.ColumnLabel));

    private static string Quote(LabelledRun run)
    {
        IEnumerable<string> shown = run.Slots.Where(slot => slot.Kind != FieldKind.Empty).Take(16)
            .Select(slot => slot.Text.Length > 20 ? slot.Text.Substring(0, 20) + "…" : slot.Text);
        return string.Join(" ", shown) + (run.Inked > 16 ? " …" : "");
    }

    private static Finding Row(string code, Severity severity, IReadOnlyList<CellDefinition> cells, Place? place, string zh, string en) =>
        ReadingFinding.Of(code, severity, place, Cells(cells, place), zh, en);

    private static Finding Cell(string code, Severity severity, CellDefinition cell, CellReading reading, string zh, string en) =>
        ReadingFinding.Of(code, severity, reading.Place,
        [new CellValue { Address = cell.Address, Label = cell.Label, Value = reading.Value, Place = reading.Place }],
        $"{cell.Label}：{zh}", $"{cell.LabelEn}: {en}");

    private static CellValue[] Cells(IReadOnlyList<CellDefinition> cells, Place? place)
    {
        var values = new CellValue[cells.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = new CellValue { Address = cells[i].Address, Label = cells[i].Label, Place = place };
        }

        return values;
    }
}
