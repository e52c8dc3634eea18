using System;
using System.Collections.Generic;

namespace GovInfoDisclosure.Linear;

/// <summary>
/// Finds all lightest sets of variables of a block whose change lets every relation hold. Conflicts (reported values that exclude each other) are learned as needed;
/// a set that misses one of them cannot do. The weight that is allowed rises from the lower bound, so that the first sets found are the lightest.
/// </summary>
internal sealed partial class HittingSearch
{
    private readonly LinearSystem _system;
    private readonly LinearModel _model;
    private readonly Rational?[] _values;
    private readonly Bound?[] _reported;
    private readonly decimal[] _weights;
    private readonly PlaceSet _free;
    private readonly PlaceSet _forbidden;
    private readonly PlaceSet _used;
    private readonly List<int> _chosen = [];
    private readonly List<Learned> _pool = [];
    private readonly int _maxSteps;
    private readonly decimal? _maxWeight;
    private readonly int _maxSolutions;
    private decimal _limit;
    private decimal? _next;
    private bool _isCutOff;
    private bool _tooMany;
    private bool _isUndecided;

    internal HittingSearch(
        LinearSystem system, LocaliserBlock block, Rational?[] values, bool[]? isFixed, decimal[]? weights, int maxSteps, decimal? maxWeight, int maxSolutions)
    {
        _system = system;
        _values = values;
        _maxSteps = maxSteps;
        _maxWeight = maxWeight;
        _maxSolutions = maxSolutions;
        var known = new Rational?[values.Length];
        for (int v = 0; v < known.Length; v++)
        {
            known[v] = isFixed?[v] == true ? values[v] : null;
        }

        _model = new LinearModel(system, block.Relations, known);
        int count = _model.SystemVariables.Length;
        _reported = new Bound?[count];
        _weights = new decimal[count];
        _free = new PlaceSet(count);
        _forbidden = new PlaceSet(count);
        _used = new PlaceSet(count);
        for (int place = 0; place < count; place++)
        {
            int variable = _model.SystemVariables[place];
            _weights[place] = weights?[variable] ?? 1m;
            _reported[place] = values[variable] is { } value ? new Bound(value, new Reason(ReasonKind.Value, variable)) : null;
            _free.Add(place);
        }

        foreach (int variable in block.Variables)
        {
            // A fixed value that breaks a fact of its own: nothing can be done.
            if (known[variable] is { } value && system.NonNegativeFlags[variable] && value.Sign < 0)
            {
                Add([], [new Reason(ReasonKind.NonNegative, variable)]);
            }
            else if (known[variable] is { IsInteger: false } && system.IntegerFlags[variable])
            {
                Add([], []);
            }
        }
    }

    internal LocalisationOutcome Outcome { get; private set; } = LocalisationOutcome.Consistent;

    internal decimal Weight { get; private set; }

    internal bool IsComplete => !_isCutOff && !_tooMany && !_isUndecided;

    internal int Steps { get; private set; }

    internal List<LocalisationSolution> Solutions { get; } = [];

    internal void Run()
    {
        for (int place = 0; place < _reported.Length; place++)
        {
            Hold(place);
        }

        if (_pool.Count == 0 && Solve() == LinearModel.Answer.Possible)
        {
            return;
        }

        // Disjoint conflicts, as many as there are, before the search sets its first limit.
        _limit = decimal.MaxValue;
        if (!Bounded(0m, out _, out decimal least))
        {
            Outcome = _isCutOff ? LocalisationOutcome.CutOff : LocalisationOutcome.Impossible;
            return;
        }

        _limit = least;
        while (true)
        {
            Weight = _limit;
            if (_limit > _maxWeight)
            {
                Outcome = LocalisationOutcome.AboveMaxWeight;
                return;
            }

            _next = null;
            Visit(0m);
            if (Solutions.Count > 0 || _isCutOff || _next is null)
            {
                break;
            }

            _limit = _next.Value;
        }

        Outcome = Solutions.Count > 0 ? LocalisationOutcome.Located : _isCutOff || _isUndecided ? LocalisationOutcome.CutOff : LocalisationOutcome.Impossible;
        Solutions.Sort(Compare);
    }

    /// <summary>The conflicts learned, by the names of what excludes the values.</summary>
    internal IReadOnlyList<LocalisationConflict> Certificate() => _pool.FindAll(learned => !learned.IsGuess).ConvertAll(learned =>
    {
        var variables = new List<int>(Array.ConvertAll(learned.Places, place => _model.SystemVariables[place]));
        variables.Sort();
        return new LocalisationConflict(RelationSet.Of(_system, learned.Reasons), variables.ConvertAll(v => _system.Variables[v]));
    });

    private void Visit(decimal weight)
    {
        if (_isCutOff || !Bounded(weight, out List<Learned> packing, out decimal least))
        {
            return;
        }

        if (weight + least > _limit)
        {
            _next = _next is null || weight + least < _next ? weight + least : _next;
            return;
        }

        if (packing.Count == 0)
        {
            AddSolution();
            return;
        }

        // The smallest conflict branches least.
        int[] candidates = Array.FindAll(packing[0].Places, place => !_forbidden.Has(place));
        foreach (int place in candidates)
        {
            _chosen.Add(place);
            Release(place);
            Visit(weight + _weights[place]);
            Hold(place);
            _chosen.RemoveAt(_chosen.Count - 1);
            _forbidden.Add(place);
        }

        foreach (int place in candidates)
        {
            _forbidden.Remove(place);
        }
    }

    /// <summary>
    /// Disjoint conflicts that the chosen set misses, and what they weigh at least; new ones are learned as long as the limit is not passed.
    /// An empty list: the chosen set does. False: nothing that may still be chosen would do.
    /// </summary>
    private bool Bounded(decimal weight, out List<Learned> packing, out decimal least)
    {
        while (true)
        {
            if (!Pack(out packing, out least) || weight + least > _limit)
            {
                return packing.Count == 0 || weight + least > _limit;
            }

            if (++Steps > _maxSteps || _model.Work.IsSpent)
            {
                _isCutOff = true;
                return false;
            }

            // Whether there is a conflict besides those found: with all their variables free too.
            var released = new List<int>();
            foreach (Learned learned in packing)
            {
                foreach (int place in learned.Places)
                {
                    if (!_forbidden.Has(place) && !_free.Has(place))
                    {
                        Release(place);
                        released.Add(place);
                    }
                }
            }

            LinearModel.Answer answer = Solve();
            if (answer == LinearModel.Answer.Impossible)
            {
                Learn();
            }
            else if (answer == LinearModel.Answer.Undecided && packing.Count == 0)
            {
                _isUndecided = true;
                Add(Array.FindAll(AllPlaces(), place => !_free.Has(place)), [], isGuess: true);
                answer = LinearModel.Answer.Impossible;
            }

            foreach (int place in released)
            {
                Hold(place);
            }

            if (answer != LinearModel.Answer.Impossible)
            {
                return true;
            }
        }
    }

    private sealed class Learned(int[] places, Reason[] reasons, int number, PlaceSet set, bool isGuess = false)
    {
        /// <summary>The variables of which one has to change, rising.</summary>
        internal int[] Places { get; } = places;

        internal PlaceSet Set { get; } = set;

        internal Reason[] Reasons { get; } = reasons;

        /// <summary>Only a way on where the solver could not decide; no proof.</summary>
        internal bool IsGuess { get; } = isGuess;

        internal int Number { get; } = number;
    }
}
