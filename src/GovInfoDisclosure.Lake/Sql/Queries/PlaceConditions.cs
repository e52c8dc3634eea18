namespace GovInfoDisclosure.Lake.Sql.Queries;

/// <summary>What must hold of reports of some shapes: of all of them, and of those of some levels.</summary>
internal sealed class PlaceConditions(SqlWords words)
{
    private readonly Dictionary<string, JointConditions> levels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SqlFormula> ofLevels = new(StringComparer.Ordinal);

    /// <summary>What must hold whatever the level.</summary>
    public JointConditions Always { get; } = new(words);

    public void Add(string level, SqlFormula formula)
    {
        if (level.Length == 0)
        {
            Always.Add(formula);
            return;
        }

        if (!levels.TryGetValue(level, out JointConditions? conditions))
        {
            levels.Add(level, conditions = new JointConditions(words));
        }

        conditions.Add(formula);
        ofLevels[JointConditions.Text(formula)] = formula;
    }

    /// <summary>The condition.</summary>
    public string Text
    {
        get
        {
            List<string> all = [.. Always.Conditions()];
            if (levels.Count > 0)
            {
                // Most reports fulfil what any level asks: only of the others it matters which it is.
                var any = new JointConditions(words);
                foreach (SqlFormula formula in ofLevels.Values)
                {
                    any.Add(formula);
                }

                IEnumerable<string> each = levels.Select(x => $"CASE WHEN {x.Key} THEN {Joined(x.Value.Conditions())} ELSE TRUE END");
                all.Add($"CASE WHEN {Joined(any.Conditions())} THEN TRUE ELSE {Joined(each)} END");
            }

            return Joined(all);
        }
    }

    private static string Joined(IEnumerable<string> conditions) => string.Join("\n    AND ", conditions);
}
