using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using GovInfoDisclosure.Documents.Tests.Rendering;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Rendering;
using Xunit;

namespace GovInfoDisclosure.Documents.Tests;

/// <summary>Markdown that begins with tags, or has some in its words, is the text it is: its rows are rows, and numbers stand where they stood.</summary>
public sealed class TaggedTextTests
{
    private static readonly AnnualReport Report = new ReportGenerator(new GeneratorOptions { Seed = 23, BlankShare = 0.1m }).Make(0).Report;

    [Theory]
    [InlineData("{0}")]
    [InlineData("<span style=\"font-family:宋体\">{0}</span>")]
    [InlineData("<b>{0}</b><span></span>")]
    public void ItsTables_AreReadExactly_AndNumbersStandAtTheirPlaces(string cell)
    {
        string text = Markdown(value => string.Format(CultureInfo.InvariantCulture, cell, value));
        ReadResult read = DoorLaws.Read(Encoding.UTF8.GetBytes(text));

        Assert.Empty(DoorLaws.Faults(Report, read));
        string[] lines = text.Split('\n');
        Assert.All(read.Cells.Where(found => found.Value is not null),
            found => Assert.StartsWith(found.RawText, lines[found.Place.Line - 1][(found.Place.Column - 1)..], StringComparison.Ordinal));
    }

    [Fact]
    public void TagsWithinANumber_AreNoPartOfIt()
    {
        string address = "requests.received.total";
        long total = (long)Report[address]!.Value;
        string text = Markdown(value => value.Length > 1 ? "<span>" + value[..1] + "</span><span>" + value[1..] + "</span>" : value);

        Assert.True(total > 9, "The number must have two digits.");
        Assert.Equal(total, DoorLaws.Read(Encoding.UTF8.GetBytes(text)).Report?[address]);
    }

    /// <summary>Tags that nothing closes cost no more than their text is long.</summary>
    [Fact]
    public void TagsWithoutEnd_AreWords()
    {
        string text = Markdown(value => value) + string.Concat(Enumerable.Repeat("<a", 200_000));

        Assert.NotNull(DoorLaws.Read(Encoding.UTF8.GetBytes(text)).Report);
    }

    private static string Markdown(Func<string, string> cell)
    {
        FormShape form = FormShape.Of(Report);
        IEnumerable<string> Rows(int table) => form.Cells.Where(found => found.Table == table).GroupBy(found => found.RowAddress).Select(row =>
            "| " + row.First().PrintedRowLabel + " | " + string.Join(" | ", row.Select(found =>
                Report[found.Address] is decimal value ? cell(value.ToString(CultureInfo.InvariantCulture)) : "")) + " |");
        string Block(string head, int table) => "<div>\n\n### " + head + "\n\n</div>\n\n| | " + string.Join(" | ",
            form.Cells.Where(found => found.Table == table)
            .GroupBy(found => found.RowAddress).OrderByDescending(row => row.Count()).First().Select(found => found.ColumnLabel)) + " |\n|---|\n"
            + string.Join("\n", Rows(table)) + "\n\n";
        return "<div>\n\n首页 \\> 年报\n\n</div>\n\n# " + OfficialForm.TitleOf(Report)
            + "\n\n<div class=\"a\">\n\n### 一、总体情况\n\n</div>\n\n我局认真落实《条例》。\n\n"
            + Block("二、主动公开政府信息情况", 2) + Block("三、收到和处理政府信息公开申请情况", 3) + Cases(form, cell)
            + "<div>\n\n### 五、存在的主要问题及改进情况\n\n</div>\n\n下一步将改进。\n\n### 六、其他需要报告的事项\n\n无。\n";
    }

    /// <summary>Table 4 has no label before its one row of numbers, and heads in three rows.</summary>
    private static string Cases(FormShape form, Func<string, string> cell)
    {
        static string Line(IEnumerable<string> fields) => "| " + string.Join(" | ", fields) + " |\n";
        const string Names = "结果维持,结果纠正,其他结果,尚未审结,总计";
        string[] none = ["", "", "", ""];
        return "<div>\n\n### 四、政府信息公开行政复议、行政诉讼情况\n\n</div>\n\n" + Line(["行政复议", .. none, "行政诉讼", .. none, "", .. none]) + "|---|\n"
            + Line(["", .. none, "未经复议直接起诉", .. none, "复议后起诉", .. none]) + Line(Enumerable.Repeat(Names.Split(','), 3).SelectMany(names => names))
            + Line(form.Cells.Where(found => found.Table == 4)
                .Select(found => Report[found.Address] is decimal value ? cell(value.ToString(CultureInfo.InvariantCulture)) : "")) + "\n";
    }
}
