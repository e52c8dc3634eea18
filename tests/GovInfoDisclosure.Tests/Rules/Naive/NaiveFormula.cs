using System;
using System.Collections.Generic;
using System.Linq;
using YamlDotNet.RepresentationModel;

namespace GovInfoDisclosure.Tests.Rules.Naive;

/// <summary>A formula as a tree whose leaves are linear forms over addresses.</summary>
internal abstract record NaiveFormula
{
    /// <summary>Amounts: the cells whose last decimal widens the tolerance.</summary>
    public sealed record Compare(NaiveSum Difference, string Relation, IReadOnlyList<string> Amounts) : NaiveFormula;

    /// <summary>Two values; <paramref name="Share"/> is how much of the right one they may be apart.</summary>
    public sealed record CompareValues(NaiveValue Left, string Relation, NaiveValue Right, Fraction Share) : NaiveFormula;

    /// <summary>part / whole, or growth from whole to part, against a number.</summary>
    public sealed record Ratio(NaiveSum Part, NaiveSum Whole, bool IsGrowth, string Relation, Fraction Number, Fraction Share) : NaiveFormula
    {
        /// <summary>What the whole is multiplied with to be compared with the part.</summary>
        public Fraction Factor => IsGrowth ? new Fraction(1, 1) + Number : Number;

        /// <summary>The quotient itself, where there is one and no tolerance that speaks of the part.</summary>
        public bool Truth(IReadOnlyDictionary<string, Fraction> values, Fraction tolerance)
        {
            Fraction part = Part.Value(values);
            Fraction whole = Whole.Value(values);
            Fraction right = Factor * whole;
            return whole.Sign > 0 && tolerance.Sign == 0 && Share.Sign == 0
                ? Holds(((IsGrowth ? part - whole : part) / whole) - Number, Relation, tolerance)
                : Holds(part - right, Relation, tolerance + (Share * (right.Sign < 0 ? -right : right)));
        }
    }

    public sealed record Multiple(NaiveSum Of, Fraction Unit) : NaiveFormula;

    public sealed record Count(IReadOnlyList<NaiveFormula> Parts, string Relation, Fraction Number) : NaiveFormula;

    /// <summary>What a tolerance leaves alone.</summary>
    public sealed record Exactly(NaiveFormula Inner) : NaiveFormula;

    public sealed record Blank(string Address) : NaiveFormula;

    public sealed record Constant(bool? Value) : NaiveFormula;

    public sealed record Negation(NaiveFormula Inner) : NaiveFormula;

    public sealed record Both(IReadOnlyList<NaiveFormula> Parts) : NaiveFormula;

    public sealed record Either(IReadOnlyList<NaiveFormula> Parts) : NaiveFormula;

    /// <summary>A formula from its node: a line of text, or one of the mappings.</summary>
    public static NaiveFormula Read(YamlNode node, NaiveScope scope)
    {
        if (node is YamlScalarNode text)
        {
            return new NaiveParser(text.Value!, scope).Formula();
        }

        KeyValuePair<YamlNode, YamlNode> entry = ((YamlMappingNode)node).Children.Single();
        return entry.Key.ToString() switch
        {
            "not" => new Negation(Read(entry.Value, scope)),
            "allOf" => new Both([.. ((YamlSequenceNode)entry.Value).Select(part => Read(part, scope))]),
            "anyOf" => new Either([.. ((YamlSequenceNode)entry.Value).Select(part => Read(part, scope))]),
            "all" => new Both([.. scope.Each((YamlMappingNode)entry.Value["forEach"]).Select(x => Read(entry.Value["check"], x.Scope))]),
            "any" => new Either([.. scope.Each((YamlMappingNode)entry.Value["forEach"]).Select(x => Read(entry.Value["check"], x.Scope))]),
            string other => throw new NotSupportedException(other),
        };
    }

    /// <summary>Every comparison of sums in it, for finding where it turns.</summary>
    public IEnumerable<Compare> Comparisons() => this switch
    {
        Compare compare => [compare],
        CompareValues values =>
            from left in values.Left.Sums()
            from right in values.Right.Sums()
            from share in new[] { new Fraction(-1, 1), new Fraction(1, 1) }
            select new Compare(left.Plus(right.Times(-(new Fraction(1, 1) + (share * values.Share)))), values.Relation, []),
        Ratio ratio => new CompareValues(
            NaiveValue.Of(ratio.Part), ratio.Relation, NaiveValue.Of(ratio.Whole.Times(ratio.Factor)), ratio.Share).Comparisons(),
        Multiple multiple => [new Compare(multiple.Of, "==", [])],
        Count count => count.Parts.SelectMany(part => part.Comparisons()),
        Exactly exactly => exactly.Inner.Comparisons(),
        Negation negation => negation.Inner.Comparisons(),
        Both both => both.Parts.SelectMany(part => part.Comparisons()),
        Either either => either.Parts.SelectMany(part => part.Comparisons()),
        _ => [],
    };

    /// <summary>The ratios in it.</summary>
    public IEnumerable<Ratio> Ratios() => this switch
    {
        Ratio ratio => [ratio],
        Negation negation => negation.Inner.Ratios(),
        Both both => both.Parts.SelectMany(part => part.Ratios()),
        Either either => either.Parts.SelectMany(part => part.Ratios()),
        _ => [],
    };

    /// <summary>Whether a blank leaves it open whatever fillings are tried.</summary>
    public bool HasMultiple => this switch
    {
        Multiple => true,
        Negation negation => negation.Inner.HasMultiple,
        Both both => both.Parts.Any(part => part.HasMultiple),
        Either either => either.Parts.Any(part => part.HasMultiple),
        _ => false,
    };

    public IEnumerable<string> Addresses() => this switch
    {
        Compare compare => compare.Difference.Named,
        CompareValues values => values.Left.Sums().Concat(values.Right.Sums()).SelectMany(sum => sum.Named),
        Ratio ratio => ratio.Part.Named.Concat(ratio.Whole.Named),
        Multiple multiple => multiple.Of.Named,
        Count count => count.Parts.SelectMany(part => part.Addresses()),
        Exactly exactly => exactly.Inner.Addresses(),
        Blank blank => [blank.Address],
        Negation negation => negation.Inner.Addresses(),
        Both both => both.Parts.SelectMany(part => part.Addresses()),
        Either either => either.Parts.SelectMany(part => part.Addresses()),
        _ => [],
    };

    /// <summary>The truth with every number known; null where it hangs on a level that nobody names.</summary>
    public bool? Truth(IReadOnlyDictionary<string, Fraction> values, IReadOnlySet<string> blanks, Fraction tolerance)
    {
        switch (this)
        {
            case Compare compare:
                return Holds(compare.Difference.Value(values), compare.Relation, compare.Amounts.Aggregate(tolerance, (sum, address) =>
                    sum + (compare.Difference.Terms[address].Sign < 0 ? -compare.Difference.Terms[address] : compare.Difference.Terms[address])
                        * HalfOfTheLastDecimal(values[address])));
            case CompareValues compared:
                Fraction right = compared.Right.At(values);
                return Holds(compared.Left.At(values) - right, compared.Relation, tolerance + (compared.Share * (right.Sign < 0 ? -right : right)));
            case Ratio ratio:
                return ratio.Truth(values, tolerance);
            case Multiple multiple:
                Fraction sum = multiple.Of.Value(values);
                return multiple.Unit.Sign == 0 ? sum.Sign == 0 : (sum / multiple.Unit).IsWhole;
            case Count count:
                bool?[] counted = [.. count.Parts.Select(part => part.Truth(values, blanks, Fraction.Zero))];
                return Holds(new Fraction(counted.Count(truth => truth == true), 1) - count.Number, count.Relation, Fraction.Zero);
            case Exactly exactly:
                return exactly.Inner.Truth(values, blanks, Fraction.Zero);
            case Blank blank:
                return blanks.Contains(blank.Address);
            case Constant constant:
                return constant.Value;
            case Negation negation:
                return !negation.Inner.Truth(values, blanks, tolerance);
            case Both both:
                bool?[] all = [.. both.Parts.Select(part => part.Truth(values, blanks, tolerance))];
                return all.Contains(false) ? false : all.Contains(null) ? null : true;
            default:
                bool?[] any = [.. ((Either)this).Parts.Select(part => part.Truth(values, blanks, tolerance))];
                return any.Contains(true) ? true : any.Contains(null) ? null : false;
        }
    }

    /// <summary>Half a unit of the last decimal; a number that no decimals end has none.</summary>
    private static Fraction HalfOfTheLastDecimal(Fraction value)
    {
        var half = new Fraction(1, value.Sign == 0 ? 200 : 2);
        for (int i = 0; i < 20 && value.Sign != 0; i++)
        {
            if (value.IsWhole)
            {
                return half;
            }

            (value, half) = (value * new Fraction(10, 1), half / new Fraction(10, 1));
        }

        return value.Sign == 0 ? half : Fraction.Zero;
    }

    /// <summary>The tolerance widens every relation on both sides; "not equal" means further apart than it.</summary>
    private static bool Holds(Fraction difference, string relation, Fraction tolerance) => relation switch
    {
        "==" => difference.CompareTo(tolerance) <= 0 && difference.CompareTo(-tolerance) >= 0,
        "!=" => difference.CompareTo(tolerance) > 0 || difference.CompareTo(-tolerance) < 0,
        "<=" => difference.CompareTo(tolerance) <= 0,
        "<" => difference.CompareTo(tolerance) < 0,
        ">=" => difference.CompareTo(-tolerance) >= 0,
        ">" => difference.CompareTo(-tolerance) > 0,
        _ => throw new NotSupportedException(relation),
    };
}

/// <summary>A sum of cells times numbers, and a number.</summary>
/// <param name="Terms">The coefficient of each address.</param>
/// <param name="Constant">The number.</param>
/// <param name="Named">Every address written, also those whose coefficients cancel.</param>
internal sealed record NaiveSum(IReadOnlyDictionary<string, Fraction> Terms, Fraction Constant, IReadOnlyList<string> Named)
{
    public static NaiveSum Of(Fraction constant) => new(new Dictionary<string, Fraction>(), constant, []);

    public static NaiveSum Of(IEnumerable<string> addresses)
    {
        string[] distinct = [.. addresses.Distinct()];
        return new NaiveSum(distinct.ToDictionary(address => address, _ => new Fraction(1, 1)), Fraction.Zero, distinct);
    }

    public NaiveSum Plus(NaiveSum other)
    {
        var terms = new Dictionary<string, Fraction>(Terms);
        foreach ((string address, Fraction coefficient) in other.Terms)
        {
            terms[address] = terms.GetValueOrDefault(address, Fraction.Zero) + coefficient;
        }

        return new NaiveSum(terms, Constant + other.Constant, [.. Named, .. other.Named]);
    }

    public NaiveSum Times(Fraction factor) => new(Terms.ToDictionary(term => term.Key, term => term.Value * factor), Constant * factor, Named);

    public Fraction Value(IReadOnlyDictionary<string, Fraction> values) =>
        Terms.Where(term => term.Value.Sign != 0).Aggregate(Constant, (sum, term) => sum + (term.Value * values[term.Key]));
}
