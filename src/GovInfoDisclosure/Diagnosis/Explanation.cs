namespace GovInfoDisclosure.Diagnosis;

/// <summary>One way in which the exact rules of a block can all hold (一种改法): slips to undo, each in one cell or in several. Immutable.</summary>
public sealed class Explanation
{
    private readonly Func<Explanation, Message> makeMessage;
    private Message? message;

    /// <summary>An explanation by one slip.</summary>
    internal Explanation(SlipOperation operation, Func<Explanation, Message> message)
    {
        makeMessage = message;
        Operations = [operation];
        Changes = operation.Changes;
        Weight = operation.Weight;
        IsDetermined = AreDetermined(Changes);
    }

    internal Explanation(List<SlipOperation> operations, Func<Explanation, Message> message)
    {
        makeMessage = message;
        Operations = new ValueList<SlipOperation>(operations);
        var changes = new List<CellChange>();
        foreach (SlipOperation operation in operations)
        {
            changes.AddRange(operation.Changes);
            Weight += operation.Weight;
        }

        Changes = new ValueList<CellChange>(changes);
        IsDetermined = AreDetermined(Changes);
    }

    /// <summary>The number by which to pick it, from 1 on within its block.</summary>
    public int Number { get; internal set; }

    /// <summary>How far it can be trusted. Of one block at most one is <see cref="RepairGrade.Certain"/>; it stands first.</summary>
    public RepairGrade Grade { get; internal set; } = RepairGrade.Likely;

    /// <summary>What each slip most likely was, slip by slip; one slip may change several cells.</summary>
    public ValueList<SlipKind> Slips => [.. Operations.Select(operation => operation.Kind)];

    /// <summary>All cells that change, slip by slip.</summary>
    public ValueList<CellChange> Changes { get; }

    /// <summary>How unlikely it is, the sum over the slips; explanations are listed by it.</summary>
    public decimal Weight { get; }

    /// <summary>Whether every changed cell has one possible number; else those in <see cref="Changes"/> are an example.</summary>
    public bool IsDetermined { get; }

    /// <summary>The slips.</summary>
    internal ValueList<SlipOperation> Operations { get; }

    /// <summary>What to change, and what the slips were, without a full stop: 表三“…”总计应为 12（误填 21，数字颠倒）.</summary>
    public Message Message => message ?? Interlocked.CompareExchange(ref message, makeMessage(this), null) ?? message;

    private static bool AreDetermined(ValueList<CellChange> changes)
    {
        foreach (CellChange change in changes)
        {
            if (!change.IsDetermined)
            {
                return false;
            }
        }

        return true;
    }
}

