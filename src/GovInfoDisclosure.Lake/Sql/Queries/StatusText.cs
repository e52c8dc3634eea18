namespace GovInfoDisclosure.Lake.Sql.Queries;

/// <summary>What an instance comes to, as SQL.</summary>
/// <param name="names">The columns that hold whether a comparison holds, by its key; of the others the comparison itself is written.</param>
internal sealed class StatusText(IReadOnlyDictionary<string, string> names)
{
    /// <summary>0 where it holds or does not apply, else what stands for broken or, twice as much, for undecided.</summary>
    /// <param name="instance">The instance.</param>
    /// <param name="broken">What stands for broken.</param>
    /// <param name="guard">What must hold besides for the instance to apply; null where nothing must.</param>
    public string Of(SqlInstance instance, long broken, string? guard)
    {
        if (instance.Check is null or { IsTrue: true } || instance.When.IsFalse)
        {
            return "0";
        }

        string one = Dimension.Literal(broken);
        string two = Dimension.Literal(2 * broken);
        SqlComparison? only = instance.NotNegative
            ?? (instance is { When.IsTrue: true, Check: SqlAtom atom } && !names.ContainsKey(atom.Key) ? atom.Comparison : null);
        if (only is not null)
        {
            string status = ComparisonText.Status(only, one, two);
            return guard is null ? status : $"CASE WHEN NOT ({guard}) THEN 0 ELSE {status} END";
        }

        var cases = new List<string>();
        if (guard is not null)
        {
            cases.Add($"WHEN NOT ({guard}) THEN 0");
        }

        bool asks = !instance.When.IsConstant;
        if (asks)
        {
            cases.Add($"WHEN {Text(instance.When.Negated)} THEN 0");
        }

        string check = Text(instance.Check);
        cases.Add($"WHEN {check} THEN 0");
        if (asks || instance.When.IsTrue)
        {
            // Whether cells are blank is always known: where such a condition is not false, it is true.
            bool isKnown = instance.When.IsAlwaysKnown;
            cases.Add($"WHEN NOT {check}{(isKnown ? "" : " AND " + Text(instance.When))} THEN {one}");
        }

        return "CASE " + string.Join(" ", cases) + $" ELSE {two} END";
    }

    /// <summary>
    /// A number of the comparison that made the outcome: the first in the order written that has it, else the first of all.
    /// </summary>
    /// <param name="instance">The instance.</param>
    /// <param name="valueOf">The number of a comparison.</param>
    /// <param name="none">What is written where there is no comparison.</param>
    public string Shown(SqlInstance instance, Func<SqlComparison, string> valueOf, string none = "NULL")
    {
        (SqlAtom Atom, bool IsNegated)[] comparisons = [.. instance.Shown];
        string[] values = [.. comparisons.Select(x => valueOf(x.Atom.Comparison!))];
        if (values.Distinct().Count() <= 1)
        {
            return values.Length == 0 ? none : values[0];
        }

        string Cases(Func<(SqlAtom Atom, bool IsNegated), string> condition) =>
            "CASE " + string.Join(" ", comparisons.Select((x, i) => $"WHEN {condition(x)} THEN {values[i]}")) + $" ELSE {values[0]} END";

        // Where any part is enough, none holds of what is broken: the first stands for it.
        string broken = instance.Check!.IsFalseByAllLeaves ? values[0] : Cases(x => (x.IsNegated ? "" : "NOT ") + Text(x.Atom));
        return $"CASE WHEN outcome = 'broken' THEN {broken} ELSE {FirstUnknown(instance, valueOf, values[0])} END";
    }

    /// <summary>A number of the first comparison that nobody knows of.</summary>
    /// <param name="instance">The instance.</param>
    /// <param name="valueOf">The number of a comparison.</param>
    /// <param name="none">What is written where all are known.</param>
    public string FirstUnknown(SqlInstance instance, Func<SqlComparison, string> valueOf, string none) => "CASE "
        + string.Join(" ", instance.Shown.Select(x => $"WHEN {Text(x.Atom)} IS NULL THEN {valueOf(x.Atom.Comparison!)}")) + $" ELSE {none} END";

    private string Text(SqlFormula formula) => formula.Text(atom =>
        names.TryGetValue(atom.Key, out string? name) ? name
        : atom.Comparison is null ? $"({atom.Blank!.Partial} IS NULL)"
        : $"({ComparisonText.ByEveryFilling(atom.Comparison)})");
}
