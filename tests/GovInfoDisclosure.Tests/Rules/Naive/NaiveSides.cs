using System;
using System.Collections.Generic;
using System.Linq;

namespace GovInfoDisclosure.Tests.Rules.Naive;

/// <summary>Reads one side of a comparison.</summary>
internal sealed class NaiveSides(NaiveTokens tokens, NaiveScope scope)
{
    public NaiveSum Sum() => Value() is NaiveValue.Sum sum ? sum.Linear : throw new FormatException("sum");

    public NaiveValue Value()
    {
        NaiveValue sum = Product();
        while (tokens.Peek is "+" or "-")
        {
            bool minus = tokens.Next() == "-";
            sum = sum.Plus(new Fraction(minus ? -1 : 1, 1), Product());
        }

        return sum;
    }

    private static NaiveValue Times(NaiveValue value, Fraction factor) => NaiveValue.Of(NaiveSum.Of(Fraction.Zero)).Plus(factor, value);

    private NaiveValue Product()
    {
        NaiveValue product = Factor();
        while (tokens.Peek is "*" or "/")
        {
            bool divide = tokens.Next() == "/";
            NaiveValue factor = Factor();
            product = divide ? Times(product, new Fraction(1, 1) / ((NaiveValue.Sum)factor).Linear.Constant)
                : factor is NaiveValue.Sum { Linear: { Named.Count: 0 } number } ? Times(product, number.Constant)
                : Times(factor, ((NaiveValue.Sum)product).Linear.Constant);
        }

        return product;
    }

    private NaiveValue Factor()
    {
        string token = tokens.Next();
        if (token is "-" or "+")
        {
            return Times(Factor(), new Fraction(token == "-" ? -1 : 1, 1));
        }

        if (token == "(")
        {
            NaiveValue inner = Value();
            tokens.Expect(")");
            return inner;
        }

        if (token == "abs")
        {
            tokens.Expect("(");
            NaiveValue inner = Value();
            tokens.Expect(")");
            return new NaiveValue.Size(inner);
        }

        if (token is "max" or "min")
        {
            tokens.Expect("(");
            var parts = new List<NaiveValue>();
            if (tokens.Peek.Contains('*', StringComparison.Ordinal))
            {
                (string[] patterns, string[] except) = tokens.Patterns();
                parts.AddRange(scope.Match(patterns, except).Select(match => NaiveValue.Of(NaiveSum.Of([match.Address]))));
            }
            else
            {
                do
                {
                    parts.Add(Value());
                }
                while (tokens.Take(","));
            }

            tokens.Expect(")");
            return new NaiveValue.Extreme(token == "max", parts);
        }

        return NaiveValue.Of(Linear(token));
    }

    private NaiveSum Linear(string token)
    {
        if (token == "sum")
        {
            tokens.Expect("(");
            (string[] patterns, string[] except) = tokens.Patterns();
            tokens.Expect(")");
            return NaiveSum.Of(scope.Match(patterns, except).Select(match => match.Address));
        }

        return token[0] == '$' ? NaiveSum.Of(scope.Parameter(token.Substring(1)))
            : char.IsAsciiDigit(token[0]) ? NaiveSum.Of(NaiveScope.Number(token))
            : token.Contains('.', StringComparison.Ordinal) || token[0] == '{' ? NaiveSum.Of([scope.Cell(token)])
            : throw new FormatException(token);
    }
}
