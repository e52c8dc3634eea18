namespace GovInfoDisclosure;

/// <summary>Requests for information that could not be provided (（四）无法提供).</summary>
public sealed record UnableToProvide
{
    /// <summary>The agency does not hold it (1.本机关不掌握相关政府信息).</summary>
    public ApplicantCounts NotHeld { get; init; } = new();

    /// <summary>It does not exist and would have to be made (2.没有现成信息需要另行制作).</summary>
    public ApplicantCounts RequiresCreation { get; init; } = new();

    /// <summary>The request is unclear even after correction (3.补正后申请内容仍不明确).</summary>
    public ApplicantCounts UnclearAfterCorrection { get; init; } = new();

    /// <summary>The sum of these rows, which the form does not print; a column is <see langword="null"/> when it is blank in one of them.</summary>
    /// <exception cref="System.OverflowException">A sum passes 2⁶³; no report that was read can make it do so.</exception>
    public ApplicantCounts Subtotal => ApplicantCounts.Sum(NotHeld, RequiresCreation, UnclearAfterCorrection);
}
