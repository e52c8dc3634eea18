using System;
using System.Collections.Generic;
using GovInfoDisclosure.Linear;

namespace GovInfoDisclosure.Diagnosis;

/// <summary>Looks for what is wrong in one block: the fewest cells, then slips of many cells; weighs all by what is known besides.</summary>
internal sealed class BlockSearch(ExactModel model, ExactBlock block, Evidence evidence, DiagnosisOptions options, DiagnosisTexts texts)
{
    private const decimal DamagedWeight = 0.25m;
    private readonly OperationFinder _operations = new(model, evidence, options);

    /// <summary>The diagnosis; null where the block's rules can all hold.</summary>
    internal BlockDiagnosis? Run(Rational?[] values)
    {
        LocalisationResult result = block.Localiser.Localise(values, OptionsWith(options.Weights));
        if (result.Outcome == LocalisationOutcome.Consistent)
        {
            return null;
        }

        var explanations = new List<Explanation>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        bool isCutOff = !result.IsComplete;
        if (evidence.HasDamage && Array.Exists(block.Cells, evidence.IsDamaged))
        {
            LocalisationResult byDamage = block.Localiser.Localise(values, OptionsWith(WeightsOfDamage()));
            AddAll(byDamage, explanations, seen);
        }

        AddAll(result, explanations, seen);
        if (result.Outcome != LocalisationOutcome.Impossible && (result.Outcome != LocalisationOutcome.Located || result.Solutions[0].Corrections.Count > 1))
        {
            AddLines(values, explanations, seen);
        }

        // A stable sort: what weighs the same stays in the form's order.
        var order = new List<(decimal Weight, int Place, Explanation Explanation)>();
        foreach (Explanation explanation in explanations)
        {
            order.Add((explanation.Weight, order.Count, explanation));
        }

        order.Sort((x, y) => x.Weight != y.Weight ? x.Weight.CompareTo(y.Weight) : x.Place.CompareTo(y.Place));
        bool isImpossible = result.Outcome == LocalisationOutcome.Impossible;
        return new BlockDiagnosis(
            order.ConvertAll(entry => entry.Explanation), isCutOff, diagnosis => texts.Diagnosis(diagnosis, isImpossible), () => texts.Certificate(result));
    }

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
                Add(_operations.Of(changes), changes, explanations, seen);
            }
        }
    }

    private void AddLines(Rational?[] values, List<Explanation> explanations, HashSet<string> seen)
    {
        var search = new LineSearch(model, block, values);
        foreach (List<CellChange> line in search.Lines())
        {
            if (IsFree(line) && _operations.Shift([.. line.ConvertAll(change => model.Form.Find(change.Address).Index)], line) is { } shift)
            {
                Add([shift], line, explanations, seen);
            }
        }

        foreach ((int leaf, List<CellChange> changes) in search.CarriedThroughout())
        {
            // Every row would do; only one whose slip has a name is worth listing beside the others.
            if (IsFree(changes) && _operations.Carried(leaf, changes) is { Kinds.Count: > 1 } carried)
            {
                Add([carried], changes, explanations, seen);
            }
        }
    }

    private bool IsFree(List<CellChange> changes)
    {
        foreach (string address in options.Fixed ?? [])
        {
            if (changes.Exists(change => change.Address == address))
            {
                return false;
            }
        }

        return true;
    }

    private void Add(List<SlipOperation> operations, List<CellChange> changes, List<Explanation> explanations, HashSet<string> seen)
    {
        var sorted = new List<string>(changes.ConvertAll(change => change.Address));
        sorted.Sort(StringComparer.Ordinal);
        if (seen.Add(string.Join("|", sorted)))
        {
            explanations.Add(new Explanation(operations, texts.Explanation));
        }
    }
}
