namespace GovInfoDisclosure.Rules.Evaluation;

/// <summary>The instances of a set that need one report alone, sorted by how they are judged where numbers are judged fast: one report at a time
/// (<see cref="FlatSums"/>) or many in columns (<see cref="BlockJudge"/>).</summary>
internal sealed class FlatInstances
{
    public FlatInstances(BoundInstance[] bound, int tableCells)
    {
        for (int i = 0; i < bound.Length; i++)
        {
            if (FlatKinds.Leveled(bound[i], tableCells) is { Length: > 0 } levels)
            {
                Leveled.AddRange(levels.Select(sum => new Sum(i, sum)));
            }
            else if (FlatKinds.NeverApplies(bound[i]))
            {
                Never.Add(i);
            }
            else if (FlatKinds.Comparison(bound[i], tableCells) is not { } comparison)
            {
                Others.Add(i);
            }
            else if (bound[i].When is BoundComparison)
            {
                Conditioned.Add(new Sum(i, comparison));
            }
            else if (FlatKinds.IsNotNegative(comparison) && !FlatKinds.MayNotApply(bound[i]))
            {
                Limits.Add(new Limit(i, comparison.Cells[0].Index, FlatKinds.AppliesToNumbers(bound[i])));
            }
            else
            {
                Sums.Add(new Sum(i, comparison));
            }
        }
    }

    /// <summary>Cells that must not be negative.</summary>
    public List<Limit> Limits { get; } = [];

    /// <summary>Sums of table cells under no condition, or that of one of them not being blank.</summary>
    public List<Sum> Sums { get; } = [];

    /// <summary>Sums under a condition that is one itself.</summary>
    public List<Sum> Conditioned { get; } = [];

    /// <summary>Sums of which one for each level stands for a parameter, the level being unknown; those of an instance follow each other.</summary>
    public List<Sum> Leveled { get; } = [];

    /// <summary>Those that nothing in a report makes apply.</summary>
    public List<int> Never { get; } = [];

    /// <summary>All others.</summary>
    public List<int> Others { get; } = [];

    /// <summary>Sums laid out one behind the other.</summary>
    public static FlatForms Forms(IEnumerable<BoundComparison> comparisons)
    {
        BoundComparison[] compared = [.. comparisons];
        return new FlatForms([.. compared.Select(x => x.Form)], (sum, variable) => compared[sum].Cells[variable].Index);
    }

    /// <summary>One sum alone, in the whole numbers given.</summary>
    public static FlatForms Forms(BoundComparison comparison, WholeForm whole)
    {
        LinearForm form = comparison.Form;
        return new FlatForms([new LinearForm(form.Variables, form.Coefficients, form.Constant, form.Operator) { Whole = whole }],
            (_, variable) => comparison.Cells[variable].Index);
    }

    /// <summary>A sum of an instance.</summary>
    public readonly record struct Sum(int Instance, BoundComparison Comparison);

    /// <summary>A cell that must not be negative.</summary>
    public readonly record struct Limit(int Instance, int Cell, bool AppliesToNumbers);
}
