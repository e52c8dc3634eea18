using System.Collections.Generic;
using System.Linq;

namespace GovInfoDisclosure.Tests.Support;

/// <summary>
/// The exact identities E1 to E6 and the plausible relations P1, P2, P3, P6, X1 to X3 for a report without blanks, written out by
/// hand against the records: no engine, no description of the form.
/// </summary>
internal static class HandWrittenChecks
{
    public static IReadOnlyList<string> Broken(AnnualReport report)
    {
        var broken = new List<string>();
        Table3(report.Requests, broken);
        Table4(report.ReconsiderationAndLitigation, broken);
        if (report.ProactiveDisclosure is ProactiveDisclosure2019 of2019)
        {
            Table2(of2019, report.Agency.Level, broken);
        }
        else
        {
            Table2((ProactiveDisclosure2021)report.ProactiveDisclosure, report.Agency.Level, broken);
        }

        Fees(report, broken);
        return broken;
    }

    private static void Table3(Requests requests, List<string> broken)
    {
        RequestOutcomes outcomes = requests.Outcomes;
        var leaves = new List<(string Row, ApplicantCounts Counts)>
        {
            ("outcomes.grantedInFull", outcomes.GrantedInFull),
            ("outcomes.grantedInPart", outcomes.GrantedInPart),
            ("outcomes.denied.stateSecrets", outcomes.Denied.StateSecrets),
            ("outcomes.denied.prohibitedByLaw", outcomes.Denied.ProhibitedByLaw),
            ("outcomes.denied.endangersSecurityOrStability", outcomes.Denied.EndangersSecurityOrStability),
            ("outcomes.denied.thirdPartyRights", outcomes.Denied.ThirdPartyRights),
            ("outcomes.denied.internalAffairs", outcomes.Denied.InternalAffairs),
            ("outcomes.denied.processInformation", outcomes.Denied.ProcessInformation),
            ("outcomes.denied.enforcementCaseFiles", outcomes.Denied.EnforcementCaseFiles),
            ("outcomes.denied.administrativeInquiries", outcomes.Denied.AdministrativeInquiries),
            ("outcomes.unableToProvide.notHeld", outcomes.UnableToProvide.NotHeld),
            ("outcomes.unableToProvide.requiresCreation", outcomes.UnableToProvide.RequiresCreation),
            ("outcomes.unableToProvide.unclearAfterCorrection", outcomes.UnableToProvide.UnclearAfterCorrection),
            ("outcomes.notProcessed.petitionsAndComplaints", outcomes.NotProcessed.PetitionsAndComplaints),
            ("outcomes.notProcessed.repeatRequests", outcomes.NotProcessed.RepeatRequests),
            ("outcomes.notProcessed.publishedMaterials", outcomes.NotProcessed.PublishedMaterials),
            ("outcomes.notProcessed.excessiveRequests", outcomes.NotProcessed.ExcessiveRequests),
            ("outcomes.notProcessed.reconfirmation", outcomes.NotProcessed.Reconfirmation),
        };
        if (outcomes.OtherHandling is DetailedOtherHandling detailed)
        {
            leaves.Add(("outcomes.otherHandling.correctionOverdue", detailed.CorrectionOverdue));
            leaves.Add(("outcomes.otherHandling.feeUnpaid", detailed.FeeUnpaid));
            leaves.Add(("outcomes.otherHandling.other", detailed.Other));
        }
        else
        {
            leaves.Add(("outcomes.otherHandling", ((SingleOtherHandling)outcomes.OtherHandling).Counts));
        }

        string[] columns = ["naturalPersons", "commercialEnterprises", "researchInstitutions",
            "socialWelfareOrganizations", "legalServiceInstitutions", "otherOrganizations", "total"];
        for (int i = 0; i < 7; i++)
        {
            if (Numbers(requests.Received)[i] + Numbers(requests.BroughtForward)[i] != Numbers(outcomes.Total)[i] + Numbers(requests.CarriedForward)[i])
            {
                broken.Add("E1/" + columns[i]);
            }

            if (leaves.Sum(leaf => Numbers(leaf.Counts)[i]) != Numbers(outcomes.Total)[i])
            {
                broken.Add("E2/" + columns[i]);
            }
        }

        var rows = new List<(string Row, ApplicantCounts Counts)> { ("received", requests.Received), ("broughtForward", requests.BroughtForward) };
        rows.AddRange(leaves);
        rows.Add(("outcomes.total", outcomes.Total));
        rows.Add(("carriedForward", requests.CarriedForward));
        foreach ((string row, ApplicantCounts counts) in rows)
        {
            long[] numbers = Numbers(counts);
            if (numbers.Take(6).Sum() != numbers[6])
            {
                broken.Add("E3/" + row);
            }

            NotNegative(broken, "requests." + row, numbers);
        }

        if (requests.Received.Total != 0 && requests.CarriedForward.Total > requests.Received.Total)
        {
            broken.Add("P6");
        }
    }

    private static void Table4(ReconsiderationAndLitigation table, List<string> broken)
    {
        (string Block, CaseOutcomes Cases)[] blocks =
        [
            ("reconsideration", table.Reconsideration),
            ("directLitigation", table.DirectLitigation),
            ("litigationAfterReconsideration", table.LitigationAfterReconsideration),
        ];
        foreach ((string block, CaseOutcomes cases) in blocks)
        {
            if (cases.Upheld + cases.Corrected + cases.OtherOutcome + cases.Pending != cases.Total)
            {
                broken.Add("E4/" + block);
            }

            NotNegative(broken, block, cases.Upheld, cases.Corrected, cases.OtherOutcome, cases.Pending, cases.Total);
        }
    }

    private static void Table2(ProactiveDisclosure2021 table, AgencyLevel? level, List<string> broken)
    {
        foreach ((string row, DocumentsInForce documents) in new[] { ("rules", table.Rules), ("normativeDocuments", table.NormativeDocuments) })
        {
            if (documents.Issued > documents.InForce + documents.Repealed)
            {
                broken.Add("P2/" + row);
            }

            NotNegative(broken, row, documents.Issued, documents.Repealed, documents.InForce);
        }

        if (level is AgencyLevel.County or AgencyLevel.Township && table.Rules != new DocumentsInForce { Issued = 0, Repealed = 0, InForce = 0 })
        {
            broken.Add("P1");
        }

        NotNegative(broken, "decisions", table.Licensing.Decisions, table.Penalties.Decisions, table.Compulsion.Decisions);
        if (table.AdministrativeFees.Amount < 0)
        {
            broken.Add("E5/administrativeFees");
        }
    }

    private static void Table2(ProactiveDisclosure2019 table, AgencyLevel? level, List<string> broken)
    {
        (string Row, DocumentsDisclosed? Documents)[] rows = [("rules", table.Rules),
            ("normativeDocuments", table.NormativeDocuments), ("otherDocuments", table.OtherDocuments)];
        foreach ((string row, DocumentsDisclosed? documents) in rows)
        {
            if (documents?.NewlyDisclosed > documents?.TotalDisclosed)
            {
                broken.Add("P3/" + row);
            }

            NotNegative(broken, row, documents?.NewlyProduced, documents?.NewlyDisclosed, documents?.TotalDisclosed);
        }

        if (level is AgencyLevel.County or AgencyLevel.Township
            && table.Rules != new DocumentsDisclosed { NewlyProduced = 0, NewlyDisclosed = 0, TotalDisclosed = 0 })
        {
            broken.Add("P1");
        }

        (string Row, long? Items, long? Change)[] items =
        [
            ("licensing", table.Licensing.ItemsLastYear, table.Licensing.NetChange),
            ("otherServices", table.OtherServices.ItemsLastYear, table.OtherServices.NetChange),
            ("penalties", table.Penalties.ItemsLastYear, table.Penalties.NetChange),
            ("compulsion", table.Compulsion.ItemsLastYear, table.Compulsion.NetChange),
            ("administrativeFees", table.AdministrativeFees.ItemsLastYear, table.AdministrativeFees.NetChange),
        ];
        foreach ((string row, long? last, long? change) in items)
        {
            if (last + change < 0)
            {
                broken.Add("E6/" + row);
            }

            NotNegative(broken, row, last);
        }

        NotNegative(broken, "decisions", table.Licensing.Decisions, table.OtherServices.Decisions,
            table.Penalties.Decisions, table.Compulsion.Decisions, table.CentralizedProcurement.Projects);
        if (table.CentralizedProcurement.Amount < 0)
        {
            broken.Add("E5/centralizedProcurement");
        }
    }

    /// <summary>In yuan: 0.1 万元 may be 500 yuan more than it says, 0.12 only 50; 0 is taken for 0.00.</summary>
    private static decimal HalfOfTheLastDecimal(decimal amount)
    {
        string text = amount.ToString("0.############", System.Globalization.CultureInfo.InvariantCulture);
        int point = text.IndexOf('.', System.StringComparison.Ordinal);
        int decimals = amount == 0 ? 2 : point < 0 ? 0 : text.Length - point - 1;
        decimal half = 5_000;
        for (int i = 0; i < decimals; i++)
        {
            half /= 10;
        }

        return half;
    }

    private static void Fees(AnnualReport report, List<string> broken)
    {
        if (report.Requests.Outcomes.OtherHandling is DetailedOtherHandling { FeeUnpaid.Total: > 0 } && report.ProcessingFees is not { Notices: > 0 })
        {
            broken.Add("X1");
        }

        if (report.ProactiveDisclosure is ProactiveDisclosure2021 { AdministrativeFees.Amount: decimal amount }
            && report.ProcessingFees?.CollectedYuan > (amount * 10_000) + HalfOfTheLastDecimal(amount))
        {
            broken.Add("X2");
        }

        if (report.ProcessingFees?.CollectedYuan > report.ProcessingFees?.NoticedYuan
            || report.ProcessingFees?.CollectedYuan % 10 > 0 || report.ProcessingFees?.NoticedYuan % 10 > 0)
        {
            broken.Add("X3");
        }
    }

    private static void NotNegative(List<string> broken, string row, params IEnumerable<long?> numbers)
    {
        if (numbers.Any(number => number < 0))
        {
            broken.Add("E5/" + row);
        }
    }

    private static void NotNegative(List<string> broken, string row, long[] numbers) => NotNegative(broken, row, numbers.Select(number => (long?)number));

    private static long[] Numbers(ApplicantCounts row) =>
    [
        row.NaturalPersons!.Value,
        row.CommercialEnterprises!.Value,
        row.ResearchInstitutions!.Value,
        row.SocialWelfareOrganizations!.Value,
        row.LegalServiceInstitutions!.Value,
        row.OtherOrganizations!.Value,
        row.Total!.Value,
    ];
}
