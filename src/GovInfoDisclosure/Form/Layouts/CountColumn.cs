namespace GovInfoDisclosure.Form.Layouts;

/// <summary>One column of a row that counts pieces (件).</summary>
/// <param name="Key">The JSON name.</param>
/// <param name="Label">The official label.</param>
/// <param name="LabelEn">The label in English.</param>
/// <param name="IsSigned">Whether the count may be negative.</param>
internal readonly record struct CountColumn(string Key, string Label, string LabelEn, bool IsSigned = false);
