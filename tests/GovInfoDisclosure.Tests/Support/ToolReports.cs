using System.Globalization;
using System.Linq;
using System.Text;
using GovInfoDisclosure.Form;

namespace GovInfoDisclosure.Tests.Support;

/// <summary>Reports for the tests of the tool, small and filled, and a text that shows them.</summary>
public static class ToolReports
{
    /// <summary>Every identity holds: 5 requests by natural persons, 2 brought forward, 6 granted in full, 1 carried forward.</summary>
    public static AnnualReport Balanced { get; } = Filled(FormShape.Of2021) with { Year = 2023,
        Agency = new Agency { Name = "示例县水利局", Level = AgencyLevel.County } };

    /// <summary>As <see cref="Balanced"/>, but the row of requests received says 6 natural persons: E1 and E3 break there.</summary>
    public static AnnualReport Broken { get; } = Balanced.WithCell("requests.received.naturalPersons", 6);

    /// <summary>More requests carried forward than received: P6, of severity info; and more documents issued than in force: P2, a warning.</summary>
    public static AnnualReport Doubtful { get; } = Balanced.WithCell("proactiveDisclosure.normativeDocuments.issued", 4);

    /// <summary>The report as a text whose fields are divided by tabs.</summary>
    public static string Text(AnnualReport report)
    {
        FormShape form = FormShape.Of(report);
        CellValues values = form.ToValues(report);
        var text = new StringBuilder();
        text.Append(report.Agency.Name).Append(report.Year).Append("年政府信息公开工作年度报告\n\n一、总体情况\n\n今年工作平稳。\n\n二、主动公开政府信息情况\n\n");
        string[] items = ["第二十条第（一）项", "", "第二十条第（五）项", "第二十条第（六）项", "", "第二十条第（八）项"];
        CellDefinition[][] rows = [.. form.Cells.GroupBy(cell => cell.Row).Select(row => row.ToArray())];
        for (int i = 0; i < items.Length; i++)
        {
            if (items[i].Length > 0)
            {
                text.Append(items[i]).Append('\n').Append("信息内容\t")
                    .AppendJoin('\t', rows[i].Select(cell => cell.Measure == Measure.TenThousandYuan ? "本年收费金额（单位：万元）" : cell.ColumnLabel)).Append('\n');
            }

            text.Append(rows[i][0].Row.PrintedLabel).Append(Numbers(rows[i], values)).Append('\n');
        }

        text.Append("\n三、收到和处理政府信息公开申请情况\n\n");
        CellDefinition[][] requests = [.. rows.Where(row => row[0].Table == 3)];
        text.Append("\t\t\t").AppendJoin('\t', requests[0].Select(cell => cell.ColumnLabel)).Append('\n');
        string group = "";
        foreach (CellDefinition[] row in requests)
        {
            bool isNew = row[0].Row.GroupLabel != group;
            group = row[0].Row.GroupLabel;
            text.Append(isNew ? group : "").Append('\t').Append(row[0].Row.PrintedLabel).Append(Numbers(row, values)).Append('\n');
        }

        text.Append("\n四、政府信息公开行政复议、行政诉讼情况\n\n行政复议\t\t\t\t\t行政诉讼\n\t\t\t\t\t未经复议直接起诉\t\t\t\t\t复议后起诉\n");
        CellDefinition[] cases = [.. form.Cells.Where(cell => cell.Table == 4)];
        text.AppendJoin('\t', cases.Select(cell => cell.ColumnLabel)).Append('\n').Append(Numbers(cases, values).TrimStart('\t')).Append('\n');
        return text.Append("\n五、存在的主要问题及改进情况\n\n人手不足。\n\n六、其他需要报告的事项\n\n收费情况见附件。\n").ToString();
    }

    private static string Numbers(CellDefinition[] cells, CellValues values) =>
        string.Concat(cells.Select(cell => "\t" + values[cell.Index]?.ToString(CultureInfo.InvariantCulture)));

    private static AnnualReport Filled(FormShape form)
    {
        AnnualReport report = form.ToReport(form.Values([.. form.Cells.Select(_ => (decimal?)0)]));
        foreach (string column in new[] { "naturalPersons", "total" })
        {
            report = report
                .WithCell("requests.received." + column, 5)
                .WithCell("requests.broughtForward." + column, 2)
                .WithCell("requests.outcomes.grantedInFull." + column, 6)
                .WithCell("requests.outcomes.total." + column, 6)
                .WithCell("requests.carriedForward." + column, 1);
        }

        return report.WithCell("proactiveDisclosure.normativeDocuments.issued", 1).WithCell("proactiveDisclosure.normativeDocuments.inForce", 3);
    }
}
