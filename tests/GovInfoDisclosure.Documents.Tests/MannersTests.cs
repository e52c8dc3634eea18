using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using GovInfoDisclosure.Documents.Tests.Rendering;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Reading.Sources;
using Xunit;

namespace GovInfoDisclosure.Documents.Tests;

/// <summary>Ways in which agencies' pages and files print a value, each in every cell of a report: the report is the same.</summary>
public sealed class MannersTests
{
    private static readonly AnnualReport Report = new ReportGenerator(new GeneratorOptions { Seed = 31 }).Make(0).Report;

    /// <summary>What stands in a cell in place of its number, which is written N.</summary>
    [Theory]
    [InlineData("<s>77</s>N")]
    [InlineData("<del>7</del>N")]
    [InlineData("<span style=\"text-decoration: line-through\">7</span>N")]
    [InlineData("<span style=\"color: #FFF\">9</span>N")]
    [InlineData("N<font color=white>9</font>")]
    [InlineData("<b style=\"font-size:0\">1</b> <span>N</span>")]
    [InlineData("<span style=\"color:white\">N</span>")]
    [InlineData("<span style=\"background:#c00;color:white\">N</span>")]
    [InlineData("<input type=\"text\" value=\"N\" readonly>")]
    [InlineData("<input value=\"N\"><input type=\"hidden\" value=\"9\">")]
    [InlineData("<textarea readonly>N</textarea>")]
    [InlineData("<textarea style=\"display:none\">9</textarea>N")]
    [InlineData("<select><option>7</option><option selected>N</option></select>")]
    [InlineData("N<sup>[2]</sup>")]
    [InlineData("N<sup>（1）</sup>")]
    [InlineData("<sup>1</sup>N")]
    [InlineData("<sup>[2]</sup> N")]
    [InlineData("N<sub>1</sub>")]
    [InlineData("<sup>N</sup>")]
    [InlineData("<p><sup>1</sup><span>N</span></p>")]
    [InlineData("<math><mn>N</mn></math>")]
    [InlineData("<span style=\"display:none\">9</span>N<!-- 8 -->")]
    [InlineData("<span style=\"position:absolute; left:-9999px\">9</span>N")]
    [InlineData("N<i style=\"position: fixed; top: -50em\">9</i>")]
    [InlineData("<p style=\"text-indent:-9999px\">9</p><p style=\"text-indent:-21pt\">N</p>")]
    [InlineData("<span style=\"text-indent:-9999px\">N</span>")]
    [InlineData("<div style=\"text-indent:100%;white-space:nowrap;overflow:hidden;height:0\">9</div>N")]
    [InlineData("<span style=\"position:absolute;clip:rect(0, 0, 0, 0)\">9</span>N")]
    [InlineData("<span style=\"position:absolute;clip:rect(1px 1px 1px 1px)\">9</span>N")]
    [InlineData("<span style=\"clip:rect(0,0,0,0)\">N</span>")]
    [InlineData("<span style=\"position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden\">9</span>N")]
    [InlineData("<span style=\"position:absolute;width:1px;height:1px;overflow:hidden\">9</span>N")]
    [InlineData("<div style=\"height:0;overflow:hidden\">9</div><div style=\"height:0\">N</div>")]
    [InlineData("<span style=\"height:0;overflow:hidden\">N</span>")]
    [InlineData("<div style=\"max-height:0px;overflow-y:hidden\">9</div>N")]
    [InlineData("<b style=\"font-size:0\">9</b>N")]
    [InlineData("<b style=\"font-size:0\">9<i>9</i><i style=\"font-size:12px\">N</i></b>")]
    [InlineData("<b style=\"font:0/0 a\">9</b><b style=\"font:bold 12px/1.5 a\">N</b>")]
    [InlineData("<b style=\"opacity:0.0\">9</b><b style=\"opacity:0.5\">N</b>")]
    [InlineData("<div style=\"transform:scale(0)\">9</div><div style=\"transform:translate(-2000px, 0)\">9</div>N")]
    [InlineData("<span style=\"DISPLAY : none !important; display:inline\">9</span><span style=\"display:none;display:inline\">N</span>")]
    [InlineData("<dialog>9</dialog>N")]
    [InlineData("<noscript>9</noscript>N")]
    [InlineData("<div><span>N<noscript><b>9</b></noscript></span></div>")]
    public void ANumberOfAPage_IsReadAsItIsShown(string manner) => IsRead(DoorLaws.Read(Encoding.UTF8.GetBytes(
        Regex.Replace(HtmlWriter.Write(SourceForm.Of(Report)), "(<td[^>]*>)(-?[0-9.]+)</td>",
            found => found.Groups[1] + manner.Replace("N", found.Groups[2].Value) + "</td>"))));

    /// <summary>What stands around whole tables for browsers without scripts may be the only text that a saved page has.</summary>
    [Fact]
    public void AReportThatOnlyBrowsersWithoutScriptsShow_IsRead() => IsRead(DoorLaws.Read(Encoding.UTF8.GetBytes(
        HtmlWriter.Write(SourceForm.Of(Report)).Replace("<body>", "<body><noscript>").Replace("</body>", "</noscript></body>"))));

    /// <summary>Runs of a Word file in place of the one that prints a number.</summary>
    [Theory]
    [InlineData("<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>7</w:t></w:r><w:r><w:t>N</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:pPr><w:rPr><w:vanish/><w:strike/></w:rPr></w:pPr><w:r><w:t>N</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:strike w:val=\"false\"/></w:rPr><w:t>N</w:t></w:r></w:p>")]
    [InlineData("<w:p><m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><m:r><m:t>N</m:t></m:r></m:oMath></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>1</w:t></w:r><w:r><w:t>N</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:t>N</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"subscript\"/></w:rPr><w:t>1</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>N</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:smartTag w:element=\"chmetcnv\"><w:r><w:t>N</w:t></w:r></w:smartTag></w:p>")]
    [InlineData("<w:p><w:r><w:t>N</w:t></w:r><w:r><w:rPr><w:position w:val=\"-6\"/></w:rPr><w:t>1</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:t>N</w:t></w:r><w:r><w:rPr><w:rStyle w:val=\"Mark\"/></w:rPr><w:t>1</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:rStyle w:val=\"Mark\"/><w:vertAlign w:val=\"baseline\"/></w:rPr><w:t>N</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:rStyle w:val=\"Gone\"/></w:rPr><w:t>7</w:t></w:r><w:r><w:t>N</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:rStyle w:val=\"Gone\"/><w:vanish w:val=\"0\"/></w:rPr><w:t>N</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:rStyle w:val=\"Circle\"/></w:rPr><w:t>N</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:ruby><w:rt><w:r><w:t>1</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>N</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>")]
    public void ANumberOfAWordFile_IsReadAsItIsShown(string manner)
    {
        using var stream = new MemoryStream();
        stream.Write(WordWriter.Write(SourceForm.Of(Report)));
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            ZipArchiveEntry entry = zip.Entries.Single(found => found.FullName.EndsWith("document.xml", StringComparison.Ordinal));
            string xml;
            using (var reader = new StreamReader(entry.Open()))
            {
                xml = reader.ReadToEnd();
            }

            string changed = Regex.Replace(xml, "<w:p><w:r><w:t[^>]*>(-?[0-9.]+)</w:t></w:r></w:p>", found => manner.Replace("N", found.Groups[1].Value));
            Assert.NotEqual(xml, changed);
            using Stream written = entry.Open();
            written.SetLength(0);
            written.Write(Encoding.UTF8.GetBytes(changed));
        }

        using (WordprocessingDocument file = WordprocessingDocument.Open(stream, isEditable: true))
        {
            StyleDefinitionsPart styles = file.MainDocumentPart!.StyleDefinitionsPart ?? file.MainDocumentPart.AddNewPart<StyleDefinitionsPart>();
            using var written = new StreamWriter(styles.GetStream(FileMode.Create, FileAccess.Write));
            written.Write("<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:style w:type=\"character\" w:styleId=\"Raised\"><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>"
                + "<w:style w:type=\"character\" w:styleId=\"Mark\"><w:basedOn w:val=\"Raised\"/><w:rPr><w:b/></w:rPr></w:style>"
                + "<w:style w:type=\"character\" w:styleId=\"Gone\"><w:rPr><w:vanish/></w:rPr></w:style>"
                + "<w:style w:type=\"character\" w:styleId=\"Circle\"><w:basedOn w:val=\"Circle\"/></w:style></w:styles>");
        }

        IsRead(DoorLaws.Read(stream.ToArray()));
    }

    /// <summary>Characters that a Word file names by their code are read where the font tells them; tabs part the cells of a table laid out by them.</summary>
    [Theory]
    [InlineData("<w:sym w:font=\"Symbol\" w:char=\"F02D\"/><w:t>5</w:t>", "-5")]
    [InlineData("<w:sym w:font=\"宋体\" w:char=\"2212\"/><w:t>5</w:t>", "\u22125")]
    [InlineData("<w:sym w:font=\"Symbol\" w:char=\"F033\"/><w:t>5</w:t>", "35")]
    [InlineData("<w:sym w:font=\"Wingdings\" w:char=\"F02D\"/><w:t>5</w:t>", "\uFFFD5")]
    [InlineData("<w:sym w:font=\"宋体\" w:char=\"x\"/><w:t>5</w:t>", "\uFFFD5")]
    [InlineData("<w:sym/><w:t>5</w:t>", "\uFFFD5")]
    [InlineData("<w:tab/><w:t>2021年，本机关</w:t>", "2021年，本机关")]
    [InlineData("<w:t>规章</w:t><w:tab/><w:t> 2</w:t><w:tab/><w:tab/>", "规章\t 2\t\t")]
    [InlineData("<w:tab/><w:t>规章</w:t><w:tab/><w:t>2</w:t><w:br/>", "\t规章\t2")]
    public void ACharacterThatIsAnElement_IsReadAsWordShowsIt(string run, string said)
    {
        using var stream = new MemoryStream();
        using (WordprocessingDocument file = WordprocessingDocument.Create(stream, DocumentFormat.OpenXml.WordprocessingDocumentType.Document))
        {
            using var written = new StreamWriter(file.AddMainDocumentPart().GetStream(FileMode.Create, FileAccess.Write));
            written.Write("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"5\"/></w:tabs></w:pPr><w:r>" + run + "</w:r></w:p></w:body></w:document>");
        }

        SourceDocument read = Word.WordDoor.Read(new MemoryStream(stream.ToArray()), new DocumentLimits(), _ => null, default);
        Assert.Equal(said, Assert.IsType<SourceParagraph>(Assert.Single(read.Blocks)).Text);
    }

    /// <summary>Table 3 in two tables, the columns that had no room below the others: each below its own heads, blank or not.</summary>
    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    public void ColumnsThatGoOnInATableBelow_AreTheSameRows(int columns)
    {
        SourceTable[] tables = [.. SourceForm.Of(Report).Blocks.OfType<SourceTable>()];
        int labels = tables[1].Cells.Max(cell => cell.Column + cell.ColumnSpan - 1) - 7;
        int rows = tables[1].Cells.Max(cell => cell.Row);
        SourceTable Part(Func<SourceCell, bool> isShown) => tables[1] with
        {
            Cells = [.. tables[1].Cells.Where(cell => cell.Column <= labels || isShown(cell))
                .Select(cell => cell.Column > labels && cell.ColumnSpan > 1 ? cell with { ColumnSpan = 1 } : cell)],
        };
        SourceTable left = Part(cell => cell.Column <= labels + columns && cell.ColumnSpan == 1);
        SourceTable right = Part(cell => cell.Column > labels + columns);
        right = right with { Cells = [.. right.Cells.Select(cell => cell.Column <= labels ? cell : cell with { Column = cell.Column - columns })] };
        SourceDocument document = SourceForm.Of(Report);
        SourceTable whole = document.Blocks.OfType<SourceTable>().ElementAt(1);
        ReadResult read = ReportReader.Read(document with
        {
            Blocks = [.. document.Blocks.SelectMany(block => ReferenceEquals(block, whole) ? [left, right] : new[] { block })],
        });

        Assert.True(rows > 20);
        Assert.Empty(DoorLaws.Faults(Report, read));
        Assert.DoesNotContain(read.Findings, finding => finding.Severity == Severity.Error);
    }

    /// <summary>Links to all sections in one line above the report are no sections.</summary>
    [Fact]
    public void LinksToTheSections_AreNoSections()
    {
        SourceDocument document = SourceForm.Of(Report);
        IEnumerable<string> headings = document.Blocks.OfType<SourceParagraph>().Select(block => block.Text)
            .Where(text => text.Length < 40 && text.Contains('、'));
        ReadResult read = ReportReader.Read(document with { Blocks = [new SourceParagraph { Text = string.Join(" ", headings) }, .. document.Blocks] });
        Assert.Empty(DoorLaws.Faults(Report, read));
        Assert.DoesNotContain(read.Findings, finding => finding.RuleId is "READ-13" or "READ-15");
    }

    /// <summary>Lines in a table that say when and by whom it was made hold no values.</summary>
    [Theory]
    [InlineData("联系电话：0571-88888888")]
    [InlineData("传真: (0571) 8888 8888")]
    [InlineData("填表人：张三　邮编：310000")]
    [InlineData("表2　　2023年1月—12月")]
    public void WhatATableSaysOfItsMaking_IsNoValue(string words)
    {
        SourceDocument document = SourceForm.Of(Report);
        ReadResult read = ReportReader.Read(document with
        {
            Blocks = [.. document.Blocks.Select(block => block is not SourceTable table ? block : table with
            {
                Cells = [.. table.Cells, new SourceCell { Row = table.Cells.Max(cell => cell.Row + cell.RowSpan), Column = 1, ColumnSpan = 4, Text = words }],
            })],
        });
        IsRead(read);
    }

    /// <summary>A table whose numbers stand in sentences is missing, and its numbers are lost: an error; a sentence with one number of it loses none.</summary>
    [Theory]
    [InlineData(2, "本年结果维持3件，结果纠正1件，其他结果0件，尚未审结2件。", "Error")]
    [InlineData(2, "本年没有行政复议案件结果维持，详见2023年统计。", "Warning")]
    [InlineData(1, "自然人10件、商业企业2件，上年结转1件；予以公开5件，部分公开3件。", "Error")]
    [InlineData(0, "本年制发规章：0；行政许可235件，行政处罚14件，行政强制为0。", "Error")]
    public void ATableInSentences_IsLost(int table, string words, string severity)
    {
        SourceDocument document = SourceForm.Of(Report);
        SourceTable whole = document.Blocks.OfType<SourceTable>().ElementAt(table);
        ReadResult read = ReportReader.Read(document with
        {
            Blocks = [.. document.Blocks.Select(block => ReferenceEquals(block, whole) ? new SourceParagraph { Text = words } : block)],
        });
        Assert.Equal(severity, Assert.Single(read.Findings, finding => finding.RuleId == "READ-16").Severity.ToString());
    }

    /// <summary>Words in place of the first value of a row are no part of its label, and are said.</summary>
    [Theory]
    [InlineData("三")]
    [InlineData("13。")]
    [InlineData("约12")]
    public void WordsInPlaceOfAValue_AreSaidAtTheirCell(string words)
    {
        const string Address = "requests.received.naturalPersons";
        SourceDocument document = SourceForm.Of(Report);
        SourceTable whole = document.Blocks.OfType<SourceTable>().ElementAt(1);
        SourceCell label = whole.Cells.First(cell => cell.Text.StartsWith("一、", StringComparison.Ordinal));
        SourceTable changed = whole with
        {
            Cells = [.. whole.Cells.Select(cell =>
                cell.Row == label.Row && cell.Column == label.Column + label.ColumnSpan ? cell with { Text = words } : cell)],
        };
        ReadResult read = ReportReader.Read(document with { Blocks = [.. document.Blocks.Select(block => ReferenceEquals(block, whole) ? changed : block)] });
        Finding said = Assert.Single(read.Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal(("READ-44", Address), (said.RuleId, Assert.Single(said.Cells).Address));
        Assert.Null(read.Report![Address]);
    }

    private static void IsRead(ReadResult read)
    {
        Assert.Empty(DoorLaws.Faults(Report, read));
        Assert.DoesNotContain(read.Findings, finding => finding.Severity == Severity.Error && finding.RuleId.StartsWith("READ", StringComparison.Ordinal));
    }
}
