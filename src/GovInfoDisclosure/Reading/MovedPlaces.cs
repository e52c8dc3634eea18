namespace GovInfoDisclosure.Reading;

/// <summary>What was read of the lines that a document was made into, with the places of the document itself.</summary>
internal static class MovedPlaces
{
    /// <param name="read">What was read.</param>
    /// <param name="placeOf">The place in the document of one in its lines; null where that has none.</param>
    public static ReadResult Of(ReadResult read, Func<Place, Place?> placeOf)
    {
        Place? Moved(Place? place) => place is Place known ? placeOf(known) : null;
        return read with
        {
            Findings = new ValueList<Finding>(read.Findings.Select(finding => finding with
            {
                Place = Moved(finding.Place),
                Cells = new ValueList<CellValue>(finding.Cells.Select(cell => cell with { Place = Moved(cell.Place) })),
            })),
            Cells = new ValueList<CellReading>(read.Cells.Select(cell => cell with { Place = placeOf(cell.Place) ?? default })),
            Sections = new ValueList<DocumentSection>(read.Sections.Select(section => section with
            {
                Place = Moved(section.Place) ?? default,
                Lines = new ValueList<DocumentLine>(section.Lines.Select(line => line with { Origin = Moved(new Place(line.Number, 1)) })),
            })),
            Claims = new ValueList<Claim>(read.Claims.Select(claim => claim with { Place = Moved(claim.Place) })),
            Titles = new ValueList<DocumentTitle>(read.Titles.Select(title => title with { Place = Moved(title.Place) ?? default })),
        };
    }
}
