namespace GovInfoDisclosure;

/// <summary>（六）其他处理 printed as three rows, as the 2021 edition does.</summary>
public sealed record DetailedOtherHandling : OtherHandling
{
    /// <summary>Not corrected in time without good reason (1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请).</summary>
    public ApplicantCounts CorrectionOverdue { get; init; } = new();

    /// <summary>Fee not paid in time (2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请).</summary>
    public ApplicantCounts FeeUnpaid { get; init; } = new();

    /// <summary>All other ways (3.其他).</summary>
    public ApplicantCounts Other { get; init; } = new();

    /// <inheritdoc/>
    public override ApplicantCounts Subtotal => ApplicantCounts.Sum(CorrectionOverdue, FeeUnpaid, Other);
}
