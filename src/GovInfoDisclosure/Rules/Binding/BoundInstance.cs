using System.Collections.Generic;

namespace GovInfoDisclosure.Rules.Binding;

/// <summary>One instance of a rule, ready to be judged on any report of the shape that it was bound to.</summary>
internal sealed class BoundInstance
{
    public required Rule Rule { get; init; }

    public required string Id { get; init; }

    public required ValueList<InstanceVariable> Variables { get; init; }

    public BoundFormula? When { get; init; }

    /// <summary>The check; null where a partner report, or a cell of it, is missing: the instance is not applicable.</summary>
    public BoundFormula? Check { get; init; }

    /// <summary>The kind of figure in the prose that the instance is about; null where it is about none.</summary>
    public string? ClaimKind { get; init; }

    /// <summary>Every cell of the check, in form order, the report's own first.</summary>
    public required IReadOnlyList<CellRef> Cells { get; init; }
}
