namespace GovInfoDisclosure.Rendering;

/// <summary>A place in a document in words: 第 3 页第 2 个表格第 4 行第 5 列. Also compiled into the workbook's package.</summary>
internal static class PlaceText
{
    public static string Of(Place place, MessageLanguage language)
    {
        var parts = new List<string>();
        Add(place.Page, "第 {0} 页", "page {0}");
        if (place.Line > 0)
        {
            Add(place.Line, "第 {0} 行", "line {0}");
            Add(place.Column > 0 ? place.Column : null, "第 {0} 列", "column {0}");
        }
        else if (place.Sheet is string sheet)
        {
            parts.Add(Pick("工作表“" + sheet + "”", "sheet '" + sheet + "'"));
            parts.Add(Pick(place.Cell + " 格", "cell " + place.Cell));
        }
        else
        {
            Add(place.Table, "第 {0} 个表格", "table {0}");
            Add(place.Row, "第 {0} 行", "row {0}");
            Add(place.Row is not null && place.Column > 0 ? place.Column : null, "第 {0} 列", "column {0}");
        }

        return DisplayWidth.Printable(string.Join(Pick("", ", "), parts));

        string Pick(string zh, string en) => language == MessageLanguage.Chinese ? zh : en;

        void Add(int? number, string zh, string en)
        {
            if (number is int known)
            {
                parts.Add(string.Format(CultureInfo.InvariantCulture, Pick(zh, en), known));
            }
        }
    }
}
