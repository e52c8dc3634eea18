namespace GovInfoDisclosure.Cli.Text;

/// <summary>What the text output is to show.</summary>
/// <param name="All">Every instance and every note by itself.</param>
/// <param name="ShowTable">The tables with something broken, drawn.</param>
/// <param name="BlankAsZero">Whether blanks were read as 0; the summary says so.</param>
internal sealed record CheckTextOptions(bool All, bool ShowTable, bool BlankAsZero);
