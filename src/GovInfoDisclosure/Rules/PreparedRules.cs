using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Rules.Binding;
using GovInfoDisclosure.Rules.Formulas;
using GovInfoDisclosure.Rules.Judging;

namespace GovInfoDisclosure.Rules;

/// <summary>The rules of a set that need one report alone, bound to one shape of the form: the fast way to judge many reports.</summary>
/// <remarks>Immutable and safe to share between threads. <see cref="Judge"/> allocates nothing for a report whose cells are all filled.</remarks>
public sealed class PreparedRules
{
    private readonly BoundInstance[] bound;
    private readonly FlatComparison[] flat;
    private readonly int[] flatCells;
    private readonly long[] flatCoefficients;

    internal PreparedRules(FormEdition form, IReadOnlyList<Rule> rules, AgencyLevel? level)
    {
        Form = form;
        var target = new BindTarget { Form = form, Level = level };
        bound = [.. rules.Where(rule => rule.IsSingleReport).SelectMany(rule => RuleBinder.Bind(rule, target))];
        Instances = [.. bound.Select(x => new RuleInstance(x.Rule, x.Id, x.Variables, new ValueList<string>(x.Cells.Select(cell => form.AllCells[cell.Index].Address))))];

        var cells = new List<int>();
        var coefficients = new List<long>();
        flat = new FlatComparison[bound.Length];
        for (int i = 0; i < bound.Length; i++)
        {
            flat[i] = Flatten(bound[i], cells, coefficients, form.Cells.Length);
        }

        flatCells = [.. cells];
        flatCoefficients = [.. coefficients];
    }

    /// <summary>The shape of the form that the rules are bound to.</summary>
    public FormEdition Form { get; }

    /// <summary>The instances, rule by rule, each rule's in form order.</summary>
    public ImmutableArray<RuleInstance> Instances { get; }

    internal IReadOnlyList<BoundInstance> Bound => bound;

    /// <summary>Judges every instance on one report's numbers.</summary>
    /// <param name="values">The numbers.</param>
    /// <param name="outcomes">Takes the outcome of each of <see cref="Instances"/>.</param>
    /// <param name="blankAsZero">Whether a blank is read as 0.</param>
    /// <returns>How many instances do not hold: broken, undecided or not applicable.</returns>
    /// <exception cref="ArgumentException">The numbers are of another shape, or <paramref name="outcomes"/> is too short.</exception>
    public int Judge(CellValues values, Span<Outcome> outcomes, bool blankAsZero = false)
    {
        if (values is null)
        {
            throw new ArgumentNullException(nameof(values));
        }

        if (values.Form != Form)
        {
            throw new ArgumentException("The values are of another shape of the form.", nameof(values));
        }

        if (outcomes.Length < bound.Length)
        {
            throw new ArgumentException($"There are {bound.Length} instances; the space given holds {outcomes.Length}.", nameof(outcomes));
        }

        return IsFilled(values.Stored) ? JudgeFilled(values, outcomes) : JudgeAny(values, outcomes, blankAsZero);
    }

    private bool IsFilled(long[] stored)
    {
        for (int i = 0; i < Form.Cells.Length; i++)
        {
            if (stored[i] <= CellValues.Beyond)
            {
                return false;
            }
        }

        return true;
    }

    private int JudgeFilled(CellValues values, Span<Outcome> outcomes)
    {
        long[] stored = values.Stored;
        JudgedReports? reports = null;
        int others = 0;
        for (int i = 0; i < flat.Length; i++)
        {
            FlatComparison comparison = flat[i];
            Outcome outcome;
            if (comparison.IsFlat)
            {
                // No sum can pass 64 bits: that was made sure of when the instance was bound.
                long sum = comparison.Constant;
                unchecked
                {
                    for (int t = comparison.Start; t < comparison.End; t++)
                    {
                        sum += flatCoefficients[t] * stored[flatCells[t]];
                    }
                }

                outcome = Holds(comparison.Relation, sum, comparison.Tolerance) ? Outcome.Holds : Outcome.Broken;
            }
            else
            {
                reports ??= new JudgedReports([values], false, []);
                outcome = InstanceJudge.Judge(bound[i], reports);
            }

            outcomes[i] = outcome;
            others += outcome == Outcome.Holds ? 0 : 1;
        }

        return others;
    }

    private int JudgeAny(CellValues values, Span<Outcome> outcomes, bool blankAsZero)
    {
        var reports = new JudgedReports([values], blankAsZero, []);
        int others = 0;
        for (int i = 0; i < bound.Length; i++)
        {
            outcomes[i] = InstanceJudge.Judge(bound[i], reports);
            others += outcomes[i] == Outcome.Holds ? 0 : 1;
        }

        return others;
    }

    private static bool Holds(Relation relation, long difference, long tolerance) => relation switch
    {
        Relation.Equal => difference <= tolerance && difference >= -tolerance,
        Relation.NotEqual => difference > tolerance || difference < -tolerance,
        Relation.AtMost => difference <= tolerance,
        Relation.Less => difference < tolerance,
        Relation.AtLeast => difference >= -tolerance,
        _ => difference > -tolerance,
    };

    /// <summary>A single comparison of the report's own table cells, under no condition or one that a filled report always meets.</summary>
    private static FlatComparison Flatten(BoundInstance instance, List<int> cells, List<long> coefficients, int tableCells)
    {
        if (instance.Check is not BoundComparison { StoredCoefficients: { } stored } comparison
            || (instance.When is not null && !(instance.When is BoundNot { Inner: BoundBlank blank } && blank.Cell.Index < tableCells))
            || comparison.Cells.Any(cell => cell.Source != CellRef.Own || cell.Index >= tableCells))
        {
            return default;
        }

        int start = cells.Count;
        cells.AddRange(comparison.Cells.Select(cell => cell.Index));
        coefficients.AddRange(stored);
        return new FlatComparison(true, start, cells.Count, comparison.StoredConstant, comparison.StoredTolerance, comparison.Relation);
    }

    private readonly record struct FlatComparison(bool IsFlat, int Start, int End, long Constant, long Tolerance, Relation Relation);
}
