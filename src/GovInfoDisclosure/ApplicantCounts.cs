namespace GovInfoDisclosure;

/// <summary>One row of the requests table (table 3): the same count, 件, split by who applied.</summary>
/// <remarks>A count is <see langword="null"/> where the report leaves the cell blank; zero is a reported zero. Two rows are equal when all seven counts are
/// equal.</remarks>
public sealed record ApplicantCounts
{
    /// <summary>Requests by natural persons (自然人).</summary>
    public long? NaturalPersons { get; init; }

    /// <summary>Requests by commercial enterprises (商业企业).</summary>
    public long? CommercialEnterprises { get; init; }

    /// <summary>Requests by research institutions (科研机构).</summary>
    public long? ResearchInstitutions { get; init; }

    /// <summary>Requests by social welfare organizations (社会公益组织).</summary>
    public long? SocialWelfareOrganizations { get; init; }

    /// <summary>Requests by legal service institutions (法律服务机构).</summary>
    public long? LegalServiceInstitutions { get; init; }

    /// <summary>Requests by other organizations (其他).</summary>
    public long? OtherOrganizations { get; init; }

    /// <summary>The total the report states (总计). Rules compare it with the sum of the other six.</summary>
    public long? Total { get; init; }

    /// <summary>Requests by legal persons or other organizations (法人或其他组织), which the form does not print: the sum of five columns, <see langword="null"/> when
    /// one of them is blank.</summary>
    /// <exception cref="System.OverflowException">The sum passes 2⁶³; no report that was read can make it do so.</exception>
    public long? Organizations => CommercialEnterprises + ResearchInstitutions + SocialWelfareOrganizations + LegalServiceInstitutions + OtherOrganizations;

    /// <summary>Column by column, the sum of several rows; a column is <see langword="null"/> when it is blank in one of them.</summary>
    internal static ApplicantCounts Sum(params ApplicantCounts[] rows)
    {
        ApplicantCounts sum = rows[0];
        for (int i = 1; i < rows.Length; i++)
        {
            ApplicantCounts row = rows[i];
            sum = new ApplicantCounts
            {
                NaturalPersons = sum.NaturalPersons + row.NaturalPersons,
                CommercialEnterprises = sum.CommercialEnterprises + row.CommercialEnterprises,
                ResearchInstitutions = sum.ResearchInstitutions + row.ResearchInstitutions,
                SocialWelfareOrganizations = sum.SocialWelfareOrganizations + row.SocialWelfareOrganizations,
                LegalServiceInstitutions = sum.LegalServiceInstitutions + row.LegalServiceInstitutions,
                OtherOrganizations = sum.OtherOrganizations + row.OtherOrganizations,
                Total = sum.Total + row.Total,
            };
        }

        return sum;
    }
}
