using System.Collections.Generic;
using System.Linq;

namespace GovInfoDisclosure.Tests.Schema;

/// <summary>
/// The form's rows and columns, written out by hand for the conformance vectors: nothing here looks at the library's description of the form.
/// </summary>
internal static class VectorForm
{
    public static readonly string[] Applicants = ["naturalPersons", "commercialEnterprises",
        "researchInstitutions", "socialWelfareOrganizations", "legalServiceInstitutions", "otherOrganizations"];

    public static readonly string[] Columns = [.. Applicants, "total"];

    public static readonly string[] Blocks = ["reconsideration", "directLitigation", "litigationAfterReconsideration"];

    public static readonly string[] Results = ["upheld", "corrected", "otherOutcome", "pending"];

    public static readonly string[] Managed = ["licensing", "otherServices", "penalties", "compulsion", "administrativeFees"];

    private static readonly string[] CommonLeaves =
    [
        "outcomes.grantedInFull", "outcomes.grantedInPart", "outcomes.denied.stateSecrets",
        "outcomes.denied.prohibitedByLaw", "outcomes.denied.endangersSecurityOrStability",
        "outcomes.denied.thirdPartyRights", "outcomes.denied.internalAffairs", "outcomes.denied.processInformation",
        "outcomes.denied.enforcementCaseFiles", "outcomes.denied.administrativeInquiries",
        "outcomes.unableToProvide.notHeld", "outcomes.unableToProvide.requiresCreation",
        "outcomes.unableToProvide.unclearAfterCorrection", "outcomes.notProcessed.petitionsAndComplaints",
        "outcomes.notProcessed.repeatRequests", "outcomes.notProcessed.publishedMaterials",
        "outcomes.notProcessed.excessiveRequests", "outcomes.notProcessed.reconfirmation",
    ];

    public static string[] Leaves(bool single) => single
        ? [.. CommonLeaves, "outcomes.otherHandling"]
        : [.. CommonLeaves, "outcomes.otherHandling.correctionOverdue", "outcomes.otherHandling.feeUnpaid", "outcomes.otherHandling.other"];

    public static string[] Rows(bool single) => ["received", "broughtForward", .. Leaves(single), "outcomes.total", "carriedForward"];

    /// <summary>The cells of table 2 in printed order.</summary>
    public static string[] Table2(string edition, bool otherDocuments)
    {
        IEnumerable<string> names = edition == "2021"
            ? ["rules.issued", "rules.repealed", "rules.inForce", "normativeDocuments.issued", "normativeDocuments.repealed",
                "normativeDocuments.inForce", "licensing.decisions", "penalties.decisions", "compulsion.decisions", "administrativeFees.amount"]
            :
            [
                .. Documents("rules"), .. Documents("normativeDocuments"), .. otherDocuments ? Documents("otherDocuments") : [],
                .. new[] { "licensing", "otherServices", "penalties",
                    "compulsion" }.SelectMany(row => new[] { row + ".itemsLastYear", row + ".netChange", row + ".decisions" }),
                "administrativeFees.itemsLastYear", "administrativeFees.netChange", "centralizedProcurement.projects", "centralizedProcurement.amount",
            ];
        return [.. names.Select(name => "proactiveDisclosure." + name)];
    }

    public static string[] Cells(string edition, bool single, bool otherDocuments) =>
    [
        .. Table2(edition, otherDocuments),
        .. Rows(single).SelectMany(row => Columns.Select(column => $"requests.{row}.{column}")),
        .. Blocks.SelectMany(block => Results.Append("total").Select(result => $"reconsiderationAndLitigation.{block}.{result}")),
    ];

    private static string[] Documents(string row) => [row + ".newlyProduced", row + ".newlyDisclosed", row + ".totalDisclosed"];
}
