namespace GovInfoDisclosure.Prose;

/// <summary>The sentences of the checks N16 and N17.</summary>
internal static class FigureCheckMessages
{
    public static Message NoRatio { get; } = new("正文中没有可以核对的增长率或占比。", "The text states no growth or share that can be compared.");

    public static Message SaidOnce { get; } = new("各部分没有重复说明同一数字。", "No two sections state the same figure.");

    public static Message SaidAlike { get; } = new("各部分重复说明的数字一致。", "Figures stated in several sections agree.");

    public static Message RatioFits(Claim claim, RatioCheck.Ratio ratio) =>
        new($"正文所述百分比与表格一致：“{claim.Quote}”，{Worked(ratio)}。", $"The percentage in the text agrees with the tables: “{claim.Quote}”, {WorkedEn(ratio)}.");

    public static Message RatioDiffers(Claim claim, RatioCheck.Ratio ratio) => new(
        $"正文所述百分比与表格不一致，可能有一处有误：原文“{claim.Quote}”，而{Worked(ratio)}。",
        $"Possibly wrong: the text says “{claim.Quote}”, but {WorkedEn(ratio)}.");

    public static Message SaidOtherwise(Claim first, SectionKind firstSection, Claim second, SectionKind secondSection) => new(
        $"正文前后不一致，可能有一处有误：“{SectionTexts.Title(firstSection)}”写的是“{first.Quote}”，“{SectionTexts.Title(secondSection)}”写的是“{second.Quote}”。",
        $"Possibly wrong: section “{SectionTexts.Title(firstSection)}” says “{first.Quote}”, but “{SectionTexts.Title(secondSection)}” says “{second.Quote}”.");

    private static string Worked(RatioCheck.Ratio ratio) => ratio.Now is { } now
        ? $"表中上年 {Text(ratio.Whole)}、本年 {Text(now)}，增长率为 {Percent(ratio)}"
        : $"表中 {Text(ratio.Part)} 占 {Text(ratio.Whole)} 的 {Percent(ratio)}";

    private static string WorkedEn(RatioCheck.Ratio ratio) => ratio.Now is { } now
        ? $"the tables have {Text(ratio.Whole)} last year and {Text(now)} this year: {Percent(ratio)}"
        : $"the tables have {Text(ratio.Part)} of {Text(ratio.Whole)}: {Percent(ratio)}";

    private static string Percent(RatioCheck.Ratio ratio) => Text(Math.Round(ratio.Percent, 2, MidpointRounding.AwayFromZero)) + "%";

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
