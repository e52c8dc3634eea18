using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Reading.Doubts;
using GovInfoDisclosure.Reading.Labels;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>A reader answers whatever it is given: with a result, in bounded time, never with an exception.</summary>
public sealed class RobustnessLaws
{
    // Four times what the largest of the monsters asks for (236 in a debug build); they are up to some millions of characters.
    private const int MostMebibytes = 1_000;

    [Fact]
    public void RandomBytes_AreNoReport()
    {
        var random = new Random(1);
        for (int i = 0; i < 300; i++)
        {
            var bytes = new byte[random.Next(1, 5000)];
            random.NextBytes(bytes);
            ReadResult result = ReportReader.Read(new MemoryStream(bytes));
            Assert.Null(result.Report);
            Assert.Contains(result.Findings, finding => finding.Severity == Severity.Error);
        }
    }

    [Fact]
    public void DocumentsCutAnywhere_AreAnswered()
    {
        foreach (string path in Corpus.Paths())
        {
            byte[] bytes = File.ReadAllBytes(path);
            for (int i = 1; i < 20; i++)
            {
                ReadResult result = ReportReader.Read(new MemoryStream(bytes, 0, bytes.Length * i / 20));
                Assert.True(result.Report is not null || result.Findings.Any(finding => finding.Severity == Severity.Error));
            }
        }
    }

    [Fact]
    public void LinesInAnyOrder_AreAnswered()
    {
        var random = new Random(2);
        foreach (string path in Corpus.Paths())
        {
            string[] lines = Corpus.Text(path).Split('\n');
            for (int i = 0; i < 4; i++)
            {
                random.Shuffle(lines);
                ReportReader.Read(string.Join('\n', lines));
            }
        }
    }

    [Fact]
    public void CharactersOfTheForm_InAnyOrder_AreAnswered()
    {
        string[] pieces =
        [
            "规章", "行政许可", "总计", "其他", "3.其他", "（六）其他处理", "（七）总计", "一、本年新收政府信息公开申请数量", "第二十条第（一）项", "信息内容", "本年制发件数",
            "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "结果维持", "行政复议",
            "0", "12", "/", "—", "-3-", "3.5", "（", "）", "\t", "\t", "\n", "\n", "\n\n",
            "|", " ", "\f", "\u3000", "2021年", "自然人", "（其中16件）", "\uD800", "\u0301",
        ];
        var random = new Random(3);
        for (int i = 0; i < 400; i++)
        {
            var text = new StringBuilder();
            for (int j = random.Next(1, 300); j > 0; j--)
            {
                text.Append(pieces[random.Next(pieces.Length)]);
            }

            ReportReader.Read(text.ToString());
        }
    }

    /// <summary>
    /// The work is counted, in labels compared and bytes allocated; twice the document may cost twice as much, and something for what grows by doubling.
    /// </summary>
    [Theory]
    [MemberData(nameof(Monsters))]
    public void MonstrousDocuments_AreAnsweredSoon(string head, string piece, int times)
    {
        (long comparisonsOfHalf, long bytesOfHalf) = Work(head + Repeat(piece, times / 2));
        (long comparisons, long bytes) = Work(head + Repeat(piece, times));
        Assert.InRange(comparisons, 0, (comparisonsOfHalf * 5 / 2) + 10_000);
        Assert.InRange(bytes, 0, (bytesOfHalf * 5 / 2) + 1_000_000);
        Assert.InRange(bytes, 0, (long)MostMebibytes << 20);
    }

    /// <summary>Taken apart by each separator in turn, a million fields would cost a gibibyte; within the limit it is the text itself that costs.</summary>
    [Theory]
    [InlineData("1,")]
    [InlineData("1\t")]
    [InlineData("1|")]
    [InlineData("1 ")]
    public void FieldsBeyondTheLimit_AreNotTakenApart(string piece)
    {
        string text = "三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\n" + Repeat(Repeat(piece, 9_000) + "\n", 110);
        ReadResult result = Allocation.Within(250, () => ReportReader.Read(text));
        Assert.Null(result.Report);
    }

    [Fact]
    public void TheCacheOfLabels_IsBounded_AndLetsGo()
    {
        var cache = new MatchCache();
        var matcher = new LabelMatcher(LabelVocabulary.Table3);
        int found = 0;
        for (int i = 0; i < 100_000; i++)
        {
            Find("label " + i);
            if (i % 1000 == 0)
            {
                Assert.InRange(cache.Count, 0, 8192);
            }
        }

        int before = found;
        Find("new");
        Find("new");
        Assert.Equal(before + 1, found);

        void Find(string text) => cache.Get(text, matcher, (_, _) =>
        {
            found++;
            return LabelMatch.None;
        });
    }

    public static TheoryData<string, string, int> Monsters() => new()
    {
        { "", "规章\t1\t2\t3\n", 60_000 },
        { "三、收到和处理政府信息公开申请情况\n", "三、本年度 办理 结果 ", 50_000 },
        { "三、收到和处理政府信息公开申请情况\n", "无正当理由大量\n", 15_000 },
        { "二、主动公开政府信息情况\n", "1 ", 400_000 },
        { "二、主动公开政府信息情况\n", "\t", 500_000 },
        { "", "总体情况\n", 150_000 },
        { "", "(", 200_000 },
        { "", "二、主动公开政府信息情况\n第二十条第（一）项\n一、本年新收政府信息公开申请数量\n", 30_000 },
        { "三、收到和处理政府信息公开申请情况\n\t一\n\t二\n\t三\n\t四\n\t五\n\t六\n", "续写的文字很长很长\n", 16_000 },
        { "", "（三）收到和处理政府信息公开申请情况\n正文。\n", 40_000 },
        { "", "（五）存在的主要问题及改进情况\n（六）其他需要报告的事项\n字。\n", 40_000 },
        { "三、收到和处理政府信息公开申请情况\n申请人情况\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n", "（一）予以公开\t1\t2\t3\t4\t5\t6\t7\n", 2_400 },
        { "三、收到和处理政府信息公开申请情况\n", "   无理由         一二\n          5\n", 5_000 },
    };

    private static (long Comparisons, long Bytes) Work(string text)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        var builder = new ReportBuilder(text.AsMemory(), ReadOptions.Default, new FindingList(), default);
        builder.Read();
        return (builder.Comparisons, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    [Fact]
    public void Cancellation_IsHeeded()
    {
        using var source = new System.Threading.CancellationTokenSource();
        source.Cancel();
        string text = Corpus.Text(Corpus.Paths().First());
        Assert.Throws<OperationCanceledException>(() => ReportReader.Read(text, null, source.Token));
        Assert.Throws<OperationCanceledException>(() => ReportReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), null, source.Token));
    }
}
