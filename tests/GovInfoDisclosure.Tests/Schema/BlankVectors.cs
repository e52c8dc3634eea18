using System.Collections.Generic;
using System.Linq;

namespace GovInfoDisclosure.Tests.Schema;

/// <summary>Reports with blanks, those whose bounds decide all the same, and reports at the limits of numbers.</summary>
internal static class BlankVectors
{
    private const string T2 = "proactiveDisclosure.";
    private const string T3 = "requests.";
    private const string T4 = "reconsiderationAndLitigation.";

    public static IEnumerable<Vector> Blanks()
    {
        VectorReport OneLeaf() => VectorReport.Of("2021").Set(T3 + "outcomes.grantedInPart.naturalPersons", "null");
        yield return Vector.Judged("a blank leaf", OneLeaf(), "E2/naturalPersons undecided", "E3/outcomes.grantedInPart undecided");
        yield return Vector.Judged("a blank leaf, read as 0", OneLeaf(), "E2/naturalPersons broken -2",
            "E3/outcomes.grantedInPart broken -2") with { BlankAsZero = true };
        yield return Vector.Judged("a blank that no number but 0 can fill is undecided too",
            VectorReport.Of("2021").Set(T3 + "outcomes.grantedInFull.otherOrganizations", "null"),
            "E2/otherOrganizations undecided", "E3/outcomes.grantedInFull undecided");
        yield return Vector.Judged(
            "known parts above their total are broken, whatever is blank",
            VectorReport.Of("2021").Set(T3 + "received.total", "10").Set(T3 + "received.commercialEnterprises", "null"),
            "E1/commercialEnterprises undecided",
            "E1/total broken -10",
            "E3/received broken");
        yield return Vector.Judged(
            "a blank total",
            VectorReport.Of("2021").Set(T3 + "received.total", "null"),
            "E1/total undecided",
            "E3/received undecided",
            "P6/requests.carriedForward.total undecided");
        yield return Vector.Judged(
            "blanks on both sides",
            VectorReport.Of("2021").Set(T3 + "received.naturalPersons", "null").Set(T3 + "carriedForward.naturalPersons", "null"),
            "E1/naturalPersons undecided",
            "E3/received undecided",
            "E3/carriedForward undecided");
        yield return Vector.Judged(
            "a blank on the right cannot make up for too much there",
            VectorReport.Of("2021").Set(T3 + "outcomes.total.total", "30").Set(T3 + "carriedForward.total", "null"),
            "E1/total broken",
            "E2/total broken -11",
            "E3/outcomes.total broken -11",
            "E3/carriedForward undecided",
            "P6/requests.carriedForward.total undecided");
        yield return Vector.Judged("P2 holds with a blank", VectorReport.Of("2021").Set(T2 + "normativeDocuments.repealed", "null"));
        yield return Vector.Judged("P2: issued blank",
            VectorReport.Of("2021").Set(T2 + "normativeDocuments.issued", "null"), "P2/normativeDocuments undecided");
        yield return Vector.Judged("P2: too many issued, unless the blank says more",
            VectorReport.Of("2021").Set(T2 + "normativeDocuments.issued", "40").Set(T2 + "normativeDocuments.inForce", "null"),
            "P2/normativeDocuments undecided");
        yield return Vector.Judged("P3: holds with the total blank only where nothing was disclosed",
            VectorReport.Of("2019").Set(T2 + "rules.totalDisclosed", "null"), "P1/proactiveDisclosure.rules.totalDisclosed undecided");
        yield return Vector.Judged("P1: a blank of a county", VectorReport.Of("2021").Set(T2 + "rules.issued", "null"),
            "P1/proactiveDisclosure.rules.issued undecided", "P2/rules undecided");
        yield return Vector.Judged("P1: a blank of a ministry",
            VectorReport.Of("2021").Set(T2 + "rules.issued", "null").Set("agency.level", "\"central\""), "P2/rules undecided");
        yield return Vector.Judged(
            "P1: a blank, and the level unknown",
            VectorReport.Of("2021").Set(T2 + "rules.issued", "null").Set("agency.level", "null"),
            "P1/proactiveDisclosure.rules.issued undecided",
            "P2/rules undecided");
        yield return Vector.Judged("P5: a blank amount", VectorReport.Of("2021").Set(T2 + "administrativeFees.amount", "null"),
            "P5/proactiveDisclosure.administrativeFees.amount undecided");
        yield return Vector.Judged("E6: the change blank, any number can stand there",
            VectorReport.Of("2019").Set(T2 + "licensing.netChange", "null"), "E6/licensing undecided");
        yield return Vector.Judged("E6: items blank, the change not negative", VectorReport.Of("2019").Set(T2 + "penalties.itemsLastYear", "null"));
        yield return Vector.Judged("E6: items blank, the change negative",
            VectorReport.Of("2019").Set(T2 + "licensing.itemsLastYear", "null"), "E6/licensing undecided");
        yield return Vector.Judged("E4: a blank that fits",
            VectorReport.Of("2021").Set(T4 + "reconsideration.pending", "null"), "E4/reconsideration undecided");
        yield return Vector.Judged("E4: a blank that cannot help",
            VectorReport.Of("2021").Set(T4 + "reconsideration.pending", "null").Set(T4 + "reconsideration.total", "2"), "E4/reconsideration broken");
        yield return Vector.Judged(
            "P6 holds though received is blank",
            VectorReport.Of("2021", fill: "0").Set(T3 + "received.total", "null"),
            "E1/total undecided",
            "E3/received undecided");
        yield return Vector.Judged("mixed: one of three rows blank",
            VectorReport.Of("2019", single: false).Set(T3 + "outcomes.otherHandling.feeUnpaid.total", "null"),
            "E2/total undecided", "E3/outcomes.otherHandling.feeUnpaid undecided");
        yield return Vector.Judged("all blank, 2021", VectorReport.Of("2021", fill: "null"),
            [.. AllUndecided(single: false), .. Rules("issued", "repealed", "inForce"), "P2/rules undecided", "P2/normativeDocuments undecided",
                "P5/proactiveDisclosure.administrativeFees.amount undecided", "P6/requests.carriedForward.total undecided"]);
        yield return Vector.Judged(
            "all blank, 2019",
            VectorReport.Of("2019", fill: "null"),
            [
                .. AllUndecided(single: true), .. VectorForm.Managed.Select(row => $"E6/{row} undecided"),
                .. Rules("newlyProduced", "newlyDisclosed", "totalDisclosed"),
                "P3/rules undecided", "P3/normativeDocuments undecided",
                "P5/proactiveDisclosure.centralizedProcurement.amount undecided", "P6/requests.carriedForward.total undecided",
            ]);
        yield return Vector.Judged("all blank, read as 0", VectorReport.Of("2021", fill: "null")) with { BlankAsZero = true };
    }

    public static IEnumerable<Vector> Numbers()
    {
        VectorReport Large() => VectorReport.Of("2021")
            .Set(T3 + "received.naturalPersons", "999999999999980").Set(T3 + "received.total", "999999999999988")
            .Set(T3 + "carriedForward.naturalPersons", "999999999999971").Set(T3 + "carriedForward.total", "999999999999972");
        yield return Vector.Judged("balanced near 10^15", Large());
        yield return Vector.Judged("one too few near 10^15", Large().Set(T3 + "carriedForward.naturalPersons", "999999999999970"),
            "E1/naturalPersons broken 1", "E3/carriedForward broken -1");
        VectorReport sums = VectorReport.Of("2021");
        foreach (string row in VectorForm.Leaves(single: false))
        {
            sums.Set($"{T3}{row}.socialWelfareOrganizations", "1000000000000000");
        }

        yield return Vector.Judged(
            "a sum of 21 times 10^15",
            sums,
            ["E2/socialWelfareOrganizations broken 21000000000000000", .. VectorForm.Leaves(single: false).Select(row => $"E3/{row} broken 1000000000000000")]);
        yield return Vector.Judged("10^15 as a count, written 1e15", VectorReport.Of("2021").Set(T2 + "licensing.decisions", "1e15"));
        yield return Vector.Judged("netChange at its limits",
            VectorReport.Of("2019").Set(T2 + "licensing.itemsLastYear", "1000000000000000").Set(T2 + "licensing.netChange", "-1000000000000000"));
        yield return Vector.Judged("one below 0 at the limits",
            VectorReport.Of("2019").Set(T2 + "licensing.itemsLastYear", "999999999999999").Set(T2 + "licensing.netChange", "-1000000000000000"),
            "E6/licensing broken -1");
        VectorReport Amount(string amount) => VectorReport.Of("2021").Set(T2 + "administrativeFees.amount", amount);
        yield return Vector.Judged("the smallest amount", Amount("0.0001"));
        yield return Vector.Judged("52.15, which is no multiple of 0.0001 in binary", Amount("52.15"));
        yield return Vector.Judged("113.95", Amount("113.9500"));
        yield return Vector.Judged("the largest amount", Amount("100000000000"), "P5/proactiveDisclosure.administrativeFees.amount broken 99999800000");
        yield return Vector.Judged("fifteen digits", Amount("99999999999.9999"), "P5/proactiveDisclosure.administrativeFees.amount broken 99999799999.9999");
        yield return Vector.Judged("an amount with an exponent", Amount("2000001e-1"), "P5/proactiveDisclosure.administrativeFees.amount broken 0.1");
    }

    private static IEnumerable<string> AllUndecided(bool single) =>
    [
        .. VectorForm.Columns.Select(column => $"E1/{column} undecided"), .. VectorForm.Columns.Select(column => $"E2/{column} undecided"),
        .. VectorForm.Rows(single).Select(row => $"E3/{row} undecided"), .. VectorForm.Blocks.Select(block => $"E4/{block} undecided"),
    ];

    private static IEnumerable<string> Rules(params string[] columns) => columns.Select(column => $"P1/proactiveDisclosure.rules.{column} undecided");
}
