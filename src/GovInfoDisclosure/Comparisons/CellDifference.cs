namespace GovInfoDisclosure.Comparisons;

/// <summary>A cell that is not the same in both reports.</summary>
public sealed record CellDifference
{
    /// <summary>The cell: label, measure, address. Where one form counts （六）其他处理 in one row and the other in three, it is that of the one row.</summary>
    public required CellDefinition Cell { get; init; }

    /// <summary>The earlier report's number; <see langword="null"/> where the cell is blank, or one of three that it is the sum of.</summary>
    public decimal? Old { get; init; }

    /// <summary>The later report's number; <see langword="null"/> where the cell is blank, or one of three that it is the sum of.</summary>
    public decimal? New { get; init; }

    /// <summary>The later number less the earlier; <see langword="null"/> where one of them is.</summary>
    public decimal? Change => New - Old;

    /// <summary>The three cells that <see cref="Old"/> is the sum of; empty where it is a cell of its own.</summary>
    public ValueList<CellValue> OldParts { get; init; } = ValueList<CellValue>.Empty;

    /// <summary>The three cells that <see cref="New"/> is the sum of; empty where it is a cell of its own.</summary>
    public ValueList<CellValue> NewParts { get; init; } = ValueList<CellValue>.Empty;
}
