namespace GovInfoDisclosure.Reading.Tables;

/// <summary>Rows that add up a group of table 3, which no form has: 小计 or 合计 below its items. The words name the total of all, too.</summary>
internal static class Subtotals
{
    private const string TotalRow = "requests.outcomes.total";

    /// <summary>Whether the words name a sum, and not of what.</summary>
    public static bool Name(string printed) => LabelText.Of(printed) is { Style: NumberStyle.None, Core: ExtraColumn.Subtotal or "合计" };

    /// <summary>Where the total has its number, （七）总计, what stands before it without one is no second printing of it.</summary>
    public static void LeaveOut(ScannedTable scan)
    {
        int total = scan.Runs.FindLastIndex(run => run.Label.Entry is { Target: TotalRow } && LabelText.Of(run.Printed).Style == NumberStyle.Bracketed);
        for (int i = 0; i < total; i++)
        {
            if (scan.Runs[i].Label.Entry is { Target: TotalRow } && Name(scan.Runs[i].Printed))
            {
                scan.Runs[i].Label = LabelMatch.None;
            }
        }
    }
}
