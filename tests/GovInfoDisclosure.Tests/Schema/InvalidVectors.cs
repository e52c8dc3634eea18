using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace GovInfoDisclosure.Tests.Schema;

/// <summary>Documents that are no reports, each with the addresses that an error must name, or a place below them.</summary>
internal static class InvalidVectors
{
    private const string Cell = "requests.received.total";
    private const string Other = "requests.outcomes.otherHandling";

    public static IEnumerable<Vector> Invalid()
    {
        yield return Vector.Refused("not an object", null, "$");
        yield return Vector.Refused("a list", new JsonArray(), "$");
        yield return Removed("a missing cell", Cell);
        yield return Removed("a missing row", "requests.broughtForward");
        yield return Removed("a missing group", "requests.outcomes.denied");
        yield return Removed("a missing table", "reconsiderationAndLitigation");
        yield return Removed("no edition", "edition");
        yield return Removed("no year", "year");
        yield return Removed("no agency", "agency");
        yield return Removed("no name of the agency", "agency.name");
        yield return Changed("an unknown cell in a row", "requests.received.sum", "1");
        yield return Changed("an unknown property of the report", "note", "\"\"");
        yield return Changed("a name in other case", "requests.received.Total", "1");
        yield return Changed("a text for a count", Cell, "\"20\"");
        yield return Changed("an empty text for a blank", Cell, "\"\"");
        yield return Changed("a truth for a count", Cell, "true");
        yield return Changed("a list for a count", Cell, "[20]");
        yield return Changed("an object for a count", Cell, "{}");
        yield return Changed("a fraction in a count", Cell, "20.5");
        yield return Changed("a count above 10^15", Cell, "1000000000000001");
        yield return Changed("a negative count", "reconsiderationAndLitigation.reconsideration.total", "-1");
        yield return Changed("an amount above 10^11", "proactiveDisclosure.administrativeFees.amount", "100000000000.1");
        yield return Changed("a text for an amount", "proactiveDisclosure.administrativeFees.amount", "\"25.1\"");
        yield return Changed("netChange below its limit", "proactiveDisclosure.licensing.netChange", "-1000000000000001", "2019");
        yield return Changed("a fraction in netChange", "proactiveDisclosure.licensing.netChange", "0.5", "2019");
        yield return Changed("a list for a row", "requests.received", "[]");
        yield return Changed("a blank row", "requests.received", "null");
        yield return Changed("neither one row nor three", Other, "{}");
        yield return Vector.Refused("one row and three", VectorReport.Of("2021").Set(Other + ".total", "1").Json, Other);
        yield return Removed("two rows of three", Other + ".feeUnpaid");
        yield return Changed("a wrong cell in one of three rows", Other + ".other.total", "\"1\"");
        yield return Changed("a wrong cell in the one row", Other + ".total", "\"1\"", "2019");
        yield return Changed("otherDocuments in 2021", "proactiveDisclosure.otherDocuments",
            """{ "newlyProduced": 0, "newlyDisclosed": 0, "totalDisclosed": 0 }""");
        yield return Changed("otherDocuments blank", "proactiveDisclosure.otherDocuments", "null", "2019");
        yield return Changed("a column of the other edition", "proactiveDisclosure.rules.newlyProduced", "0");
        yield return Vector.Refused("table 2 of the other edition",
            VectorReport.Of("2021").Set("proactiveDisclosure", VectorReport.Of("2019").Json["proactiveDisclosure"]!.ToJsonString()).Json,
            "proactiveDisclosure.rules.issued", "proactiveDisclosure.centralizedProcurement");
        yield return Changed("an edition that does not exist", "edition", "\"2020\"");
        yield return Changed("the edition as a number", "edition", "2021");
        yield return Changed("year 0", "year", "0");
        yield return Changed("year 10000", "year", "10000");
        yield return Changed("half a year", "year", "2021.5");
        yield return Changed("the year as a text", "year", "\"2021\"");
        yield return Changed("a level that does not exist", "agency.level", "\"city\"");
        yield return Changed("a level in other case", "agency.level", "\"County\"");
        yield return Changed("a number for a name", "agency.name", "1");
        yield return Changed("no agency but null", "agency", "null");
        yield return Changed("fees without a member", "processingFees", """{ "notices": 0, "noticedYuan": 0 }""");
        yield return Changed("fees with a fraction", "processingFees", """{ "notices": 0, "noticedYuan": 0.5, "collectedYuan": 0 }""");
        yield return Changed("fees as a number", "processingFees", "0");
        yield return Changed("no prose but null", "narrative", "null");
        yield return Changed("a number for prose", "narrative.otherMatters", "6");
        yield return Changed("an unknown section", "narrative.section7", "null");
        yield return Changed("another version", "schemaVersion", "2");
        yield return Changed("the version as a text", "schemaVersion", "\"1\"");
        yield return Changed("the version as true", "schemaVersion", "true");
        yield return Changed("a date with a time", "published", "\"2022-01-20T00:00:00Z\"");
        yield return Changed("a day that does not exist", "published", "\"2023-02-29\"");
        yield return Changed("the year 0 in a date", "published", "\"0000-01-01\"");
        yield return Changed("a number for a date", "published", "20220120");
        yield return Changed("the character U+0000", "agency.name", "\"a\\u0000b\"");
        yield return Changed("the character U+0000 in the prose", "narrative.overallSituation", "\"\\u0000\"");
        yield return Vector.Refused("several errors at once",
            VectorReport.Of("2021").Set(Cell, "-1").Set("year", "true").Remove("agency.name").Json, Cell, "year", "agency.name");
    }

    private static Vector Removed(string name, string address) => Vector.Refused(name, VectorReport.Of("2021").Remove(address).Json, address);

    private static Vector Changed(string name, string address, string json, string edition = "2021") =>
        Vector.Refused(name, VectorReport.Of(edition).Set(address, json).Json, address);
}
