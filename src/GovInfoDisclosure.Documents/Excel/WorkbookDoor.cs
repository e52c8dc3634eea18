using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace GovInfoDisclosure.Documents.Excel;

/// <summary>Workbooks (.xlsx): each sheet that is shown becomes a table; formulas count by the value that was saved with them.</summary>
internal static class WorkbookDoor
{
    public static SourceDocument Read(Stream stream, DocumentLimits limits, CancellationToken cancellationToken)
    {
        try
        {
            var settings = new OpenSettings { MaxCharactersInPart = limits.MaxExpandedBytes };
            using var file = SpreadsheetDocument.Open(stream, isEditable: false, settings);
            if (file.WorkbookPart is not { Workbook: { } workbook } part)
            {
                return Unreadable();
            }

            IReadOnlyList<string> shared = SharedStrings.Read(part.SharedStringTablePart, limits, cancellationToken);
            CellFormats formats = CellFormats.Read(part.WorkbookStylesPart, limits, cancellationToken);
            var blocks = new List<SourceBlock>();
            var findings = new List<Finding>();
            foreach (Sheet sheet in workbook.Sheets?.Elements<Sheet>() ?? [])
            {
                string name = sheet.Name?.Value ?? "";
                if (sheet.Id?.Value is not { } id || !part.TryGetPartById(id, out OpenXmlPart? target) || target is not WorksheetPart worksheet)
                {
                    continue;
                }

                if (sheet.State?.InnerText is "hidden" or "veryHidden")
                {
                    findings.Add(DocumentNotes.HiddenSheet(name));
                    continue;
                }

                var cells = new SheetCells(name, limits);
                using (XmlReader reader = SafeXml.Open(worksheet, limits.MaxExpandedBytes))
                {
                    new SheetReader(reader, shared, formats, cells, cancellationToken).Read(findings, name);
                }

                SheetPictures.Read(worksheet.DrawingsPart, cells, limits, cancellationToken);
                Add(cells, name, blocks, findings);
            }

            string? title = file.PackageProperties.Title;
            return new SourceDocument
            {
                Title = string.IsNullOrWhiteSpace(title) ? null : title!.Trim(),
                Blocks = new ValueList<SourceBlock>(blocks),
                Findings = new ValueList<Finding>(findings),
            };
        }
        catch (Exception exception) when (SafeXml.IsDamage(exception))
        {
            return Unreadable();
        }
    }

    /// <summary>Adds a sheet's table, and what had to be said of the sheet.</summary>
    internal static void Add(SheetCells cells, string name, List<SourceBlock> blocks, List<Finding> findings)
    {
        if (cells.ToTable() is { } table)
        {
            blocks.Add(table);
        }

        if (cells.HasHiddenText)
        {
            findings.Add(DocumentNotes.HiddenRows(name));
        }

        if (cells.IsCut)
        {
            findings.Add(DocumentNotes.Cut());
        }
    }

    private static SourceDocument Unreadable() => new() { Findings = new ValueList<Finding>([DocumentNotes.Damaged("Excel 工作簿", "Excel workbook")]) };
}
