using System;
using System.Collections.Generic;
using System.Linq;

namespace GovInfoDisclosure.Tests.Reading.Rendering;

/// <summary>Changes the labels of a document as writers and converters do.</summary>
internal sealed class PrintedLabels(Traits traits)
{
    private const string Simple = "总体况动开资讯规范档数现制发废执许对务项处罚强业费额万单专购采请关系据与个余当无补确认获归机构会组织国级类内过权属于访举报诉复议维结纠转续办缴纳审稳护";
    private const string Traditional = "總體況動開資訊規範檔數現製發廢執許對務項處罰強業費額萬單專購採請關係據與個餘當無補確認獲歸機構會組織國級類內過權屬於訪舉報訴復議維結糾轉續辦繳納審穩護";
    private readonly string brackets = traits.OneOf("brackets", 30, "full", "half", "half-space", "none-close");
    private readonly string numbers = traits.OneOf("numbers", 25, "dot", "、", "．", "paren", "circle", "none", "space", "fullwidth-dot");
    private readonly string script = traits.OneOf("script", 12, "simple", "traditional", "其它", "spaced", "cjk-compat");
    private readonly string damage = traits.OneOf("labels", 15, "whole", "typo", "lost", "short", "explained", "punctuation");

    public void Change(List<List<PrintedCell>> rows)
    {
        foreach (PrintedCell cell in rows.SelectMany(row => row).Where(cell => cell.Address is null && cell.Text.Length > 0))
        {
            cell.Text = Change(cell.Text);
        }
    }

    public string Change(string label)
    {
        string text = Damaged(Numbered(label));
        text = brackets switch
        {
            "half" => text.Replace('（', '(').Replace('）', ')'),
            "half-space" => text.Replace("（", "(").Replace("）", ") "),
            "none-close" => text,
            _ => text,
        };
        return script switch
        {
            "traditional" => string.Concat(text.Select(c => Simple.IndexOf(c) is int at and >= 0 ? Traditional[at] : c)),
            "其它" => text.Replace("其他", "其它"),
            "spaced" => string.Join(" ", text.ToCharArray()),
            "cjk-compat" => text.Replace('人', '⼈').Replace('行', '⾏').Replace('一', '⼀').Replace('二', '⼆').Replace('八', '⼋'),
            _ => text,
        };
    }

    private string Numbered(string label)
    {
        if (label.Length < 3 || !char.IsAsciiDigit(label[0]) || label[1] != '.')
        {
            return label;
        }

        string words = label[2..];
        return numbers switch
        {
            "、" => label[0] + "、" + words,
            "．" => label[0] + "．" + words,
            "paren" => "（" + label[0] + "）" + words,
            "circle" => (char)('①' + (label[0] - '1')) + words,
            "none" => words,
            "space" => label[0] + ". " + words,
            "fullwidth-dot" => (char)(label[0] + 0xFEE0) + "．" + words,
            _ => label,
        };
    }

    private string Damaged(string label)
    {
        if (label.Length < 6 || damage == "whole" || traits.Random.Next(4) > 0)
        {
            return label;
        }

        int at = traits.Random.Next(3, label.Length - 1);
        return damage switch
        {
            "typo" => label[..at] + "止" + label[(at + 1)..],
            "lost" => label.Remove(at, 1),
            "short" => label.Replace("申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "逾期不补正").Replace("政府信息公开申请数量", "").Replace("（区分处理的，只计这一情形，不计其他情形）", ""),
            "explained" => label + "（见填报说明）",
            "punctuation" => label.Replace('“', '"').Replace('”', '"').Replace('、', ',').Replace("，", ","),
            _ => label,
        };
    }
}
