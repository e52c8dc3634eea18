namespace GovInfoDisclosure;

/// <summary>How requests were concluded this year (三、本年度办理结果).</summary>
public sealed record RequestOutcomes
{
    /// <summary>Granted in full (（一）予以公开).</summary>
    public ApplicantCounts GrantedInFull { get; init; } = new();

    /// <summary>Granted in part (（二）部分公开).</summary>
    public ApplicantCounts GrantedInPart { get; init; } = new();

    /// <summary>Denied (（三）不予公开), by ground.</summary>
    public Denied Denied { get; init; } = new();

    /// <summary>Could not be provided (（四）无法提供), by reason.</summary>
    public UnableToProvide UnableToProvide { get; init; } = new();

    /// <summary>Not processed (（五）不予处理), by reason.</summary>
    public NotProcessed NotProcessed { get; init; } = new();

    /// <summary>Handled otherwise (（六）其他处理): one row or three.</summary>
    public OtherHandling OtherHandling { get; init; } = new DetailedOtherHandling();

    /// <summary>The total the report states (（七）总计). Rules compare it with the sum of the rows above.</summary>
    public ApplicantCounts Total { get; init; } = new();
}
