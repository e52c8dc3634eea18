using System.Xml;

namespace GovInfoDisclosure.Documents.Excel;

/// <summary>Reads the cells of one sheet of a workbook, element by element.</summary>
internal sealed class SheetReader(XmlReader reader, IReadOnlyList<string> shared, CellFormats formats, SheetCells cells, CancellationToken cancellationToken)
{
    /// <summary>A table has some thirty columns; each range is asked of each cell.</summary>
    private const int MostHiddenRanges = 100;

    private int row;
    private int column;
    private int hiddenRanges;

    public void Read(List<Finding> findings, string sheet)
    {
        bool hasUncounted = false;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "row":
                    cancellationToken.ThrowIfCancellationRequested();
                    row = int.TryParse(reader.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : row + 1;
                    column = 0;
                    if (reader.GetAttribute("hidden") is "1" or "true")
                    {
                        cells.Hide(row);
                    }

                    break;
                case "col" when reader.GetAttribute("hidden") is "1" or "true":
                    HideColumns();
                    break;
                case "c":
                    hasUncounted |= ReadCell();
                    break;
                case "mergeCell":
                    Merge(reader.GetAttribute("ref") ?? "");
                    break;
            }
        }

        if (hasUncounted)
        {
            findings.Add(DocumentNotes.FormulaWithoutValue(sheet));
        }
    }

    private void HideColumns()
    {
        if (int.TryParse(reader.GetAttribute("min"), NumberStyles.None, CultureInfo.InvariantCulture, out int first)
            && int.TryParse(reader.GetAttribute("max"), NumberStyles.None, CultureInfo.InvariantCulture, out int last)
            && ++hiddenRanges <= MostHiddenRanges)
        {
            cells.HideColumns(first, last);
        }
    }

    /// <summary>One cell; true where it holds a formula that nobody has worked out.</summary>
    private bool ReadCell()
    {
        string? type = reader.GetAttribute("t");
        string? style = reader.GetAttribute("s");
        if (SheetCells.TryAddress(reader.GetAttribute("r"), out int atRow, out int atColumn))
        {
            (row, column) = (atRow, atColumn);
        }
        else
        {
            column++;
        }

        if (reader.IsEmptyElement)
        {
            return false;
        }

        int depth = reader.Depth;
        bool hasFormula = false;
        string? value = null;
        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth))
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "f":
                    hasFormula = true;
                    break;
                case "v":
                    value = reader.IsEmptyElement ? "" : ReadText();
                    break;
                case "is":
                    value = SharedStrings.RichText(reader);
                    break;
            }
        }

        if (value is not null && !formats.IsStruck(style))
        {
            cells.Add(row, column, Show(type, value, style));
        }

        // A formula that comes to an empty text was worked out: it shows nothing.
        return hasFormula && (value is null || (value.Length == 0 && type != "str"));
    }

    private string ReadText()
    {
        string text = "";
        int depth = reader.Depth;
        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth))
        {
            text += reader.Value;
        }

        return text;
    }

    private string Show(string? type, string value, string? style) => type switch
    {
        "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < shared.Count ? shared[index] : "#" + value,
        "str" or "inlineStr" or "e" or "d" => value,
        "b" => value == "1" ? "TRUE" : "FALSE",
        _ => formats.Show(value, style),
    };

    private void Merge(string range)
    {
        int colon = range.IndexOf(':');
        if (colon > 0 && SheetCells.TryAddress(range.Substring(0, colon), out int top, out int left)
            && SheetCells.TryAddress(range.Substring(colon + 1), out int bottom, out int right))
        {
            cells.Merge(top, left, bottom, right);
        }
    }
}
