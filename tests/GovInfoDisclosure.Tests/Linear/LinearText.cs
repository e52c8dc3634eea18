using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GovInfoDisclosure.Linear;

namespace GovInfoDisclosure.Tests.Linear;

/// <summary>Relations written as text, as the published cases have them: the tests alone need that.</summary>
internal static class LinearText
{
    extension(LinearRelation)
    {
        /// <summary>Reads a relation such as "p + c == t", "c - 0.6*t >= 0", "x ≤ 10 − 2*y". Named by <paramref name="name"/>, else by its text.</summary>
        /// <exception cref="FormatException">The text is not a linear relation; the message names the column.</exception>
        internal static LinearRelation Parse(string text, string? name = null) =>
            TryParse(text, name, out LinearRelation? relation, out string? error) ? relation! : throw new FormatException(error);

        /// <summary>Reads a relation; false with an error that names the column (from 1) when the text is not one. Never throws.</summary>
        internal static bool TryParse(string? text, string? name, out LinearRelation? relation, out string? error)
        {
            var parser = new LinearParser(text ?? "");
            relation = parser.Read(name);
            error = parser.Error;
            return relation is not null;
        }
    }

    extension(LinearExpression expression)
    {
        /// <summary>The value for a record; null when a variable that it needs is blank or not in the record.</summary>
        internal Rational? Evaluate(IReadOnlyDictionary<string, decimal?> record)
        {
            var system = new LinearSystem([new LinearRelation("only", expression, LinearOperator.Equal)]);
            return system.Rows[0].Evaluate(system.ValuesOf(record));
        }

        /// <summary>The expression as text: "x - 0.6*y + 3".</summary>
        internal string Text()
        {
            IEnumerable<(Rational Factor, string Text)> parts = expression.Terms.Select(term => (term.Coefficient,
                term.Coefficient.Abs() == Rational.One ? term.Variable : term.Coefficient.Abs() + "*" + term.Variable));
            if (!expression.Constant.IsZero || expression.Terms.Count == 0)
            {
                parts = parts.Append((expression.Constant, expression.Constant.Abs().ToString()));
            }

            return string.Concat(parts.Select((part, i) => (part.Factor.Sign < 0 ? (i == 0 ? "-" : " - ") : i == 0 ? "" : " + ") + part.Text));
        }
    }

    extension(LinearRelation relation)
    {
        /// <summary>Whether the relation holds for a record; null when a variable that it needs is blank or not in the record.</summary>
        internal bool? Holds(IReadOnlyDictionary<string, decimal?> record) =>
            relation.Expression.Evaluate(record) is { } value ? new LinearSystem([relation]).Rows[0].Holds(value) : null;

        /// <summary>The relation as text, without its name.</summary>
        internal string Text() => relation.Expression.Text() + relation.Operator switch
        {
            LinearOperator.Equal => " == 0",
            LinearOperator.NotEqual => " != 0",
            LinearOperator.Less => " < 0",
            LinearOperator.LessOrEqual => " <= 0",
            LinearOperator.Greater => " > 0",
            _ => " >= 0",
        };
    }

    extension(Localiser localiser)
    {
        /// <summary>Finds the lightest sets of variables of a record to change; a variable that is not in it is a blank.</summary>
        internal LocalisationResult Localise(LinearSystem system, IReadOnlyDictionary<string, decimal?> record, LocalisationOptions? options = null) =>
            localiser.Localise(system.ValuesOf(record), options ?? new LocalisationOptions());
    }

    extension(LinearSystem)
    {
        /// <summary>
        /// Reads relations, one a text, each with an optional name before a colon ("E1: a + b == c"); without one they are R1, R2, … by place.
        /// </summary>
        /// <exception cref="FormatException">A text is not a linear relation; the message names the line and the column.</exception>
        /// <exception cref="ArgumentException">Two relations have the same name.</exception>
        internal static LinearSystem Parse(IEnumerable<string> relations, IEnumerable<string>? nonNegative = null, IEnumerable<string>? integer = null)
        {
            var parsed = new List<LinearRelation>();
            foreach (string text in relations)
            {
                string place = (parsed.Count + 1).ToString(CultureInfo.InvariantCulture);
                int colon = text.IndexOf(':');
                string name = colon > 0 ? text.Substring(0, colon).Trim() : "R" + place;
                if (!LinearRelation.TryParse(text.Substring(colon + 1), name, out LinearRelation? relation, out string? error))
                {
                    throw new FormatException("line " + place + ", " + error);
                }

                parsed.Add(relation!);
            }

            return new LinearSystem(parsed, nonNegative, integer);
        }
    }
}
