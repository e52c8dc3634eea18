namespace GovInfoDisclosure.Comparisons;

/// <summary>Why a report has none to be compared with, in words.</summary>
internal static class PairTexts
{
    public static Message Unknown { get; } = new("缺少机关名称或年度，无法配对。", "It does not state its agency or its year and cannot be paired.");

    public static Message NoEarlier { get; } = new("没有该机关此前的报告。", "There is no earlier report of this agency.");

    public static Message NoLater { get; } = new("没有该机关此后的报告。", "There is no later report of this agency.");

    public static Message SeveralAgencies(string name) => new($"有多个代码不同的“{name}”，无法确定是哪一个。",
        $"Several agencies with different codes are named '{name}': which one is meant is not known.");

    public static Message SeveralReports(string name, int year, int count) => new($"{name} {year} 年有 {count} 份不同的报告，未作比对。",
        $"There are {count} different reports of {name} for {year}: none was compared.");
}
