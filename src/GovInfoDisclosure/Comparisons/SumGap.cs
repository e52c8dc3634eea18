namespace GovInfoDisclosure.Comparisons;

/// <summary>A cell of a sum that not all units state (空白): the sum of the others is not the sum.</summary>
public sealed record SumGap
{
    /// <summary>The cell.</summary>
    public required CellDefinition Cell { get; init; }

    /// <summary>The units that leave it blank, by name.</summary>
    public ValueList<string> Blank { get; init; } = ValueList<string>.Empty;

    /// <summary>The units whose form does not have it, by name: that of another edition, or one without 其他主动公开文件.</summary>
    public ValueList<string> Lacking { get; init; } = ValueList<string>.Empty;

    /// <summary>What the others add up to; <see langword="null"/> where no unit states it.</summary>
    public decimal? Known { get; init; }
}
