using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Reading;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>What is no report, and what callers get wrong.</summary>
public sealed class ReportReaderTests
{
    public static TheoryData<byte[], string> Kinds() => new()
    {
        { [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0], "a PNG picture" },
        { [0xFF, 0xD8, 0xFF, 0xE0, 0, 0], "a JPEG picture" },
        { "GIF89a"u8.ToArray(), "a GIF picture" },
        { "%PDF-1.7\n"u8.ToArray(), "a PDF document" },
        { [.. "PK\u0003\u0004"u8, .. new byte[22], .. "word/document.xml"u8], "a Word document (.docx)" },
        { [.. "PK\u0003\u0004"u8, .. new byte[22], .. "xl/workbook.xml"u8], "an Excel workbook (.xlsx)" },
        { [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old Office document (.doc or .xls)" },
        { "\n<!DOCTYPE html><html><body>"u8.ToArray(), "an HTML page" },
        { Encoding.UTF8.GetBytes("<div><table><tr><td>规章</td><td>0</td><td>0</td></tr><tr><td>1</td></tr></table></div>"), "an HTML page" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void OtherKindsOfDocument_AreNamed(byte[] bytes, string kind)
    {
        Finding finding = Only(ReportReader.Read(new MemoryStream(bytes)));
        Assert.Equal("READ-02", finding.RuleId);
        Assert.StartsWith($"This is {kind}, which ", finding.Message.En, StringComparison.Ordinal);
        Assert.Equal(!kind.Contains("picture", StringComparison.Ordinal), finding.Message.En.Contains("GovInfoDisclosure.Documents", StringComparison.Ordinal));
        Assert.Equal(!kind.Contains("picture", StringComparison.Ordinal), finding.Message.Zh.Contains("GovInfoDisclosure.Documents", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\u3000\t\n")]
    [InlineData("\uFEFF")]
    public void AnEmptyDocument_IsNoReport(string text) => Assert.Equal("READ-01",
        Only(ReportReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)))).RuleId);

    [Fact]
    public void ZeroBytes_AreNoText() => Assert.Equal("READ-03", Only(ReportReader.Read(new MemoryStream(new byte[1000]))).RuleId);

    [Fact]
    public void AHundredMegabytesOfZeros_AreAnsweredByTheLimit_UnreadPastIt()
    {
        var stream = new Zeros(100 * 1024 * 1024, canSeek: false);
        Finding finding = Only(ReportReader.Read(stream));
        Assert.Equal("READ-04", finding.RuleId);
        Assert.Contains("16777216", finding.Message.En);
        Assert.InRange(stream.Served, 0, ReadOptions.Default.MaxBytes + (128 * 1024));
        var seekable = new Zeros(100 * 1024 * 1024, canSeek: true);
        Assert.Equal("READ-04", Only(ReportReader.Read(seekable)).RuleId);
        Assert.Equal(0, seekable.Served);
    }

    [Fact]
    public void EachLimit_AnswersWithAFinding()
    {
        string text = Corpus.Text(Corpus.Paths().First());
        Assert.Equal("READ-04", Only(ReportReader.Read(text, new ReadOptions { MaxBytes = 1000 })).RuleId);
        Assert.Equal("READ-04", Only(ReportReader.Read(text, new ReadOptions { MaxLines = 20 })).RuleId);
        Assert.Contains(ReportReader.Read(text, new ReadOptions { MaxFields = 30 }).Findings, finding => finding.RuleId == "READ-04");
    }

    [Theory]
    [InlineData("Ò»¡¢×ÜÌåÇé¿ö ÐÅÏ¢¹«¿ª")]
    [InlineData("鏀垮簻淇℃伅鍏紑")]
    public void GarbledText_IsToldAsSuch(string text) => Assert.Equal("READ-08", Only(ReportReader.Read(text)).RuleId);

    [Fact]
    public void CallersMistakes_AreExceptions()
    {
        Assert.Throws<ArgumentNullException>(() => ReportReader.Read((Stream)null!));
        Assert.Throws<ArgumentNullException>(() => ReportReader.Read((string)null!));
        Assert.Throws<ArgumentNullException>(() => ReportReader.ReadFile(null!));
        Assert.ThrowsAny<IOException>(() => ReportReader.ReadFile(Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"), "none.txt")));
    }

    [Fact]
    public void EveryEncoding_GivesTheSameReport()
    {
        string text = Corpus.Text(Corpus.Paths().First(path => path.Contains("tabs-values")));
        AnnualReport? expected = ReportReader.Read(text).Report;
        Encoding gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;
        foreach (Encoding encoding in (Encoding[])[new UTF8Encoding(false), new UTF8Encoding(true), new UnicodeEncoding(false, true),
            new UnicodeEncoding(true, true), new UnicodeEncoding(false, false), new UnicodeEncoding(true, false), gb18030])
        {
            byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
            ReadResult result = ReportReader.Read(new MemoryStream(bytes));
            Assert.Equal(expected, result.Report);
            Assert.DoesNotContain(result.Findings, finding => finding.RuleId == "READ-09");
        }
    }

    [Fact]
    public void AFileCutInACharacter_IsStillRead_AndSaysSo()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Corpus.Text(Corpus.Paths().First(path => path.Contains("tabs-values"))));
        int cut = Array.FindLastIndex(bytes, value => value >= 0xE0) + 2;
        ReadResult result = ReportReader.Read(new MemoryStream(bytes, 0, cut));
        Assert.NotNull(result.Report);
        Assert.Contains(result.Findings, finding => finding.RuleId == "READ-09");
    }

    [Fact]
    public void TheWholeText_StaysReachableBySection()
    {
        string path = Corpus.Paths().First(path => path.Contains("page-with-metadata"));
        ReadResult result = ReportReader.ReadFile(path);
        Assert.Equal(Corpus.Text(path).Split('\n').Length - 1, result.Sections.Sum(section => section.Lines.Count + (section.Heading is null ? 0 : 1)));
        DocumentSection preamble = result.Sections[0];
        Assert.Equal(SectionKind.Preamble, preamble.Kind);
        Assert.Contains("索引号", preamble.Text);
        DocumentSection table2 = result.Sections.First(section => section.Kind == SectionKind.ProactiveDisclosure);
        Assert.Equal("二、行政机关主动公开政府信息情况", table2.Heading);
        Assert.Contains(table2.Lines, line => line.IsTable && line.Text.StartsWith("规章"));
        Assert.DoesNotContain("规章", table2.Prose);
    }

    private static Finding Only(ReadResult result)
    {
        Assert.Null(result.Report);
        Finding finding = Assert.Single(result.Findings);
        Assert.Equal(Severity.Error, finding.Severity);
        return finding;
    }

    private sealed class Zeros(long length, bool canSeek) : Stream
    {
        public long Served { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => canSeek;

        public override bool CanWrite => false;

        public override long Length => canSeek ? length : throw new NotSupportedException();

        public override long Position
        {
            get => Served;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            int served = (int)Math.Min(count, length - Served);
            Served += served;
            return served;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
