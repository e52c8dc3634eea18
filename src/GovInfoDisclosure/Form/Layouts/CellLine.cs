namespace GovInfoDisclosure.Form.Layouts;

/// <summary>What a layout says of a cell.</summary>
/// <param name="Row">The row that it stands in.</param>
/// <param name="Key">The JSON name.</param>
/// <param name="Label">The official label of the column.</param>
/// <param name="LabelEn">The label in English.</param>
/// <param name="Measure">What it counts.</param>
/// <param name="IsSigned">Whether it may be negative.</param>
/// <param name="SqlName">The column's name in SQL.</param>
/// <param name="Access">Takes the cell out of a report, or replaces it.</param>
internal sealed record CellLine<TRoot>(
    RowLine Row, string Key, string Label, string LabelEn, Measure Measure, bool IsSigned, string SqlName, CellAccess<TRoot> Access);
