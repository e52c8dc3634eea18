using System;
using System.Collections.Generic;
using System.Linq;

namespace GovInfoDisclosure.Tests.Rules.Naive;

/// <summary>One side of a comparison, worked out as it is written: nothing is multiplied out or unfolded.</summary>
internal abstract record NaiveValue
{
    public sealed record Sum(NaiveSum Linear) : NaiveValue;

    /// <summary>first + factor · second.</summary>
    public sealed record Added(NaiveValue First, Fraction Factor, NaiveValue Second) : NaiveValue;

    public sealed record Extreme(bool Greatest, IReadOnlyList<NaiveValue> Parts) : NaiveValue;

    public sealed record Size(NaiveValue Inner) : NaiveValue;

    public static NaiveValue Of(NaiveSum sum) => new Sum(sum);

    public NaiveValue Plus(Fraction factor, NaiveValue other) => this is Sum first && other is Sum second
        ? new Sum(first.Linear.Plus(second.Linear.Times(factor)))
        : new Added(this, factor, other);

    /// <summary>The number, with all cells known.</summary>
    public Fraction At(IReadOnlyDictionary<string, Fraction> values)
    {
        switch (this)
        {
            case Sum sum:
                return sum.Linear.Value(values);
            case Added added:
                return added.First.At(values) + (added.Factor * added.Second.At(values));
            case Size size:
                Fraction inner = size.Inner.At(values);
                return inner.Sign < 0 ? -inner : inner;
            default:
                var extreme = (Extreme)this;
                IEnumerable<Fraction> all = extreme.Parts.Select(part => part.At(values)).Order();
                return extreme.Greatest ? all.Last() : all.First();
        }
    }

    /// <summary>Every sum that it may be, for finding where it turns.</summary>
    public IEnumerable<NaiveSum> Sums() => this switch
    {
        Sum sum => [sum.Linear],
        Added added => added.First.Sums().SelectMany(first => added.Second.Sums().Select(second => first.Plus(second.Times(added.Factor)))),
        Size size => size.Inner.Sums().SelectMany(inner => new[] { inner, inner.Times(new Fraction(-1, 1)) }),
        _ => ((Extreme)this).Parts.SelectMany(part => part.Sums()),
    };
}
