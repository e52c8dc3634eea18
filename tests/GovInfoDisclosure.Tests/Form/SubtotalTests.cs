using Xunit;

namespace GovInfoDisclosure.Tests.Form;

/// <summary>What the form does not print is derived: known when every part is, blank when one is blank.</summary>
public sealed class SubtotalTests
{
    private static readonly ApplicantCounts OneToSeven = Row(1, 2, 3, 4, 5, 6, 7);

    [Fact]
    public void Organizations_IsTheSumOfFiveColumns() => Assert.Equal(2 + 3 + 4 + 5 + 6, OneToSeven.Organizations);

    [Fact]
    public void Organizations_IsBlank_WhenOneOfTheFiveIs()
    {
        Assert.Null((OneToSeven with { CommercialEnterprises = null }).Organizations);
        Assert.Null((OneToSeven with { ResearchInstitutions = null }).Organizations);
        Assert.Null((OneToSeven with { SocialWelfareOrganizations = null }).Organizations);
        Assert.Null((OneToSeven with { LegalServiceInstitutions = null }).Organizations);
        Assert.Null((OneToSeven with { OtherOrganizations = null }).Organizations);
        Assert.Equal(20, (OneToSeven with { NaturalPersons = null, Total = null }).Organizations);
        Assert.Null(new ApplicantCounts().Organizations);
    }

    [Fact]
    public void SubtotalOfDenied_SumsEightRowsColumnByColumn()
    {
        var denied = new Denied
        {
            StateSecrets = OneToSeven,
            ProhibitedByLaw = Row(10, 0, 0, 0, 0, 0, 10),
            EndangersSecurityOrStability = Row(0, 20, 0, 0, 0, 0, 20),
            ThirdPartyRights = Row(0, 0, 30, 0, 0, 0, 30),
            InternalAffairs = Row(0, 0, 0, 40, 0, 0, 40),
            ProcessInformation = Row(0, 0, 0, 0, 50, 0, 50),
            EnforcementCaseFiles = Row(0, 0, 0, 0, 0, 60, 60),
            AdministrativeInquiries = Row(100, 100, 100, 100, 100, 100, 600),
        };
        Assert.Equal(Row(111, 122, 133, 144, 155, 166, 817), denied.Subtotal);
        Assert.Equal(Row(111, null, 133, 144, 155, 166, 817), (denied with { EndangersSecurityOrStability = Row(0, null, 0, 0, 0, 0, 20) }).Subtotal);
    }

    [Fact]
    public void SubtotalOfUnableToProvide_SumsThreeRows()
    {
        var unable = new UnableToProvide { NotHeld = OneToSeven, RequiresCreation = OneToSeven, UnclearAfterCorrection = Row(1, 1, 1, 1, 1, 1, 6) };
        Assert.Equal(Row(3, 5, 7, 9, 11, 13, 20), unable.Subtotal);
        Assert.Null((unable with { NotHeld = OneToSeven with { Total = null } }).Subtotal.Total);
    }

    [Fact]
    public void SubtotalOfNotProcessed_SumsFiveRows()
    {
        ApplicantCounts ones = Row(1, 1, 1, 1, 1, 1, 6);
        var notProcessed = new NotProcessed { PetitionsAndComplaints = ones, RepeatRequests = ones,
            PublishedMaterials = ones, ExcessiveRequests = ones, Reconfirmation = OneToSeven };
        Assert.Equal(Row(5, 6, 7, 8, 9, 10, 31), notProcessed.Subtotal);
        Assert.Null((notProcessed with { Reconfirmation = new() }).Subtotal.NaturalPersons);
    }

    [Fact]
    public void SubtotalOfOtherHandling_IsTheOneRow_OrTheSumOfThree()
    {
        Assert.Equal(OneToSeven, new SingleOtherHandling { Counts = OneToSeven }.Subtotal);
        Assert.Equal(Row(2, 4, 6, 8, 10, 12, 14),
            new DetailedOtherHandling { CorrectionOverdue = OneToSeven, FeeUnpaid = OneToSeven, Other = Row(0, 0, 0, 0, 0, 0, 0) }.Subtotal);
        Assert.Equal(new ApplicantCounts(), new DetailedOtherHandling { CorrectionOverdue = OneToSeven, FeeUnpaid = OneToSeven }.Subtotal);
    }

    private static ApplicantCounts Row(long? natural, long? commercial, long? research, long? social, long? legal, long? other, long? total) => new()
    {
        NaturalPersons = natural,
        CommercialEnterprises = commercial,
        ResearchInstitutions = research,
        SocialWelfareOrganizations = social,
        LegalServiceInstitutions = legal,
        OtherOrganizations = other,
        Total = total,
    };
}
