namespace GovInfoDisclosure.Lake.Sql.Queries;

/// <summary>An instance of a rule in all its variants: what it is for each shape, level and partner that it differs by.</summary>
internal sealed class InstanceEntry(Rule rule, string id, IReadOnlyList<Dimension> dimensions)
{
    private readonly Dictionary<string, SqlInstance> variants = new(StringComparer.Ordinal);

    public Rule Rule { get; } = rule;

    public string Id { get; } = id;

    public IReadOnlyList<Dimension> Dimensions { get; } = dimensions;

    public IEnumerable<SqlInstance> Variants => variants.Values;

    /// <summary>The values of the dimensions, and what the instance is there.</summary>
    public IEnumerable<(int[] Place, SqlInstance Instance)> Places =>
        variants.Select(x => (x.Key.Split(',').Select(index => int.Parse(index, CultureInfo.InvariantCulture)).ToArray(), x.Value));

    public void Add(IReadOnlyList<int> place, SqlInstance instance) => variants[string.Join(",", place)] = instance;

    public SqlInstance? Find(params int[] place) => variants.TryGetValue(string.Join(",", place), out SqlInstance? instance) ? instance : null;

    /// <summary>An expression that is right for every variant.</summary>
    /// <param name="expression">The expression for one variant.</param>
    /// <param name="fixedPlace">The first places that are given already.</param>
    /// <param name="none">The expression where there is no such instance.</param>
    public string Choose(Func<SqlInstance, string> expression, int[]? fixedPlace = null, string none = "NULL")
    {
        int[] place = fixedPlace ?? [];
        if (place.Length == Dimensions.Count)
        {
            return Find(place) is SqlInstance instance ? expression(instance) : none;
        }

        Dimension dimension = Dimensions[place.Length];
        (string Text, int Place)[] texts = [.. dimension.Values.Select((_, i) => (Choose(expression, [.. place, i], none), i))];
        if (texts.All(x => x.Text == texts[0].Text))
        {
            return texts[0].Text;
        }

        // What holds of whatever else there is comes last.
        IEnumerable<string> cases =
            from x in texts
            group x.Place by x.Text into same
            where same.Key != none
            orderby same.Any(i => dimension.Values[i] is null)
            select $"WHEN {dimension.Is([.. same])} THEN {same.Key}";
        return $"CASE {string.Join(" ", cases)}{(none == "NULL" ? "" : $" ELSE {none}")} END";
    }
}
