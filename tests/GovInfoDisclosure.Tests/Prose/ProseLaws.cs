using System;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Prose;
using GovInfoDisclosure.Reading;
using Xunit;

namespace GovInfoDisclosure.Tests.Prose;

/// <summary>What holds for any text.</summary>
public class ProseLaws
{
    private static readonly string[] Pieces =
    {
        "共收到", "政府信息公开申请", "3119件", "三百二十一", "万", "件", "（", "）", "，", "。", "；", "、",
        "：", "\n", " ", "2023年", "2024年", "上年", "结转", "下年度", "其中", "办结", "行政复议", "行政诉讼",
        "维持", "未", "无", "各", "均为", "0", "99999999999999999999", "1,234", "1.5", "亿", "收取", "信息处理费",
        "元", "收费通知", "总金额", "规范性文件", "制发", "废止", "现行有效", "全市", "市教育局", "我局", "第", "《", "》",
        "街道办事处", "1月1日", "12月31日", "统计", "零申请", "\uD800", "\u0000", "３", "-1-",
    };

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)),
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? string.Empty));

    [Property(MaxTest = 400)]
    public Property NoTextMakesTheReadersThrow() =>
        Prop.ForAll(Texts.Two().ToArbitrary(), pair =>
        {
            var sections = new[]
            {
                ProseSections.Of(SectionKind.OverallSituation, pair.Item1),
                ProseSections.Of(SectionKind.ProblemsAndImprovements, pair.Item2),
                ProseSections.Of(SectionKind.OtherMatters, pair.Item1 + pair.Item2),
            };
            ProseReading reading = ProseReader.Read(sections, pair.Item2, 2024);
            ProseReader.Read(sections, null, null);
            TextChecks.Run(sections, pair.Item1, 2024, sections, true);
            TextChecks.Run(sections, "青河市南塘区柳溪街道办事处", null);
            return reading.Claims.All(claim => claim.Number >= 0 && claim.Quote.Length > 0 && claim.Place is not null);
        });

    [Property(MaxTest = 400)]
    public Property WhiteSpaceAndLineEndsBetweenSignsDoNotMatter() =>
        Prop.ForAll(Gen.Choose(0, TuningSamples.All.Length - 1).Zip(Gen.Choose(1, 1000)).ToArbitrary(), choice =>
        {
            ProseSample sample = TuningSamples.All[choice.Item1];
            if (sample.Text.Contains('\n', StringComparison.Ordinal))
            {
                return true;
            }

            return sample.Read()
                .SequenceEqual((sample with { Text = Spread(sample.Text.Replace(" ", string.Empty, StringComparison.Ordinal), choice.Item2) }).Read());
        });

    [Fact]
    public void TablesAreNotRead()
    {
        DocumentSection prose = ProseSections.Of(SectionKind.OverallSituation, "共收到政府信息公开申请12件。");
        DocumentSection table = prose with { Lines = new ValueList<DocumentLine>(prose.Lines.Select(line => line with { IsTable = true })) };
        Assert.Single(ProseReader.Read(new[] { prose }, null, null).Claims);
        Assert.Empty(ProseReader.Read(new[] { table }, null, null).Claims);
    }

    [Fact]
    public void ClaimsAreBounded()
    {
        string text = string.Concat(Enumerable.Repeat("共收到政府信息公开申请12件。", 5_000));
        Assert.Equal(500, ProseReader.Read(new[] { ProseSections.Of(SectionKind.OverallSituation, text) }, null, null).Claims.Count);
    }

    [Theory]
    [InlineData("收到、")]
    [InlineData("1,")]
    [InlineData("一")]
    [InlineData("（")]
    [InlineData("2024年")]
    [InlineData("上年")]
    [InlineData("12件、")]
    [InlineData("街道办事处")]
    [InlineData("9")]
    [InlineData("2024年1月1日")]
    public void HostileTextTakesLinearWork(string piece)
    {
        long half = Allocated(100_000 / piece.Length);
        Assert.InRange(Allocated(200_000 / piece.Length), 0, (half * 5 / 2) + 1_000_000);

        // All that is made of a text is counted, and no clock looked at: nothing in the readers goes through a text without making words of it.
        long Allocated(int times)
        {
            string text = new StringBuilder().Insert(0, piece, times).ToString();
            DocumentSection[] sections =
            {
                ProseSections.Of(SectionKind.OverallSituation, text),
                ProseSections.Of(SectionKind.ProblemsAndImprovements, text),
            };
            long before = GC.GetAllocatedBytesForCurrentThread();
            ProseReader.Read(sections, "青河市南塘区柳溪街道办事处", 2024);
            TextChecks.Run(sections, "青河市南塘区柳溪街道办事处", 2024, sections);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    /// <summary>
    /// Spaces and line ends between signs, but not inside a number or an item's mark; no line end beside a digit, for a number alone on a line is a page's.
    /// </summary>
    private static string Spread(string text, int seed)
    {
        var random = new System.Random(seed);
        var spread = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            bool digits = i > 0 && IsNumberSign(text[i - 1]) && IsNumberSign(text[i]);
            bool lineEnd = random.Next(2) == 0 && !IsNumberSign(text[i]) && !(i > 0 && IsNumberSign(text[i - 1]));
            bool mark = "（）一二三四五六七八九十、".Contains(text[i], StringComparison.Ordinal) || i < 4;
            spread.Append(!digits && !mark && random.Next(4) == 0 ? (lineEnd ? "\n " : " ") : string.Empty).Append(text[i]);
        }

        return spread.ToString();
    }

    private static bool IsNumberSign(char sign) => sign is >= '0' and <= '9' or >= '０' and <= '９' or ',' or '，' or '.';
}
