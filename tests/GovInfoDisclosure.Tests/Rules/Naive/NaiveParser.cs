using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GovInfoDisclosure.Form;

namespace GovInfoDisclosure.Tests.Rules.Naive;

/// <summary>Reads a formula by trying: a comparison, else a bracket with a formula inside.</summary>
internal sealed class NaiveParser
{
    private readonly NaiveScope scope;
    private readonly NaiveTokens tokens;
    private readonly NaiveSides sides;

    public NaiveParser(string text, NaiveScope scope)
    {
        this.scope = scope;
        tokens = new NaiveTokens(text);
        sides = new NaiveSides(tokens, scope);
    }

    public NaiveFormula Formula()
    {
        NaiveFormula formula = Implication();
        return tokens.AtEnd ? formula : throw new FormatException(tokens.Peek);
    }

    private NaiveFormula Implication()
    {
        NaiveFormula left = Or();
        return tokens.Take("implies") ? new NaiveFormula.Either([new NaiveFormula.Negation(left), Or()]) : left;
    }

    private NaiveFormula Or()
    {
        var parts = new List<NaiveFormula> { And() };
        while (tokens.Take("or"))
        {
            parts.Add(And());
        }

        return parts.Count == 1 ? parts[0] : new NaiveFormula.Either(parts);
    }

    private NaiveFormula And()
    {
        var parts = new List<NaiveFormula> { One() };
        while (tokens.Take("and"))
        {
            parts.Add(One());
        }

        return parts.Count == 1 ? parts[0] : new NaiveFormula.Both(parts);
    }

    private NaiveFormula One()
    {
        if (tokens.Take("not"))
        {
            return new NaiveFormula.Negation(One());
        }

        if (tokens.Take("agency.level"))
        {
            tokens.Expect("in");
            tokens.Expect("[");
            string[] levels = tokens.List();
            tokens.Expect("]");
            return new NaiveFormula.Constant(scope.Level is AgencyLevel level ? levels.Contains(level.ToString().ToLower(CultureInfo.InvariantCulture)) : null);
        }

        if (tokens.Take("report.year"))
        {
            bool fits = YearFits(scope.Report.Year ?? 0);
            return new NaiveFormula.Constant(scope.Report.Year is null ? null : fits);
        }

        if (tokens.Take("agency.code"))
        {
            tokens.Expect("in");
            tokens.Expect("[");
            string[] codes = tokens.List();
            tokens.Expect("]");
            return new NaiveFormula.Constant(scope.Report.Agency.Code is string code ? codes.Contains(code) : null);
        }

        int start = tokens.Place;
        bool isBracket = tokens.Peek == "(";
        try
        {
            return Comparison();
        }
        catch (FormatException) when (isBracket)
        {
            tokens.Place = start + 1;
            NaiveFormula inner = Implication();
            tokens.Expect(")");
            return inner;
        }
    }

    /// <summary>The rest of a condition on the year; it is read to its end whatever the year.</summary>
    private bool YearFits(int year)
    {
        string relation = tokens.Next();
        if (relation == "in")
        {
            tokens.Expect("[");
            string[] years = tokens.List();
            tokens.Expect("]");
            return years.Contains(year.ToString(CultureInfo.InvariantCulture));
        }

        int first = int.Parse(tokens.Next(), CultureInfo.InvariantCulture);
        if (relation == "between")
        {
            tokens.Expect("and");
            int last = int.Parse(tokens.Next(), CultureInfo.InvariantCulture);
            return year >= first && year <= last;
        }

        return relation switch
        {
            "==" => year == first,
            "!=" => year != first,
            "<=" => year <= first,
            "<" => year < first,
            ">=" => year >= first,
            _ => year > first,
        };
    }

    private NaiveFormula Comparison()
    {
        if (tokens.Peek is "share" or "growth" or "count")
        {
            return Alone();
        }

        NaiveValue left = sides.Value();
        if (tokens.Take("is"))
        {
            bool not = tokens.Take("not");
            NaiveFormula asked;
            if (tokens.Take("a"))
            {
                tokens.Expect("multiple");
                tokens.Expect("of");
                asked = new NaiveFormula.Multiple(((NaiveValue.Sum)left).Linear, sides.Sum().Constant);
            }
            else
            {
                tokens.Expect("blank");
                asked = new NaiveFormula.Blank(((NaiveValue.Sum)left).Linear.Named.Single());
            }

            return not ? new NaiveFormula.Negation(asked) : asked;
        }

        if (tokens.Take("between"))
        {
            NaiveValue low = sides.Value();
            tokens.Expect("and");
            return new NaiveFormula.Both([Compare(left, ">=", low), Compare(left, "<=", sides.Value())]);
        }

        return Compare(left, Relation(), sides.Value());
    }

    private string Relation() => tokens.Peek is "==" or "!=" or "<=" or "<" or ">=" or ">"
        ? tokens.Next()
        : throw new FormatException("relation");

    private NaiveFormula Compare(NaiveValue left, string relation, NaiveValue right)
    {
        if (left is not NaiveValue.Sum first || right is not NaiveValue.Sum second || scope.RelativeTolerance.Sign > 0)
        {
            return new NaiveFormula.CompareValues(left, relation, right, scope.RelativeTolerance);
        }

        NaiveSum difference = first.Linear.Plus(second.Linear.Times(new Fraction(-1, 1)));
        return new NaiveFormula.Compare(difference, relation, scope.RoundsAsWritten
            ? [.. difference.Terms.Where(term => term.Value.Sign != 0 && scope.IsAmount(term.Key)).Select(term => term.Key)]
            : []);
    }

    /// <summary>A share, a growth or a count, and the numbers that it is compared with.</summary>
    private NaiveFormula Alone()
    {
        string name = tokens.Next();
        tokens.Expect("(");
        Func<string, Fraction, NaiveFormula> compare;
        if (name == "count")
        {
            (string[] patterns, string[] except) = tokens.Patterns();
            NaiveSum[] cells = [.. scope.Match(patterns, except).Select(match => NaiveSum.Of([match.Address]))];
            Func<NaiveSum, NaiveFormula> inner;
            if (tokens.Take("is"))
            {
                bool not = tokens.Take("not");
                tokens.Expect("blank");
                inner = cell => not ? new NaiveFormula.Negation(new NaiveFormula.Blank(cell.Named[0])) : new NaiveFormula.Blank(cell.Named[0]);
            }
            else
            {
                string each = Relation();
                NaiveSum number = sides.Sum();
                inner = cell => new NaiveFormula.Compare(cell.Plus(number.Times(new Fraction(-1, 1))), each, []);
            }

            compare = (relation, number) => new NaiveFormula.Count([.. cells.Select(inner)], relation, number);
        }
        else
        {
            NaiveSum part = sides.Sum();
            NaiveSum whole = name == "growth" ? scope.YearBefore(part) : tokens.Take(",") ? sides.Sum() : throw new FormatException("comma");
            compare = (relation, number) => new NaiveFormula.Ratio(part, whole, name == "growth", relation, number, scope.RelativeTolerance);
        }

        tokens.Expect(")");
        if (tokens.Take("between"))
        {
            Fraction low = sides.Sum().Constant;
            tokens.Expect("and");
            return new NaiveFormula.Both([compare(">=", low), compare("<=", sides.Sum().Constant)]);
        }

        return compare(Relation(), sides.Sum().Constant);
    }
}
