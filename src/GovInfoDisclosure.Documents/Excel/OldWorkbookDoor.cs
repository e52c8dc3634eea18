using ExcelDataReader;

namespace GovInfoDisclosure.Documents.Excel;

/// <summary>Old workbooks (.xls), sheet by sheet as <see cref="WorkbookDoor"/> does the new ones.</summary>
internal static class OldWorkbookDoor
{
    /// <summary>A sheet of this format has no more.</summary>
    private const int MostColumns = 256;

    public static SourceDocument Read(Stream stream, DocumentLimits limits, CancellationToken cancellationToken)
    {
        var blocks = new List<SourceBlock>();
        var findings = new List<Finding>();
        var looks = new NumberLooks();
        try
        {
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            using IExcelDataReader reader = ExcelReaderFactory.CreateBinaryReader(stream,
                new ExcelReaderConfiguration { FallbackEncoding = Encoding.GetEncoding("GB18030"), LeaveOpen = true });
            do
            {
                if (reader.VisibleState is not "visible")
                {
                    findings.Add(DocumentNotes.HiddenSheet(reader.Name));
                    continue;
                }

                var cells = new SheetCells(reader.Name, limits);
                foreach (CellRange range in reader.MergeCells ?? [])
                {
                    cells.Merge(range.FromRow + 1, range.FromColumn + 1, range.ToRow + 1, range.ToColumn + 1);
                }

                for (int row = 1; reader.Read() && !cells.IsCut; row++)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    if (reader.RowHeight == 0)
                    {
                        cells.Hide(row);
                    }

                    for (int column = 0; column < reader.FieldCount; column++)
                    {
                        if (reader.GetValue(column) is { } value)
                        {
                            cells.Add(row, column + 1, value is double number
                                ? looks.Of(reader.GetNumberFormatString(column)).Show(number)
                                : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
                        }
                    }
                }

                for (int column = 0; column < Math.Min(reader.FieldCount, MostColumns); column++)
                {
                    if (reader.GetColumnWidth(column) == 0)
                    {
                        cells.HideColumns(column + 1, column + 1);
                    }
                }

                WorkbookDoor.Add(cells, reader.Name, blocks, findings);
            }
            while (reader.NextResult());
        }
        catch (Exception exception) when (exception is not OperationCanceledException and not OutOfMemoryException)
        {
            // The library throws whatever its parser comes upon; a damaged file is a finding all the same.
            findings.Add(DocumentNotes.Damaged("Excel 工作簿（.xls）", "Excel workbook (.xls)"));
        }

        return new SourceDocument { Blocks = new ValueList<SourceBlock>(blocks), Findings = new ValueList<Finding>(findings) };
    }
}
