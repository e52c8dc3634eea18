namespace GovInfoDisclosure.Diagnosis;

/// <summary>Looks for what is wrong in one block: the fewest cells, then slips of many cells; weighs all by what is known besides, and tells whether the
/// numbers alone leave one answer.</summary>
/// <param name="model">The exact rules on the report's shape.</param>
/// <param name="block">The block.</param>
/// <param name="evidence">What is known besides the identities.</param>
/// <param name="options">What the caller knows.</param>
/// <param name="held">The rules that the report keeps; null where the block has a blank, so that nothing can be certain.</param>
internal sealed class BlockSearch(
    ExactModel model, ExactBlock block, Evidence evidence, DiagnosisOptions options, HeldRules? held)
{
    // What Evidence gives damage too, so that the search prefers the cells that the ranking prefers.
    private const decimal DamagedWeight = 0.25m;

    // Where more cells than this are wrong, no search ends within the bound.
    private const int StepsOfACell = 125;
    private readonly DiagnosisTexts texts = model.Texts;
    private readonly OperationFinder operationFinder = new(model, evidence, options);
    private readonly List<Explanation> explanations = [];
    private Dictionary<string, Explanation>? byCells;

    // What the numbers give whatever is known besides: the smallest sets of cells, and single slips of more cells.
    private HashSet<Explanation>? byNumbers;

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
        if (found.Count == 1 && !HasOneIdentity)
        {
            var only = new Explanation(evidence.Placed(SlipOf(found[0], values)), texts.OfExplanation);
            Settle(only);
            return Diagnosis([only], values);
        }

        foreach ((int Place, long Right) cell in found)
        {
            SlipOperation slip = SlipOf(cell, values);
            Add([slip], [slip.Changes[0]], true);
        }

        if (HasOneIdentity)
        {
            AddMoves(block.ValuesOf(values));
        }

        Settle(found.Count == 1);
        return Diagnosis(InOrder(), values);
    }

    private SlipOperation SlipOf((int Place, long Right) found, CellValues values)
    {
        int cell = block.Cells[found.Place];
        return operationFinder.Single(cell, new CellChange(block.System.Variables[found.Place], values.Stored[cell], found.Right, true));
    }

    private BlockDiagnosis Diagnosis(ValueList<Explanation> found, CellValues values) => new(
        found, false, texts.OfDiagnosis(false), () => texts.Certificate(block.Localiser.Localise(block.ValuesOf(values), OptionsWith(null))))
    {
        Block = block,
    };

    /// <summary>The diagnosis; null where the block's rules can all hold.</summary>
    public BlockDiagnosis? Run(Rational?[] values)
    {
        LocalisationResult result = block.Localiser.Localise(values, OptionsWith(options.Weights));
        if (result.Outcome == LocalisationOutcome.Consistent)
        {
            return null;
        }

        bool isCutOff = !result.IsComplete;
        if (HasDamage)
        {
            LocalisationResult byDamage = block.Localiser.Localise(values, OptionsWith(WeightsOfDamage()));
            isCutOff |= !byDamage.IsComplete;
            AddAll(byDamage, false);
        }

        LocalisationResult smallest = options.Weights is null ? result : block.Localiser.Localise(values, OptionsWith(null));
        AddAll(smallest, true);
        AddAll(result, false);
        if (result.Outcome != LocalisationOutcome.Impossible && (result.Outcome != LocalisationOutcome.Located || result.Solutions[0].Corrections.Count > 1))
        {
            AddLines(values);
        }
        else if (HasOneIdentity)
        {
            AddMoves(values);
        }

        Settle(smallest.IsComplete && smallest.Solutions.Count == 1);
        bool isImpossible = result.Outcome == LocalisationOutcome.Impossible;
        return new BlockDiagnosis(InOrder(), isCutOff, texts.OfDiagnosis(isImpossible), () => texts.Certificate(result))
        {
            Block = block,
        };
    }

    /// <summary>What is certain comes first, the others by weight; what weighs the same stays in the form's order.</summary>
    private ValueList<Explanation> InOrder() => explanations.Count < 2
        ? [.. explanations]
        : [.. explanations.OrderBy(explanation => explanation.Grade).ThenBy(explanation => explanation.Weight)];

    /// <summary>Grades the smallest set of cells, where there is only one and the numbers explain it in no other way.</summary>
    private void Settle(bool isOnly)
    {
        if (isOnly && byNumbers?.Count == 1)
        {
            Settle(byNumbers.First());
        }
    }

    private void Settle(Explanation only)
    {
        if (only.IsDetermined && held?.Keeps(only) == true)
        {
            only.Grade = RepairGrade.Certain;
        }
    }

    private LocalisationOptions OptionsWith(IReadOnlyDictionary<string, decimal>? weights) => new()
    {
        Weights = weights,
        Fixed = options.Fixed,
        MaxSolutions = options.MaxExplanations,
        MaxSteps = options.MaxSteps,
        MaxCells = Math.Max(1, options.MaxSteps / StepsOfACell),
    };

    private Dictionary<string, decimal> WeightsOfDamage()
    {
        var weights = new Dictionary<string, decimal>(StringComparer.Ordinal);
        for (int i = 0; i < block.Cells.Length; i++)
        {
            string address = block.System.Variables[i];
            decimal own = options.Weights?.GetValueOrDefault(address) is > 0m and var given ? given : 1m;
            weights.Add(address, evidence.IsDamaged(block.Cells[i]) ? own * DamagedWeight : own);
        }

        return weights;
    }

    private void AddAll(LocalisationResult result, bool isByNumbers)
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
                Add(operationFinder.Of(changes), changes, isByNumbers);
            }
        }
    }

    private void AddLines(Rational?[] values)
    {
        var check = new ChangeCheck(model, block, values, options.MaxSteps);
        if (check.Broken.Count == 0)
        {
            return;
        }

        var search = new LineSearch(model, block, values, check);
        var rows = new RowSlips(model, check);
        foreach (List<CellChange> line in search.Lines())
        {
            if (rows.KindOf(line) is var kind && kind != SlipKind.Unexplained)
            {
                AddFree([operationFinder.OfLines(line, kind)], line);
            }
            else if (line.Count > 2 && operationFinder.Shift([.. line.ConvertAll(change => model.Form.Find(change.Address).Index)], line) is { } shift)
            {
                AddFree([shift], line);
            }
        }

        foreach (List<CellChange> exchanged in rows.Exchanged())
        {
            AddFree([operationFinder.OfLines(exchanged, SlipKind.LinesExchanged)], exchanged);
        }

        foreach (List<CellChange> moved in rows.Moved())
        {
            AddFree([operationFinder.OfLines(moved, SlipKind.RowsMoved)], moved);
        }

        foreach ((int leaf, List<CellChange> changes) in search.CarriedThroughout())
        {
            AddFree([operationFinder.Carried(leaf, changes)], changes);
        }
    }

    private void AddMoves(Rational?[] values)
    {
        var search = new LineSearch(model, block, values, new ChangeCheck(model, block, values, options.MaxSteps));
        foreach (List<CellChange> move in search.Moves())
        {
            AddFree(operationFinder.Of(move), move);
        }

        // Where several cells would do, these would only make the list longer.
        foreach (List<CellChange> shift in byNumbers?.Count == 1 ? search.LostTotals() : [])
        {
            AddFree([operationFinder.OfLostTotal(shift)], shift);
        }
    }

    /// <summary>Adds what a slip explains by the numbers, unless it changes a cell that is known to be right.</summary>
    private void AddFree(List<SlipOperation> operations, List<CellChange> changes)
    {
        if (options.Fixed is not { } known || !changes.Exists(change => known.Contains(change.Address)))
        {
            Add(operations, changes, true);
        }
    }

    private void Add(List<SlipOperation> operations, List<CellChange> changes, bool isByNumbers)
    {
        string key = changes.Count == 1 ? changes[0].Address
            : string.Join("|", changes.Select(change => change.Address).OrderBy(address => address, StringComparer.Ordinal));
        var added = new Explanation(operations.ConvertAll(evidence.Placed), texts.OfExplanation);
        byCells ??= new Dictionary<string, Explanation>(StringComparer.Ordinal);
        if (!byCells.TryGetValue(key, out Explanation? known))
        {
            explanations.Add(added);
        }
        else if (known.Weight > added.Weight)
        {
            // The same cells, seen as a slip that is likelier.
            explanations[explanations.IndexOf(known)] = added;
            isByNumbers |= byNumbers?.Remove(known) == true;
        }
        else
        {
            added = known;
        }

        byCells[key] = added;
        if (isByNumbers)
        {
            (byNumbers ??= []).Add(added);
        }
    }
}
