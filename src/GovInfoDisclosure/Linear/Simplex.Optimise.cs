using System.Collections.Generic;

namespace GovInfoDisclosure.Linear;

/// <summary>The greatest and the smallest value of a variable.</summary>
internal sealed partial class Simplex
{
    /// <summary>How an optimisation ended.</summary>
    internal enum Ending
    {
        /// <summary>No value beyond the present one is possible.</summary>
        Optimal,

        /// <summary>There is no limit.</summary>
        Unbounded,

        /// <summary>A value beyond the one at the start was found, which was all that was asked for.</summary>
        Improved,

        /// <summary>The bound on work stopped the search.</summary>
        Exhausted,
    }

    /// <summary>
    /// Moves to the greatest (or smallest) value of a variable. To be called after a <see cref="Check"/> that found values.
    /// After <see cref="Ending.Optimal"/>, <paramref name="proof"/> holds the bounds that add up to the limit.
    /// </summary>
    internal Ending Optimise(int variable, bool greatest, bool untilImproved, List<BoundUse>? proof)
    {
        DeltaRational start = _value[variable];
        while (true)
        {
            if (untilImproved && _value[variable].CompareTo(start) != 0)
            {
                return Ending.Improved;
            }

            if (_work.IsSpent)
            {
                return Ending.Exhausted;
            }

            int place = _place[variable];
            int column = place < 0 ? (CanMove(variable, greatest) ? ~place : -1) : ImprovingColumn(place, greatest);
            if (column < 0)
            {
                Prove(variable, greatest, proof);
                return Ending.Optimal;
            }

            bool up = place < 0 ? greatest : _table[place][column].Sign > 0 == greatest;
            if (!Advance(column, up))
            {
                return Ending.Unbounded;
            }
        }
    }

    private int ImprovingColumn(int row, bool greatest)
    {
        Rational[] cells = _table[row];
        int best = -1;
        for (int c = 0; c < cells.Length; c++)
        {
            if (!cells[c].IsZero && CanMove(_columnVariable[c], cells[c].Sign > 0 == greatest) && (best < 0 || _columnVariable[c] < _columnVariable[best]))
            {
                best = c;
            }
        }

        return best;
    }

    /// <summary>Moves a column's variable as far as all bounds allow; false when nothing stops it. Among equal limits the smallest variable leaves (Bland).</summary>
    private bool Advance(int column, bool up)
    {
        int entering = _columnVariable[column];
        Bound? own = up ? _upper[entering] : _lower[entering];
        DeltaRational limit = default;
        int leaving = -1;
        DeltaRational target = default;
        if (own is not null)
        {
            limit = up ? own.Value - _value[entering] : _value[entering] - own.Value;
            leaving = entering;
        }

        for (int r = 0; r < _table.Length; r++)
        {
            Rational factor = _table[r][column];
            if (factor.IsZero)
            {
                continue;
            }

            int variable = _rowVariable[r];
            bool rises = factor.Sign > 0 == up;
            if ((rises ? _upper[variable] : _lower[variable]) is not { } bound)
            {
                continue;
            }

            DeltaRational room = rises ? bound.Value - _value[variable] : _value[variable] - bound.Value;
            DeltaRational reach = factor.Abs().Inverse() * room;
            int order = leaving < 0 ? -1 : reach.CompareTo(limit);
            if (order < 0 || (order == 0 && variable < leaving))
            {
                limit = reach;
                leaving = variable;
                target = bound.Value;
            }
        }

        if (leaving < 0)
        {
            return false;
        }

        if (leaving == entering)
        {
            Move(column, up ? limit : -Rational.One * limit);
        }
        else
        {
            Update(_place[leaving], column, target);
        }

        return true;
    }

    private void Prove(int variable, bool greatest, List<BoundUse>? proof)
    {
        if (proof is null)
        {
            return;
        }

        proof.Clear();
        int place = _place[variable];
        if (place < 0 || AtOwnBound(variable, greatest))
        {
            Bound own = (greatest ? _upper[variable] : _lower[variable])!;
            proof.Add(new BoundUse(own.Reason, greatest ? -Rational.One : Rational.One));
            return;
        }

        Rational[] cells = _table[place];
        for (int c = 0; c < cells.Length; c++)
        {
            if (!cells[c].IsZero)
            {
                bool atUpper = cells[c].Sign > 0 == greatest;
                Bound bound = (atUpper ? _upper[_columnVariable[c]] : _lower[_columnVariable[c]])!;
                proof.Add(new BoundUse(bound.Reason, greatest ? -cells[c] : cells[c]));
            }
        }
    }

    private bool AtOwnBound(int variable, bool greatest) =>
        (greatest ? _upper[variable] : _lower[variable]) is { } own && own.Value.Equals(_value[variable]);
}
