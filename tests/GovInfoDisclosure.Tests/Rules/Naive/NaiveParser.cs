using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Tests.Rules.Naive;

/// <summary>Reads a formula by trying: a comparison, else a bracket with a formula inside.</summary>
internal sealed class NaiveParser
{
    private static readonly Regex Token = new(@"\s*(==|\*\*[\w.{}*]*|!=|<=|>=|[<>+*/()\[\],-]|\$\w+|\d+(\.\d+)?|[\w.{}]*\*[\w.{}*]*|[\w.{}]+)\s*",
        RegexOptions.CultureInvariant);
    private readonly NaiveScope scope;
    private readonly List<string> tokens = [];
    private int next;

    public NaiveParser(string text, NaiveScope scope)
    {
        this.scope = scope;
        int at = 0;
        while (at < text.Length)
        {
            Match match = Token.Match(text, at);
            if (!match.Success || match.Index != at)
            {
                throw new FormatException($"'{text}' at {at}");
            }

            tokens.Add(match.Groups[1].Value);
            at += match.Length;
        }
    }

    public NaiveFormula Formula()
    {
        NaiveFormula formula = Implication();
        return next == tokens.Count ? formula : throw new FormatException(string.Join(' ', tokens.Skip(next)));
    }

    /// <summary>Patterns with their exceptions, as forEach and sum have them.</summary>
    public (string[] Patterns, string[] Except) Patterns()
    {
        string[] patterns = List();
        return (patterns, Take("except") ? List() : []);
    }

    private string[] List()
    {
        var list = new List<string> { tokens[next++] };
        while (Take(","))
        {
            list.Add(tokens[next++]);
        }

        return [.. list];
    }

    private NaiveFormula Implication()
    {
        NaiveFormula left = Or();
        return Take("implies") ? new NaiveFormula.Either([new NaiveFormula.Negation(left), Or()]) : left;
    }

    private NaiveFormula Or()
    {
        var parts = new List<NaiveFormula> { And() };
        while (Take("or"))
        {
            parts.Add(And());
        }

        return parts.Count == 1 ? parts[0] : new NaiveFormula.Either(parts);
    }

    private NaiveFormula And()
    {
        var parts = new List<NaiveFormula> { One() };
        while (Take("and"))
        {
            parts.Add(One());
        }

        return parts.Count == 1 ? parts[0] : new NaiveFormula.Both(parts);
    }

    private NaiveFormula One()
    {
        if (Take("not"))
        {
            return new NaiveFormula.Negation(One());
        }

        if (Take("agency.level"))
        {
            Expect("in");
            Expect("[");
            string[] levels = List();
            Expect("]");
            return new NaiveFormula.Constant(scope.Level is AgencyLevel level ? levels.Contains(level.ToString().ToLower(CultureInfo.InvariantCulture)) : null);
        }

        if (Take("report.year"))
        {
            bool fits = YearFits(scope.Report.Year ?? 0);
            return new NaiveFormula.Constant(scope.Report.Year is null ? null : fits);
        }

        if (Take("agency.code"))
        {
            Expect("in");
            Expect("[");
            string[] codes = List();
            Expect("]");
            return new NaiveFormula.Constant(scope.Report.Agency.Code is string code ? codes.Contains(code) : null);
        }

        int start = next;
        try
        {
            return Comparison();
        }
        catch (FormatException) when (tokens[start] == "(")
        {
            next = start + 1;
            NaiveFormula inner = Implication();
            Expect(")");
            return inner;
        }
    }

    /// <summary>The rest of a condition on the year; it is read to its end whatever the year.</summary>
    private bool YearFits(int year)
    {
        string relation = tokens[next++];
        if (relation == "in")
        {
            Expect("[");
            string[] years = List();
            Expect("]");
            return years.Contains(year.ToString(CultureInfo.InvariantCulture));
        }

        int first = int.Parse(tokens[next++], CultureInfo.InvariantCulture);
        if (relation == "between")
        {
            Expect("and");
            int last = int.Parse(tokens[next++], CultureInfo.InvariantCulture);
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
        NaiveSum left = Sum();
        if (Take("is"))
        {
            bool not = Take("not");
            Expect("blank");
            var blank = new NaiveFormula.Blank(left.Named.Single());
            return not ? new NaiveFormula.Negation(blank) : blank;
        }

        string relation = next < tokens.Count && tokens[next] is "==" or "!=" or "<=" or "<" or ">=" or ">"
            ? tokens[next++]
            : throw new FormatException("relation");
        NaiveSum difference = left.Plus(Sum().Times(new Fraction(-1, 1)));
        return new NaiveFormula.Compare(difference, relation, scope.RoundsAsWritten
            ? [.. difference.Terms.Where(term => term.Value.Sign != 0 && scope.Form.Find(term.Key).Measure == Measure.TenThousandYuan).Select(term => term.Key)]
            : []);
    }

    private NaiveSum Sum()
    {
        NaiveSum sum = Product();
        while (next < tokens.Count && tokens[next] is "+" or "-")
        {
            bool minus = tokens[next++] == "-";
            sum = sum.Plus(Product().Times(new Fraction(minus ? -1 : 1, 1)));
        }

        return sum;
    }

    private NaiveSum Product()
    {
        NaiveSum product = Factor();
        while (next < tokens.Count && tokens[next] is "*" or "/")
        {
            bool divide = tokens[next++] == "/";
            NaiveSum factor = Factor();
            product = divide ? product.Times(new Fraction(1, 1) / factor.Constant)
                : factor.Named.Count == 0 ? product.Times(factor.Constant)
                : factor.Times(product.Constant);
        }

        return product;
    }

    private NaiveSum Factor()
    {
        string token = next < tokens.Count ? tokens[next++] : throw new FormatException("end");
        if (token is "-" or "+")
        {
            return Factor().Times(new Fraction(token == "-" ? -1 : 1, 1));
        }

        if (token == "(")
        {
            NaiveSum inner = Sum();
            Expect(")");
            return inner;
        }

        if (token == "sum")
        {
            Expect("(");
            (string[] patterns, string[] except) = Patterns();
            Expect(")");
            return NaiveSum.Of(scope.Match(patterns, except).Select(match => match.Address));
        }

        return token[0] == '$' ? NaiveSum.Of(scope.Parameter(token.Substring(1)))
            : char.IsAsciiDigit(token[0]) ? NaiveSum.Of(Fraction.Of(decimal.Parse(token, CultureInfo.InvariantCulture)))
            : token.Contains('.', StringComparison.Ordinal) || token[0] == '{' ? NaiveSum.Of([scope.Cell(token)])
            : throw new FormatException(token);
    }

    private bool Take(string token)
    {
        if (next >= tokens.Count || tokens[next] != token)
        {
            return false;
        }

        next++;
        return true;
    }

    private void Expect(string token)
    {
        if (!Take(token))
        {
            throw new FormatException("expected " + token);
        }
    }
}
