namespace GovInfoDisclosure.Diagnosis;

/// <summary>Looks for what is wrong in one block: the fewest cells, then slips of many cells; weighs all by what is known besides.</summary>
internal sealed class BlockSearch(ExactModel model, ExactBlock block, Evidence evidence, DiagnosisOptions options, DiagnosisTexts texts)
{
    // What Evidence gives damage too, so that the search prefers the cells that the ranking prefers.
    private const decimal DamagedWeight = 0.25m;
    private readonly OperationFinder operationFinder = new(model, evidence, options);

    /// <summary>Whether one slip of two cells may look like one of one cell: in table 3 it cannot, for the smallest unnoticed change there is of
    /// four.</summary>
    private bool HasOneIdentity => block.System.Rows.Length == 1;

    /// <summary>Whether the reader lost or interpreted something in the block.</summary>
    public bool HasDamage => evidence.HasDamage && Array.Exists(block.Cells, evidence.IsDamaged);

    /// <summary>The diagnosis where each of some cells puts all right alone.</summary>
    /// <param name="found">The places of the cells in the block, and their right numbers.</param>
    /// <param name="values">The numbers of the report.</param>
    public BlockDiagnosis Single(List<(int Place, long Right)> found, CellValues values)
    {
        var explanations = new List<Explanation>(found.Count);
        foreach ((int place, long right) in found)
        {
            int cell = block.Cells[place];
            SlipOperation operation = operationFinder.Single(cell, new CellChange(block.System.Variables[place], values.Stored[cell], right, true));
            explanations.Add(new Explanation([operation], texts.Explanation));
        }

        if (HasOneIdentity)
        {
            AddMoves(block.ValuesOf(ExactModel.ValuesOf(values)), explanations, []);
        }

        return new BlockDiagnosis(
            InOrder(explanations), false, diagnosis => texts.Diagnosis(diagnosis, false),
            () => texts.Certificate(block.Localiser.Localise(block.ValuesOf(ExactModel.ValuesOf(values)), OptionsWith(null))));
    }

    /// <summary>The diagnosis; null where the block's rules can all hold.</summary>
    public BlockDiagnosis? Run(Rational?[] values)
    {
        LocalisationResult result = block.Localiser.Localise(values, OptionsWith(options.Weights));
        if (result.Outcome == LocalisationOutcome.Consistent)
        {
            return null;
        }

        var explanations = new List<Explanation>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        bool isCutOff = !result.IsComplete;
        if (HasDamage)
        {
            LocalisationResult byDamage = block.Localiser.Localise(values, OptionsWith(WeightsOfDamage()));
            isCutOff |= !byDamage.IsComplete;
            AddAll(byDamage, explanations, seen);
        }

        AddAll(result, explanations, seen);
        if (result.Outcome != LocalisationOutcome.Impossible && (result.Outcome != LocalisationOutcome.Located || result.Solutions[0].Corrections.Count > 1))
        {
            AddLines(values, explanations, seen);
        }
        else if (HasOneIdentity)
        {
            AddMoves(values, explanations, seen);
        }

        bool isImpossible = result.Outcome == LocalisationOutcome.Impossible;
        return new BlockDiagnosis(InOrder(explanations), isCutOff, diagnosis => texts.Diagnosis(diagnosis, isImpossible), () => texts.Certificate(result));
    }

    /// <summary>By weight; what weighs the same stays in the form's order.</summary>
    private static List<Explanation> InOrder(List<Explanation> explanations) =>
        explanations.Count < 2 ? explanations : [.. explanations.OrderBy(explanation => explanation.Weight)];

    private LocalisationOptions OptionsWith(IReadOnlyDictionary<string, decimal>? weights) => new()
    {
        Weights = weights,
        Fixed = options.Fixed,
        MaxSolutions = options.MaxExplanations,
        MaxSteps = options.MaxSteps,
    };

    private Dictionary<string, decimal> WeightsOfDamage()
    {
        var weights = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (int cell in block.Cells)
        {
            string address = model.Form.AllCells[cell].Address;
            decimal own = options.Weights?.GetValueOrDefault(address) is > 0m and var given ? given : 1m;
            weights.Add(address, evidence.IsDamaged(cell) ? own * DamagedWeight : own);
        }

        return weights;
    }

    private void AddAll(LocalisationResult result, List<Explanation> explanations, HashSet<string> seen)
    {
        foreach (LocalisationSolution solution in result.Solutions)
        {
            var changes = new List<CellChange>(solution.Corrections.Count);
            foreach (Correction correction in solution.Corrections)
            {
                if (correction.Reported.TryToDecimal(out decimal from) && correction.Value.TryToDecimal(out decimal to))
                {
                    changes.Add(new CellChange(correction.Variable, from, to, correction.IsUnique));
                }
            }

            if (changes.Count == solution.Corrections.Count && changes.Count > 0)
            {
                Add(operationFinder.Of(changes), changes, explanations, seen);
            }
        }
    }

    private void AddLines(Rational?[] values, List<Explanation> explanations, HashSet<string> seen)
    {
        var search = new LineSearch(model, block, values);
        foreach (List<CellChange> line in search.Lines())
        {
            if (IsFree(line) && operationFinder.Shift([.. line.ConvertAll(change => model.Form.Find(change.Address).Index)], line) is { } shift)
            {
                Add([shift], line, explanations, seen);
            }
        }

        // Every row would do; only one whose slip has a name is worth listing beside the others.
        foreach ((int leaf, List<CellChange> changes) in search.CarriedThroughout((cell, change) => operationFinder.Single(cell, change).Kinds.Count > 0))
        {
            if (IsFree(changes))
            {
                Add([operationFinder.Carried(leaf, changes)], changes, explanations, seen);
            }
        }
    }

    private void AddMoves(Rational?[] values, List<Explanation> explanations, HashSet<string> seen)
    {
        foreach (List<CellChange> move in new LineSearch(model, block, values).Moves())
        {
            if (IsFree(move))
            {
                Add(operationFinder.Of(move), move, explanations, seen);
            }
        }
    }

    private bool IsFree(List<CellChange> changes) => options.Fixed is not { } known || !changes.Exists(change => known.Contains(change.Address));

    private void Add(List<SlipOperation> operations, List<CellChange> changes, List<Explanation> explanations, HashSet<string> seen)
    {
        if (seen.Add(string.Join("|", changes.Select(change => change.Address).OrderBy(address => address, StringComparer.Ordinal))))
        {
            explanations.Add(new Explanation(operations, texts.Explanation));
        }
    }
}

