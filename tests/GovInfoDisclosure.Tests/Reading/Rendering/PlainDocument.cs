using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Reading;

namespace GovInfoDisclosure.Tests.Reading.Rendering;

/// <summary>A document of the 2021 form in tabs, every cell another number, to be changed by hand in one place.</summary>
internal static class PlainDocument
{
    private static readonly Dictionary<string, decimal> Numbers = FormShape.Of2021.Cells.ToDictionary(cell => cell.Address,
        cell => (decimal)(10 + (cell.Index * 7)), StringComparer.Ordinal);

    public const string Title = "示例市财政局2023年政府信息公开工作年度报告";

    public static string Table2 { get; } = Tabs(FormTables.Table2(FormShape.Of2021, Number, "（单位：万元）"));

    public static string Table3 { get; } = Tabs(FormTables.Table3(FormShape.Of2021, Number));

    public static string Table4 { get; } = Tabs(FormTables.Table4(FormShape.Of2021, Number));

    public static string Text { get; } = With(Table2, Table3, Table4);

    public static string With(string table2, string table3, string table4, string title = Title, string other = "无。") => string.Join("\n",
        title, "", "一、总体情况", "2023年，本机关认真落实《条例》。", "二、主动公开政府信息情况", "", table2, "", "三、收到和处理政府信息公开申请情况", "", table3, "",
        "四、政府信息公开行政复议、行政诉讼情况", "", table4, "", "五、存在的主要问题及改进情况", "公开内容不够丰富，下一步将改进。", "六、其他需要报告的事项", other, "");

    public static decimal Of(string address) => Numbers[address];

    public static string Printed(string address) => Number(FormShape.Of2021.Find(address));

    /// <summary>The cells in which a result differs from what the plain document says: the address and what was read.</summary>
    public static List<string> Differences(ReadResult result)
    {
        Assert(result);
        CellValues values = FormShape.Of2021.ToValues(result.Report!);
        return FormShape.Of2021.Cells.Where(cell => values[cell.Index] != Of(cell.Address))
            .Select(cell => cell.Address + "=" + values[cell.Index]?.ToString(CultureInfo.InvariantCulture)).ToList();
    }

    private static void Assert(ReadResult result)
    {
        Xunit.Assert.True(result.Report is not null, string.Join(" ", result.Findings.Select(finding => finding.RuleId)));
        Xunit.Assert.Same(FormShape.Of2021, FormShape.Of(result.Report));
    }

    private static string Number(CellDefinition cell) => Numbers[cell.Address].ToString(CultureInfo.InvariantCulture);

    private static string Tabs(List<List<PrintedCell>> rows) => string.Join("\n",
        TableText.Write(Flattening.Flatten(rows, "pad", new Random(1)), "tabs", new Random(1)).SelectMany(lines => lines));
}
