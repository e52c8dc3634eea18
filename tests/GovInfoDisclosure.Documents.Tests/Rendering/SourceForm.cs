using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Reading.Sources;
using GovInfoDisclosure.Tests.Reading.Rendering;

namespace GovInfoDisclosure.Documents.Tests.Rendering;

/// <summary>Lays a report out as the notices print the form: three tables with merged cells between the headings of its sections.</summary>
internal static class SourceForm
{
    /// <summary>The whole document; a blank leaves an empty cell.</summary>
    public static SourceDocument Of(AnnualReport report)
    {
        FormShape form = FormShape.Of(report);
        CellValues values = form.ToValues(report);
        string Shown(CellDefinition cell) => values[cell.Index]?.ToString(CultureInfo.InvariantCulture) ?? "";
        return Of(report, Table(FormTables.Table2(form, Shown, "（单位：万元）")), Table(FormTables.Table3(form, Shown)), Table(FormTables.Table4(form, Shown)));
    }

    /// <summary>A document with tables between its headings.</summary>
    public static SourceDocument Of(AnnualReport report, SourceBlock table2, SourceBlock table3, SourceBlock table4) => new()
    {
        Title = "示例网站",
        Blocks =
        [
            Line(report.Agency.Name + report.Year!.Value.ToString(CultureInfo.InvariantCulture) + "年政府信息公开工作年度报告"),
            Line("一、总体情况"),
            Line("我单位认真做好政府信息公开工作，按时更新专栏。"),
            Line("二、主动公开政府信息情况"),
            table2,
            Line("三、收到和处理政府信息公开申请情况"),
            table3,
            Line("四、政府信息公开行政复议、行政诉讼情况"),
            table4,
            Line("五、存在的主要问题及改进情况"),
            Line("公开内容不够丰富，今后加强培训。"),
            Line("六、其他需要报告的事项"),
            Line("无其他需要报告的事项。"),
        ],
    };

    public static SourceTable Table(IEnumerable<List<PrintedCell>> rows)
    {
        var grid = new GridMaker();
        foreach (List<PrintedCell> row in rows)
        {
            grid.Row([.. row.Select(cell => (cell.Text, cell.Columns, cell.Rows))]);
        }

        return grid.ToTable();
    }

    private static SourceParagraph Line(string text) => new() { Text = text };
}
