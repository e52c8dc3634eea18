using System.Xml;
using GovInfoDisclosure.Documents.Excel;
using GovInfoDisclosure.Rendering;

namespace GovInfoDisclosure.Documents.Writing;

/// <summary>Writes one sheet of a workbook, in the order that the format wants its parts.</summary>
internal sealed class SheetXml(XmlWriter xml)
{
    private const string Main = BlankWorkbook.Main;

    // Fifteen columns of seven digits fit the width of a page; a Chinese character is as wide as two digits.
    private const decimal ColumnWidth = 7.5m;

    public void Start(int columns)
    {
        xml.WriteStartElement("worksheet", Main);
        xml.WriteStartElement("sheetPr", Main);
        Element("pageSetUpPr", ("fitToPage", "1"));
        xml.WriteEndElement();
        xml.WriteStartElement("cols", Main);
        Element("col", ("min", "1"), ("max", columns.ToString(CultureInfo.InvariantCulture)),
            ("width", ColumnWidth.ToString(CultureInfo.InvariantCulture)), ("customWidth", "1"));
        xml.WriteEndElement();
        xml.WriteStartElement("sheetData", Main);
    }

    /// <summary>How many lines a label takes in merged cells, which no spreadsheet program makes higher by itself.</summary>
    public static int Lines(string label, int columns) => (int)decimal.Ceiling(DisplayWidth.Of(label) / ((ColumnWidth * columns) - 1));

    public void Row(int number, int height, IEnumerable<(int Column, string? Text, string? Formula, int Style)> cells)
    {
        xml.WriteStartElement("row", Main);
        xml.WriteAttributeString("r", number.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("ht", height.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("customHeight", "1");

        foreach ((int column, string? text, string? formula, int style) in cells)
        {
            xml.WriteStartElement("c", Main);
            xml.WriteAttributeString("r", SheetCells.Address(number, column));
            xml.WriteAttributeString("s", style.ToString(CultureInfo.InvariantCulture));
            if (text is not null)
            {
                xml.WriteAttributeString("t", "inlineStr");
                xml.WriteStartElement("is", Main);
                xml.WriteElementString("t", Main, text);
                xml.WriteEndElement();
            }
            else if (formula is not null)
            {
                // Nothing is filled in yet: every formula comes to an empty text.
                xml.WriteAttributeString("t", "str");
                xml.WriteElementString("f", Main, formula);
                xml.WriteElementString("v", Main, "");
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    public void End(IReadOnlyList<string> merges, IEnumerable<(string Range, string Formula)> marked, IEnumerable<SheetCheck> checks)
    {
        xml.WriteEndElement();

        // No password: who has to change the form can, and who fills it in does not by mistake.
        Element("sheetProtection", ("sheet", "1"), ("objects", "1"), ("scenarios", "1"), ("formatColumns", "0"), ("formatRows", "0"));
        xml.WriteStartElement("mergeCells", Main);
        foreach (string range in merges)
        {
            Element("mergeCell", ("ref", range));
        }

        xml.WriteEndElement();
        foreach ((string range, string formula) in marked)
        {
            xml.WriteStartElement("conditionalFormatting", Main);
            xml.WriteAttributeString("sqref", range);
            xml.WriteStartElement("cfRule", Main);
            xml.WriteAttributeString("type", "expression");
            xml.WriteAttributeString("dxfId", "0");
            xml.WriteAttributeString("priority", "1");
            xml.WriteElementString("formula", Main, formula);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteStartElement("dataValidations", Main);
        foreach (SheetCheck check in checks)
        {
            Validation(check);
        }

        xml.WriteEndElement();
        Element("pageMargins", ("left", "0.5"), ("right", "0.5"), ("top", "0.6"), ("bottom", "0.6"), ("header", "0.3"), ("footer", "0.3"));

        // 9 is A4; as high as it takes.
        Element("pageSetup", ("paperSize", "9"), ("fitToHeight", "0"), ("orientation", "portrait"));
        xml.WriteEndElement();
    }

    private void Validation(SheetCheck check)
    {
        xml.WriteStartElement("dataValidation", Main);
        foreach ((string name, string value) in ((string, string)[])
            [("type", check.Type), ("operator", "between"), ("allowBlank", "1"), ("showErrorMessage", "1"), ("errorTitle", "填报有误"), ("error", check.Message),
                ("sqref", string.Join(" ", check.Cells))])
        {
            xml.WriteAttributeString(name, value);
        }

        xml.WriteElementString("formula1", Main, check.Least);
        xml.WriteElementString("formula2", Main, check.Most);
        xml.WriteEndElement();
    }

    private void Element(string name, params (string Name, string Value)[] attributes)
    {
        xml.WriteStartElement(name, Main);
        foreach ((string attribute, string value) in attributes)
        {
            xml.WriteAttributeString(attribute, value);
        }

        xml.WriteEndElement();
    }
}
