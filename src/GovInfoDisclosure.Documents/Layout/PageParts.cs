namespace GovInfoDisclosure.Documents.Layout;

/// <summary>What a page shows: its ruled tables, and the lines outside them.</summary>
/// <param name="Number">The page, from 1.</param>
/// <param name="Ruled">The ruled tables, from top to bottom.</param>
/// <param name="Lines">The lines, from top to bottom.</param>
/// <param name="Pictures">The pictures that may be tables.</param>
internal sealed record PageParts(int Number, List<RuledTable> Ruled, List<PhraseLine> Lines, List<DrawnPicture> Pictures);
