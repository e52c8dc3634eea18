using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using GovInfoDisclosure.Documents.Writing;
using GovInfoDisclosure.Form;

namespace GovInfoDisclosure.Documents.Tests.Writing;

/// <summary>Fills a blank form in, as a person does: numbers into the open cells, name, year and prose; totals are left to their formulas.</summary>
internal static class FilledWorkbook
{
    /// <summary>What of a report can be typed: no codes, no day, and prose that is empty where there is none.</summary>
    public static AnnualReport AsTyped(AnnualReport report) => report with
    {
        Published = null,
        ProcessingFees = null,
        Agency = new Agency { Name = report.Agency.Name },
        Narrative = new Narrative
        {
            OverallSituation = report.Narrative.OverallSituation ?? "",
            ProblemsAndImprovements = report.Narrative.ProblemsAndImprovements ?? "",
            OtherMatters = report.Narrative.OtherMatters ?? "",
        },
    };

    /// <param name="report">What is filled in.</param>
    /// <param name="hasResults">Whether the formulas' results are saved, as a spreadsheet program does; else it is left to one.</param>
    public static byte[] Of(AnnualReport report, bool hasResults)
    {
        FormShape shape = FormShape.Of(report);
        using var stream = new MemoryStream();
        OfficialFormWriter.WriteBlankWorkbook(shape, stream);
        using (var file = SpreadsheetDocument.Open(stream, true))
        {
            Worksheet sheet = file.WorkbookPart!.WorksheetParts.Single().Worksheet!;
            Dictionary<string, Cell> cells = sheet.Descendants<Cell>().ToDictionary(cell => cell.CellReference!.Value!);
            foreach ((string address, string place) in Places(sheet, shape))
            {
                string? number = report[address]?.ToString(CultureInfo.InvariantCulture);
                if (cells[place].CellFormula is null)
                {
                    cells[place].CellValue = number is null ? null : new CellValue(number);
                }
                else if (hasResults && number is not null)
                {
                    cells[place].DataType = null;
                    cells[place].CellValue = new CellValue(number);
                }
                else
                {
                    cells[place].CellValue = hasResults ? new CellValue("") : null;
                }
            }

            Type(Beside(cells, "行政机关名称"), report.Agency.Name);
            Beside(cells, "报告年度").CellValue = new CellValue(report.Year!.Value);
            if (hasResults)
            {
                Cell title = cells["A1"];
                title.CellValue = new CellValue(report.Agency.Name + report.Year.Value.ToString(CultureInfo.InvariantCulture) + "年政府信息公开工作年度报告");
            }

            Type(Below(cells, "一、总体情况"), report.Narrative.OverallSituation);
            Type(Below(cells, "五、存在的主要问题及改进情况"), report.Narrative.ProblemsAndImprovements);
            Type(Below(cells, "六、其他需要报告的事项"), report.Narrative.OtherMatters);
        }

        return stream.ToArray();
    }

    /// <summary>Where each cell of the form is: those checked or a formula, in reading order, after the title and the year.</summary>
    public static IEnumerable<(string Address, string Place)> Places(Worksheet sheet, FormShape shape)
    {
        HashSet<string> isChecked = [.. sheet.Descendants<DataValidation>().SelectMany(check => check.SequenceOfReferences!.Items.Select(item => item.Value!))];
        string[] places = [.. sheet.Descendants<Cell>().Where(cell => isChecked.Contains(cell.CellReference!.Value!) || cell.CellFormula is not null)
            .Select(cell => cell.CellReference!.Value!).Skip(2)];
        return places.Length == shape.Cells.Length
            ? shape.Cells.Select((cell, i) => (cell.Address, places[i]))
            : throw new InvalidDataException($"{places.Length} cells to fill in, {shape.Cells.Length} in the form");
    }

    /// <summary>The first cell to the right of a label that is not covered by it: labels take four columns.</summary>
    private static Cell Beside(Dictionary<string, Cell> cells, string label) => cells["E" + Labelled(cells, label)[1..]];

    private static Cell Below(Dictionary<string, Cell> cells, string label) =>
        cells["A" + (int.Parse(Labelled(cells, label)[1..], CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture)];

    private static string Labelled(Dictionary<string, Cell> cells, string label) => cells.Values.Single(cell => cell.InnerText == label).CellReference!.Value!;

    private static void Type(Cell cell, string? text)
    {
        if (text is not null)
        {
            cell.DataType = DocumentFormat.OpenXml.Spreadsheet.CellValues.InlineString;
            cell.InlineString = new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(text));
        }
    }
}
