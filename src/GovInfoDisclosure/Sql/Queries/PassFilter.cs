using System;
using System.Collections.Generic;
using System.Linq;
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
        var conditions = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (InstanceEntry entry in entries)
        {
            IEnumerable<IGrouping<string, int>> groups = Enumerable.Range(0, columns.Forms.Count)
                .Select(shape => (Shape: shape, Text: entry.Choose(Surely, shape)))
                .Where(x => x.Text is not ("NULL" or "TRUE"))
                .GroupBy(x => x.Text, x => x.Shape, StringComparer.Ordinal);
            foreach (IGrouping<string, int> group in groups)
            {
                string guard = group.Count() == columns.Forms.Count ? "" : string.Join(", ", group.Select(shape => Dimension.Literal(WideColumns.ShapeOf(columns.Forms[shape]))));
                if (!conditions.TryGetValue(guard, out List<string>? list))
                {
                    conditions.Add(guard, list = []);
                }

                list.Add(group.Key);
            }
        }

        IEnumerable<string> parts = conditions.Select(x =>
        {
            string all = string.Join("\n    AND ", x.Value);
            return x.Key.Length == 0 ? all : $"CASE WHEN shape IN ({x.Key}) THEN {all} ELSE TRUE END";
        });
        return string.Join("\n    AND ", new[] { $"shape IN ({shapes})" }.Concat(parts));
    }

    private static string Surely(SqlInstance instance) =>
        instance.Check is null ? "TRUE" : Text(SqlFormula.Join(all: false, [SqlFormula.Not(instance.When), instance.Check]));

    private static string Text(SqlFormula formula) => formula switch
    {
        SqlConstant constant => SqlWords.Known(constant.Value),
        SqlAtom { Comparison: SqlComparison comparison } => ComparisonText.WhenFilled(comparison),
        SqlAtom blank => blank.Blank!.Known + " IS NULL",
        SqlNot not => $"(NOT ({Text(not.Inner)}))",
        _ => "(" + string.Join(((SqlJoin)formula).All ? " AND " : " OR ", ((SqlJoin)formula).Parts.Select(Text)) + ")",
    };
}
