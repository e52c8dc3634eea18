namespace GovInfoDisclosure.Schema;

/// <summary>The rules over the cells of one report as data: cells, rules, and every instance with its terms.</summary>
internal static class IdentitiesExport
{
    public const int Version = 1;

    public static JsonMap Make(ReportEdition edition)
    {
        IReadOnlyList<IdentityInstance> instances = IdentityInstance.Of(edition);
        var cells = new JsonMap();
        foreach (CellDefinition cell in ShapeCondition.Merge<CellDefinition>(edition, form => form.Cells, cell => cell.Address, (_, _) => { }))
        {
            cells.Add(cell.Address, Cell(cell));
        }

        var rules = new JsonMap();
        foreach (Rule rule in instances.Select(instance => instance.Rule).Distinct())
        {
            rules.Add(rule.Id, Describe(rule));
        }

        return new JsonMap
        {
            { "$schema", SchemaParts.Id("identities") },
            { "format", Version },
            { "edition", edition == ReportEdition.Edition2019 ? "2019" : "2021" },
            { "cells", cells },
            { "rules", rules },
            { "instances", instances.Select(instance => instance.ToJson()) },
        };
    }

    /// <summary>A unit as data writes it.</summary>
    private static string NameOf(Measure measure) => measure switch
    {
        Measure.Count => "count",
        Measure.TenThousandYuan => "tenThousandYuan",
        _ => "yuan",
    };

    private static JsonMap Cell(CellDefinition cell) => new()
    {
        { "table", cell.Table },
        { "unit", NameOf(cell.Measure) },
        { "signed", cell.IsSigned },
        { "label", new JsonMap { { "zh", cell.Label }, { "en", cell.LabelEn } } },
    };

    private static JsonMap Describe(Rule rule) => new()
    {
        { "class", rule.Class },
        { "severity", RuleNames.Of(rule.Severity) },
        { "missing", RuleNames.Of(rule.Missing) },
        { "title", Texts(rule.Title) },
        { "message", rule.MessageTemplate is null ? null : Texts(rule.MessageTemplate) },
        { "source", new JsonMap { { "document", rule.SourceDocument }, { "place", rule.SourcePlace }, { "basis", rule.IsPrinted ? "printed" : "derived" } } },
    };

    private static JsonMap Texts(Message message) => new() { { "zh", message.Zh }, { "en", message.En } };
}
