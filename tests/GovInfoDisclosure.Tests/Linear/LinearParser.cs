using System.Collections.Generic;
using System.Globalization;
using System.Numerics;
using GovInfoDisclosure.Linear;

namespace GovInfoDisclosure.Tests.Linear;

/// <summary>Reads "2*x + y &lt;= 10 - z" by hand, in one pass; the first error is kept with its column.</summary>
internal sealed class LinearParser(string text)
{
    private const int LongestText = 65536;
    private const int LongestNumber = 60;
    private int position;

    internal string? Error { get; private set; }

    internal LinearRelation? Read(string? name)
    {
        if (text.Length > LongestText)
        {
            Fail(LongestText, "the text is longer than 65536 characters");
            return null;
        }

        var terms = new List<LinearTerm>();
        Rational constant = default;
        if (!ReadSide(terms, ref constant, 1) || !ReadOperator(out LinearOperator comparison) || !ReadSide(terms, ref constant, -1))
        {
            return null;
        }

        SkipSpace();
        if (position < text.Length)
        {
            Fail(position, "unexpected '" + text[position] + "' after the relation");
            return null;
        }

        string trimmed = text.Trim();
        return new LinearRelation(string.IsNullOrEmpty(name) ? trimmed : name!, new LinearExpression(terms, constant), comparison);
    }

    private bool ReadSide(List<LinearTerm> terms, ref Rational constant, int side)
    {
        bool first = true;
        while (true)
        {
            SkipSpace();
            int sign = side;
            char next = Peek();
            if (next == '+' || IsMinus(next))
            {
                sign = next == '+' ? side : -side;
                position++;
                SkipSpace();
            }
            else if (!first)
            {
                return true;
            }

            if (!ReadTerm(terms, ref constant, sign))
            {
                return false;
            }

            first = false;
        }
    }

    private bool ReadTerm(List<LinearTerm> terms, ref Rational constant, int sign)
    {
        Rational factor = sign;
        string? variable = null;
        while (true)
        {
            SkipSpace();
            int start = position;
            char next = Peek();
            if (IsDigit(next))
            {
                if (!ReadNumber(out Rational number))
                {
                    return false;
                }

                factor *= number;
            }
            else if (char.IsLetter(next) || next == '_')
            {
                if (variable is not null)
                {
                    return Fail(start, "a product of two variables is not linear");
                }

                variable = ReadName();
            }
            else
            {
                return Fail(start, position == text.Length ? "a number or a variable is missing" : "'" + next + "' stands where a number or a variable should");
            }

            SkipSpace();
            if (Peek() is not ('*' or '·' or '×'))
            {
                break;
            }

            position++;
        }

        if (variable is null)
        {
            constant += factor;
        }
        else
        {
            terms.Add(new LinearTerm(variable, factor));
        }

        return true;
    }

    private bool ReadNumber(out Rational number)
    {
        int start = position;
        int point = -1;
        while (IsDigit(Peek()) || (Peek() == '.' && point < 0 && position + 1 < text.Length && IsDigit(text[position + 1])))
        {
            if (Peek() == '.')
            {
                point = position;
            }

            position++;
        }

        number = default;
        if (position - start > LongestNumber)
        {
            return Fail(start, "the number is longer than 60 characters");
        }

        string digits = text.Substring(start, position - start);
        int scale = point < 0 ? 0 : position - point - 1;
        BigInteger value = BigInteger.Parse(point < 0 ? digits : digits.Remove(point - start, 1), NumberStyles.None, CultureInfo.InvariantCulture);
        number = Rational.Create(value, BigInteger.Pow(10, scale));
        return true;
    }

    private string ReadName()
    {
        int start = position;
        while (char.IsLetterOrDigit(Peek()) || Peek() is '_' or '.' or '[' or ']' or '@' or '#')
        {
            position++;
        }

        return text.Substring(start, position - start);
    }

    private bool ReadOperator(out LinearOperator comparison)
    {
        SkipSpace();
        char first = Peek();
        char second = position + 1 < text.Length ? text[position + 1] : '\0';
        (LinearOperator, int)? found = (first, second) switch
        {
            ('=', '=') => (LinearOperator.Equal, 2),
            ('=', _) => (LinearOperator.Equal, 1),
            ('!', '=') or ('<', '>') => (LinearOperator.NotEqual, 2),
            ('<', '=') => (LinearOperator.LessOrEqual, 2),
            ('>', '=') => (LinearOperator.GreaterOrEqual, 2),
            ('<', _) => (LinearOperator.Less, 1),
            ('>', _) => (LinearOperator.Greater, 1),
            ('≤', _) => (LinearOperator.LessOrEqual, 1),
            ('≥', _) => (LinearOperator.GreaterOrEqual, 1),
            ('≠', _) => (LinearOperator.NotEqual, 1),
            _ => null,
        };
        comparison = found?.Item1 ?? default;
        if (found is null)
        {
            return Fail(position, "a comparison (== != < <= > >=) is missing");
        }

        position += found.Value.Item2;
        return true;
    }

    private static bool IsDigit(char character) => character is >= '0' and <= '9';

    private static bool IsMinus(char character) => character is '-' or '−';

    private char Peek() => position < text.Length ? text[position] : '\0';

    private void SkipSpace()
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }
    }

    private bool Fail(int position, string message)
    {
        Error ??= "column " + (position + 1).ToString(CultureInfo.InvariantCulture) + ": " + message;
        return false;
    }
}
