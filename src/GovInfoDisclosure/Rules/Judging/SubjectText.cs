using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Rules.Binding;

namespace GovInfoDisclosure.Rules.Judging;

/// <summary>What the cells of a check have in common, a column or a row, so that a message says it once.</summary>
internal sealed class SubjectText
{
    private readonly JudgedReports reports;
    private readonly bool sameColumn;
    private readonly bool sameRow;

    public SubjectText(JudgedReports reports, IReadOnlyList<CellRef> cells, IReadOnlyList<string> unitNames)
    {
        this.reports = reports;
        UnitNames = unitNames;
        CellDefinition[] definitions = [.. cells.Select(reports.Definition)];
        sameColumn = definitions.Length > 1 && definitions.All(x => x.Table == definitions[0].Table && x.Key == definitions[0].Key && x.ColumnLabel == definitions[0].ColumnLabel);
        sameRow = definitions.Length > 1 && !sameColumn && definitions.All(x => x.Row.Address == definitions[0].Row.Address);
        bool sameCell = definitions.Length > 0 && definitions.All(x => x.Address == definitions[0].Address);
        CellDefinition? first = definitions.FirstOrDefault();
        (Zh, En) = first is null ? ("", "")
            : sameCell ? (first.Label, first.LabelEn)
            : sameRow ? (first.Row.Label, first.Row.LabelEn)
            : sameColumn ? (first.ColumnLabel, first.ColumnLabelEn)
            : ("", "");
        IsSingleCell = sameCell;
    }

    public string Zh { get; }

    public string En { get; }

    private bool IsSingleCell { get; }

    private IReadOnlyList<string> UnitNames { get; }

    /// <summary>The cell's name where the subject has been said already.</summary>
    public string Name(CellRef cell, bool chinese)
    {
        CellDefinition definition = reports.Definition(cell);
        string name = IsSingleCell ? ""
            : sameColumn ? (chinese ? definition.Row.Label : definition.Row.LabelEn)
            : sameRow ? (chinese ? definition.ColumnLabel : definition.ColumnLabelEn)
            : chinese ? definition.Label : definition.LabelEn;
        string whose = cell.Source switch
        {
            CellRef.Own => IsSingleCell ? (chinese ? "本报告" : "this report") : "",
            CellRef.Prior => chinese ? "上年" : "last year's",
            _ => UnitNames[cell.Source - CellRef.FirstUnit],
        };
        return whose.Length == 0 ? name : name.Length == 0 ? whose : whose + " " + name;
    }
}
