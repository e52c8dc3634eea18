namespace GovInfoDisclosure;

/// <summary>One block of table 4: cases, 件, by how they ended.</summary>
/// <remarks>A count is <see langword="null"/> where the report leaves the cell blank; zero is a reported zero.</remarks>
public sealed record CaseOutcomes
{
    /// <summary>The agency was upheld (结果维持).</summary>
    public long? Upheld { get; init; }

    /// <summary>The agency was corrected (结果纠正).</summary>
    public long? Corrected { get; init; }

    /// <summary>Another outcome (其他结果).</summary>
    public long? OtherOutcome { get; init; }

    /// <summary>Not yet concluded (尚未审结).</summary>
    public long? Pending { get; init; }

    /// <summary>The total the report states (总计). Rules compare it with the sum of the other four.</summary>
    public long? Total { get; init; }
}
