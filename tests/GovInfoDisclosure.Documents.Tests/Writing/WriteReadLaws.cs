using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using FsCheck.Xunit;
using GovInfoDisclosure.Documents.Writing;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Documents.Tests.Writing;

/// <summary>What is written as the official form is read back as the same report.</summary>
public sealed class WriteReadLaws
{
    /// <summary>How many reports the law is measured with outside the suite: GOVINFO_WRITTEN=2000.</summary>
    private static readonly string? Measured = Environment.GetEnvironmentVariable("GOVINFO_WRITTEN");

    [Property(Arbitrary = [typeof(WrittenReport)], MaxTest = 60)]
    public void AWordFile_IsReadBack(WrittenReport written) => IsSame(written.Report, Read(Word(written.Report)));

    [Property(Arbitrary = [typeof(WrittenReport)], MaxTest = 60)]
    public void AWebPage_IsReadBack(WrittenReport written) => IsSame(written.Report, Read(Html(written.Report)));

    [Property(Arbitrary = [typeof(Generators)], MaxTest = 30)]
    public void WhatATextCannotHold_TouchesNoCell(AnnualReport report)
    {
        foreach (byte[] file in (byte[][])[Word(report), Html(report)])
        {
            AnnualReport read = Read(file).Report!;
            FormShape shape = FormShape.Of(report);
            Assert.Same(shape, FormShape.Of(read));
            Assert.Equal(shape.Cells.Select(cell => report[cell.Address]), shape.Cells.Select(cell => read[cell.Address]));
            Assert.Equal((report.Published, report.Agency.Level), (read.Published, read.Agency.Level));
        }
    }

    [Fact]
    public void ManyReports_AreReadBack()
    {
        int count = Measured is null ? 12 : int.Parse(Measured, System.Globalization.CultureInfo.InvariantCulture);
        var shapes = new Dictionary<FormShape, int>();
        for (int seed = 1; seed <= count; seed++)
        {
            AnnualReport report = WrittenReport.Made(seed).Report;
            shapes[FormShape.Of(report)] = shapes.GetValueOrDefault(FormShape.Of(report)) + 1;
            IsSame(report, Read(Word(report)));
            IsSame(report, Read(Html(report)));
        }

        Assert.True(count < 100 || shapes.Count == FormShape.All.Length);
    }

    /// <summary>A form without a single number is none, for a page can lose them all.</summary>
    [Fact]
    public void AReportOfBlanksAndOneNumber_IsReadBack()
    {
        foreach (FormShape shape in FormShape.All)
        {
            AnnualReport report = shape.ToReport(shape.Values(new decimal?[shape.Cells.Length]).With(shape.Cells.Length - 1, 0)) with
            {
                Year = 2024,
                Agency = new Agency { Name = "虚构市示例局" },
                Narrative = new Narrative { OverallSituation = "", ProblemsAndImprovements = "  一、\n\n\u3000二、有 两  处。\n" },
            };
            IsSame(report, Read(Word(report)));
            IsSame(report, Read(Html(report)));
        }
    }

    /// <summary>Words that begin a table, a page's foot or another report, where they are prose.</summary>
    [Fact]
    public void ProseThatLooksLikeSomethingElse_IsReadBack()
    {
        AnnualReport report = OpenXmlTests.Report(FormShape.Of2021) with
        {
            Narrative = new Narrative
            {
                OverallSituation = "第二十条第（一）项\n信息内容\n规章 3 5 74\n一、本年新收政府信息公开申请数量\n虚构市另一局2023年政府信息公开工作年度报告\n发布日期：2020-01-01",
                ProblemsAndImprovements = "申请人情况\n行政复议\n1 2 3 4 5 6 7 8 9 10 11 12 13 14 15",
                OtherMatters = "版权所有\n联系我们：000\n结果维持 结果纠正",
            },
        };
        IsSame(report, Read(Word(report)));
        IsSame(report, Read(Html(report)));
    }

    /// <summary>Somebody takes a written file for another agency and changes the title: the codes were those of the first.</summary>
    [Fact]
    public void OfAnotherTitle_ThePropertiesAreNotAskedFor()
    {
        AnnualReport report = WrittenReport.Made(7).Report with
        {
            Year = 2024, Agency = new Agency { Name = "虚构市示例局", Code = "11320000014000000X", DivisionCode = "320000", Level = AgencyLevel.County },
        };
        string page = System.Text.Encoding.UTF8.GetString(Html(report)).Replace("<h1>虚构市示例局", "<h1>虚构市另一局", StringComparison.Ordinal);
        Assert.Equal(new Agency { Name = "虚构市另一局" }, Read(System.Text.Encoding.UTF8.GetBytes(page)).Report!.Agency);
    }

    [Fact]
    public void TheSameReport_GivesTheSameBytes()
    {
        AnnualReport report = WrittenReport.Made(3).Report;
        Assert.Equal(Word(report), Word(report));
        Assert.Equal(Html(report), Html(report));
    }

    /// <summary>As JSON, which shows where two differ. Fees are of the prose alone.</summary>
    private static void IsSame(AnnualReport report, ReadResult read) => Assert.Equal(
        AnnualReportJson.Write(report with { ProcessingFees = null }),
        read.Report is null ? string.Join("\n", read.Findings.Select(finding => finding.Message.En))
            : AnnualReportJson.Write(read.Report with { ProcessingFees = null }));

    internal static byte[] Word(AnnualReport report) => Bytes(stream => OfficialFormWriter.WriteWord(report, stream));

    internal static byte[] Html(AnnualReport report) => Bytes(stream => OfficialFormWriter.WriteHtml(report, stream));

    internal static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }

    internal static ReadResult Read(byte[] file) => DocumentReader.Read(new MemoryStream(file));
}
