namespace GovInfoDisclosure.Linear;

/// <summary>Deduces blanks one relation at a time, as a person would: one blank in a sum, a total of 0 over parts that are never negative; again, with what was
/// found, until nothing more follows.</summary>
internal sealed class SingleRelationDeduction(LinearSystem system, List<int> block, LinearModel model, Rational?[] values, List<DeducedValue> deduced)
{
    public void Run()
    {
        for (int place = 0; place < model.SystemVariables.Length; place++)
        {
            model.TightestBounds(place, out Bound? lower, out Bound? upper);
            if (lower is not null && upper is not null && !lower.Reason.Equals(upper.Reason) && lower.Value.Equals(upper.Value))
            {
                Add(place, lower.Value.Real, [new BoundUse(lower.Reason, Rational.One)], [new BoundUse(upper.Reason, -Rational.One)]);
            }
        }

        bool found = true;
        while (found)
        {
            found = false;
            foreach (int relation in block)
            {
                LinearOperator comparison = system.Rows[relation].Operator;
                if (comparison is LinearOperator.Equal or LinearOperator.LessOrEqual)
                {
                    found |= TryLimit(relation, Rational.One);
                }

                if (comparison is LinearOperator.Equal or LinearOperator.GreaterOrEqual)
                {
                    found |= TryLimit(relation, -Rational.One);
                }
            }
        }
    }

    /// <summary>With sign · row ≤ 0 and the least value of sign · row at 0, every blank of the row is where that least value has it.</summary>
    private bool TryLimit(int relation, Rational sign)
    {
        LinearForm row = system.Rows[relation];
        Rational least = sign * row.Constant;
        var open = new List<(int Place, Rational Coefficient, Bound? Bound)>();
        int withoutBound = 0;
        for (int i = 0; i < row.Variables.Length; i++)
        {
            Rational coefficient = sign * row.Coefficients[i];
            if (values[row.Variables[i]] is { } value)
            {
                least += coefficient * value;
                continue;
            }

            int place = model.SimplexVariable[row.Variables[i]];
            model.TightestBounds(place, out Bound? lower, out Bound? upper);
            Bound? bound = coefficient.Sign > 0 ? lower : upper;
            open.Add((place, coefficient, bound));
            if (bound is null || !bound.Value.Delta.IsZero)
            {
                withoutBound++;
            }
            else
            {
                least += coefficient * bound.Value.Real;
            }
        }

        if (open.Count == 1 && row.IsEquality)
        {
            var (place, coefficient, bound) = open[0];
            Rational sum = withoutBound == 1 ? least : least - (coefficient * bound!.Value.Real);
            var proof = new List<BoundUse> { new(new Reason(ReasonKind.Relation, relation), -Rational.One / (sign * coefficient)) };
            Add(place, -sum / coefficient, proof, proof);
            return true;
        }

        if (open.Count == 0 || withoutBound > 0 || !least.IsZero)
        {
            return false;
        }

        foreach (var (place, coefficient, bound) in open)
        {
            var far = new List<BoundUse> { new(new Reason(ReasonKind.Relation, relation), -sign / coefficient.Abs()) };
            foreach (var other in open)
            {
                if (other.Place != place)
                {
                    far.Add(new BoundUse(other.Bound!.Reason, other.Coefficient / coefficient.Abs()));
                }
            }

            // A positive coefficient: the blank is at its lower bound, and the relation keeps it from more.
            bool up = coefficient.Sign > 0;
            List<BoundUse> near = [new(bound!.Reason, up ? Rational.One : -Rational.One)];
            Add(place, bound.Value.Real, up ? near : far, up ? far : near);
        }

        return true;
    }

    private void Add(int place, Rational value, List<BoundUse> below, List<BoundUse> above)
    {
        int variable = model.SystemVariables[place];
        Derivation atMost = Derivation.Of(system, variable, true, above, values, value);
        Derivation atLeast = ReferenceEquals(below, above) ? atMost : Derivation.Of(system, variable, false, below, values, value);
        deduced.Add(new DeducedValue(system.Variables[variable], value, atLeast, atMost));
        values[variable] = value;
    }
}

