namespace GovInfoDisclosure.Rules.Binding;

/// <summary>One instance of a rule, ready to be judged on any report of the shape that it was bound to.</summary>
internal sealed class BoundInstance
{
    private IReadOnlyList<CellRef>? cells;

    public required Rule Rule { get; init; }

    public required string Id { get; init; }

    public required ValueList<KeyValuePair<string, string>> Variables { get; init; }

    public BoundFormula? When { get; init; }

    /// <summary>The check; null where a partner report, or a cell of it, is missing: the instance is not applicable.</summary>
    public BoundFormula? Check { get; init; }

    /// <summary>The kind of figure in the prose that the instance is about; null where it is about none.</summary>
    public string? ClaimKind { get; init; }

    /// <summary>Every cell of the check, in form order, the report's own first. Most instances hold and are never asked.</summary>
    public IReadOnlyList<CellRef> Cells => cells ??= Check?.NamedInOrder ?? [];

    /// <summary>The id of an instance.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="variables">The variables with their values.</param>
    /// <param name="idOfUnit">What a unit's name is called in an id.</param>
    public static string IdOf(Rule rule, IReadOnlyList<KeyValuePair<string, string>> variables, Func<string, string> idOfUnit)
    {
        string id = rule.Id;
        for (int i = 0; i < variables.Count; i++)
        {
            id = id + "/" + (IsUnit(rule, variables[i].Key) ? idOfUnit(variables[i].Value) : variables[i].Value);
        }

        return id;
    }

    private static bool IsUnit(Rule rule, string variable) => rule.ForEach.Any(x => x.Kind == QuantifierKind.Units && x.Name == variable);

    /// <summary>The instance where its unit has this name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="id">What it is called in an id.</param>
    public BoundInstance OfUnit(string name, string id)
    {
        string variable = Rule.ForEach.First(x => x.Kind == QuantifierKind.Units).Name;
        KeyValuePair<string, string>[] variables = [.. Variables.Select(x => x.Key == variable ? new KeyValuePair<string, string>(variable, name) : x)];
        return new BoundInstance
        {
            Rule = Rule,
            Id = IdOf(Rule, variables, _ => id),
            Variables = new ValueList<KeyValuePair<string, string>>(variables),
            When = When,
            Check = Check,
            ClaimKind = ClaimKind,
            cells = Cells,
        };
    }
}
