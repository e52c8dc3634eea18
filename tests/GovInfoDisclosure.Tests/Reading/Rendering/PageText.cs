using System;
using System.Collections.Generic;
using System.Globalization;

namespace GovInfoDisclosure.Tests.Reading.Rendering;

/// <summary>The prose, headings and surroundings of a document.</summary>
internal sealed class PageText(AnnualReport report, Traits traits, PrintedLabels labels)
{
    private readonly List<string> lines = [];
    private readonly string year = report.Year!.Value.ToString(CultureInfo.InvariantCulture);
    private readonly string agency = report.Agency.Name!;

    public int? Year { get; private set; } = report.Year;

    public string? Agency { get; private set; } = report.Agency.Name;

    public string Write(List<string> table2, List<string> table3, List<string> table4)
    {
        Navigation();
        Title();
        string gap = traits.OneOf("gap", 40, "one", "none", "two");
        string headings = traits.OneOf("headings", 45, "plain", "arabic", "part", "markdown", "bold", "variants", "none", "no-number", "no-four", "colon");
        Heading(headings, 1, "总体情况");
        lines.Add(year + "年，本机关认真贯彻落实《中华人民共和国政府信息公开条例》，主动公开政府信息120条，其中规范性文件2件、行政许可35件。");
        if (traits.Has("prose-items", 40))
        {
            lines.Add("（一）主动公开。全年发布信息120条，公开行政规范性文件2件。");
            lines.Add("（二）依申请公开。" + year + "年共收到申请3件，均按期答复，其中予以公开1件、部分公开1件。");
            lines.Add("（三）政府信息公开平台建设情况");
            lines.Add("门户网站访问量3600次，政务新媒体2个。");
        }

        Between(headings, 2, "主动公开政府信息情况", table2, gap);
        Between(headings, 3, "收到和处理政府信息公开申请情况", table3, gap);
        Between(headings, 4, "政府信息公开行政复议、行政诉讼情况", table4, gap);
        Heading(headings, 5, "存在的主要问题及改进情况");
        lines.Add("一是公开内容不够丰富；二是人员培训有待加强。下一步将加强培训2次以上。");
        Heading(headings, 6, "其他需要报告的事项");
        lines.Add("本年度发出收费通知0件，收取信息处理费0元。");
        if (traits.Has("footer", 30))
        {
            lines.AddRange(["", "扫一扫在手机打开当前页", "版权所有：" + agency, "网站标识码：3208000026  浏览次数：1234"]);
        }

        string ends = traits.OneOf("ends", 15, "\n", "\r\n", "\r");
        string text = string.Join(ends, lines);
        return traits.OneOf("marks", 12, "plain", "mark", "zero-width") switch
        {
            "mark" => "\uFEFF" + text,
            "zero-width" => text.Replace("总计", "总\u200B计").Replace("公开", "公\u200B开"),
            _ => text,
        };
    }

    private void Between(string headings, int number, string title, List<string> table, string gap)
    {
        Heading(headings, number, title);
        if (traits.Has("lead" + number.ToString(CultureInfo.InvariantCulture), 10))
        {
            lines.Add(number == 2 ? "截至" + year + "年12月31日，本机关公开规章0件、行政规范性文件12件。" : "具体情况如下表（单位：件）：");
        }

        if (traits.Has("caption", 8))
        {
            lines.Add("表" + number.ToString(CultureInfo.InvariantCulture) + " " + title + "统计表");
        }

        Gap(gap);
        lines.AddRange(table);
        Gap(gap);
        if (traits.Has("note" + number.ToString(CultureInfo.InvariantCulture), 8))
        {
            lines.Add("注：以上数据统计截止日期为" + year + "年12月31日，1件跨年办理。");
        }
    }

    private void Gap(string gap)
    {
        for (int i = gap == "none" ? 1 : 0; i < (gap == "two" ? 2 : 1); i++)
        {
            lines.Add("");
        }
    }

    private void Navigation()
    {
        string head = traits.OneOf("head", 35, "none", "path", "metadata", "list", "contents");
        switch (head)
        {
            case "path":
                lines.Add("当前位置：首页 > 政务公开 > 政府信息公开年报 > " + agency);
                break;
            case "metadata":
                lines.AddRange(["索引号\t11320800014" + "/" + year + "-00012\t分类\t年度报告",
                    "发布机构\t" + agency + "\t发文日期\t" + (report.Year + 1).ToString() + "-01-20", "名称\t" + agency + year + "年政府信息公开工作年度报告"]);
                break;
            case "list":
                lines.AddRange(["政府信息公开年报", (report.Year - 1).ToString() + "年", year + "年", "政府信息公开指南"]);
                break;
            case "contents":
                lines.AddRange(["目录", "一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项"]);
                break;
        }
    }

    private void Title()
    {
        string form = traits.OneOf("title", 50, "plain", "two-lines", "three-lines", "no-degree",
            "year-first", "quoted", "hash", "no-year", "brackets", "chinese-year", "spaces", "none");
        lines.AddRange(form switch
        {
            "two-lines" => [agency, year + "年政府信息公开工作年度报告"],
            "three-lines" => [agency, year + "年度", "政府信息公开工作年度报告"],
            "no-degree" => [agency + year + "年政府信息公开工作报告"],
            "year-first" => [year + "年度" + agency + "政府信息公开工作年度报告"],
            "quoted" => ["《" + agency + year + "年政府信息公开工作年度报告》"],
            "hash" => ["# " + agency + year + "年政府信息公开工作年度报告"],
            "no-year" => [agency + "政府信息公开工作年度报告"],
            "brackets" => [agency + "政府信息公开工作年度报告（" + year + "年度）"],
            "chinese-year" => [agency + ChineseYear() + "年政府信息公开工作年度报告"],
            "spaces" => ["      " + agency + " " + year + " 年政府信息公开工作年度报告"],
            "none" => [],
            _ => (string[])[agency + year + "年政府信息公开工作年度报告"],
        });
        Agency = form == "none" ? null : agency;
        if (traits.Has("date", 20))
        {
            lines.Add("发布时间：" + (report.Year + 1).ToString() + "-01-23 10:20  来源：" + agency + "  浏览次数：12");
        }

        lines.Add("");
        if (traits.Has("period", 40))
        {
            lines.Add("本报告由" + agency + "根据《中华人民共和国政府信息公开条例》编制。本报告所列数据的统计期限自" + year + "年1月1日起至" + year + "年12月31日止。");
        }
    }

    private string ChineseYear()
    {
        string result = "";
        foreach (char c in year)
        {
            result += "〇一二三四五六七八九"[c - '0'];
        }

        return result;
    }

    private void Heading(string style, int number, string title)
    {
        string chinese = "一二三四五六"[number - 1].ToString();
        string words = labels.Change(title);
        string? heading = style switch
        {
            "arabic" => number.ToString(CultureInfo.InvariantCulture) + "、" + words,
            "part" => "第" + chinese + "部分 " + words,
            "markdown" => "## " + chinese + "、" + words,
            "bold" => "**" + chinese + "、" + words + "**",
            "variants" => "（" + chinese + "）" + words,
            "none" => number is 2 or 3 or 4 ? null : chinese + "、" + words,
            "no-number" => words,
            "no-four" => number == 4 ? null : chinese + "、" + words,
            "colon" => chinese + "、" + words + "：",
            _ => chinese + "、" + words,
        };
        if (heading is not null)
        {
            lines.Add(heading);
        }
    }
}
