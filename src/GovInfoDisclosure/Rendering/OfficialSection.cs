namespace GovInfoDisclosure.Rendering;

/// <summary>One of the six sections of the form: its heading, and its table where it has one.</summary>
/// <param name="Kind">Which section it is.</param>
/// <param name="Title">The heading as the notice prints it, with its number, and in English.</param>
/// <param name="Table">The table of the section; <see langword="null"/> where it is prose.</param>
public sealed record OfficialSection(SectionKind Kind, Message Title, OfficialTable? Table);
