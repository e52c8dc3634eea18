namespace GovInfoDisclosure;

/// <summary>（六）其他处理 printed as one row, as the 2019 edition does.</summary>
public sealed record SingleOtherHandling : OtherHandling
{
    /// <summary>The one row.</summary>
    public ApplicantCounts Counts { get; init; } = new();

    /// <inheritdoc/>
    public override ApplicantCounts Subtotal => Counts;
}
