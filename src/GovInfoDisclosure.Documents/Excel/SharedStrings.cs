using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace GovInfoDisclosure.Documents.Excel;

/// <summary>The texts that cells of a workbook refer to by number.</summary>
internal static class SharedStrings
{
    public static IReadOnlyList<string> Read(SharedStringTablePart? part, DocumentLimits limits, CancellationToken cancellationToken)
    {
        var texts = new List<string>();
        if (part is null)
        {
            return texts;
        }

        using XmlReader reader = SafeXml.Open(part, limits.MaxExpandedBytes);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "si")
            {
                cancellationToken.ThrowIfCancellationRequested();
                texts.Add(RichText(reader));
            }
        }

        return texts;
    }

    /// <summary>
    /// The text of an element with runs in it; the reader stands on its end. Readings of characters (<c>rPh</c>) are
    /// no text, raised and lowered runs are marks in square brackets; what is crossed out is deleted.
    /// </summary>
    public static string RichText(XmlReader reader)
    {
        var text = new CellText();
        if (reader.IsEmptyElement)
        {
            return "";
        }

        int depth = reader.Depth;
        bool takes = false;
        int phonetic = 0;
        bool isStruck = false;
        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth))
        {
            bool starts = reader.NodeType == XmlNodeType.Element;
            bool ends = reader.NodeType == XmlNodeType.EndElement;
            switch (reader.LocalName)
            {
                case "rPh":
                    phonetic += starts && !reader.IsEmptyElement ? 1 : ends ? -1 : 0;
                    break;
                case "vertAlign" when starts:
                    if (reader.GetAttribute("val") is "superscript" or "subscript")
                    {
                        text.OpenMark();
                    }

                    break;
                case "strike" when starts:
                    isStruck = reader.GetAttribute("val") is not ("0" or "false");
                    break;
                case "r":
                    text.CloseMark();
                    isStruck = false;
                    break;
                case "t":
                    takes = starts && !reader.IsEmptyElement;
                    break;
                default:
                    if (takes && phonetic == 0 && !isStruck
                        && reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA)
                    {
                        text.AddAsIs(reader.Value);
                    }

                    break;
            }
        }

        return text.TakeAsIs().Replace("\r\n", "\n").Replace('\r', '\n');
    }
}
