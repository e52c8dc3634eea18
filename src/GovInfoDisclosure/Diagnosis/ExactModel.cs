using System.Runtime.CompilerServices;

namespace GovInfoDisclosure.Diagnosis;

/// <summary>The exact rules of a set on one shape of the form, as linear relations whose variables are the cells; made once per rule set and shape, shared by
/// all threads.</summary>
internal sealed class ExactModel
{
    private static readonly ConditionalWeakTable<PreparedRules, ExactModel> Models = new();

    private ExactModel(PreparedRules prepared)
    {
        Form = prepared.Form;
        Shape = new TableShape(Form);
        Texts = new DiagnosisTexts(this);
        var relations = new List<LinearRelation>();
        var exact = new RuleRelations(prepared.Form, prepared.Bound.Where(instance => IsExact(instance.Rule)));
        foreach (LinearRelation relation in exact.Relations)
        {
            // "Not negative" is a fact about its cell, which rules the blanks too.
            if (IsNonNegativity(relation) && !Form.Find(relation.Expression.Terms[0].Variable).IsSigned)
            {
                NonNegativityOf[relation.Expression.Terms[0].Variable] = exact.Instance(relation.Name).Id;
            }
            else
            {
                relations.Add(relation);
                InstanceOf.Add(relation.Name, exact.Instance(relation.Name).Id);
            }
        }

        var all = new List<CellDefinition>(Form.AllCells);
        System = SystemOf(relations, all);
        IsInRelation = new bool[all.Count];
        foreach (List<int> block in BlockFinder.Find(System, _ => true))
        {
            var cells = new SortedSet<int>();
            foreach (int relation in block)
            {
                cells.UnionWith(System.Rows[relation].Variables);
            }

            foreach (int cell in cells)
            {
                IsInRelation[cell] = true;
            }

            int[] indexes = [.. cells];
            Blocks.Add(new ExactBlock(SystemOf(block.ConvertAll(r => relations[r]), [.. Array.ConvertAll(indexes, i => all[i])]), indexes, Form));
        }
    }

    public FormShape Form { get; }

    public TableShape Shape { get; }

    public DiagnosisTexts Texts { get; }

    /// <summary>All relations; the place of a variable is its cell's index.</summary>
    public LinearSystem System { get; }

    /// <summary>The parts that have no cell in common, in the order of their first relation.</summary>
    public List<ExactBlock> Blocks { get; } = [];

    /// <summary>Whether a cell stands in a relation with others.</summary>
    public bool[] IsInRelation { get; }

    /// <summary>The instance of a rule that a relation comes from.</summary>
    public Dictionary<string, string> InstanceOf { get; } = new(StringComparer.Ordinal);

    /// <summary>The instance of a rule that says that a cell is not negative.</summary>
    public Dictionary<string, string> NonNegativityOf { get; } = new(StringComparer.Ordinal);

    public static ExactModel Of(RuleSet rules, AnnualReport report) =>
        Models.GetValue(rules.Prepare(FormShape.Of(report), report.Agency.Level), prepared => new ExactModel(prepared));

    /// <summary>The part that a cell stands in; null for none.</summary>
    public ExactBlock? BlockOf(string address)
    {
        int cell = Form.Find(address).Index;
        return Blocks.Find(block => block.PlaceOf(cell) >= 0);
    }

    private static bool IsExact(Rule rule) => rule.IsIdentity && rule.Severity == Severity.Error;

    private static bool IsNonNegativity(LinearRelation relation) =>
        relation.Operator == LinearOperator.GreaterOrEqual && relation.Expression.Constant.IsZero
        && relation.Expression.Terms.Count == 1 && relation.Expression.Terms[0].Coefficient.Sign > 0;

    private static LinearSystem SystemOf(List<LinearRelation> relations, List<CellDefinition> cells) => new(
        relations,
        cells.FindAll(cell => !cell.IsSigned).ConvertAll(cell => cell.Address),
        cells.FindAll(cell => cell.Scale == 1).ConvertAll(cell => cell.Address),
        cells.ConvertAll(cell => cell.Address));
}

