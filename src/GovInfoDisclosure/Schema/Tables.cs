using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Rules;

namespace GovInfoDisclosure.Schema;

/// <summary>The catalogue of cells and the rules as tables, for engines that join.</summary>
internal static class Tables
{
    private static readonly ReportEdition[] Editions = [ReportEdition.Edition2019, ReportEdition.Edition2021];

    private static readonly CsvColumn[] CellColumns =
    [
        new("address", "string", "The path of JSON names from the root."),
        new("table", "integer", "2, 3 or 4; 6 for the fee report, which section 6 states in prose."),
        new("row", "string", "The address without its last part."),
        new("column", "string", "The last part of the address."),
        new("row_zh", "string", "The row as printed, behind its group."),
        new("row_en", "string", "The row in English."),
        new("column_zh", "string", "The column as printed."),
        new("column_en", "string", "The column in English."),
        new("unit", "string", "count (件), tenThousandYuan (万元, four decimals at most) or yuan (元)."),
        new("signed", "boolean", "Whether the cell may be negative."),
        new("sql_name", "string", "The column's name in SQL; amounts are whole yuan there."),
        new("sql_scale", "integer", "What the value is multiplied by in SQL: 10000 for 万元, else 1."),
        new("other_handling", "string", "one or three: only in reports with that many rows of 其他处理; empty: in all."),
        new("other_documents", "boolean", "true: only in reports with Hubei's row; empty: in all."),
    ];

    /// <summary>The cells of an edition.</summary>
    public static CsvTable Cells(ReportEdition edition) =>
        new("cells-" + NameOf(edition), $"Cells of the {NameOf(edition)} form", CellColumns, CellEntry.Of(edition).Select(Row));

    /// <summary>The tables cell, rule and rule_term, of both editions.</summary>
    public static IEnumerable<CsvTable> ForEngines()
    {
        yield return new CsvTable(
            "cell",
            "Cells of both editions",
            [new CsvColumn("edition", "string", "2019 or 2021."), .. CellColumns],
            Editions.SelectMany(edition => CellEntry.Of(edition).Select(entry => new object?[] { NameOf(edition) }.Concat(Row(entry)).ToArray())));

        (string Edition, IdentityInstance Instance)[] instances = [.. Editions.SelectMany(edition => IdentityInstance.Of(edition).Select(instance => (NameOf(edition), instance)))];
        yield return new CsvTable("rule", "Every instance of every rule over the cells of one report", RuleColumns(), instances.Select((x, i) => Row(i + 1, x.Edition, x.Instance)));
        yield return new CsvTable(
            "rule_term",
            "The terms of the instances: constant + Σ coefficient · cell is compared with 0",
            [
                new("rule_key", "integer", "The instance's key in rule."),
                new("address", "string", "The cell."),
                new("side", "string", "left or right: where the rule writes the cell."),
                new("coefficient", "number", "What the cell is multiplied by in left less right."),
            ],
            instances.SelectMany((x, i) => x.Instance.Check.Terms.Select(term => new object?[] { i + 1, term.Cell.Address, term.IsLeft ? "left" : "right", term.Coefficient })));
    }

    private static CsvColumn[] RuleColumns() =>
    [
        new("rule_key", "integer", "The key; it may change with the version of the data."),
        new("edition", "string", "2019 or 2021."),
        new("id", "string", "Rule and instance; the same id stands twice where shapes add up other cells."),
        new("rule", "string", "The rule."),
        new("class", "string", "printed-identity, derived-identity or plausibility."),
        new("severity", "string", "error, warning or info."),
        new("missing", "string", "What to make of blanks: undecided, zero or all-or-none."),
        new("other_handling", "string", "one or three: only for reports with that many rows of 其他处理; empty: for all."),
        new("other_documents", "boolean", "Only for reports with (true) or without (false) Hubei's row; empty: for all."),
        new("condition", "string", "When the instance applies, as JSON; empty: always."),
        new("relation", "string", "How left less right is compared with 0: ==, !=, <=, <, >=, >."),
        new("constant", "number", "What is added to the terms, where the agency's level is not known."),
        .. Enumerable.Range(0, LevelConstants.Levels.Length).Select(i => new CsvColumn("constant_" + LevelConstants.NameOf(i), "number", "The same for agencies of this level.")),
        new("tolerance", "number", "How far the sides may be apart."),
        new("title_zh", "string", "The rule in a sentence."),
        new("title_en", "string", "The rule in a sentence."),
        new("source_document", "string", "The notice or law."),
        new("source_place", "string", "The place in it."),
    ];

    private static object?[] Row(int key, string edition, IdentityInstance instance)
    {
        Rule rule = instance.Rule;
        LinearCheck check = instance.Check;
        ShapeCondition shape = ShapeCondition.Of(instance.Shapes);
        return
        [
            key, edition, instance.Terms.Id, rule.Id, RuleNames.Of(rule.Class), RuleNames.Of(rule.Severity), RuleNames.Of(rule.Missing),
            shape.OtherHandling, shape.OtherDocuments, instance.When is null ? null : JsonText.Line(instance.When), check.Relation, check.Constant,
            .. Enumerable.Range(0, LevelConstants.Levels.Length).Select(i => (object?)(check.ConstantByLevel?[i] ?? check.Constant)),
            check.Tolerance, rule.Title.Zh, rule.Title.En, rule.Source.Document, rule.Source.Place,
        ];
    }

    private static object?[] Row(CellEntry entry)
    {
        CellDefinition cell = entry.Cell;
        return
        [
            cell.Address, cell.Table, cell.Row.Address, cell.Key, cell.Row.Label, cell.Row.LabelEn, cell.ColumnLabel, cell.ColumnLabelEn,
            IdentitiesExport.NameOf(cell.Measure), cell.IsSigned, cell.SqlName, cell.Scale, entry.Shape.OtherHandling, entry.Shape.OtherDocuments,
        ];
    }

    private static string NameOf(ReportEdition edition) => edition == ReportEdition.Edition2019 ? "2019" : "2021";
}
