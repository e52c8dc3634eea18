using System;
using System.IO;
using System.Linq;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using GovInfoDisclosure.Documents.Tests.Rendering;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Reading.Sources;
using Xunit;

namespace GovInfoDisclosure.Documents.Tests;

/// <summary>Files that stand whole in a Word file (altChunk) are read where they stand, or it is said that they are not.</summary>
public sealed class EmbeddedFilesTests
{
    private static readonly AnnualReport Report = new ReportGenerator(new GeneratorOptions { Seed = 75 }).Make(0).Report;

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/xhtml+xml")]
    [InlineData("message/rfc822")]
    [InlineData("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")]
    public void TablesInEmbeddedFiles_AreReadBetweenTheirHeadings(string type)
    {
        ReadResult read = Read(SourceForm.Of(Report).Blocks, block => block is SourceTable, type);

        Assert.Empty(DoorLaws.Faults(Report, read));
        Assert.DoesNotContain(read.Findings, finding => finding.RuleId == "READ-75");
        Assert.Equal([1, 2, 3], read.Cells.Where(cell => cell.Value is not null).Select(cell => cell.Place.Table!.Value).Distinct().Order());
        Assert.All(read.Cells.Where(cell => cell.Value is not null), cell => Assert.Equal(0, cell.Place.Line));
    }

    [Fact]
    public void AWholeReportInAnEmbeddedPage_IsRead()
    {
        byte[] page = Encoding.UTF8.GetBytes(HtmlWriter.Write(SourceForm.Of(Report), "utf-8"));

        Assert.Empty(DoorLaws.Faults(Report, Read(Packed(Chunks([page], "text/html")))));
    }

    [Theory]
    [InlineData("application/rtf", "{\\rtf1 31}")]
    [InlineData("text/plain", "规章 31 2 3")]
    [InlineData("text/html", "")]
    [InlineData("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "PK\u0003\u0004 no archive")]
    public void WhatCannotBeRead_IsSaid_AndTheRestIsRead(string type, string content)
    {
        ReadResult read = Read(Packed(file =>
        {
            Body body = BodyOf(SourceForm.Of(Report));
            body.Append(Chunk(file, Encoding.UTF8.GetBytes(content), type));
            return body;
        }));

        Assert.Empty(DoorLaws.Faults(Report, read));
        Assert.Equal(Severity.Error, Assert.Single(read.Findings, finding => finding.RuleId == "READ-75").Severity);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void ARelationToNowhere_OrOneNamedAgain_IsSaid(int names)
    {
        byte[] page = Encoding.UTF8.GetBytes(HtmlWriter.Write(SourceForm.Of(Report), "utf-8"));
        ReadResult read = Read(Packed(file =>
        {
            AltChunk chunk = Chunk(file, page, "text/html");
            return names == 0 ? new Body(new AltChunk { Id = "nowhere" }) : new Body(Enumerable.Range(0, names).Select(_ => chunk.CloneNode(true)));
        }));

        Assert.Equal(names > 0, read.Report is not null);
        Assert.Contains(read.Findings, finding => finding.RuleId == "READ-75" && finding.Severity == Severity.Error);
    }

    [Fact]
    public void OfManyFiles_EightAreRead()
    {
        byte[][] pages = [.. Enumerable.Range(0, 30).Select(i => Encoding.UTF8.GetBytes($"<html><body><p>{i}</p></body></html>"))];
        ReadResult read = Read(Packed(Chunks(pages, "text/html")));

        Finding said = Assert.Single(read.Findings, finding => finding.RuleId == "READ-75");
        Assert.StartsWith("22 of the files", said.Message.En, StringComparison.Ordinal);
    }

    private static ReadResult Read(ValueList<SourceBlock> blocks, Func<SourceBlock, bool> isEmbedded, string type) => Read(Packed(file =>
    {
        var body = new Body();
        foreach (SourceBlock block in blocks)
        {
            var alone = new SourceDocument { Blocks = [block] };
            if (isEmbedded(block))
            {
                body.Append(Chunk(file, Content(alone, type), type));
            }
            else
            {
                body.Append(BodyOf(alone).Elements().Select(element => element.CloneNode(true)));
            }
        }

        return body;
    }));

    private static ReadResult Read(byte[] bytes) => DocumentReader.Read(new MemoryStream(bytes));

    private static byte[] Content(SourceDocument document, string type)
    {
        string page = HtmlWriter.Write(document, "utf-8");
        return type switch
        {
            "message/rfc822" => Encoding.UTF8.GetBytes("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"part\"\r\n\r\n--part\r\n"
                + $"Content-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{page}\r\n--part--\r\n"),
            "text/html" or "application/xhtml+xml" => Encoding.UTF8.GetBytes(page),
            _ => WordWriter.Write(document),
        };
    }

    private static Func<MainDocumentPart, Body> Chunks(byte[][] contents, string type) =>
        file => new Body(contents.Select(content => Chunk(file, content, type)));

    private static AltChunk Chunk(MainDocumentPart file, byte[] content, string type)
    {
        AlternativeFormatImportPart part = file.AddNewPart<AlternativeFormatImportPart>(type, null);
        part.FeedData(new MemoryStream(content));
        return new AltChunk { Id = file.GetIdOfPart(part) };
    }

    private static Body BodyOf(SourceDocument document)
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(WordWriter.Write(document)), isEditable: false);
        return (Body)file.MainDocumentPart!.Document!.Body!.CloneNode(true);
    }

    private static byte[] Packed(Func<MainDocumentPart, Body> make)
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            MainDocumentPart part = file.AddMainDocumentPart();
            part.Document = new Document(make(part));
        }

        return stream.ToArray();
    }
}
