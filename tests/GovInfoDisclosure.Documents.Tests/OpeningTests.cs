using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using GovInfoDisclosure.Diagnosis;
using GovInfoDisclosure.Documents.Tests.Rendering;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Reading.Sources;
using GovInfoDisclosure.Rendering;
using GovInfoDisclosure.Rules;
using Xunit;

namespace GovInfoDisclosure.Documents.Tests;

/// <summary>What is packed, and what is damaged: every file is read or named, and none stops the others.</summary>
public sealed class OpeningTests : IDisposable
{
    private static readonly AnnualReport Report = new ReportGenerator(new GeneratorOptions { Seed = 5 }).Make(0).Report;
    private static readonly SourceDocument Laid = SourceForm.Of(Report);
    private readonly string folder = Directory.CreateTempSubdirectory("govinfo-").FullName;

    public static TheoryData<string> Formats => ["html", "docx", "xlsx"];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void TheHashOfADocument_IsOfItsOwnBytes_AndOfALineOfJsonOfThatLine()
    {
        byte[] page = Document("html");
        string line = AnnualReportJson.WriteCompact(Report);
        byte[] archive = Packing.Zip(
            ("a.html", page), ("b.ndjson", Encoding.UTF8.GetBytes(line + "\n" + line + "\n")), ("c.json", Encoding.UTF8.GetBytes(line + "\n")));
        string ofLine = ContentHash.Of(Encoding.UTF8.GetBytes(line));

        string?[] expected = [ContentHash.Of(page), ofLine, ofLine, ContentHash.Of(Encoding.UTF8.GetBytes(line + "\n"))];
        Assert.Equal(expected, HashesIn(archive, new DocumentOptions { KeepHash = true }));
        Assert.All(HashesIn(archive, null), Assert.Null);

        static string?[] HashesIn(byte[] bytes, DocumentOptions? options) =>
        [
            .. DocumentReader.Open(new MemoryStream(bytes), "a.zip").SelectMany(file => DocumentReader.ReadAll(file, options)).Select(read => read.InputHash),
        ];
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void PackedOrNot_ItIsTheSameReport(string format)
    {
        byte[] bytes = Document(format);
        AnnualReport expected = DoorLaws.Read(bytes).ReportOrThrow();

        Assert.Equal(expected, DocumentReader.Read(new MemoryStream(Packing.Gzip(bytes))).Report);
        Assert.Equal(expected, DocumentReader.Read(new MemoryStream(Packing.Zstandard(bytes))).Report);
        Assert.Equal(expected, DocumentReader.Read(new MemoryStream(Packing.Zip(("a/report." + format, bytes)))).Report);
        Assert.Equal(expected, DocumentReader.Read(new MemoryStream(Packing.Zip(("inner.zip", Packing.Zip(("report.gz", Packing.Gzip(bytes))))))).Report);
    }

    [Fact]
    public void AnArchive_IsReadInOrdinalOrder_WithNamesThatLeadOutsideOrAreInGbk_AndHiddenOnesPassedOver()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        byte[] page = Document("html");
        byte[] archive = Packing.Zip(Encoding.GetEncoding("GB18030"), ("年报/甲局.html", page), ("../up.html", page), ("/root.html", page), ("__MACOSX/a.html",
            page), (".DS_Store", page), ("b.docx", Document("docx")));

        DocumentReading[] readings = [.. DocumentReader.ReadAll(new MemoryStream(archive), "a.zip")];

        Assert.Equal(["a.zip!../up.html", "a.zip!/root.html", "a.zip!b.docx", "a.zip!年报/甲局.html"], readings.Select(reading =>
            reading.Source).Order(StringComparer.Ordinal));
        Assert.All(readings, reading => Assert.NotNull(reading.Result.Report));
        Assert.False(File.Exists(Path.Combine(folder, "..", "up.html")));
    }

    [Fact]
    public void AStoredWordFileInAnArchive_DoesNotMakeTheArchiveAWordFile()
    {
        byte[] archive = Packing.Zip(Encoding.UTF8, CompressionLevel.NoCompression, ("b.docx", Document("docx")), ("c.xlsx", Document("xlsx")));

        Assert.Equal(["a.zip!b.docx", "a.zip!c.xlsx"], DocumentReader.ReadAll(new MemoryStream(archive), "a.zip").Where(reading =>
            reading.Result.IsSuccess).Select(reading => reading.Source));
        Assert.Equal("READ-02", DocumentReader.Read(new MemoryStream(archive)).Findings.Single().RuleId);
    }

    [Fact]
    public void ABombOfZeros_IsRefusedByTheLimit_AndTheOthersAreRead()
    {
        var options = new DocumentOptions { Limits = { MaxExpandedBytes = 8 * 1024 * 1024 } };
        byte[] zeros = new byte[32 * 1024 * 1024];
        byte[] archive = Packing.Zip(("a-bomb.txt", zeros), ("b.html", Document("html")));

        DocumentReading[] readings = [.. DocumentReader.ReadAll(new MemoryStream(archive), "a.zip", options)];

        Assert.Equal(["READ-04"], readings[0].Result.Findings.Select(finding => finding.RuleId));
        Assert.NotNull(readings[1].Result.Report);
        Assert.Equal("READ-04", DocumentReader.Read(new MemoryStream(Packing.Gzip(zeros)), options).Findings.Single().RuleId);
        Assert.Equal("READ-04", DocumentReader.Read(new MemoryStream(Packing.Zstandard(zeros)), options).Findings.Single().RuleId);
        Assert.Equal("READ-04", DocumentReader.Read(new MemoryStream(zeros), new DocumentOptions { Limits = { MaxBytes = 1000 } }).Findings.Single().RuleId);
    }

    [Fact]
    public void ArchivesInArchives_EndSomewhere()
    {
        byte[] bytes = Document("html");
        for (int i = 0; i < 6; i++)
        {
            bytes = Packing.Zip(("a.zip", bytes));
        }

        Assert.Equal("READ-69", DocumentReader.Read(new MemoryStream(bytes)).Findings.Single().RuleId);
    }

    [Fact]
    public void TruncatedAndScrambledFiles_AreNeverAnException()
    {
        var random = new Random(11);
        byte[] page = Document("html");
        byte[][] whole = [Document("docx"), Document("xlsx"), Packing.Zip(("a.html", page), ("b.docx", Document("docx"))),
            Packing.Gzip(page), Packing.Zstandard(page), Packing.SavedPage(page),
            "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\ntrailer << /Root 1 0 R >>"u8.ToArray(), .. OldOffice()];
        foreach (byte[] bytes in whole)
        {
            for (int i = 0; i < 25; i++)
            {
                byte[] cut = bytes[..random.Next(bytes.Length)];
                byte[] scrambled = (byte[])bytes.Clone();
                for (int j = 0; j < 20; j++)
                {
                    scrambled[random.Next(4, scrambled.Length)] = (byte)random.Next(256);
                }

                foreach (DocumentReading reading in DocumentReader.ReadAll(new MemoryStream(cut),
                    "cut").Concat(DocumentReader.ReadAll(new MemoryStream(scrambled), "scrambled")))
                {
                    Assert.True(reading.Result.Report is not null || reading.Result.Findings.Count > 0, reading.Source);
                    Assert.DoesNotContain(reading.Result.Findings, finding => finding.RuleId == "READ-FAILED");
                }
            }
        }
    }

    [Fact]
    public void WhatIsNotOpened_IsNamed_WithTheCommandThatHelps()
    {
        Assert.Contains("soffice --headless --convert-to docx", Message(OldOffice()[0]), StringComparison.Ordinal);
        Assert.Contains("password", Message(OldOffice()[1]), StringComparison.Ordinal);
        Assert.Contains("soffice --headless", Message(Packing.Zip(("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray()), ("content.xml",
            "<a/>"u8.ToArray()))), StringComparison.Ordinal);
        Assert.Contains("recognise its text", Message([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), StringComparison.Ordinal);
    }

    [Fact]
    public void AFolder_IsReadToItsEnd_AndAPipeNeverBlocks()
    {
        File.WriteAllBytes(Path.Combine(folder, "a.docx"), Document("docx")[..500]);
        File.WriteAllBytes(Path.Combine(folder, "b.html"), Document("html"));
        Directory.CreateDirectory(Path.Combine(folder, ".git"));
        File.WriteAllBytes(Path.Combine(folder, ".git", "c.html"), Document("html"));
        Directory.CreateSymbolicLink(Path.Combine(folder, "up"), folder);
        string[] names = ["a.docx", "b.html"];
        if (OperatingSystem.IsLinux())
        {
            using var made = System.Diagnostics.Process.Start("mkfifo", [Path.Combine(folder, "pipe.html")]);
            made.WaitForExit();
            names = [.. names, "pipe.html"];
        }

        DocumentReading[] readings = [.. DocumentReader.ReadAll(folder)];

        Assert.Equal(names, readings.Select(reading => Path.GetFileName(reading.Source)));
        Assert.Equal("READ-63", readings[0].Result.Findings[0].RuleId);
        Assert.NotNull(readings[1].Result.Report);
    }

    [Fact]
    public void Open_GivesTheFilesUnread_AndOnlyThoseThatAreWanted()
    {
        byte[] archive = Packing.Zip(("a.json", "{}"u8.ToArray()), ("b.png", [1]), ("c.txt.gz", Packing.Gzip([1, 2])));

        DocumentFile[] files = [.. DocumentReader.Open(new MemoryStream(archive), "x.zip", name => !name.EndsWith(".png", StringComparison.Ordinal))];

        Assert.Equal([("x.zip!a.json", "a.json"), ("x.zip!c.txt.gz", "c.txt")], files.Select(file => (file.Source, file.Name)));
        using Stream stream = files[0].OpenRead();
        Assert.Equal("{}", new StreamReader(stream).ReadToEnd());
        DocumentFile damaged = DocumentReader.Open(new MemoryStream(archive[..40]), "x.zip").Single();
        Assert.NotNull(damaged.Problem);
        Assert.Throws<InvalidOperationException>(damaged.OpenRead);
    }

    /// <summary>A text may begin with a bracket as JSON does, and JSON with white space or a mark.</summary>
    [Theory]
    [InlineData("{\"schema\":1}", DocumentKind.Json)]
    [InlineData("\uFEFF \r\n [ {", DocumentKind.Json)]
    [InlineData("{}", DocumentKind.Json)]
    [InlineData("[]", DocumentKind.Json)]
    [InlineData("{", DocumentKind.Text)]
    [InlineData("[返回] 年度报告", DocumentKind.Text)]
    [InlineData("{ 年度报告 }", DocumentKind.Text)]
    [InlineData("", DocumentKind.Text)]
    [InlineData("%PDF-1.7", DocumentKind.Pdf)]
    public void AKind_IsToldByTheFirstBytes(string text, DocumentKind kind) => Assert.Equal(kind, DocumentReader.KindOf(Encoding.UTF8.GetBytes(text)));

    /// <summary>What lies in an archive is read as the tool reads it: reports of JSON each by itself, a document as a document, and what is damaged
    /// said.</summary>
    [Fact]
    public void TheFilesOfAnArchive_AreReadAndJudged_JsonToo()
    {
        AnnualReport[] made = [.. new ReportGenerator(new GeneratorOptions { Seed = 12, BrokenShare = 1 }).Take(2).Select(x => x.Report)];
        byte[] lines = Encoding.UTF8.GetBytes(string.Concat(made.Select(report => AnnualReportJson.WriteCompact(report) + "\n")));
        byte[] page = Encoding.UTF8.GetBytes(HtmlWriter.Write(SourceForm.Of(made[0])));
        byte[] archive = Packing.Zip(("a.ndjson", lines), ("b.html", page), ("c.json", "{\"schema\":7}"u8.ToArray()), ("d.docx", page[..0]));

        DocumentReading[] read = [.. DocumentReader.Open(new MemoryStream(archive), "x.zip").SelectMany(file => DocumentReader.ReadAll(file))];

        Assert.Equal(["x.zip!a.ndjson:1", "x.zip!a.ndjson:2", "x.zip!b.html", "x.zip!c.json", "x.zip!d.docx"], read.Select(x => x.Source));
        Assert.Equal([true, true, false, true, false], read.Select(x => x.Json is not null));
        Assert.Equal([made[0], made[1]], read[..2].Select(x => x.Result.Report));
        Assert.NotNull(read[2].Result.Report);
        Assert.Equal(["READ-50", "READ-01"], read[3..].Select(x => x.Result.Findings[0].RuleId));

        CheckedDocument[] judged = [.. read.Select(x => x.Check(RuleSet.Default, diagnosis: new DiagnosisOptions()))];
        Assert.Equal([true, true, true, false, false], judged.Select(x => x.Diagnosis is not null));
        Assert.All(judged[..2], x => Assert.NotEmpty(x.Diagnosis!.Blocks));
        Assert.All(judged[..2].SelectMany(x => x.Result.Findings).Where(x => x.Cells.Any(cell => cell.Value is not null)), x => Assert.NotNull(x.Place));
        Assert.Equal(judged[0].Result.Findings.Select(x => x.Id), CheckedDocument.Of("a", made[0], RuleSet.Default).Result.Findings.Select(x => x.Id));
        Assert.Equal(read[3].Result.Findings, judged[3].Result.Findings);
    }

    private static string Message(byte[] bytes) => DocumentReader.Read(new MemoryStream(bytes)).Findings.Single().Message.En;

    private static byte[] Document(string format) => format switch
    {
        "docx" => WordWriter.Write(Laid),
        "xlsx" => WorkbookWriter.Write(Laid),
        _ => Encoding.UTF8.GetBytes(HtmlWriter.Write(Laid)),
    };

    /// <summary>The beginnings of an old Word file and of a document that a password protects.</summary>
    private static byte[][] OldOffice()
    {
        byte[] head = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504]];
        return [[.. head, .. Encoding.Unicode.GetBytes("WordDocument\0")], [.. head, .. Encoding.Unicode.GetBytes("EncryptedPackage\0")], [.. head,
            .. Encoding.Unicode.GetBytes("Workbook\0"), .. new byte[2000]]];
    }
}
