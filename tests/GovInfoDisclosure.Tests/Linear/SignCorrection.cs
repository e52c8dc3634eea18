using System;
using System.Collections.Generic;
using GovInfoDisclosure.Linear;

namespace GovInfoDisclosure.Tests.Linear;

/// <summary>
/// Finds the fewest changes of sign and exchanges of two values that make all relations hold (Scholtus 2008). Relations that touch a blank are not looked at.
/// </summary>
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
        private readonly LinearSystem system;
        private readonly Rational?[] values;
        private readonly bool[] isUsed;
        private readonly List<Operation> operations = [];
        private readonly List<int>[] operationsOf;
        private readonly bool[] isForbidden;
        private readonly List<int> chosen = [];
        private int steps;

        internal Search(LinearSystem system, Rational?[] values, SignCorrectionOptions options)
        {
            this.system = system;
            this.values = (Rational?[])values.Clone();
            isUsed = new bool[values.Length];
            Options = options;
            foreach (string name in options.Flip ?? system.Variables)
            {
                if (system.IndexOf(name) is >= 0 and var index && values[index] is { IsZero: false })
                {
                    operations.Add(new Operation(index, -1));
                }
            }

            foreach ((string first, string second) in options.Swap ?? [])
            {
                if (system.IndexOf(first) is >= 0 and var one && system.IndexOf(second) is >= 0 and var two
                    && values[one] is { } left && values[two] is { } right && left != right)
                {
                    operations.Add(new Operation(one, two));
                }
            }

            isForbidden = new bool[operations.Count];
            operationsOf = Array.ConvertAll(values, _ => new List<int>());
            for (int i = 0; i < operations.Count; i++)
            {
                operationsOf[operations[i].First].Add(i);
                if (operations[i].Second >= 0)
                {
                    operationsOf[operations[i].Second].Add(i);
                }
            }
        }

        internal SignCorrectionOptions Options { get; }

        internal List<SignSolution> Found { get; } = [];

        internal bool IsCutOff { get; private set; }

        internal void Visit(int left)
        {
            if (++steps > Options.MaxSteps)
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
                foreach (int operation in operationsOf[variable])
                {
                    if (!isForbidden[operation] && !isUsed[operations[operation].First]
                        && !(operations[operation].Second >= 0 && isUsed[operations[operation].Second]))
                    {
                        tried.Add(operation);
                    }
                }
            }

            foreach (int operation in tried)
            {
                Apply(operation, true);
                chosen.Add(operation);
                Visit(left - 1);
                chosen.RemoveAt(chosen.Count - 1);
                Apply(operation, false);
                isForbidden[operation] = true;
            }

            foreach (int operation in tried)
            {
                isForbidden[operation] = false;
            }
        }

        private void Apply(int index, bool use)
        {
            Operation operation = operations[index];
            isUsed[operation.First] = use;
            if (operation.Second < 0)
            {
                values[operation.First] = -values[operation.First]!.Value;
                return;
            }

            isUsed[operation.Second] = use;
            (values[operation.First], values[operation.Second]) = (values[operation.Second], values[operation.First]);
        }

        private IReadOnlyList<int>? FirstBroken()
        {
            for (int r = 0; r < system.Rows.Length; r++)
            {
                LinearForm row = system.Rows[r];
                if (row.Evaluate(values) is { } value && !system.Rows[r].Holds(value) && !(row.IsEquality && value.Abs().CompareTo(Options.Tolerance) <= 0))
                {
                    return row.Variables;
                }
            }

            for (int v = 0; v < values.Length; v++)
            {
                if (system.NonNegativeFlags[v] && values[v] is { Sign: < 0 })
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
            foreach (int index in chosen)
            {
                Operation operation = operations[index];
                string first = system.Variables[operation.First];
                changes[first] = values[operation.First]!.Value;
                if (operation.Second < 0)
                {
                    flipped.Add(first);
                }
                else
                {
                    swapped.Add((first, system.Variables[operation.Second]));
                    changes[system.Variables[operation.Second]] = values[operation.Second]!.Value;
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
