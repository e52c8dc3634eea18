namespace GovInfoDisclosure.Rendering;

/// <summary>One cell of a table as the notices print it: where it is, how far it is merged, and its label or the number that belongs there.</summary>
public sealed record OfficialCell
{
    /// <summary>The row it begins in, from 1.</summary>
    public required int Row { get; init; }

    /// <summary>The column it begins in, from 1.</summary>
    public required int Column { get; init; }

    /// <summary>How many rows it covers (合并行数).</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>How many columns it covers (合并列数).</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>What the cell is for.</summary>
    public required OfficialCellKind Kind { get; init; }

    /// <summary>The printed label, in Chinese as the notice has it and in English; <see langword="null"/> for a value.</summary>
    public Message? Label { get; init; }

    /// <summary>The cell of the form whose number is printed here; <see langword="null"/> for a label.</summary>
    public CellDefinition? Cell { get; init; }
}
