namespace GovInfoDisclosure.Linear;

/// <summary>What a set of linear relations says about itself (规则自检): contradictions, what is said twice, and what it fixes.</summary>
internal sealed class LinearAnalysis
{
    private readonly List<RelationSet> contradictions = [];
    private readonly SortedDictionary<int, VariableBounds> bounds = [];

    /// <summary>Analyses a system.</summary>
    public LinearAnalysis(LinearSystem system)
    {
        Duplicates = DuplicateFinder.Find(system);
        var work = new WorkBudget();

        // A relation without variables stands alone: it holds always, or never.
        IEnumerable<int> constant = LinearSolver.AllOf(system).Where(r => system.Rows[r].Variables.Length == 0);
        foreach (IEnumerable<int> block in BlockFinder.Find(system, _ => true).Concat<IEnumerable<int>>(constant.Select(r => new[] { r })))
        {
            var model = new LinearModel(system, block, null, work);
            switch (model.Solve())
            {
                case LinearModel.Answer.Impossible:
                    contradictions.Add(RelationSet.Of(system, ConflictFilter.Reduce(system, model)));
                    break;
                case LinearModel.Answer.Possible:
                    foreach (int variable in model.SystemVariables.OrderBy(v => v))
                    {
                        bounds.Add(variable, BoundFinder.Find(system, model, variable));
                    }

                    break;
            }
        }
    }

    /// <summary>Per block that cannot hold, an irreducible set of relations that exclude each other; empty when all is consistent. Nothing else is said of such
    /// a block.</summary>
    public IReadOnlyList<RelationSet> Contradictions => contradictions;

    /// <summary>Groups of relations that say the same (equal but for a factor), each in the system's order.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Duplicates { get; }

    /// <summary>The limits of every variable that a relation of a consistent block touches.</summary>
    public IEnumerable<VariableBounds> Bounds => bounds.Values;
}
