using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Tests.Reading.Rendering;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>
/// Sentences beside the tables, cut into lines of a page's width, with and without the spaces that typesetters put around numbers: every cell reads as it does
/// without them, and no number of theirs is told as one that a table lost.
/// </summary>
public sealed class WrappedSentenceLaws
{
    private const int Reports = 400;

    /// <summary>No reading was changed for what begins here.</summary>
    private const int Unseen = 1_000_000;

    /// <summary>Of so many lines a sentence went on into the next, in documents that read without an error; one in three has no heading, or an error.</summary>
    private const int FewestLines = 200;

    private const int Narrowest = 20;
    private const int Widest = 46;

    private static readonly ReportGenerator Generator = new(new GeneratorOptions { Seed = 21, Forms = new ValueList<FormShape>(FormShape.All) });

    private static readonly Regex Heading = new("^\\s*[二三四五][、.]\\S*情况\\s*$", RegexOptions.CultureInvariant);

    private static readonly string[] Sentences =
    [
        "2022年，本机关通过门户网站公开各类信息1846条，其中规范性文件14件，解读稿31篇，比上年增加12%。",
        "本年度共收到依申请公开27件，其中当面提交3件，网络提交21件，信函提交3件，均在20个工作日内答复。",
        "全年因信息公开被复议4件，结果维持3件，结果纠正1件；被起诉2件，其中1件撤诉、1件尚在审理。",
        "根据国办发〔2019〕61号文件要求，截至2022年12月31日已清理文件118件，废止9件，修改5件，继续有效104件。",
        "举办培训5期，参训320人次，编发简报12期，回应群众留言76条，平均办理时限3日，满意率98.5%。",
    ];

    [Theory]
    [InlineData(0)]
    [InlineData(Unseen)]
    public void ChangeNoCell_AndAreNoLostNumbers(int first)
    {
        var faults = new List<string>();
        int marked = 0;
        for (int seed = first; seed < first + Reports; seed++)
        {
            Rendering.Rendering rendering = ReportRenderer.Render(Generator.Make(seed).Report, seed, quirks: 0, damagePercent: 0, "spaces");
            var random = new Random(seed);
            (string text, int lines) = With(rendering.Text, random);
            ReadResult plain = ReportReader.Read(rendering.Text);
            ReadResult read = ReportReader.Read(text);
            Assert.NotNull(plain.Report);
            if (plain.Findings.Any(finding => finding.Severity == Severity.Error))
            {
                // Lines between the rows (a page number alone) made cells uncertain, and sentences may tell what they are.
                continue;
            }

            marked += lines;
            if (read.Report is null || !Tables(read.Report).SequenceEqual(Tables(plain.Report)))
            {
                faults.Add($"{seed}: other cells\n{text}");
            }

            faults.AddRange(read.Findings.Where(finding => finding.Severity >= Severity.Warning).Select(finding => finding.RuleId)
                .Except(plain.Findings.Select(finding => finding.RuleId)).Select(code => $"{seed}: {code}"));
        }

        Assert.Empty(faults);
        Assert.InRange(marked, FewestLines, int.MaxValue);
    }

    [Theory]
    [InlineData("行政许可 12 件")]
    [InlineData("行政许可 12")]
    [InlineData("行政许可   12   件")]
    public void ARowAboveASentence_IsRead(string row)
    {
        string table = Regex.Replace(Spaced(PlainDocument.Table2), "(?m)^行政许可.*$", row + "\n本年度共办理许可12件，同比增加3件。");
        ReadResult read = ReportReader.Read(PlainDocument.With(table, Spaced(PlainDocument.Table3), Spaced(PlainDocument.Table4)));
        Assert.Equal(12, read.Report!["proactiveDisclosure.licensing.decisions"]);
    }

    /// <summary>A row in a notation that is not read there, right above a sentence, is no sentence: its numbers are told as lost.</summary>
    [Theory]
    [InlineData("行政许可 12 件，比上年增加")]
    [InlineData("行政许可 12 件，行政处罚 3 件，")]
    [InlineData("1.行政许可 12 项，均已公开、按期")]
    public void ARowThatReadsLikeASentence_IsTold(string row)
    {
        string table = Regex.Replace(Spaced(PlainDocument.Table2), "(?m)^行政许可.*$", row + "\n以上数据截至本年底。");
        ReadResult read = ReportReader.Read(PlainDocument.With(table, Spaced(PlainDocument.Table3), PlainDocument.Table4));
        Assert.Contains(read.Findings, finding => finding.Severity == Severity.Error);
    }

    /// <summary>A head and a row on one line have as many words as a sentence.</summary>
    [Theory]
    [InlineData("人民政府各部门均已报送。")]
    [InlineData("年内收费均依法公示。")]
    public void ARowBehindItsHead_IsRead(string sentence)
    {
        string row = $"信息内容  本年收费金额（单位：万元） 行政事业性收费  316441\n{sentence}";
        string table = Regex.Replace(Spaced(PlainDocument.Table2), "(?m)^行政事业性收费.*$", row);
        ReadResult read = ReportReader.Read(PlainDocument.With(table, Spaced(PlainDocument.Table3), PlainDocument.Table4));
        Assert.Equal(316441, read.Report!["proactiveDisclosure.administrativeFees.amount"]);
    }

    /// <summary>A sentence that begins with a character that also counts, right below the last number of a table, takes nothing from it.</summary>
    [Theory]
    [InlineData("人民政府各部门均已报送。")]
    [InlineData("年内申请均按期答复。")]
    [InlineData("项目信息已全部公开。")]
    [InlineData("件均答复。")]
    [InlineData("期间未发生复议。")]
    public void ASentenceBelowATable_LeavesItsLastNumber(string sentence)
    {
        string table2 = Spaced(PlainDocument.Table2).TrimEnd('\n') + "\n" + sentence;
        string table3 = Spaced(PlainDocument.Table3).TrimEnd('\n') + "\n" + sentence;
        ReadResult read = ReportReader.Read(PlainDocument.With(table2, table3, PlainDocument.Table4));
        Assert.Empty(PlainDocument.Differences(read));
    }

    private static string Spaced(string table) => Regex.Replace(table.Replace('\t', ' '), " +", "  ");

    private static IEnumerable<decimal?> Tables(AnnualReport report)
    {
        FormShape form = FormShape.Of(report);
        CellValues values = form.ToValues(report);
        return form.Cells.Where(cell => cell.Table > 0).Select(cell => values[cell.Index]);
    }

    /// <summary>The text with a sentence above or below one of its headings, and how many lines it has more for it.</summary>
    private static (string Text, int Lines) With(string text, Random random)
    {
        List<string> lines = [.. text.Split('\n')];

        // Those of a table of contents stand one below the other.
        bool IsHeading(int line) => line >= 0 && line < lines.Count && Heading.IsMatch(lines[line]);
        int[] places = [.. Enumerable.Range(0, lines.Count).Where(i => IsHeading(i) && !IsHeading(i - 1) && !IsHeading(i + 1))];
        if (places.Length == 0)
        {
            return (text, 0);
        }

        int place = places[random.Next(places.Length)];
        string[] wrapped = Wrap(Sentences[random.Next(Sentences.Length)], random);

        // Above the first heading no table stands.
        lines.InsertRange(place == places[0] || random.Next(2) == 0 ? place + 1 : place, wrapped);
        return (string.Join("\n", lines), wrapped.Length - 1);
    }

    private static string[] Wrap(string sentence, Random random)
    {
        string text = random.Next(2) == 0 ? sentence : Regex.Replace(sentence, "(?<=[\\p{L}])(?=\\d)|(?<=\\d)(?=[\\p{L}])", " ");
        int width = random.Next(Narrowest, Widest);
        var lines = new List<string> { random.Next(3) == 0 ? "" : "　　" };
        foreach (string word in Regex.Matches(text, "[\\d.]+%?| |[^，。；、]?[，。；、]|.").Select(match => match.Value))
        {
            string line = lines[lines.Count - 1];
            if (line.Trim().Length > 0 && line.Length + word.Length > width)
            {
                lines[lines.Count - 1] = line.TrimEnd();
                lines.Add(word == " " ? "" : word);
            }
            else
            {
                lines[lines.Count - 1] += word;
            }
        }

        return [.. lines];
    }
}
