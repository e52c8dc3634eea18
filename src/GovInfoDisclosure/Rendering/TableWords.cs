namespace GovInfoDisclosure.Rendering;

/// <summary>The words and signs around the drawn tables. All texts of this folder stand here.</summary>
internal static class TableWords
{
    /// <summary>The number that stands for the processing fees among the tables.</summary>
    public const int Fees = 6;

    public const string Blank = "·";

    public static readonly Message MarksAndBlanks = new("[ ] 为不成立的关系中的单元格，· 为空白", "[ ] marks the cells of broken rules, · a blank");

    public static readonly Message ChangesAndBlanks = new(
        "[原数→应为] 应更正的格（? 为其一），( ) 不成立的关系中的其他格，· 空白", "[now→right] cells to correct (?: one of these), ( ) other cells of broken rules, · blank");

    public static readonly Message BlanksAlone = new("· 为空白", "· marks a blank");

    public static Message Title(int table) => table switch
    {
        2 => new("表二 主动公开政府信息情况", "Table 2: disclosed on the agency's own initiative"),
        3 => new("表三 收到和处理政府信息公开申请情况", "Table 3: requests received and handled"),
        4 => new("表四 政府信息公开行政复议、行政诉讼情况", "Table 4: reconsideration and litigation"),
        _ => new("信息处理费", "Processing fees"),
    };

    /// <summary>A value as a table shows it: without trailing zeros.</summary>
    public static string Value(decimal? value) => value is decimal known ? known.ToString("0.####", CultureInfo.InvariantCulture) : Blank;
}
