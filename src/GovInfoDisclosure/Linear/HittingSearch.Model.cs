using System;
using System.Collections.Generic;

namespace GovInfoDisclosure.Linear;

/// <summary>The search's dealings with the model: which values are held, what conflicts, what a set's new values are.</summary>
internal sealed partial class HittingSearch
{
    private LinearModel.Answer Solve() => _model.Solve();

    /// <summary>Holds a variable at its reported value; blanks stay free, and so does a value that a bound of its own excludes (that conflict is learned at once).</summary>
    private void Hold(int place)
    {
        if (_reported[place] is not { } reported)
        {
            return;
        }

        _model.TightestBounds(place, -1, out Bound? lower, out Bound? upper);
        Bound? crossed = lower is not null && lower.Value.CompareTo(reported.Value) > 0 ? lower
            : upper is not null && upper.Value.CompareTo(reported.Value) < 0 ? upper : null;
        bool isBroken = _model.IsWhole(place) && !reported.Value.Real.IsInteger;
        if (crossed is not null || isBroken)
        {
            if (!_pool.Exists(learned => learned.Places.Length == 1 && learned.Places[0] == place))
            {
                Add([place], crossed is null ? [] : [crossed.Reason]);
            }

            // The conflict of the one variable says all; without it the others' conflicts come out purer.
            _free.Remove(place);
            _model.Restore(place);
            return;
        }

        _free.Remove(place);
        _model.Simplex.SetBounds(place, reported, reported);
    }

    private void Release(int place)
    {
        _free.Add(place);
        _model.Restore(place);
    }

    private void Learn()
    {
        var places = new List<int>();
        var reasons = new List<Reason>();
        foreach (Reason reason in _model.Conflict)
        {
            if (reason.Kind == ReasonKind.Value)
            {
                places.Add(_model.SimplexVariable[reason.Index]);
            }
            else
            {
                reasons.Add(reason);
            }
        }

        places.Sort();
        Add([.. places], [.. reasons]);
    }

    private void Add(int[] places, Reason[] reasons, bool isGuess = false)
    {
        var set = new PlaceSet(_reported.Length);
        foreach (int place in places)
        {
            set.Add(place);
        }

        _pool.Add(new Learned(places, reasons, _pool.Count, set, isGuess));
    }

    private void AddSolution()
    {
        if (Solutions.Count >= _maxSolutions)
        {
            _tooMany = true;
            _isCutOff = true;
            return;
        }

        // The last thing done was to solve with just this set free.
        Rational[] values = _model.Solution();
        var corrections = new List<Correction>();
        bool[] isOnly = OnlyValues();
        for (int i = 0; i < _chosen.Count; i++)
        {
            int variable = _model.SystemVariables[_chosen[i]];
            corrections.Add(new Correction(_system.Variables[variable], _values[variable]!.Value, values[_chosen[i]], isOnly[i]));
        }

        corrections.Sort((a, b) => _system.IndexOf(a.Variable).CompareTo(_system.IndexOf(b.Variable)));
        Solutions.Add(new LocalisationSolution(corrections));
    }

    /// <summary>Which of the chosen variables have one possible value. What moves while another is looked at has more than one.</summary>
    private bool[] OnlyValues()
    {
        Simplex simplex = _model.Simplex;
        DeltaRational[] start = [.. _chosen.ConvertAll(simplex.Value)];
        var isOnly = new bool[start.Length];
        var moved = new bool[start.Length];
        for (int i = 0; i < start.Length; i++)
        {
            for (int side = 0; side < 2 && !moved[i]; side++)
            {
                moved[i] = simplex.Optimise(_chosen[i], side == 0, true, null) != Simplex.Ending.Optimal;
                for (int other = 0; other < start.Length; other++)
                {
                    moved[other] |= !simplex.Value(_chosen[other]).Equals(start[other]);
                }
            }

            isOnly[i] = !moved[i];
        }

        return isOnly;
    }

    private int[] AllPlaces()
    {
        var all = new int[_reported.Length];
        for (int place = 0; place < all.Length; place++)
        {
            all[place] = place;
        }

        return all;
    }

    private int Compare(LocalisationSolution x, LocalisationSolution y)
    {
        for (int i = 0; i < x.Corrections.Count && i < y.Corrections.Count; i++)
        {
            int order = _system.IndexOf(x.Corrections[i].Variable).CompareTo(_system.IndexOf(y.Corrections[i].Variable));
            if (order != 0)
            {
                return order;
            }
        }

        return x.Corrections.Count.CompareTo(y.Corrections.Count);
    }
}
