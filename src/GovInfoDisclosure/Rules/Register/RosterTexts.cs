namespace GovInfoDisclosure.Rules.Register;

/// <summary>The sentences about who has published and when, and about reports that are looked for. All texts of this folder that are no errors of a file stand
/// here.</summary>
internal static class RosterTexts
{
    public static Message Late(IsoDate published, IsoDate due) => new($"公布日期 {published}，晚于期限 {due}。", $"Published on {published}, after the due date {due}.");

    public static Message InTime(IsoDate published, IsoDate due) =>
        new($"公布日期 {published}，未超过期限 {due}。", $"Published on {published}; the due date is {due}.");

    public static Message NoDate(IsoDate due) => new($"公布日期不详，期限为 {due}。", $"The date of publication is not known; the due date is {due}.");

    public static Message MissingReport(string agency, int year) => new($"缺少“{agency}”{year} 年度报告。", $"The {year} report of '{agency}' is missing.");

    public static Message Several(string agency, int year, int count, bool isEqual) => isEqual
        ? new($"“{agency}”{year} 年度报告重复：{count} 份，内容相同。", $"The {year} report of '{agency}' appears {count} times, with equal contents.")
        : new($"“{agency}”{year} 年度有 {count} 份报告，内容不同。", $"'{agency}' has {count} reports for {year} that differ.");

    public static Message NotListed(string agency, int year, string? likely) => new(
        $"“{agency}”（{year} 年度）不在名单中" + (likely is null ? "。" : $"，是否为“{likely}”？"),
        $"'{agency}' ({year}) is not on the list" + (likely is null ? "." : $"; did you mean '{likely}'?"));

    public static Message SeveralAgencies(string agency, int year, int count) => new(
        $"“{agency}”（{year} 年度）在登记簿中有 {count} 个同名机关，报告未注明代码，无法对应。",
        $"The register has {count} agencies named '{agency}' ({year}); the report has no code to determine which.");

    public static Message Merged(string agency, int year, IEnumerable<string> missing)
    {
        string[] names = [.. missing];
        return new($"“{agency}”{year} 年由合并而来，合并前机关的上年报告不全（{string.Join("、", names)}），未作比对。",
            $"'{agency}' was merged in {year}; last year's reports of its predecessors are incomplete ({string.Join(", ", names)}): none was compared.");
    }

    public static Message Split(string agency, int year) => new($"“{agency}”{year} 年有职能划转（分立或并入他机关），上年报告未作比对。",
        $"'{agency}' was split or partly merged in {year}: last year's report was not compared.");
}
