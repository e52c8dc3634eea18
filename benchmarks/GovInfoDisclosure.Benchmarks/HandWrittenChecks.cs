using System;

namespace GovInfoDisclosure.Benchmarks;

/// <summary>
/// The rules E1 to E5, P1, P2, P5 and P6 for a report of the 2021 edition, as one would write them without an engine: 249 instances, no allocation.
/// </summary>
internal static class HandWrittenChecks
{
    public static CheckCounts Judge(AnnualReport report)
    {
        var counts = new CheckCounts();
        Table2((ProactiveDisclosure2021)report.ProactiveDisclosure, report.Agency.Level, ref counts);
        Table3(report.Requests, ref counts);
        Table4(report.ReconsiderationAndLitigation, ref counts);
        return counts;
    }

    private static void Table2(ProactiveDisclosure2021 table, AgencyLevel? level, ref CheckCounts counts)
    {
        foreach (DocumentsInForce documents in (ReadOnlySpan<DocumentsInForce>)[table.Rules, table.NormativeDocuments])
        {
            counts.NotNegative(documents.Issued);
            counts.NotNegative(documents.Repealed);
            counts.NotNegative(documents.InForce);
            counts.AtMost(documents.Issued, documents.InForce + documents.Repealed);
        }

        foreach (long? number in (ReadOnlySpan<long?>)[table.Rules.Issued, table.Rules.Repealed, table.Rules.InForce])
        {
            if (level is AgencyLevel.County or AgencyLevel.Township)
            {
                counts.Equal(number, 0);
            }
            else
            {
                counts.Skip();
            }
        }

        counts.NotNegative(table.Licensing.Decisions);
        counts.NotNegative(table.Penalties.Decisions);
        counts.NotNegative(table.Compulsion.Decisions);
        counts.NotNegative(table.AdministrativeFees.Amount);
        counts.AtMost(table.AdministrativeFees.Amount, level switch
        {
            AgencyLevel.Prefectural => 2_000_000m,
            AgencyLevel.County => 200_000m,
            AgencyLevel.Township => 20_000m,
            _ => 50_000_000m,
        });
    }

    private static void Table3(Requests requests, ref CheckCounts counts)
    {
        RequestOutcomes outcomes = requests.Outcomes;
        var other = (DetailedOtherHandling)outcomes.OtherHandling;
        ReadOnlySpan<ApplicantCounts> leaves =
        [
            outcomes.GrantedInFull, outcomes.GrantedInPart,
            outcomes.Denied.StateSecrets, outcomes.Denied.ProhibitedByLaw, outcomes.Denied.EndangersSecurityOrStability, outcomes.Denied.ThirdPartyRights,
            outcomes.Denied.InternalAffairs, outcomes.Denied.ProcessInformation, outcomes.Denied.EnforcementCaseFiles, outcomes.Denied.AdministrativeInquiries,
            outcomes.UnableToProvide.NotHeld, outcomes.UnableToProvide.RequiresCreation, outcomes.UnableToProvide.UnclearAfterCorrection,
            outcomes.NotProcessed.PetitionsAndComplaints, outcomes.NotProcessed.RepeatRequests, outcomes.NotProcessed.PublishedMaterials,
            outcomes.NotProcessed.ExcessiveRequests, outcomes.NotProcessed.Reconfirmation,
            other.CorrectionOverdue, other.FeeUnpaid, other.Other,
        ];
        long? persons = 0, enterprises = 0, research = 0, welfare = 0, legal = 0, organizations = 0, total = 0;
        foreach (ApplicantCounts leaf in leaves)
        {
            persons += leaf.NaturalPersons;
            enterprises += leaf.CommercialEnterprises;
            research += leaf.ResearchInstitutions;
            welfare += leaf.SocialWelfareOrganizations;
            legal += leaf.LegalServiceInstitutions;
            organizations += leaf.OtherOrganizations;
            total += leaf.Total;
            Row(leaf, ref counts);
        }

        ApplicantCounts received = requests.Received, forward = requests.BroughtForward, concluded = outcomes.Total, carried = requests.CarriedForward;
        Row(received, ref counts);
        Row(forward, ref counts);
        Row(concluded, ref counts);
        Row(carried, ref counts);

        counts.Equal(persons, concluded.NaturalPersons);
        counts.Equal(enterprises, concluded.CommercialEnterprises);
        counts.Equal(research, concluded.ResearchInstitutions);
        counts.Equal(welfare, concluded.SocialWelfareOrganizations);
        counts.Equal(legal, concluded.LegalServiceInstitutions);
        counts.Equal(organizations, concluded.OtherOrganizations);
        counts.Equal(total, concluded.Total);

        counts.Equal(received.NaturalPersons + forward.NaturalPersons, concluded.NaturalPersons + carried.NaturalPersons);
        counts.Equal(received.CommercialEnterprises + forward.CommercialEnterprises, concluded.CommercialEnterprises + carried.CommercialEnterprises);
        counts.Equal(received.ResearchInstitutions + forward.ResearchInstitutions, concluded.ResearchInstitutions + carried.ResearchInstitutions);
        counts.Equal(received.SocialWelfareOrganizations + forward.SocialWelfareOrganizations,
            concluded.SocialWelfareOrganizations + carried.SocialWelfareOrganizations);
        counts.Equal(received.LegalServiceInstitutions + forward.LegalServiceInstitutions,
            concluded.LegalServiceInstitutions + carried.LegalServiceInstitutions);
        counts.Equal(received.OtherOrganizations + forward.OtherOrganizations, concluded.OtherOrganizations + carried.OtherOrganizations);
        counts.Equal(received.Total + forward.Total, concluded.Total + carried.Total);
        counts.AtMost(carried.Total, received.Total);
    }

    private static void Row(ApplicantCounts row, ref CheckCounts counts)
    {
        counts.Equal(
            row.NaturalPersons + row.CommercialEnterprises + row.ResearchInstitutions
                + row.SocialWelfareOrganizations + row.LegalServiceInstitutions + row.OtherOrganizations,
            row.Total);
        counts.NotNegative(row.NaturalPersons);
        counts.NotNegative(row.CommercialEnterprises);
        counts.NotNegative(row.ResearchInstitutions);
        counts.NotNegative(row.SocialWelfareOrganizations);
        counts.NotNegative(row.LegalServiceInstitutions);
        counts.NotNegative(row.OtherOrganizations);
        counts.NotNegative(row.Total);
    }

    private static void Table4(ReconsiderationAndLitigation table, ref CheckCounts counts)
    {
        foreach (CaseOutcomes cases in (ReadOnlySpan<CaseOutcomes>)[table.Reconsideration, table.DirectLitigation, table.LitigationAfterReconsideration])
        {
            counts.Equal(cases.Upheld + cases.Corrected + cases.OtherOutcome + cases.Pending, cases.Total);
            counts.NotNegative(cases.Upheld);
            counts.NotNegative(cases.Corrected);
            counts.NotNegative(cases.OtherOutcome);
            counts.NotNegative(cases.Pending);
            counts.NotNegative(cases.Total);
        }
    }
}
