namespace GovInfoDisclosure.Reading.Tables;

/// <summary>Table 4 in two tables with all its heads, as for a whole government and for its office alone.</summary>
internal static class CasesTwice
{
    /// <summary>The first row of cells below the heads of each; one or none where the table is printed once, or goes on in another.</summary>
    /// <param name="scan">The table.</param>
    /// <param name="columns">How many it has.</param>
    public static List<GridRow> Rows(ScannedTable scan, int columns)
    {
        var rows = new List<GridRow>();
        foreach (IGrouping<int, PrintedText> part in scan.Grid.IsTrueGrid
            ? scan.Texts.Where(text => text.Match.Entry?.Kind == LabelKind.Column).GroupBy(text => text.Field.Part.Number) : [])
        {
            Place last = part.Last().Field.Place;
            GridRow? row = part.Count() != columns ? null : scan.Grid.Rows.Find(row => row.Fields.Count == columns
                && row.Fields[0].Part.Number == part.Key && row.Fields[0].Place > last && row.Fields.TrueForAll(field => field.Kind != FieldKind.Text));
            if (row is not null)
            {
                rows.Add(row);
            }
        }

        return rows;
    }
}
