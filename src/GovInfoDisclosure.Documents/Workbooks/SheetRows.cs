using GovInfoDisclosure.Rendering;

namespace GovInfoDisclosure.Documents.Workbooks;

/// <summary>Rows of a sheet as SpreadsheetML: texts as inline strings, which no program takes for formulas, and numbers as numbers.</summary>
internal sealed class SheetRows
{
    /// <summary>Style 1 of the workbook: a text that stays one when somebody edits it.</summary>
    private const string TextStyle = "1";
    private const string HeadStyle = "2";

    /// <summary>A cell holds no more.</summary>
    private const int MostCharacters = 32_000;

    private readonly StringBuilder xml = new();

    public SheetRows Begin()
    {
        xml.Append("<row>");
        return this;
    }

    public SheetRows End()
    {
        xml.Append("</row>");
        return this;
    }

    public SheetRows Head(string text) => Text(text, HeadStyle);

    public SheetRows Text(string? text) => string.IsNullOrEmpty(text) ? Empty() : Text(text!, TextStyle);

    public SheetRows Number(decimal? number)
    {
        if (number is not decimal known)
        {
            return Empty();
        }

        xml.Append("<c><v>").Append(known.ToString("0.############", CultureInfo.InvariantCulture)).Append("</v></c>");
        return this;
    }

    /// <summary>The rows so far as bytes.</summary>
    public byte[] ToBytes() => Encoding.UTF8.GetBytes(xml.ToString());

    private SheetRows Empty()
    {
        xml.Append("<c/>");
        return this;
    }

    private SheetRows Text(string text, string style)
    {
        xml.Append("<c t=\"inlineStr\" s=\"").Append(style).Append("\"><is><t xml:space=\"preserve\">");
        string shown = DisplayWidth.Printable(text.Length > MostCharacters ? text.Substring(0, MostCharacters) + "…" : text);
        for (int i = 0; i < shown.Length; i++)
        {
            char c = shown[i];
            switch (c)
            {
                case '&': xml.Append("&amp;"); break;
                case '<': xml.Append("&lt;"); break;
                case '>': xml.Append("&gt;"); break;
                case '\uFFFE' or '\uFFFF': xml.Append('\uFFFD'); break;

                // _x0041_ would be read as the letter A.
                case '_' when i + 1 < shown.Length && shown[i + 1] == 'x': xml.Append("_x005F_"); break;
                default: xml.Append(c); break;
            }
        }

        xml.Append("</t></is></c>");
        return this;
    }
}
