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

    public IEnumerable<Compare> Comparisons() => this switch
    {
        Compare compare => [compare],
        Negation negation => negation.Inner.Comparisons(),
        Both both => both.Parts.SelectMany(part => part.Comparisons()),
        Either either => either.Parts.SelectMany(part => part.Comparisons()),
        _ => [],
    };

    public IEnumerable<string> Addresses() => this switch
    {
        Compare compare => compare.Difference.Named,
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
