namespace GovInfoDisclosure.Lake.Sql.Queries;

/// <summary>
/// A condition that is TRUE only where no instance has a finding: plain sums, which a blank makes NULL. Most reports of a lake need no more;
/// whatever is not TRUE is judged in full.
/// </summary>
internal static class PassFilter
{
    /// <summary>The condition; null where it would ask nothing.</summary>
    public static string? Of(SqlWords words, IReadOnlyList<InstanceEntry> entries)
    {
        var places = new Dictionary<string, PlaceConditions>(StringComparer.Ordinal);
        PlaceConditions Where(string guard)
        {
            if (!places.TryGetValue(guard, out PlaceConditions? conditions))
            {
                places.Add(guard, conditions = new PlaceConditions(words));
            }

            return conditions;
        }

        foreach (InstanceEntry entry in entries)
        {
            if (AcrossShapes(entry) is string sum)
            {
                Where("").Always.AddZero(sum);
                continue;
            }

            foreach ((string guard, string level, SqlFormula formula) in Cases(entry, []))
            {
                Where(guard).Add(level, formula);
            }
        }

        string[] parts = [.. places.Select(x => x.Key.Length == 0 ? x.Value.Text : $"CASE WHEN {x.Key} THEN {x.Value.Text} ELSE TRUE END")];
        return parts.Length == 0 ? null : string.Join("\n    AND ", parts);
    }

    /// <summary>What must hold, and where: variants of which the same must hold are one.</summary>
    private static IReadOnlyList<(string Guard, string Level, SqlFormula Formula)> Cases(InstanceEntry entry, int[] place)
    {
        if (place.Length == entry.Dimensions.Count)
        {
            return entry.Find(place) is SqlInstance instance && Surely(instance) is { IsTrue: false } formula
                ? [("", "", formula)]
                : [];
        }

        Dimension dimension = entry.Dimensions[place.Length];
        var same = new Dictionary<string, (List<int> Places, IReadOnlyList<(string Guard, string Level, SqlFormula Formula)> Cases)>(StringComparer.Ordinal);
        for (int i = 0; i < dimension.Values.Count; i++)
        {
            IReadOnlyList<(string Guard, string Level, SqlFormula Formula)> cases = Cases(entry, [.. place, i]);
            string key = string.Join("\n", cases.Select(x => x.Guard + "\t" + x.Level + "\t" + JointConditions.Text(x.Formula)));
            if (!same.TryGetValue(key, out var known))
            {
                same.Add(key, known = ([], cases));
            }

            known.Places.Add(i);
        }

        return
        [
            .. from x in same.Values
               let condition = x.Places.Count == dimension.Values.Count ? "" : dimension.Is(x.Places)
               let isLevel = dimension == Dimension.Level
               from y in x.Cases
               select (And(isLevel ? "" : condition, y.Guard), And(isLevel ? condition : "", y.Level), y.Formula),
        ];
    }

    private static string And(string one, string other) => one.Length == 0 ? other : other.Length == 0 ? one : $"{one} AND {other}";

    /// <summary>
    /// An equation that every shape has with other cells (E2: one row of 其他处理 or three) as one sum, in which only what differs depends on the
    /// shape: engines that work on columns are slow where a condition sends rows different ways. Null where it is no such equation.
    /// </summary>
    private static string? AcrossShapes(InstanceEntry entry)
    {
        if (entry.Dimensions.Count > 1)
        {
            return null;
        }

        SqlComparison?[] found = [.. Enumerable.Range(0, entry.Dimensions[0].Values.Count).Select(shape =>
            entry.Find(shape) is { When.IsTrue: true, Check: SqlAtom { Comparison: { Relation: FormulaKind.Equal } sum } }
            && JointConditions.CanBeJoined(sum)
                ? sum
                : null)];
        SqlComparison[] sums = [.. found.OfType<SqlComparison>()];
        if (sums.Length != found.Length || sums.Any(sum => sum.Divisor != sums[0].Divisor))
        {
            return null;
        }

        HashSet<(string, long)> shared = [.. sums[0].Terms.Select(Named)];
        foreach (SqlComparison sum in sums)
        {
            shared.IntersectWith(sum.Terms.Select(Named));
        }

        if (shared.Count == 0 || sums.All(sum => sum.Terms.Count == shared.Count))
        {
            return null;
        }

        IEnumerable<string> cases =
            from x in sums.Select((sum, shape) => (Text: ComparisonText.Net(sum, term => !shared.Contains(Named(term))), Shape: shape))
            group x.Shape by x.Text into same
            select $"WHEN {entry.Dimensions[0].Is([.. same])} THEN {same.Key}";
        return $"{ComparisonText.Net(sums[0], term => shared.Contains(Named(term)))} + CASE {string.Join(" ", cases)} END";
    }

    private static (string Cell, long Net) Named(SqlTerm term) => (term.Cell.Known, term.Net);

    /// <summary>What is TRUE only where the instance holds or does not apply.</summary>
    private static SqlFormula Surely(SqlInstance instance)
    {
        if (instance.Check is null)
        {
            return new SqlConstant(true);
        }

        // Where a blank passes the check, that the cell is not blank is no condition worth asking.
        return instance.NotNegative is not null
            ? instance.Check
            : SqlFormula.Join(all: false, new[] { instance.When.Negated, instance.Check }.Where(part => part is not SqlConstant { Value: null }));
    }
}
