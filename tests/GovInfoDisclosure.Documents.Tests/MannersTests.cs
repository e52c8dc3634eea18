using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
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
    [InlineData("<input type=\"text\" value=\"N\" readonly>")]
    [InlineData("<input value=\"N\"><input type=\"hidden\" value=\"9\">")]
    [InlineData("N<sup>[2]</sup>")]
    [InlineData("N<sup>（1）</sup>")]
    [InlineData("<math><mn>N</mn></math>")]
    [InlineData("<span style=\"display:none\">9</span>N<!-- 8 -->")]
    public void ANumberOfAPage_IsReadAsItIsShown(string manner) => IsRead(DoorLaws.Read(Encoding.UTF8.GetBytes(
        Regex.Replace(HtmlWriter.Write(SourceForm.Of(Report)), "(<td[^>]*>)(-?[0-9.]+)</td>",
            found => found.Groups[1] + manner.Replace("N", found.Groups[2].Value) + "</td>"))));

    /// <summary>Runs of a Word file in place of the one that prints a number.</summary>
    [Theory]
    [InlineData("<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>7</w:t></w:r><w:r><w:t>N</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:pPr><w:rPr><w:vanish/><w:strike/></w:rPr></w:pPr><w:r><w:t>N</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:strike w:val=\"false\"/></w:rPr><w:t>N</w:t></w:r></w:p>")]
    [InlineData("<w:p><m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><m:r><m:t>N</m:t></m:r></m:oMath></w:p>")]
    [InlineData("<w:p><w:smartTag w:element=\"chmetcnv\"><w:r><w:t>N</w:t></w:r></w:smartTag></w:p>")]
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

        IsRead(DoorLaws.Read(stream.ToArray()));
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

    private static void IsRead(ReadResult read)
    {
        Assert.Empty(DoorLaws.Faults(Report, read));
        Assert.DoesNotContain(read.Findings, finding => finding.Severity == Severity.Error && finding.RuleId.StartsWith("READ", StringComparison.Ordinal));
    }
}
