using System;
using System.Collections.Generic;
using System.Globalization;
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
    }

    extension(LinearRelation relation)
    {
        /// <summary>Whether the relation holds for a record; null when a variable that it needs is blank or not in the record.</summary>
        internal bool? Holds(IReadOnlyDictionary<string, decimal?> record) =>
            relation.Expression.Evaluate(record) is { } value ? new LinearSystem([relation]).Rows[0].Holds(value) : null;
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
