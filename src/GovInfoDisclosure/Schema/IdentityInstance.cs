using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Binding;

namespace GovInfoDisclosure.Schema;

/// <summary>One instance of a rule as data, and the shapes of the form in which it stands like this.</summary>
internal sealed class IdentityInstance(BoundInstance bound, LinearCheck check, JsonMap? when)
{
    private readonly List<FormShape> shapes = [];

    public BoundInstance Bound { get; } = bound;

    public Rule Rule => Bound.Rule;

    public LinearCheck Check { get; } = check;

    public JsonMap? When { get; } = when;

    public IReadOnlyList<FormShape> Shapes => shapes;

    /// <summary>All that tells it from an instance of the same id in another shape, where other cells are added up.</summary>
    public string Key { get; } = bound.Id + "\n" + JsonText.Line(check.ToJson([])) + "\n" + JsonText.Line(when);

    public void Add(FormShape shape) => shapes.Add(shape);

    public JsonMap ToJson()
    {
        var instance = new JsonMap();
        foreach (InstanceVariable variable in Bound.Variables)
        {
            instance.Add(variable.Name, variable.Value);
        }

        ShapeCondition shape = ShapeCondition.Of(shapes);
        var json = new JsonMap
        {
            { "id", Bound.Id },
            { "rule", Rule.Id },
            { "instance", instance },
            { "class", RuleNames.Of(Rule.Class) },
            { "severity", RuleNames.Of(Rule.Severity) },
            { "missing", RuleNames.Of(Rule.Missing) },
            { "shape", new JsonMap { { "otherHandling", shape.OtherHandling }, { "otherDocuments", shape.OtherDocuments } } },
            { "when", When },
        };
        return Check.ToJson(json);
    }

    /// <summary>Every instance over the cells of the tables, of all shapes of an edition; each shape's stand in the order in which the library judges them.</summary>
    public static IReadOnlyList<IdentityInstance> Of(ReportEdition edition) => ShapeCondition.Merge(edition, OfShape, instance => instance.Key, (instance, form) => instance.Add(form));

    private static IReadOnlyList<IdentityInstance> OfShape(FormShape form)
    {
        IReadOnlyList<BoundInstance> instances = RuleSet.Default.Prepare(form).Bound;
        LevelConstants levels = new(form);
        var made = new List<IdentityInstance>();
        for (int i = 0; i < instances.Count; i++)
        {
            BoundInstance bound = instances[i];
            bool inTables = BoundCells.Of(bound.Check).Concat(BoundCells.Of(bound.When)).All(cell => cell.Index < form.Cells.Length);
            if (inTables)
            {
                JsonMap? when = bound.When is null ? null : FormulaJson.Of(bound.Rule.When!, bound.When, form);
                made.Add(new IdentityInstance(bound, new LinearCheck((BoundComparison)bound.Check!, form, levels.Of(i)), when));
            }
        }

        return made;
    }
}
