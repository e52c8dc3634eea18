namespace GovInfoDisclosure.Form.Layouts;

/// <summary>What a layout says of a row.</summary>
/// <param name="Address">The path of JSON names without the column.</param>
/// <param name="Group">The label of the group that the row stands in; empty where there is none.</param>
/// <param name="GroupEn">The same in English.</param>
/// <param name="Label">The row's own label.</param>
/// <param name="LabelEn">The same in English.</param>
internal sealed record RowLine(string Address, string Group, string GroupEn, string Label, string LabelEn);
