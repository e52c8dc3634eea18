using System;
using System.Collections.Generic;
using GovInfoDisclosure.Linear;

namespace GovInfoDisclosure.Tests.Linear;

/// <summary>Finds the fewest changes of sign and exchanges of two values that make all relations hold (Scholtus 2008). Relations that touch a blank are not looked at.</summary>
internal static class SignCorrection
{
    /// <summary>Finds all repairs with the fewest operations.</summary>
    /// <param name="system">The relations and facts.</param>
    /// <param name="record">Values by variable; null, or a variable that is not there, is a blank.</param>
    /// <param name="options">What may be changed; null: any sign, no exchange.</param>
    /// <exception cref="ArgumentNullException"><paramref name="system"/> or <paramref name="record"/> is null.</exception>
    public static SignCorrectionResult Find(LinearSystem system, IReadOnlyDictionary<string, decimal?> record, SignCorrectionOptions? options = null)
    {
        Rational?[] values = (system ?? throw new ArgumentNullException(nameof(system))).ValuesOf(record ?? throw new ArgumentNullException(nameof(record)));
        var search = new Search(system, values, options ?? SignCorrectionOptions.Default);
        for (int size = 0; size <= search.Options.MaxOperations && !search.IsCutOff; size++)
        {
            search.Visit(size);
            if (search.Found.Count > 0)
            {
                return new SignCorrectionResult(size, search.Found, !search.IsCutOff);
            }
        }

        return new SignCorrectionResult(null, [], !search.IsCutOff);
    }

    private sealed class Search
    {
        private readonly LinearSystem _system;
        private readonly Rational?[] _values;
        private readonly bool[] _isUsed;
        private readonly List<Operation> _operations = [];
        private readonly List<int>[] _operationsOf;
        private readonly bool[] _isForbidden;
        private readonly List<int> _chosen = [];
        private int _steps;

        internal Search(LinearSystem system, Rational?[] values, SignCorrectionOptions options)
        {
            _system = system;
            _values = (Rational?[])values.Clone();
            _isUsed = new bool[values.Length];
            Options = options;
            foreach (string name in options.Flip ?? system.Variables)
            {
                if (system.IndexOf(name) is >= 0 and var index && values[index] is { IsZero: false })
                {
                    _operations.Add(new Operation(index, -1));
                }
            }

            foreach ((string first, string second) in options.Swap ?? [])
            {
                if (system.IndexOf(first) is >= 0 and var one && system.IndexOf(second) is >= 0 and var two
                    && values[one] is { } left && values[two] is { } right && left != right)
                {
                    _operations.Add(new Operation(one, two));
                }
            }

            _isForbidden = new bool[_operations.Count];
            _operationsOf = Array.ConvertAll(values, _ => new List<int>());
            for (int i = 0; i < _operations.Count; i++)
            {
                _operationsOf[_operations[i].First].Add(i);
                if (_operations[i].Second >= 0)
                {
                    _operationsOf[_operations[i].Second].Add(i);
                }
            }
        }

        internal SignCorrectionOptions Options { get; }

        internal List<SignSolution> Found { get; } = [];

        internal bool IsCutOff { get; private set; }

        internal void Visit(int left)
        {
            if (++_steps > Options.MaxSteps)
            {
                IsCutOff = true;
                return;
            }

            if (FirstBroken() is not { } broken)
            {
                if (left == 0)
                {
                    Found.Add(Solution());
                }

                return;
            }

            if (left == 0)
            {
                return;
            }

            // One of the operations has to touch what is broken.
            var tried = new SortedSet<int>();
            foreach (int variable in broken)
            {
                foreach (int operation in _operationsOf[variable])
                {
                    if (!_isForbidden[operation] && !_isUsed[_operations[operation].First] && !(_operations[operation].Second >= 0 && _isUsed[_operations[operation].Second]))
                    {
                        tried.Add(operation);
                    }
                }
            }

            foreach (int operation in tried)
            {
                Apply(operation, true);
                _chosen.Add(operation);
                Visit(left - 1);
                _chosen.RemoveAt(_chosen.Count - 1);
                Apply(operation, false);
                _isForbidden[operation] = true;
            }

            foreach (int operation in tried)
            {
                _isForbidden[operation] = false;
            }
        }

        private void Apply(int index, bool isUsed)
        {
            Operation operation = _operations[index];
            _isUsed[operation.First] = isUsed;
            if (operation.Second < 0)
            {
                _values[operation.First] = -_values[operation.First]!.Value;
                return;
            }

            _isUsed[operation.Second] = isUsed;
            (_values[operation.First], _values[operation.Second]) = (_values[operation.Second], _values[operation.First]);
        }

        private IReadOnlyList<int>? FirstBroken()
        {
            for (int r = 0; r < _system.Rows.Length; r++)
            {
                LinearForm row = _system.Rows[r];
                if (row.Evaluate(_values) is { } value && !_system.Rows[r].Holds(value) && !(row.IsEquality && value.Abs() <= Options.Tolerance))
                {
                    return row.Variables;
                }
            }

            for (int v = 0; v < _values.Length; v++)
            {
                if (_system.NonNegativeFlags[v] && _values[v] is { Sign: < 0 })
                {
                    return [v];
                }
            }

            return null;
        }

        private SignSolution Solution()
        {
            var flipped = new List<string>();
            var swapped = new List<(string, string)>();
            var changes = new Dictionary<string, Rational>(StringComparer.Ordinal);
            foreach (int index in _chosen)
            {
                Operation operation = _operations[index];
                string first = _system.Variables[operation.First];
                changes[first] = _values[operation.First]!.Value;
                if (operation.Second < 0)
                {
                    flipped.Add(first);
                }
                else
                {
                    swapped.Add((first, _system.Variables[operation.Second]));
                    changes[_system.Variables[operation.Second]] = _values[operation.Second]!.Value;
                }
            }

            return new SignSolution(flipped, swapped, changes);
        }

        private readonly struct Operation(int first, int second)
        {
            internal int First { get; } = first;

            /// <summary>The other variable of an exchange; −1 for a change of sign.</summary>
            internal int Second { get; } = second;
        }
    }
}
