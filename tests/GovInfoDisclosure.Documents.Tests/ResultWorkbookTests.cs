using System;
using System.IO;
using System.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using GovInfoDisclosure.Documents.Workbooks;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Rendering;
using GovInfoDisclosure.Rules;
using Xunit;

namespace GovInfoDisclosure.Documents.Tests;

/// <summary>The workbook of results: valid, a row a finding, numbers as numbers, and no text that is a formula.</summary>
public sealed class ResultWorkbookTests
{
    [Fact]
    public void RowsAreFindings_NumbersAreNumbers_AndThePackageIsValid()
    {
        CheckedDocument[] documents = [.. new ReportGenerator(new GeneratorOptions { BrokenShare = 0.7m, BlankShare = 0.05m }).Take(30)
            .Select((made, i) => new CheckedDocument { Source = $"a.ndjson:{i + 1}", Result = RuleSet.Default.Validate(made.Report) })];

        using SpreadsheetDocument workbook = Opened(MessageLanguage.Chinese, documents);

        Assert.Empty(new OpenXmlValidator().Validate(workbook).Select(error => error.Part?.Uri + " " + error.Description));
        Cell[][] agencies = Rows(workbook, "机关");
        Cell[][] findings = Rows(workbook, "问题");
        Assert.Equal(documents.Length, agencies.Length - 1);
        Finding[] all = [.. documents.SelectMany(document => document.Result.Findings)];
        Assert.True(all.Length > 30);
        Assert.Equal(all.Length, findings.Length - 1);
        foreach ((Cell[] row, Finding finding) in findings.Skip(1).Zip(all))
        {
            Assert.Equal(finding.Id, row[2].InnerText);
            Assert.Equal(finding.Message.Zh, row[6].InnerText);
            Assert.Equal([finding.Left, finding.Right, finding.Difference], row[8..11].Select(Number));
            Assert.All(row[8..11], cell => Assert.Null(cell.DataType));
        }

        Assert.Equal(documents.Select(document => (decimal?)document.Result.Report!.Year), agencies.Skip(1).Select(row => Number(row[2])));
    }

    [Theory]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("_x0041_")]
    [InlineData("</t></is></c><c><f>1+1</f></c>")]
    public void AText_IsAText_WhateverItBeginsWith(string name)
    {
        var finding = new Finding { RuleId = "E1", Id = name, Severity = Severity.Error, Outcome = Outcome.Broken, Message = new Message(name, name) };
        var report = new AnnualReport { Agency = new Agency { Name = name } };
        var result = new ValidationResult { Report = report, Findings = [finding] };

        using SpreadsheetDocument workbook = Opened(MessageLanguage.English, new CheckedDocument { Source = name, Result = result });

        Cell[] row = Rows(workbook, "Findings")[1];
        Assert.Empty(new OpenXmlValidator().Validate(workbook));
        Assert.Empty(workbook.WorkbookPart!.WorksheetParts.SelectMany(sheet => sheet.Worksheet!.Descendants<CellFormula>()));
        Assert.All(new[] { row[0], row[2], row[6], row[12], Rows(workbook, "Agencies")[1][0] }, cell =>
        {
            Assert.Equal(CellValues.InlineString, cell.DataType!.Value);
            Assert.Equal(name.Replace("_x0041_", "_x005F_x0041_", StringComparison.Ordinal), cell.InnerText);
        });
    }

    [Fact]
    public void ControlCharactersAndHalvesOfPairs_LeaveTheFileReadable()
    {
        const string Name = "a\u0000\u0007\u202E\uD800\uFFFFb";
        var result = new ValidationResult { Report = new AnnualReport { Agency = new Agency { Name = Name } } };
        using SpreadsheetDocument workbook = Opened(MessageLanguage.English, new CheckedDocument { Source = Name, Result = result });
        Assert.Equal("a\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDb", Rows(workbook, "Agencies")[1][0].InnerText);
    }

    private static SpreadsheetDocument Opened(MessageLanguage language, params CheckedDocument[] documents)
    {
        var stream = new MemoryStream();
        ResultWorkbook.Output(language).WriteAll(documents, stream);
        return SpreadsheetDocument.Open(stream, isEditable: false);
    }

    private static Cell[][] Rows(SpreadsheetDocument workbook, string sheet)
    {
        WorkbookPart book = workbook.WorkbookPart!;
        string id = book.Workbook!.Descendants<Sheet>().Single(x => x.Name == sheet).Id!;
        return [.. ((WorksheetPart)book.GetPartById(id)).Worksheet!.Descendants<Row>().Select(row => row.Elements<Cell>().ToArray())];
    }

    private static decimal? Number(Cell cell) =>
        cell.CellValue is { Text: string text } ? decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : null;
}
