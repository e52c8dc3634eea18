namespace GovInfoDisclosure.Rules.Binding;

/// <summary>What rules are bound to: the shapes of the reports at hand, not their numbers.</summary>
internal sealed record BindTarget
{
    public required FormShape Form { get; init; }

    public AgencyLevel? Level { get; init; }

    /// <summary>Last year's shape; null where there is no such report.</summary>
    public FormShape? Prior { get; init; }

    /// <summary>The shape of two years back; null where there is no such report.</summary>
    public FormShape? Prior2 { get; init; }

    /// <summary>The units' names and shapes; empty where there are none.</summary>
    public IReadOnlyList<KeyValuePair<string, FormShape>> Units { get; init; } = [];

    /// <summary>What a unit is called in an id, by its name; where it is not here, as its name.</summary>
    public IReadOnlyDictionary<string, string> UnitIds { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether all expected units are there; false also where nobody said which are expected.</summary>
    public bool UnitsComplete { get; init; }

    public string IdOfUnit(string name) => UnitIds.TryGetValue(name, out string? id) ? id : name;

    public FormShape? FormOf(int source) => source switch
    {
        CellRef.Own => Form,
        CellRef.Prior => Prior,
        CellRef.Prior2 => Prior2,
        _ => source - CellRef.FirstUnit < Units.Count ? Units[source - CellRef.FirstUnit].Value : null,
    };
}
