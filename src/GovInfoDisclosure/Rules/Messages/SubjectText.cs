namespace GovInfoDisclosure.Rules.Messages;

/// <summary>What the cells of a check have in common, a column or a row, so that a message says it once.</summary>
internal sealed class SubjectText
{
    private readonly JudgedReports reports;
    private readonly bool sameColumn;
    private readonly bool sameRow;
    private readonly bool sameCell;
    private readonly bool hasPartners;
    private readonly IReadOnlyList<string> unitNames;

    public SubjectText(JudgedReports reports, IReadOnlyList<CellRef> cells, IReadOnlyList<string> unitNames)
    {
        this.reports = reports;
        this.unitNames = unitNames;
        CellDefinition? first = cells.Count > 0 ? reports.Definition(cells[0]) : null;
        sameColumn = sameRow = cells.Count > 1;
        sameCell = first is not null;
        foreach (CellRef cell in cells)
        {
            CellDefinition definition = reports.Definition(cell);
            sameColumn &= definition.Table == first!.Table && definition.Key == first.Key && definition.ColumnLabel == first.ColumnLabel;
            sameRow &= definition.Row.Address == first!.Row.Address;
            sameCell &= definition.Address == first!.Address;
            hasPartners |= cell.Source != CellRef.Own;
        }

        sameRow &= !sameColumn;
        Common = first is null ? null
            : sameCell ? new Message(first.Label, first.LabelEn)
            : sameRow ? new Message(first.Row.Label, first.Row.LabelEn)
            : sameColumn ? new Message(first.ColumnLabel, first.ColumnLabelEn)
            : null;
    }

    /// <summary>What the cells have in common; null where they have nothing.</summary>
    public Message? Common { get; }

    /// <summary>The cell's name where the subject has been said already; empty where that says it all.</summary>
    public string Name(CellRef cell, MessageLanguage language)
    {
        CellDefinition definition = reports.Definition(cell);
        string name = sameCell ? ""
            : sameColumn ? (language.IsChinese ? InTable(definition) : definition.Row.LabelEn)
            : sameRow ? (language.IsChinese ? definition.ColumnLabel : definition.ColumnLabelEn)
            : language.IsChinese ? definition.Label : definition.LabelEn;
        return Join(cell.Source == CellRef.Own && sameCell && hasPartners ? (language.IsChinese ? "本报告" : "this report") : Whose(cell, language), name);
    }

    /// <summary>The cell's name where nothing has been said of it.</summary>
    public string FullName(CellRef cell, MessageLanguage language)
    {
        CellDefinition definition = reports.Definition(cell);
        return Join(Whose(cell, language), language.IsChinese ? definition.Label : definition.LabelEn);
    }

    private string Whose(CellRef cell, MessageLanguage language) => cell.Source switch
    {
        CellRef.Own => "",
        CellRef.Prior or CellRef.Prior2 => RuleTexts.YearBefore(
            cell.Source == CellRef.Prior2, [.. reports.Predecessors.Of(cell.Source).Select(x => x.Key)]).In(language),
        _ => unitNames[cell.Source - CellRef.FirstUnit],
    };

    /// <summary>A row as it is called beside rows of other parts: （七）总计 is of part 三.</summary>
    private static string InTable(CellDefinition cell) =>
        cell.RowAddress.StartsWith("requests.outcomes.", StringComparison.Ordinal) ? "三、" + cell.Row.Label : cell.Row.Label;

    private static string Join(string whose, string name) => whose.Length == 0 ? name : name.Length == 0 ? whose : whose + " " + name;
}
