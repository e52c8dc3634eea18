namespace GovInfoDisclosure.Comparisons;

/// <summary>The rates (率) of a report, by their definitions here: all of them of the totals as they are reported, none of sums worked out anew.</summary>
internal static class Rates
{
    private static readonly Rate[] All =
    [
        new("disclosure", new Message("公开率", "disclosure rate"),
            new Message("表三总计栏：（一）予以公开与（二）部分公开之和，除以（七）总计",
                "table 3, column Total: (1) granted in full plus (2) granted in part, out of (7) total concluded"),
            report => report.Requests.Outcomes is var outcomes
                ? Of(Number(outcomes.GrantedInFull.Total) + outcomes.GrantedInPart.Total, outcomes.Total.Total) : null),
        new("carriedForward", new Message("结转率", "rate carried forward"),
            new Message("表三总计栏：四、结转下年度继续办理，除以一、本年新收与二、上年结转之和",
                "table 3, column Total: 4. carried forward to next year, out of 1. received plus 2. brought forward"),
            report => Of(report.Requests.CarriedForward.Total, Number(report.Requests.Received.Total) + report.Requests.BroughtForward.Total)),
        Corrected("reconsideration", "行政复议", "reconsideration", cases => cases.Reconsideration),
        Corrected("directLitigation", "行政诉讼·未经复议直接起诉", "direct litigation", cases => cases.DirectLitigation),
        Corrected("litigationAfterReconsideration", "行政诉讼·复议后起诉", "litigation after reconsideration", cases => cases.LitigationAfterReconsideration),
    ];

    public static IEnumerable<string> Names => All.Select(rate => rate.Name);

    public static IEnumerable<RateComparison> Between(AnnualReport old, AnnualReport @new) => All.Select(rate => new RateComparison
    {
        Name = rate.Name,
        Label = rate.Label,
        Definition = rate.Definition,
        Old = rate.Of(old),
        New = rate.Of(@new),
    });

    private static Rate Corrected(string name, string zh, string en, Func<ReconsiderationAndLitigation, CaseOutcomes> block) => new(
        "corrected." + name, new Message("纠错率（" + zh + "）", "rate corrected (" + en + ")"),
        new Message("表四" + zh + "：结果纠正，除以总计减尚未审结", "table 4, " + en + ": corrected, out of total less pending"),
        report => block(report.ReconsiderationAndLitigation) is var cases ? Of(cases.Corrected, Number(cases.Total) - cases.Pending) : null);

    /// <summary>As a number whose sum with another passes no limit.</summary>
    private static decimal? Number(long? count) => count;

    private static Fraction? Of(decimal? numerator, decimal? denominator) =>
        numerator is decimal top && denominator is decimal bottom && bottom != 0 ? new Fraction(top, bottom) : null;

    private sealed record Rate(string Name, Message Label, Message Definition, Func<AnnualReport, Fraction?> Of);
}
