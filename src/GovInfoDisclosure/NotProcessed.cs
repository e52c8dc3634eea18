namespace GovInfoDisclosure;

/// <summary>Requests not processed (（五）不予处理).</summary>
public sealed record NotProcessed
{
    /// <summary>Petitions, reports and complaints in the form of a request (1.信访举报投诉类申请).</summary>
    public ApplicantCounts PetitionsAndComplaints { get; init; } = new();

    /// <summary>Repeated requests (2.重复申请).</summary>
    public ApplicantCounts RepeatRequests { get; init; } = new();

    /// <summary>Requests for publications on sale (3.要求提供公开出版物).</summary>
    public ApplicantCounts PublishedMaterials { get; init; } = new();

    /// <summary>Many repeated requests without good reason (4.无正当理由大量反复申请).</summary>
    public ApplicantCounts ExcessiveRequests { get; init; } = new();

    /// <summary>Asks the agency to confirm or reissue what the applicant has (5.要求行政机关确认或重新出具已获取信息).</summary>
    public ApplicantCounts Reconfirmation { get; init; } = new();

    /// <summary>The sum of these rows, which the form does not print; a column is <see langword="null"/> when it is blank in one of them.</summary>
    /// <exception cref="System.OverflowException">A sum passes 2⁶³; no report that was read can make it do so.</exception>
    public ApplicantCounts Subtotal => ApplicantCounts.Sum(PetitionsAndComplaints, RepeatRequests, PublishedMaterials, ExcessiveRequests, Reconfirmation);
}
