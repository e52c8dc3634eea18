namespace GovInfoDisclosure;

/// <summary>Requests denied (（三）不予公开), by the ground of denial.</summary>
public sealed record Denied
{
    /// <summary>Denied as state secrets (1.属于国家秘密).</summary>
    public ApplicantCounts StateSecrets { get; init; } = new();

    /// <summary>Disclosure prohibited by other laws or administrative regulations (2.其他法律行政法规禁止公开).</summary>
    public ApplicantCounts ProhibitedByLaw { get; init; } = new();

    /// <summary>Would endanger security or stability (3.危及“三安全一稳定”).</summary>
    public ApplicantCounts EndangersSecurityOrStability { get; init; } = new();

    /// <summary>Protects the lawful rights of third parties (4.保护第三方合法权益).</summary>
    public ApplicantCounts ThirdPartyRights { get; init; } = new();

    /// <summary>One of the three kinds of internal affairs (5.属于三类内部事务信息).</summary>
    public ApplicantCounts InternalAffairs { get; init; } = new();

    /// <summary>One of the four kinds of information on a process (6.属于四类过程性信息).</summary>
    public ApplicantCounts ProcessInformation { get; init; } = new();

    /// <summary>Belongs to case files of law enforcement (7.属于行政执法案卷).</summary>
    public ApplicantCounts EnforcementCaseFiles { get; init; } = new();

    /// <summary>Is an administrative inquiry (8.属于行政查询事项).</summary>
    public ApplicantCounts AdministrativeInquiries { get; init; } = new();

    /// <summary>The sum of these rows, which the form does not print; a column is <see langword="null"/> when it is blank in one of them.</summary>
    /// <exception cref="System.OverflowException">A sum passes 2⁶³; no report that was read can make it do so.</exception>
    public ApplicantCounts Subtotal => ApplicantCounts.Sum(StateSecrets, ProhibitedByLaw, EndangersSecurityOrStability,
        ThirdPartyRights, InternalAffairs, ProcessInformation, EnforcementCaseFiles, AdministrativeInquiries);
}
