using System.Collections.Generic;
using System.Linq;

namespace GovInfoDisclosure.Tests.Schema;

/// <summary>Reports that hold, and reports that break one rule after the other.</summary>
internal static class Vectors
{
    private const string T2 = "proactiveDisclosure.";
    private const string T3 = "requests.";
    private const string T4 = "reconsiderationAndLitigation.";

    public static IEnumerable<Vector> Valid()
    {
        yield return Vector.Judged("2021, as published", VectorReport.Of("2021"));
        yield return Vector.Judged("2019, as published", VectorReport.Of("2019"));
        yield return Vector.Judged("2021 with one row of otherHandling", VectorReport.Of("2021", single: true));
        yield return Vector.Judged("2019 with three rows of otherHandling", VectorReport.Of("2019", single: false));
        yield return Vector.Judged("2019 with otherDocuments", VectorReport.Of("2019", otherDocuments: true));
        yield return Vector.Judged("2019 with three rows and otherDocuments", VectorReport.Of("2019", single: false, otherDocuments: true));
        yield return Vector.Judged("all cells 0, 2021", VectorReport.Of("2021", fill: "0"));
        yield return Vector.Judged("all cells 0, 2019", VectorReport.Of("2019", fill: "0"));
        yield return Vector.Judged(
            "what may be left out is left out",
            VectorReport.Of("2021").Remove("schemaVersion").Remove("agency.code").Remove("agency.divisionCode")
                .Remove("agency.level").Remove("processingFees").Remove("narrative"));
        yield return Vector.Judged("published on a leap day", VectorReport.Of("2021").Set("published", "\"2024-02-29\""));
        yield return Vector.Judged("date unknown", VectorReport.Of("2021").Set("published", "null"));
        yield return Vector.Judged(
            "what readers say beside the report is ignored",
            VectorReport.Of("2021").Set("source", "\"reports/a.txt\"").Set("inputHash", "null")
                .Set("reading", """{ "requests.received.total": [1, "\u0000"] }"""));
        yield return Vector.Judged("year and name unknown", VectorReport.Of("2021").Set("year", "null").Set("agency.name", "null"));
        yield return Vector.Judged("fees stated",
            VectorReport.Of("2021").Set("processingFees", """{ "notices": 1, "noticedYuan": 400, "collectedYuan": null }"""));
        yield return Vector.Judged(
            "prose, an empty text, every escape",
            VectorReport.Of("2021").Set("narrative", """{ "overallSituation": "共收到申请20件。\n\"\\\t", "otherMatters": "" }"""));
        yield return Vector.Judged("whole numbers written otherwise", VectorReport.Of("2021").Set(T2 + "licensing.decisions", "1.2e2")
            .Set(T2 + "penalties.decisions", "35.0").Set(T2 + "compulsion.decisions", "-0").Set(T2 + "administrativeFees.amount", "2.510E+1"));
    }

    public static IEnumerable<Vector> Identities()
    {
        yield return Vector.Judged("E1 and E3: one total",
            VectorReport.Of("2021").Set(T3 + "received.total", "21"), "E1/total broken 1", "E3/received broken -1");
        yield return Vector.Judged(
            "E1 alone: a cell and its total",
            VectorReport.Of("2021").Set(T3 + "received.naturalPersons", "13").Set(T3 + "received.total", "21"),
            "E1/naturalPersons broken 1",
            "E1/total broken 1");
        yield return Vector.Judged("E1: brought forward", VectorReport.Of("2019").Set(T3 + "broughtForward.commercialEnterprises", "1"),
            "E1/commercialEnterprises broken 1", "E3/broughtForward broken 1");
        yield return Vector.Judged("E1: carried forward", VectorReport.Of("2021").Set(T3 + "carriedForward.researchInstitutions", "1"),
            "E1/researchInstitutions broken -1", "E3/carriedForward broken 1");
        yield return Vector.Judged(
            "E1, E2 and E3: the row of totals",
            VectorReport.Of("2021").Set(T3 + "outcomes.total.socialWelfareOrganizations", "1"),
            "E1/socialWelfareOrganizations broken -1",
            "E2/socialWelfareOrganizations broken -1",
            "E3/outcomes.total broken 1");
        yield return Vector.Judged(
            "E1, E2 and E3: one too few in the row of totals",
            VectorReport.Of("2021").Set(T3 + "outcomes.total.legalServiceInstitutions", "1"),
            "E1/legalServiceInstitutions broken 1",
            "E2/legalServiceInstitutions broken 1",
            "E3/outcomes.total broken -1");
        yield return Vector.Judged(
            "E1, E2 and E3: the last column of applicants",
            VectorReport.Of("2019").Set(T3 + "outcomes.total.otherOrganizations", "3"),
            "E1/otherOrganizations broken -3",
            "E2/otherOrganizations broken -3",
            "E3/outcomes.total broken 3");
        foreach (string row in VectorForm.Leaves(single: false))
        {
            VectorReport report = VectorReport.Of("2021");
            string address = T3 + row + ".naturalPersons";
            yield return Vector.Judged("E2 and E3: leaf " + row, report.Set(address, VectorOutcome.Text(report.Value(address)!.Value + 1)),
                "E2/naturalPersons broken 1", "E3/" + row + " broken 1");
        }

        yield return Vector.Judged("E2 and E3: the one row of otherHandling", VectorReport.Of("2019").Set(T3 + "outcomes.otherHandling.naturalPersons", "1"),
            "E2/naturalPersons broken 1", "E3/outcomes.otherHandling broken 1");
        yield return Vector.Judged(
            "E2 alone: a leaf carried into its own total",
            VectorReport.Of("2021", single: true).Set(T3 + "outcomes.otherHandling.legalServiceInstitutions", "2")
                .Set(T3 + "outcomes.otherHandling.total", "2"),
            "E2/legalServiceInstitutions broken 1",
            "E2/total broken 1");
        yield return Vector.Judged(
            "E2 alone: two cells of one row interchanged",
            VectorReport.Of("2021").Set(T3 + "outcomes.grantedInFull.naturalPersons", "3").Set(T3 + "outcomes.grantedInFull.commercialEnterprises", "8"),
            "E2/naturalPersons broken -5",
            "E2/commercialEnterprises broken 5");
        yield return Vector.Judged("E4: reconsideration", VectorReport.Of("2021").Set(T4 + "reconsideration.total", "5"), "E4/reconsideration broken -1");
        yield return Vector.Judged("E4: direct litigation", VectorReport.Of("2021").Set(T4 + "directLitigation.pending", "2"), "E4/directLitigation broken 2");
        yield return Vector.Judged("E4: litigation after reconsideration",
            VectorReport.Of("2019").Set(T4 + "litigationAfterReconsideration.upheld", "1"), "E4/litigationAfterReconsideration broken 1");
        yield return Vector.RefusedAndJudged("E5: a negative count", VectorReport.Of("2021").Set(T2 + "licensing.decisions", "-3"),
            T2 + "licensing.decisions", "E5/proactiveDisclosure.licensing.decisions broken -3");
        yield return Vector.RefusedAndJudged("E5: a negative amount", VectorReport.Of("2021").Set(T2 + "administrativeFees.amount", "-0.0001"),
            T2 + "administrativeFees.amount", "E5/proactiveDisclosure.administrativeFees.amount broken -0.0001");
        foreach (string row in VectorForm.Managed)
        {
            yield return Vector.Judged("E6: " + row,
                VectorReport.Of("2019").Set($"{T2}{row}.itemsLastYear", "1").Set($"{T2}{row}.netChange", "-2"), $"E6/{row} broken -1");
        }

        yield return Vector.Judged("E6: just 0", VectorReport.Of("2019").Set(T2 + "licensing.itemsLastYear", "2"));
    }

    public static IEnumerable<Vector> Plausibility()
    {
        string[] both = ["P1/proactiveDisclosure.rules.issued broken 2", "P1/proactiveDisclosure.rules.inForce broken 5"];
        VectorReport WithRules() => VectorReport.Of("2021").Set(T2 + "rules.issued", "2").Set(T2 + "rules.inForce", "5");
        yield return Vector.Judged("P1: a county with rules", WithRules(), both);
        yield return Vector.Judged("P1: a township with rules", WithRules().Set("agency.level", "\"township\""), both);
        foreach (string level in new[] { "central", "provincial", "prefectural" })
        {
            yield return Vector.Judged("P1 does not apply: " + level, WithRules().Set("agency.level", $"\"{level}\""));
        }

        yield return Vector.Judged(
            "P1: level unknown, rules there",
            WithRules().Set("agency.level", "null"),
            "P1/proactiveDisclosure.rules.issued undecided 2",
            "P1/proactiveDisclosure.rules.inForce undecided 5");
        yield return Vector.Judged("P1: level unknown, no rules", VectorReport.Of("2019").Set("agency.level", "null"));
        yield return Vector.Judged("P2: issued, but neither in force nor repealed",
            VectorReport.Of("2021").Set(T2 + "normativeDocuments.issued", "16"), "P2/normativeDocuments broken 1");
        yield return Vector.Judged("P2: just as many", VectorReport.Of("2021").Set(T2 + "normativeDocuments.issued", "15"));
        yield return Vector.Judged("P3: more disclosed this year than in all",
            VectorReport.Of("2019").Set(T2 + "normativeDocuments.newlyDisclosed", "15"), "P3/normativeDocuments broken 1");
        yield return Vector.Judged("P3: otherDocuments",
            VectorReport.Of("2019", otherDocuments: true).Set(T2 + "otherDocuments.newlyDisclosed", "41"), "P3/otherDocuments broken 1");
        VectorReport Fees(string? level, string amount) => VectorReport.Of("2021")
            .Set("agency.level", level is null ? "null" : $"\"{level}\"").Set(T2 + "administrativeFees.amount", amount);
        string p5 = "P5/proactiveDisclosure.administrativeFees.amount";
        yield return Vector.Judged("P5: a township, probably yuan", Fees("township", "251000"), p5 + " broken 231000");
        yield return Vector.Judged("P5: a township, one yuan too much", Fees("township", "20000.0001"), p5 + " broken 0.0001");
        yield return Vector.Judged("P5: a township, one yuan less", Fees("township", "19999.9999"));
        yield return Vector.Judged("P5: a county, at the limit", Fees("county", "200000"));
        yield return Vector.Judged("P5: a county, one yuan above", Fees("county", "200000.0001"), p5 + " broken 0.0001");
        yield return Vector.Judged("P5: a great city", Fees("prefectural", "316441"));
        yield return Vector.Judged("P5: level unknown, above every limit", Fees(null, "50000000.0001"), p5 + " broken 0.0001");
        yield return Vector.Judged("P5: procurement", VectorReport.Of("2019").Set(T2 + "centralizedProcurement.amount", "200000.5"),
            "P5/proactiveDisclosure.centralizedProcurement.amount broken 0.5");
        yield return Vector.Judged(
            "P6: more carried forward than received",
            VectorReport.Of("2021").Set(T3 + "broughtForward.naturalPersons", "33").Set(T3 + "broughtForward.total", "33")
                .Set(T3 + "carriedForward.naturalPersons", "33").Set(T3 + "carriedForward.total", "34"),
            "P6/requests.carriedForward.total broken 14");
    }
}
