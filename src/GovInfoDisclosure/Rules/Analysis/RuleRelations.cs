namespace GovInfoDisclosure.Rules.Analysis;

/// <summary>The instances of a rule set on one shape of the form as relations of the linear core, whose variables are the cells' addresses.</summary>
internal sealed class RuleRelations
{
    private readonly Dictionary<string, BoundInstance> instanceOf = new(System.StringComparer.Ordinal);
    private readonly HashSet<string> plain = new(System.StringComparer.Ordinal);

    /// <param name="form">The shape of the form.</param>
    /// <param name="instances">The instances, bound to that shape.</param>
    public RuleRelations(FormShape form, IEnumerable<BoundInstance> instances)
    {
        Form = form;
        foreach (BoundInstance instance in instances)
        {
            if (!IsUnconditional(instance) || !TryRelations(instance, out List<LinearRelation> relations))
            {
                continue;
            }

            plain.Add(instance.Id);

            foreach (LinearRelation relation in relations)
            {
                Relations.Add(relation);
                instanceOf.Add(relation.Name, instance);
            }
        }
    }

    public FormShape Form { get; }

    public List<LinearRelation> Relations { get; } = [];

    /// <summary>Whether an instance is among them.</summary>
    public bool Has(BoundInstance instance) => plain.Contains(instance.Id);

    public BoundInstance Instance(string relation) => instanceOf[relation];

    public LinearExpression Expression(BoundComparison comparison) => new(
        comparison.Cells.Select((cell, i) => new LinearTerm(Form.AllCells[cell.Index].Address, comparison.Form.Coefficients[i])), comparison.Form.Constant);

    /// <summary>Under no condition, or only under that of not being blank, which analysis takes for granted.</summary>
    private static bool IsUnconditional(BoundInstance instance) => instance.When is null or { NotBlank: not null };

    private bool TryRelations(BoundInstance instance, out List<LinearRelation> relations)
    {
        relations = [];
        IReadOnlyList<BoundFormula> conjuncts = instance.Check?.Conjuncts ?? [];
        BoundComparison[] parts = [.. conjuncts.OfType<BoundComparison>()];
        if (instance.Check is null || parts.Length < conjuncts.Count || parts.Any(
            x => !x.Form.Tolerance.IsZero || x.RoundsAsWritten || !x.ClaimCoefficient.IsZero || x.Cells.Any(cell => cell.Source != CellRef.Own)))
        {
            return false;
        }

        for (int i = 0; i < parts.Length; i++)
        {
            string name = parts.Length == 1 ? instance.Id : instance.Id + "#" + (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            relations.Add(new LinearRelation(name, Expression(parts[i]), parts[i].Relation));
        }

        return true;
    }
}
