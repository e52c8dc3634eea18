namespace GovInfoDisclosure;

/// <summary>The row 行政事业性收费 of table 2 in the 2021 edition.</summary>
/// <remarks>The amount is <see langword="null"/> where the report leaves the cell blank; zero is a reported zero.</remarks>
public sealed record FeeAmount
{
    /// <summary>Fees charged this year (本年收费金额), 万元, up to four decimals (whole yuan).</summary>
    public decimal? Amount { get; init; }
}
