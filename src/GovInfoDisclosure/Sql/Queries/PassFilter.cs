using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Rules.Formulas;
using GovInfoDisclosure.Sql.Compiling;

namespace GovInfoDisclosure.Sql.Queries;

/// <summary>
/// A condition that is TRUE only for reports without a finding: plain sums, which a blank makes NULL. Most reports of a lake need no more;
/// whatever is not TRUE is judged in full.
/// </summary>
internal static class PassFilter
{
    public static string Of(IReadOnlyList<InstanceEntry> entries, WideColumns columns, string shapes)
    {
        var conditions = new Dictionary<string, Together>(StringComparer.Ordinal);
        foreach (InstanceEntry entry in entries)
        {
            if (AcrossShapes(entry, columns) is string sum)
            {
                Place(conditions, "", sum);
                continue;
            }

            IEnumerable<IGrouping<string, int>> groups = Enumerable.Range(0, columns.Forms.Count)
                .Select(shape => (Shape: shape, Text: entry.Choose(instance => Surely(instance, isWhole: entry.Dimensions.Count == 1), shape)))
                .Where(x => x.Text is not ("NULL" or "TRUE"))
                .GroupBy(x => x.Text, x => x.Shape, StringComparer.Ordinal);
            foreach (IGrouping<string, int> group in groups)
            {
                string guard = group.Count() == columns.Forms.Count ? "" : string.Join(", ", group.Select(shape => Dimension.Literal(WideColumns.ShapeOf(columns.Forms[shape]))));
                Place(conditions, guard, group.Key);
            }
        }

        IEnumerable<string> parts = conditions.Select(x =>
        {
            string all = string.Join("\n    AND ", x.Value.Conditions());
            return x.Key.Length == 0 ? all : $"CASE WHEN shape IN ({x.Key}) THEN {all} ELSE TRUE END";
        });
        return string.Join("\n    AND ", new[] { $"shape IN ({shapes})" }.Concat(parts));
    }

    private static void Place(Dictionary<string, Together> conditions, string guard, string condition)
    {
        if (!conditions.TryGetValue(guard, out Together? list))
        {
            conditions.Add(guard, list = new Together());
        }

        list.Add(condition);
    }

    /// <summary>
    /// An equation that every shape has with other cells (E2: one row of 其他处理 or three) as one sum, in which only what differs depends on the
    /// shape: engines that work on columns are slow where a condition sends rows different ways. Null where it is no such equation.
    /// </summary>
    private static string? AcrossShapes(InstanceEntry entry, WideColumns columns)
    {
        var sums = new List<SqlComparison>();
        for (int shape = 0; shape < columns.Forms.Count; shape++)
        {
            if (entry.Dimensions.Count > 1
                || entry.Find(shape) is not { When: SqlConstant { Value: true }, Check: SqlAtom { Comparison: { Relation: Relation.Equal } comparison } }
                || Together.Marked(comparison) is null
                || comparison.Divisor != (sums.FirstOrDefault() ?? comparison).Divisor)
            {
                return null;
            }

            sums.Add(comparison);
        }

        HashSet<(string, long)> shared = [.. sums[0].Terms.Select(Named)];
        sums.ForEach(sum => shared.IntersectWith(sum.Terms.Select(Named)));
        if (shared.Count == 0 || sums.All(sum => sum.Terms.Count == shared.Count))
        {
            return null;
        }

        IEnumerable<string> cases = sums
            .Select((sum, shape) => (Text: ComparisonText.Net(sum, term => !shared.Contains(Named(term))), Shape: WideColumns.ShapeOf(columns.Forms[shape])))
            .GroupBy(x => x.Text, x => Dimension.Literal(x.Shape), StringComparer.Ordinal)
            .Select(group => $"WHEN shape IN ({string.Join(", ", group)}) THEN {group.Key}");
        return Together.OfZero($"{ComparisonText.Net(sums[0], term => shared.Contains(Named(term)))} + CASE {string.Join(" ", cases)} END");
    }

    private static (string Cell, long Net) Named(SqlTerm term) => (term.Cell.Known, term.Net);

    /// <param name="instance">The instance.</param>
    /// <param name="isWhole">Whether what is returned is a condition by itself, and no part of a CASE.</param>
    private static string Surely(SqlInstance instance, bool isWhole)
    {
        if (instance.Check is null)
        {
            return "TRUE";
        }

        SqlFormula surely = SqlFormula.Join(all: false, [SqlFormula.Not(instance.When), instance.Check]);

        // That a cell of the tables is not blank is no condition worth asking: they seldom are, and where one is the report is judged.
        if (instance is { When: SqlNot { Inner: SqlAtom { Blank.Address: string address } }, Check: SqlAtom { Comparison: { Terms.Count: 1 } only } }
            && only.Terms[0].Cell.Address == address && !address.StartsWith("processingFees.", StringComparison.Ordinal))
        {
            surely = instance.Check;
        }

        return isWhole && surely is SqlAtom { Comparison: SqlComparison comparison } ? Together.Marked(comparison) ?? Text(surely) : Text(surely);
    }

    private static string Text(SqlFormula formula) => formula switch
    {
        SqlConstant constant => SqlWords.Known(constant.Value),
        SqlAtom { Comparison: SqlComparison comparison } => ComparisonText.WhenFilled(comparison),
        SqlAtom blank => blank.Blank!.Known + " IS NULL",
        SqlNot not => $"(NOT ({Text(not.Inner)}))",
        _ => "(" + string.Join(((SqlJoin)formula).All ? " AND " : " OR ", ((SqlJoin)formula).Parts.Select(Text)) + ")",
    };

    /// <summary>
    /// Many conditions asked as a few: numbers are all 0 where the bits of all of them together are 0, and none is negative where the bits together
    /// have no sign. An engine then adds and joins bits for a report, and compares but twice.
    /// </summary>
    private sealed class Together
    {
        private const string Zero = "zero:";
        private const string NotNegative = "not negative:";
        private readonly List<string> zero = [];
        private readonly List<string> notNegative = [];
        private readonly List<string> others = [];

        /// <summary>A comparison that can be asked together with others, as such; null for one that cannot.</summary>
        public static string? Marked(SqlComparison comparison) =>
            comparison.Tolerance != 0 || comparison.Constant != 0 || comparison.BlankIsZero ? null
            : comparison.Relation == Relation.Equal ? OfZero(ComparisonText.Net(comparison))
            : comparison.Relation == Relation.AtLeast ? NotNegative + ComparisonText.Net(comparison)
            : null;

        public static string OfZero(string sum) => Zero + sum;

        public void Add(string condition)
        {
            (List<string> list, int mark) = condition.StartsWith(Zero, StringComparison.Ordinal) ? (zero, Zero.Length)
                : condition.StartsWith(NotNegative, StringComparison.Ordinal) ? (notNegative, NotNegative.Length)
                : (others, 0);
            list.Add(condition.Substring(mark));
        }

        public IEnumerable<string> Conditions()
        {
            if (zero.Count > 0)
            {
                yield return $"({Bits(zero)}) = 0";
            }

            if (notNegative.Count > 0)
            {
                yield return $"({Bits(notNegative)}) >= 0";
            }

            foreach (string condition in others)
            {
                yield return condition;
            }
        }

        private static string Bits(IEnumerable<string> numbers) => string.Join("\n      | ", numbers.Select(number => number.Contains(' ') ? $"({number})" : number));
    }
}
