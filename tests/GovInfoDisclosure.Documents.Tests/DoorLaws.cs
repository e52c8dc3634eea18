using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using GovInfoDisclosure.Documents.Tests.Rendering;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Reading.Sources;
using Xunit;

namespace GovInfoDisclosure.Documents.Tests;

/// <summary>
/// Random reports of all six shapes, with blanks, laid out as the form prints them and read back through every door: the same numbers, blanks blank.
/// </summary>
public sealed class DoorLaws
{
    private const int Reports = 60;
    private static readonly ReportGenerator Generator =
        new(new GeneratorOptions { Seed = 11, Forms = new ValueList<FormShape>(FormShape.All), BlankShare = 0.05m });

    public static TheoryData<string> Formats => ["records", "html", "docx", "xlsx", "pdf"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void AReportThatIsLaidOut_IsReadExactly(string format)
    {
        var faults = new List<string>();
        for (int i = 0; i < Reports; i++)
        {
            AnnualReport report = Generator.Make(i).Report;
            ReadResult read = Read(SourceForm.Of(report), format);
            faults.AddRange(Faults(report, read).Select(fault => i + " " + fault));
            faults.AddRange(read.Findings.Where(finding => finding.Severity != Severity.Info && finding.RuleId is not ("READ-12" or "READ-16"))
                .Select(finding => i + " " + finding.RuleId + " " + finding.Message.En));
        }

        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("utf-8", "utf-8")]
    [InlineData("utf-8", "gb2312")]
    [InlineData("utf-8", null)]
    [InlineData("gb18030", "gb2312")]
    [InlineData("gb18030", "utf-8")]
    [InlineData("gb18030", null)]
    [InlineData("utf-16", "utf-8")]
    [InlineData("utf-16", null)]
    public void APage_IsReadInItsEncoding_WhateverItDeclares(string encoding, string? declared)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        AnnualReport report = Generator.Make(1).Report;
        byte[] bytes = Encoding.GetEncoding(encoding).GetBytes(HtmlWriter.Write(SourceForm.Of(report), declared));

        Assert.Empty(Faults(report, Read(bytes)));
    }

    [Theory]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    public void ARotatedPage_IsReadExactly(int rotation)
    {
        AnnualReport report = Generator.Make(3).Report;

        Assert.Empty(Faults(report, Read(PdfWriter.Write(SourceForm.Of(report), rotation))));
    }

    /// <summary>Text along the long side of an upright page, which nobody turned.</summary>
    [Theory]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    public void APageWhoseTextLiesSideways_IsReadExactly(int rotation)
    {
        AnnualReport report = Generator.Make(3).Report;
        string turned = Encoding.Latin1.GetString(PdfWriter.Write(SourceForm.Of(report), rotation));
        string still = turned.Replace($"/Rotate {rotation}", $"/Rotate {"0".PadLeft(rotation < 100 ? 2 : 3)}", StringComparison.Ordinal);

        Assert.Empty(Faults(report, Read(Encoding.Latin1.GetBytes(still))));
    }

    /// <summary>What a machine recognised in a scan lies under its picture and is not shown.</summary>
    [Fact]
    public void InvisibleText_IsReadWithAWarning()
    {
        AnnualReport report = Generator.Make(3).Report;
        string shown = Encoding.Latin1.GetString(PdfWriter.Write(SourceForm.Of(report)));
        ReadResult reading = Read(Encoding.Latin1.GetBytes(shown.Replace("0.5 w\n", "3 Tr \n", StringComparison.Ordinal)));

        Assert.Empty(Faults(report, reading));
        Assert.Contains(reading.Findings, finding => finding.RuleId == "READ-74" && finding.Severity == Severity.Warning);
    }

    /// <summary>A sheet of 27 columns whose merged cells were taken apart, each value and label standing in one to four of them.</summary>
    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void ASheetWhoseMergedCellsRepeatTheirValue_HasNoNumberWrongInSilence(int index)
    {
        AnnualReport report = Generator.Make(index).Report;
        SourceDocument laid = SourceForm.Of(report);
        SourceBlock[] blocks = [.. laid.Blocks.Select(block => block is SourceTable table ? Repeated(table) : block)];
        ReadResult read = Read(WorkbookWriter.Write(laid with { Blocks = [.. blocks] }));
        HashSet<string> said = [.. read.Findings.Where(finding => finding.Severity != Severity.Info)
            .SelectMany(finding => finding.Cells).Select(cell => cell.Address[..cell.Address.LastIndexOf('.')])];

        Assert.NotNull(read.Report);
        Assert.Empty(FormShape.Of(read.Report).Cells.Where(cell => read.Report[cell.Address] is decimal value && value != report[cell.Address]
            && !said.Contains(cell.RowAddress)).Select(cell => cell.Address));
    }

    /// <summary>Every cell in as many columns as it covers once each column is one to four of the sheet's.</summary>
    private static SourceTable Repeated(SourceTable table)
    {
        int columns = table.Cells.Max(cell => cell.Column + cell.ColumnSpan - 1);
        int[] starts = new int[columns + 2];
        starts[1] = 1;
        for (int i = 1; i <= columns; i++)
        {
            // 27 columns for the ten of table 3; one, three or four each for the others.
            starts[i + 1] = starts[i] + (columns == 10 ? (i % 3 == 0 ? 4 : i == 1 ? 1 : 2 + (i % 2)) : 1 + (i % 4));
        }

        return new SourceTable
        {
            Cells = [.. table.Cells.SelectMany(cell => Enumerable.Range(starts[cell.Column], starts[cell.Column + cell.ColumnSpan] - starts[cell.Column])
                    .SelectMany(column => Enumerable.Range(cell.Row, cell.RowSpan)
                        .Select(row => new SourceCell { Row = row, Column = column, Text = cell.Text })))
                .OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)],
        };
    }

    /// <summary>A fragment without its page, a line before its first tag: what a content system keeps.</summary>
    [Fact]
    public void AFragmentOfAPage_IsReadExactly()
    {
        AnnualReport report = Generator.Make(2).Report;
        string page = HtmlWriter.Write(SourceForm.Of(report), null);
        string body = page[(page.IndexOf("<body>", StringComparison.Ordinal) + 6)..page.IndexOf("</body>", StringComparison.Ordinal)];

        Assert.Empty(Faults(report, Read(Encoding.UTF8.GetBytes("正文\n" + body))));
    }

    /// <summary>What the core takes for a page and leaves to this package is taken for one here: nobody is sent back and forth.</summary>
    [Theory]
    [InlineData("<span>年报</span>")]
    [InlineData("<li>年报</li>")]
    [InlineData("<tbody><tr>")]
    [InlineData("<div>年报</div>")]
    public void WhatTheCoreCallsAPage_IsOpenedHere(string tags)
    {
        string text = string.Concat(Enumerable.Repeat("示例 " + tags + "\n", 20));

        Assert.Contains(ReportReader.Read(text).Findings, finding => finding.RuleId == "READ-02");
        Assert.DoesNotContain(Read(Encoding.UTF8.GetBytes(text)).Findings, finding => finding.RuleId == "READ-02");
    }

    /// <summary>A font may name the character U+0000, which no report's JSON has.</summary>
    [Fact]
    public void ANullCharacter_IsNoPartOfAReport()
    {
        AnnualReport report = Generator.Make(5).Report;
        SourceDocument document = SourceForm.Of(report);
        SourceBlock[] blocks = [.. document.Blocks];
        blocks[2] = new SourceParagraph { Text = "我单位\0认真。" };
        var table = (SourceTable)blocks[4];
        blocks[4] = table with { Cells = [.. table.Cells.Select(cell => cell.Text == "规章" ? cell with { Text = "规章\0" } : cell)] };

        ReadResult read = ReportReader.Read(document with { Blocks = [.. blocks] });

        Assert.Empty(Faults(report, read));
        Assert.Equal(read.Report, AnnualReportJson.Parse(AnnualReportJson.Write(read.Report!, read.Cells, read.Lost)));
    }

    /// <summary>Two reports in one document, whatever its format: none is guessed, and each is read alone when it is asked for.</summary>
    [Theory]
    [MemberData(nameof(Formats))]
    public void OfTwoReportsInADocument_EachCanBeAskedFor(string format)
    {
        AnnualReport[] reports = [Generator.Make(3).Report, Generator.Make(4).Report];
        var document = new SourceDocument { Blocks = [.. SourceForm.Of(reports[0]).Blocks, .. SourceForm.Of(reports[1]).Blocks] };

        Finding several = Assert.Single(Read(document, format).Findings, finding => finding.RuleId == "READ-06" && finding.Severity == Severity.Error);
        Assert.Contains($"2 “{reports[1].Agency.Name}{reports[1].Year}年政府信息公开工作年度报告”", several.Message.En, StringComparison.Ordinal);
        for (int i = 0; i < reports.Length; i++)
        {
            Assert.Empty(Faults(reports[i], Read(document, format, new ReadOptions { Report = i + 1 })));
        }

        Assert.Null(Read(document, format, new ReadOptions { Report = 3 }).Report);
    }

    internal static IEnumerable<string> Faults(AnnualReport report, ReadResult read)
    {
        if (read.Report is not { } found)
        {
            return ["no report: " + string.Join("; ", read.Findings.Select(finding => finding.Message.En))];
        }

        FormShape form = FormShape.Of(report);
        return form != FormShape.Of(found)
            ? [$"another shape: {FormShape.Of(found)}, not {form}"]
            : form.Cells.Where(cell => found[cell.Address] != report[cell.Address])
                .Select(cell => $"{cell.Address}: {found[cell.Address]}, not {report[cell.Address]}")
                .Concat(found.Year == report.Year ? [] : [$"year {found.Year}"])
                .Concat(found.Agency.Name == report.Agency.Name ? [] : [$"agency {found.Agency.Name}, not {report.Agency.Name}"]);
    }

    internal static ReadResult Read(byte[] bytes, ReadOptions? options = null) =>
        DocumentReader.ReadAll(new MemoryStream(bytes), "memory", new DocumentOptions { Reading = options }).Single().Result;

    internal static ReadResult Read(SourceDocument document, string format, ReadOptions? options = null) => format switch
    {
        "html" => Read(Encoding.UTF8.GetBytes(HtmlWriter.Write(document)), options),
        "docx" => Read(WordWriter.Write(document), options),
        "xlsx" => Read(WorkbookWriter.Write(document), options),
        "pdf" => Read(PdfWriter.Write(document), options),
        _ => ReportReader.Read(document, options),
    };
}
