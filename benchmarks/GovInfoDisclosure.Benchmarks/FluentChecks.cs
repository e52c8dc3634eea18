using FluentValidation;

namespace GovInfoDisclosure.Benchmarks;

/// <summary>The same rules in FluentValidation, as its users write them: a validator for each record, sums as predicates.</summary>
internal sealed class FluentChecks : AbstractValidator<AnnualReport>
{
    public FluentChecks()
    {
        RuleFor(report => (ProactiveDisclosure2021)report.ProactiveDisclosure).SetValidator(new TableTwo());
        RuleFor(report => report.ProactiveDisclosure)
            .Must((report, table) => report.Agency.Level is not (AgencyLevel.County or AgencyLevel.Township)
                || ((ProactiveDisclosure2021)table).Rules is { Issued: 0, Repealed: 0, InForce: 0 });
        RuleFor(report => ((ProactiveDisclosure2021)report.ProactiveDisclosure).AdministrativeFees.Amount).LessThanOrEqualTo(200_000m);
        RuleFor(report => report.Requests).SetValidator(new TableThree());
        RuleFor(report => report.ReconsiderationAndLitigation.Reconsideration).SetValidator(new Cases());
        RuleFor(report => report.ReconsiderationAndLitigation.DirectLitigation).SetValidator(new Cases());
        RuleFor(report => report.ReconsiderationAndLitigation.LitigationAfterReconsideration).SetValidator(new Cases());
    }

    private sealed class TableTwo : AbstractValidator<ProactiveDisclosure2021>
    {
        public TableTwo()
        {
            RuleFor(table => table.Rules).SetValidator(new InForce());
            RuleFor(table => table.NormativeDocuments).SetValidator(new InForce());
            RuleFor(table => table.Licensing.Decisions).GreaterThanOrEqualTo(0);
            RuleFor(table => table.Penalties.Decisions).GreaterThanOrEqualTo(0);
            RuleFor(table => table.Compulsion.Decisions).GreaterThanOrEqualTo(0);
            RuleFor(table => table.AdministrativeFees.Amount).GreaterThanOrEqualTo(0);
        }
    }

    private sealed class InForce : AbstractValidator<DocumentsInForce>
    {
        public InForce()
        {
            RuleFor(row => row.Issued).GreaterThanOrEqualTo(0);
            RuleFor(row => row.Repealed).GreaterThanOrEqualTo(0);
            RuleFor(row => row.InForce).GreaterThanOrEqualTo(0);
            RuleFor(row => row.Issued).Must((row, issued) => issued <= row.InForce + row.Repealed);
        }
    }

    private sealed class TableThree : AbstractValidator<Requests>
    {
        public TableThree()
        {
            var row = new Applicants();
            RuleFor(table => table.Received).SetValidator(row);
            RuleFor(table => table.BroughtForward).SetValidator(row);
            RuleFor(table => table.CarriedForward).SetValidator(row);
            RuleFor(table => table.Outcomes.Total).SetValidator(row);
            RuleFor(table => table.Outcomes.GrantedInFull).SetValidator(row);
            RuleFor(table => table.Outcomes.GrantedInPart).SetValidator(row);
            RuleFor(table => table.Outcomes.Denied.StateSecrets).SetValidator(row);
            RuleFor(table => table.Outcomes.Denied.ProhibitedByLaw).SetValidator(row);
            RuleFor(table => table.Outcomes.Denied.EndangersSecurityOrStability).SetValidator(row);
            RuleFor(table => table.Outcomes.Denied.ThirdPartyRights).SetValidator(row);
            RuleFor(table => table.Outcomes.Denied.InternalAffairs).SetValidator(row);
            RuleFor(table => table.Outcomes.Denied.ProcessInformation).SetValidator(row);
            RuleFor(table => table.Outcomes.Denied.EnforcementCaseFiles).SetValidator(row);
            RuleFor(table => table.Outcomes.Denied.AdministrativeInquiries).SetValidator(row);
            RuleFor(table => table.Outcomes.UnableToProvide.NotHeld).SetValidator(row);
            RuleFor(table => table.Outcomes.UnableToProvide.RequiresCreation).SetValidator(row);
            RuleFor(table => table.Outcomes.UnableToProvide.UnclearAfterCorrection).SetValidator(row);
            RuleFor(table => table.Outcomes.NotProcessed.PetitionsAndComplaints).SetValidator(row);
            RuleFor(table => table.Outcomes.NotProcessed.RepeatRequests).SetValidator(row);
            RuleFor(table => table.Outcomes.NotProcessed.PublishedMaterials).SetValidator(row);
            RuleFor(table => table.Outcomes.NotProcessed.ExcessiveRequests).SetValidator(row);
            RuleFor(table => table.Outcomes.NotProcessed.Reconfirmation).SetValidator(row);
            RuleFor(table => ((DetailedOtherHandling)table.Outcomes.OtherHandling).CorrectionOverdue).SetValidator(row);
            RuleFor(table => ((DetailedOtherHandling)table.Outcomes.OtherHandling).FeeUnpaid).SetValidator(row);
            RuleFor(table => ((DetailedOtherHandling)table.Outcomes.OtherHandling).Other).SetValidator(row);
            Column(counts => counts.NaturalPersons);
            Column(counts => counts.CommercialEnterprises);
            Column(counts => counts.ResearchInstitutions);
            Column(counts => counts.SocialWelfareOrganizations);
            Column(counts => counts.LegalServiceInstitutions);
            Column(counts => counts.OtherOrganizations);
            Column(counts => counts.Total);
            RuleFor(table => table.CarriedForward.Total).Must((table, carried) => carried <= table.Received.Total);
        }

        private void Column(System.Func<ApplicantCounts, long?> column)
        {
            RuleFor(table => table)
                .Must(table => column(table.Received) + column(table.BroughtForward) == column(table.Outcomes.Total) + column(table.CarriedForward));
            RuleFor(table => table.Outcomes).Must(outcomes =>
                column(outcomes.GrantedInFull) + column(outcomes.GrantedInPart)
                + column(outcomes.Denied.StateSecrets) + column(outcomes.Denied.ProhibitedByLaw)
                + column(outcomes.Denied.EndangersSecurityOrStability) + column(outcomes.Denied.ThirdPartyRights)
                + column(outcomes.Denied.InternalAffairs) + column(outcomes.Denied.ProcessInformation)
                + column(outcomes.Denied.EnforcementCaseFiles) + column(outcomes.Denied.AdministrativeInquiries)
                + column(outcomes.UnableToProvide.NotHeld) + column(outcomes.UnableToProvide.RequiresCreation)
                + column(outcomes.UnableToProvide.UnclearAfterCorrection)
                + column(outcomes.NotProcessed.PetitionsAndComplaints)
                + column(outcomes.NotProcessed.RepeatRequests) + column(outcomes.NotProcessed.PublishedMaterials)
                + column(outcomes.NotProcessed.ExcessiveRequests) + column(outcomes.NotProcessed.Reconfirmation)
                + column(((DetailedOtherHandling)outcomes.OtherHandling).CorrectionOverdue)
                + column(((DetailedOtherHandling)outcomes.OtherHandling).FeeUnpaid) + column(((DetailedOtherHandling)outcomes.OtherHandling).Other)
                == column(outcomes.Total));
        }
    }

    private sealed class Applicants : AbstractValidator<ApplicantCounts>
    {
        public Applicants()
        {
            RuleFor(row => row.NaturalPersons).GreaterThanOrEqualTo(0);
            RuleFor(row => row.CommercialEnterprises).GreaterThanOrEqualTo(0);
            RuleFor(row => row.ResearchInstitutions).GreaterThanOrEqualTo(0);
            RuleFor(row => row.SocialWelfareOrganizations).GreaterThanOrEqualTo(0);
            RuleFor(row => row.LegalServiceInstitutions).GreaterThanOrEqualTo(0);
            RuleFor(row => row.OtherOrganizations).GreaterThanOrEqualTo(0);
            RuleFor(row => row.Total).GreaterThanOrEqualTo(0);
            RuleFor(row => row.Total).Must((row, total) =>
                row.NaturalPersons + row.CommercialEnterprises + row.ResearchInstitutions
                + row.SocialWelfareOrganizations + row.LegalServiceInstitutions + row.OtherOrganizations == total);
        }
    }

    private sealed class Cases : AbstractValidator<CaseOutcomes>
    {
        public Cases()
        {
            RuleFor(block => block.Upheld).GreaterThanOrEqualTo(0);
            RuleFor(block => block.Corrected).GreaterThanOrEqualTo(0);
            RuleFor(block => block.OtherOutcome).GreaterThanOrEqualTo(0);
            RuleFor(block => block.Pending).GreaterThanOrEqualTo(0);
            RuleFor(block => block.Total).GreaterThanOrEqualTo(0);
            RuleFor(block => block.Total).Must((block, total) => block.Upheld + block.Corrected + block.OtherOutcome + block.Pending == total);
        }
    }
}
