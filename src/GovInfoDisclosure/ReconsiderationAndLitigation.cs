namespace GovInfoDisclosure;

/// <summary>Table 4: administrative reconsideration and litigation over open government information (政府信息公开行政复议、行政诉讼情况).</summary>
public sealed record ReconsiderationAndLitigation
{
    /// <summary>Administrative reconsideration (行政复议).</summary>
    public CaseOutcomes Reconsideration { get; init; } = new();

    /// <summary>Litigation without reconsideration first (行政诉讼: 未经复议直接起诉).</summary>
    public CaseOutcomes DirectLitigation { get; init; } = new();

    /// <summary>Litigation after reconsideration (行政诉讼: 复议后起诉).</summary>
    public CaseOutcomes LitigationAfterReconsideration { get; init; } = new();
}
