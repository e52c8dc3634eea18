using System;
using System.Collections.Generic;

namespace GovInfoDisclosure.Linear;

/// <summary>One record on its way through the blocks of a system; gathers what each block says.</summary>
internal sealed class LocalisationRun
{
    private readonly LinearSystem _system;
    private readonly Rational?[] _values;
    private readonly LocalisationOptions _options;
    private readonly bool[]? _isFixed;
    private readonly decimal[]? _weights;
    private readonly List<string> _missing = [];
    private readonly List<List<LocalisationSolution>> _parts = [];
    private readonly List<Func<IReadOnlyList<LocalisationConflict>>> _conflicts = [];
    private int _stepsLeft;
    private decimal _weight;
    private bool _isComplete = true;
    private LocalisationOutcome _outcome = LocalisationOutcome.Consistent;

    internal LocalisationRun(LinearSystem system, Rational?[] values, LocalisationOptions options)
    {
        _system = system;
        _values = values;
        _options = options;
        _stepsLeft = options.MaxSteps;
        if (options.Fixed is { Count: > 0 })
        {
            _isFixed = new bool[values.Length];
            foreach (string name in options.Fixed)
            {
                if (system.IndexOf(name) is >= 0 and var index)
                {
                    _isFixed[index] = values[index] is not null;
                }
            }
        }

        if (options.Weights is { Count: > 0 })
        {
            _weights = new decimal[values.Length];
            for (int v = 0; v < _weights.Length; v++)
            {
                _weights[v] = 1m;
            }

            foreach ((string name, decimal weight) in options.Weights)
            {
                if (weight <= 0m)
                {
                    throw new ArgumentException("The weight of '" + name + "' is not above 0.", nameof(options));
                }

                if (system.IndexOf(name) is >= 0 and var index)
                {
                    _weights[index] = weight;
                }
            }
        }
    }

    internal void Add(LocaliserBlock block)
    {
        bool hasBlank = false;
        foreach (int variable in block.Variables)
        {
            if (_values[variable] is null)
            {
                hasBlank = true;
                _missing.Add(_system.Variables[variable]);
            }
        }

        if (!hasBlank)
        {
            if (block.Signatures.ResidualsOf(_values) is not { } residuals)
            {
                return;
            }

            if (_weights is null && block.Signatures.Find(_values, residuals, _isFixed) is { } found)
            {
                Take(found, found[0].Corrections.Count, () => Search(block, _options.MaxSteps, null, 0).Certificate());
                return;
            }
        }

        Finish(block, Search(block, _stepsLeft, _options.MaxWeight - _weight, _options.MaxSolutions));
    }

    /// <summary>A variable that stands in no relation, only under a fact.</summary>
    internal void AddUntouched(int variable)
    {
        if (_values[variable] is not { } value)
        {
            return;
        }

        bool negative = _system.NonNegativeFlags[variable] && value.Sign < 0;
        bool broken = _system.IntegerFlags[variable] && !value.IsInteger;
        if (!negative && !broken)
        {
            return;
        }

        string name = _system.Variables[variable];
        var by = new RelationSet([], negative ? [name] : []);
        if (_isFixed?[variable] == true)
        {
            Fail(LocalisationOutcome.Impossible);
            _conflicts.Add(() => [new LocalisationConflict(by, [])]);
            return;
        }

        var correction = new Correction(name, value, negative ? Rational.Zero : value.Floor(), false);
        Take([new LocalisationSolution([correction])], _weights?[variable] ?? 1m, () => [new LocalisationConflict(by, [name])]);
    }

    /// <summary>A relation without variables that does not hold.</summary>
    internal void AddFalse(int relation)
    {
        Fail(LocalisationOutcome.Impossible);
        _conflicts.Add(() => [new LocalisationConflict(new RelationSet([_system.Relations[relation].Name], []), [])]);
    }

    internal LocalisationResult Result()
    {
        bool found = _outcome is LocalisationOutcome.Consistent or LocalisationOutcome.Located;
        if (found && _options.MaxWeight is { } most && _weight > most)
        {
            _outcome = LocalisationOutcome.AboveMaxWeight;
            found = false;
        }

        return new LocalisationResult(_outcome, _weight, found ? Combined() : [], _missing, _isComplete, Conflicts);
    }

    private IReadOnlyList<LocalisationConflict> Conflicts()
    {
        var all = new List<LocalisationConflict>();
        foreach (Func<IReadOnlyList<LocalisationConflict>> part in _conflicts)
        {
            all.AddRange(part());
        }

        return all;
    }

    private HittingSearch Search(LocaliserBlock block, int steps, decimal? maxWeight, int maxSolutions)
    {
        var search = new HittingSearch(_system, block, _values, _isFixed, _weights, steps, maxWeight, maxSolutions);
        search.Run();
        return search;
    }

    private void Finish(LocaliserBlock block, HittingSearch search)
    {
        _stepsLeft = Math.Max(0, _stepsLeft - search.Steps);
        switch (search.Outcome)
        {
            case LocalisationOutcome.Consistent:
                return;
            case LocalisationOutcome.Located:
                _isComplete &= search.IsComplete;
                Take(search.Solutions, search.Weight, search.Certificate);
                return;
            default:
                _isComplete &= search.Outcome != LocalisationOutcome.CutOff;
                _weight += search.Weight;
                _conflicts.Add(search.Certificate);
                Fail(search.Outcome);
                return;
        }
    }

    private void Take(List<LocalisationSolution> solutions, decimal weight, Func<IReadOnlyList<LocalisationConflict>> conflicts)
    {
        if (solutions.Count > _options.MaxSolutions)
        {
            solutions = solutions.GetRange(0, _options.MaxSolutions);
            _isComplete = false;
        }

        _parts.Add(solutions);
        _weight += weight;
        _conflicts.Add(conflicts);
        if (_outcome == LocalisationOutcome.Consistent)
        {
            _outcome = LocalisationOutcome.Located;
        }
    }

    // The gravest of what the blocks say stands for the record: Impossible, then CutOff, then AboveMaxWeight.
    private void Fail(LocalisationOutcome outcome)
    {
        if (_outcome is not LocalisationOutcome.Impossible && (outcome != LocalisationOutcome.AboveMaxWeight || _outcome != LocalisationOutcome.CutOff))
        {
            _outcome = outcome;
        }
    }

    /// <summary>Every choice of one set per block.</summary>
    private List<LocalisationSolution> Combined()
    {
        if (_parts.Count == 1)
        {
            return _parts[0];
        }

        var combined = new List<LocalisationSolution> { new([]) };
        foreach (List<LocalisationSolution> part in _parts)
        {
            var next = new List<LocalisationSolution>();
            foreach (LocalisationSolution left in combined)
            {
                foreach (LocalisationSolution right in part)
                {
                    if (next.Count >= _options.MaxSolutions)
                    {
                        _isComplete = false;
                        break;
                    }

                    next.Add(new LocalisationSolution(Merged(left.Corrections, right.Corrections)));
                }
            }

            combined = next;
        }

        return combined;
    }

    private Correction[] Merged(IReadOnlyList<Correction> left, IReadOnlyList<Correction> right)
    {
        var all = new List<Correction>(left);
        all.AddRange(right);
        all.Sort((a, b) => _system.IndexOf(a.Variable).CompareTo(_system.IndexOf(b.Variable)));
        return [.. all];
    }
}
