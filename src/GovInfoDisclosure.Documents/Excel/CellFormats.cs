using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace GovInfoDisclosure.Documents.Excel;

/// <summary>How the cells of a workbook show what they hold: by the numbers that cells give for their style.</summary>
internal sealed class CellFormats
{
    /// <summary>A spreadsheet takes no more.</summary>
    private const int MostStyles = 65_536;

    private readonly Dictionary<int, string> codes = [];
    private readonly List<bool> struckFonts = [];
    private readonly List<(int Format, int Font)> styles = [];
    private readonly NumberLooks looks = new();

    public static CellFormats Read(WorkbookStylesPart? part, DocumentLimits limits, CancellationToken cancellationToken)
    {
        var formats = new CellFormats();
        if (part is null)
        {
            return formats;
        }

        using XmlReader reader = SafeXml.Open(part, limits.MaxExpandedBytes);
        string list = "";
        while (reader.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (reader.NodeType == XmlNodeType.Element)
            {
                list = reader.LocalName is "numFmts" or "fonts" or "cellStyleXfs" or "cellXfs" or "dxfs" ? reader.LocalName : list;
                formats.Take(reader, list);
            }
        }

        return formats;
    }

    private void Take(XmlReader reader, string list)
    {
        switch (reader.LocalName)
        {
            case "numFmt" when list == "numFmts" && codes.Count < MostStyles:
                codes[Number(reader, "numFmtId")] = reader.GetAttribute("formatCode") ?? "";
                break;
            case "font" when list == "fonts" && struckFonts.Count < MostStyles:
                struckFonts.Add(false);
                break;
            case "strike" when list == "fonts" && struckFonts.Count > 0:
                struckFonts[struckFonts.Count - 1] = reader.GetAttribute("val") is not ("0" or "false");
                break;
            case "xf" when list == "cellXfs" && styles.Count < MostStyles:
                styles.Add((Number(reader, "numFmtId"), Number(reader, "fontId")));
                break;
        }
    }

    private static int Number(XmlReader reader, string attribute) =>
        int.TryParse(reader.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;

    /// <summary>Whether all that a cell holds is crossed out: it is deleted, as a tracked deletion is.</summary>
    /// <param name="style">The number of its style, as the file writes it; null where it has none.</param>
    public bool IsStruck(string? style) => TryStyle(style, out (int Format, int Font) found) && found.Font < struckFonts.Count && struckFonts[found.Font];

    /// <summary>What a cell shows of a number.</summary>
    /// <param name="stored">The number as the file writes it.</param>
    /// <param name="style">The number of the cell's style, as the file writes it; null where it has none.</param>
    public string Show(string stored, string? style)
    {
        if (CellNumber.HasSpareZeros(stored))
        {
            return stored;
        }

        if (!TryStyle(style, out (int Format, int Font) found) || found.Format == 0)
        {
            return CellNumber.Show(stored);
        }

        string code = codes.TryGetValue(found.Format, out string? own) ? own : BuiltInFormats.Code(found.Format);
        return double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? looks.Of(code).Show(value) : stored;
    }

    private bool TryStyle(string? style, out (int Format, int Font) found)
    {
        bool isKnown = int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < styles.Count;
        found = isKnown ? styles[index] : default;
        return isKnown;
    }
}
