namespace GovInfoDisclosure.Schema;

/// <summary>One instance of a rule as data, and the shapes of the form in which it stands like this.</summary>
internal sealed class IdentityInstance(InstanceTerms terms, LinearCheck check, JsonMap? when)
{
    private readonly List<FormShape> shapes = [];

    public InstanceTerms Terms { get; } = terms;

    public Rule Rule => Terms.Rule;

    public LinearCheck Check { get; } = check;

    public JsonMap? When { get; } = when;

    /// <summary>All that tells it from an instance of the same id in another shape, where other cells are added up.</summary>
    public string Key { get; } = terms.Id + "\n" + JsonText.Line(check.ToJson([])) + "\n" + JsonText.Line(when);

    public void Add(FormShape shape) => shapes.Add(shape);

    public JsonMap ToJson()
    {
        var instance = new JsonMap();
        foreach (KeyValuePair<string, string> variable in Terms.Variables)
        {
            instance.Add(variable.Key, variable.Value);
        }

        ShapeCondition shape = ShapeCondition.Of(shapes);
        var json = new JsonMap
        {
            { "id", Terms.Id },
            { "rule", Rule.Id },
            { "instance", instance },
            { "class", Rule.Class },
            { "severity", RuleNames.Of(Rule.Severity) },
            { "missing", RuleNames.Of(Rule.Missing) },
            { "shape", new JsonMap { { "otherHandling", shape.OtherHandling }, { "otherDocuments", shape.OtherDocuments } } },
            { "when", When },
        };
        return Check.ToJson(json);
    }

    /// <summary>Every instance over the cells of the tables, of all shapes of an edition; each shape's stand in the order in which the library judges
    /// them.</summary>
    public static IReadOnlyList<IdentityInstance> Of(ReportEdition edition) =>
        ShapeCondition.Merge(edition, OfShape, instance => instance.Key, (instance, form) => instance.Add(form));

    /// <summary>Every instance of the rules that one report decides, rule by rule.</summary>
    public static IReadOnlyList<InstanceTerms> TermsOf(FormShape form, AgencyLevel? level = null) =>
        [.. RuleSet.Default.Rules.Where(rule => !rule.NeedsPrior && !rule.NeedsPrior2 && !rule.NeedsUnits && !rule.NeedsProse)
            .SelectMany(rule => RuleSet.Default.Terms(rule, form, level))];

    private static IReadOnlyList<IdentityInstance> OfShape(FormShape form)
    {
        IReadOnlyList<InstanceTerms> instances = TermsOf(form);
        LevelConstants levels = new(form);
        var made = new List<IdentityInstance>();
        for (int i = 0; i < instances.Count; i++)
        {
            InstanceTerms terms = instances[i];
            bool inTables = Cells(terms.Check).Concat(Cells(terms.When)).All(cell => cell.Index < form.Cells.Length);
            if (inTables)
            {
                JsonMap? when = terms.When is null ? null : FormulaJson.Of(terms.When);

                // Where the level is unknown, what it makes of a parameter is a choice: each level's comparison stands in the data for itself.
                IReadOnlyList<FormulaTerms> byLevel = levels.Of(i);
                made.Add(new IdentityInstance(terms, new LinearCheck(byLevel[0], byLevel), when));
            }
        }

        return made;
    }

    private static IEnumerable<CellDefinition> Cells(FormulaTerms? formula) => formula is null ? [] :
    [
        .. formula.Terms.Select(term => term.Cell),
        .. formula.Cell is null ? Array.Empty<CellDefinition>() : [formula.Cell.Cell],
        .. formula.Parts.SelectMany(Cells),
    ];
}
