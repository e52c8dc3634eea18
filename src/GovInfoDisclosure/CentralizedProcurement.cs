namespace GovInfoDisclosure;

/// <summary>The row 政府集中采购 of table 2 in the 2019 edition.</summary>
/// <remarks>A count is <see langword="null"/> where the report leaves the cell blank; zero is a reported zero.</remarks>
public sealed record CentralizedProcurement
{
    /// <summary>Projects procured (采购项目数量).</summary>
    public long? Projects { get; init; }

    /// <summary>The sum of all procurement (采购总金额), 万元, up to four decimals (whole yuan).</summary>
    public decimal? Amount { get; init; }
}
