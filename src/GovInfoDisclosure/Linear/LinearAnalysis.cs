namespace GovInfoDisclosure.Linear;

/// <summary>What a set of linear relations says about itself (规则自检): contradictions, what is superfluous, what it fixes, how it hangs together and how well it
/// detects errors. Immutable.</summary>
internal sealed class LinearAnalysis
{
    private LinearAnalysis(LinearSystem system)
    {
        Duplicates = DuplicateFinder.Find(system);
        Detection = CodePower.Of(system);
        var contradictions = new List<RelationSet>();
        var blocks = new List<LinearBlock>();
        var redundant = new List<RelationImplication>();
        var removable = new List<string>();
        var bounds = new VariableBounds?[system.Variables.Count];
        var worker = new RedundancyFinder(system, Duplicates);
        var work = new WorkBudget();
        IsComplete = true;
        foreach (List<int> block in BlocksOf(system))
        {
            var model = new LinearModel(system, block, null, work);
            string[] variables = SortedVariables(system, model);
            blocks.Add(new LinearBlock(block.ConvertAll(r => system.Relations[r].Name), variables));
            LinearModel.Answer answer = model.Solve();
            if (answer != LinearModel.Answer.Possible)
            {
                IsComplete &= answer == LinearModel.Answer.Impossible;
                if (answer == LinearModel.Answer.Impossible)
                {
                    contradictions.Add(RelationSet.Of(system, ConflictFilter.Reduce(system, model)));
                }

                continue;
            }

            foreach (string variable in variables)
            {
                int index = system.IndexOf(variable);
                bounds[index] = BoundFinder.Find(system, model, index, variable);
            }

            worker.Find(block, model, redundant, removable);
        }

        IsComplete &= !work.IsSpent;
        Contradictions = contradictions;
        Blocks = blocks;
        Redundant = redundant;
        Removable = removable;
        var all = new List<VariableBounds>();
        var untouched = new List<string>();
        for (int v = 0; v < bounds.Length; v++)
        {
            if (bounds[v] is { } found)
            {
                all.Add(found);
            }
        }

        var touched = new HashSet<string>(StringComparer.Ordinal);
        foreach (LinearBlock block in blocks)
        {
            touched.UnionWith(block.Variables);
        }

        foreach (string variable in system.Variables)
        {
            if (!touched.Contains(variable))
            {
                untouched.Add(variable);
            }
        }

        Bounds = all;
        Fixed = all.FindAll(found => found.IsFixed);
        Untouched = untouched;
    }

    /// <summary>Per block that cannot hold, an irreducible set of relations that exclude each other; empty when all is consistent. Nothing else is said of such
    /// a block.</summary>
    public IReadOnlyList<RelationSet> Contradictions { get; }

    /// <summary>Relations that the others imply, each taken by itself against all others (of duplicates only the first is looked at).</summary>
    public IReadOnlyList<RelationImplication> Redundant { get; }

    /// <summary>Relations that can all be left out together without changing what the system allows: duplicates, and as many of the redundant ones as possible,
    /// later ones first.</summary>
    public IReadOnlyList<string> Removable { get; }

    /// <summary>Groups of relations that say the same (equal but for a factor), each in the system's order.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Duplicates { get; }

    /// <summary>The limits of every variable that a relation of a consistent block touches.</summary>
    public IReadOnlyList<VariableBounds> Bounds { get; }

    /// <summary>Those of <see cref="Bounds"/> with one possible value; those forced to zero are among them with the value 0.</summary>
    public IReadOnlyList<VariableBounds> Fixed { get; }

    /// <summary>The connected blocks.</summary>
    public IReadOnlyList<LinearBlock> Blocks { get; }

    /// <summary>Variables that no relation touches.</summary>
    public IReadOnlyList<string> Untouched { get; }

    /// <summary>Rank of the equalities and their power to detect errors.</summary>
    public ErrorDetection Detection { get; }

    /// <summary>False when the bounds on case splits or on work left something undecided; what is said holds, but there may be more to say.</summary>
    public bool IsComplete { get; }

    /// <summary>Analyses a system.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="system"/> is null.</exception>
    public static LinearAnalysis Of(LinearSystem system) => new(system ?? throw new ArgumentNullException(nameof(system)));

    private static List<List<int>> BlocksOf(LinearSystem system)
    {
        List<List<int>> blocks = BlockFinder.Find(system, _ => true);

        // A relation without variables stands alone: it holds always, or never.
        for (int r = 0; r < system.Rows.Length; r++)
        {
            if (system.Rows[r].Variables.Length == 0)
            {
                blocks.Add([r]);
            }
        }

        return blocks;
    }

    private static string[] SortedVariables(LinearSystem system, LinearModel model)
    {
        var indexes = (int[])model.SystemVariables.Clone();
        Array.Sort(indexes);
        return Array.ConvertAll(indexes, v => system.Variables[v]);
    }
}

