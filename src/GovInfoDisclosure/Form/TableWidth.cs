namespace GovInfoDisclosure.Form;

/// <summary>How many columns of values the form prints in the widest row of each of its tables.</summary>
internal static class TableWidth
{
    /// <summary>Table 2: 制作数量 and two more before 2021, one since.</summary>
    public const int Actions = 3;

    /// <summary>Table 3: 自然人, five kinds of organisations, 总计.</summary>
    public const int Requests = 7;

    /// <summary>One of table 4's three blocks: four results and 总计.</summary>
    public const int BlockOfCases = 5;

    /// <summary>Table 4: 行政复议, and 行政诉讼 with and without it.</summary>
    public const int Cases = 3 * BlockOfCases;
}
