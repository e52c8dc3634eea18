namespace GovInfoDisclosure;

/// <summary>Table 3: requests received and how they were handled (收到和处理政府信息公开申请情况).</summary>
public sealed record Requests
{
    /// <summary>Received this year (一、本年新收政府信息公开申请数量).</summary>
    public ApplicantCounts Received { get; init; } = new();

    /// <summary>Brought forward from last year (二、上年结转政府信息公开申请数量).</summary>
    public ApplicantCounts BroughtForward { get; init; } = new();

    /// <summary>Concluded this year, by outcome (三、本年度办理结果).</summary>
    public RequestOutcomes Outcomes { get; init; } = new();

    /// <summary>Carried forward to next year (四、结转下年度继续办理).</summary>
    public ApplicantCounts CarriedForward { get; init; } = new();
}
