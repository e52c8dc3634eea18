namespace GovInfoDisclosure.Rules.Terms;

/// <summary>One instance of a rule as data: what it asks of which cells. Whoever judges reports elsewhere, in SQL or by a schema, writes it from
/// this.</summary>
public sealed record InstanceTerms
{
    /// <summary>The rule.</summary>
    public required Rule Rule { get; init; }

    /// <summary>Rule and instance, as findings have it: <c>E1/naturalPersons</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What tells it from the rule's other instances.</summary>
    public required ValueList<KeyValuePair<string, string>> Variables { get; init; }

    /// <summary>Whether blank cells are read as 0.</summary>
    public bool ReadsBlanksAsZero => Rule.Missing == MissingPolicy.Zero;

    /// <summary>Whether it does not apply where every cell of its check is blank.</summary>
    public bool NeedsSomeNumber => Rule.Missing == MissingPolicy.AllOrNone;

    /// <summary>The condition; <see langword="null"/> where the instance always applies.</summary>
    public FormulaTerms? When { get; init; }

    /// <summary>The check; <see langword="null"/> where a report to compare with, or a cell of it, is missing: then the instance does not apply.</summary>
    public FormulaTerms? Check { get; init; }

    /// <summary>The kind of figure in the prose that the instance is about; <see langword="null"/> where it is about none.</summary>
    public string? ClaimKind { get; init; }
}
