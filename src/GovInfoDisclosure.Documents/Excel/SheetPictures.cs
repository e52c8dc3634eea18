using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace GovInfoDisclosure.Documents.Excel;

/// <summary>The pictures that lie on a sheet: one in a cell stands for what the cell would say.</summary>
internal static class SheetPictures
{
    /// <summary>A table has some hundred cells.</summary>
    private const int Most = 1_000;

    /// <summary>Tells the cells of a sheet which of them have a picture in them; one that lies over several cells, as a seal does, is of none.</summary>
    public static void Read(DrawingsPart? part, SheetCells cells, DocumentLimits limits, CancellationToken cancellationToken)
    {
        if (part is null)
        {
            return;
        }

        using XmlReader reader = SafeXml.Open(part, limits.MaxExpandedBytes);
        int count = 0;
        (int Row, int Column) from = default;
        (int Row, int Column) to = default;
        bool isTo = false;
        while (reader.Read() && count < Most)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "twoCellAnchor" or "oneCellAnchor":
                    cancellationToken.ThrowIfCancellationRequested();
                    from = to = default;
                    isTo = false;
                    break;
                case "to":
                    isTo = true;
                    break;
                case "col" when Index(reader) is int column:
                    to.Column = column;
                    from.Column = isTo ? from.Column : column;
                    break;
                case "colOff" when isTo && Index(reader) == 1:
                    // It ends where the column before does.
                    to.Column = Math.Max(from.Column, to.Column - 1);
                    break;
                case "rowOff" when isTo && Index(reader) == 1:
                    to.Row = Math.Max(from.Row, to.Row - 1);
                    break;
                case "row" when Index(reader) is int row:
                    to.Row = row;
                    from.Row = isTo ? from.Row : row;
                    break;
                case "blip" when from.Row > 0 && from.Column > 0:
                    count++;
                    cells.AddPicture(from, to);
                    break;
            }
        }
    }

    /// <summary>A row or column, from 1; drawings count from 0.</summary>
    private static int? Index(XmlReader reader) => reader.Read() && reader.NodeType == XmlNodeType.Text
        && int.TryParse(reader.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < int.MaxValue ? index + 1 : null;
}
