namespace GovInfoDisclosure.Rules.Language;

/// <summary>Whose cells an address speaks of: the report's own, those of the same agency's report of the year before (<c>prior.</c>) or of two years back
/// (<c>prior2.</c>), of the unit that the instance is about (<c>unit.</c>), or in a sum of all units (<c>units.</c>).</summary>
internal enum CellSource
{
    Own,
    Prior,
    Prior2,
    Unit,
    Units,
}

/// <summary>An address as a rule writes it: with variables in braces, and in a sum with wildcards.</summary>
/// <param name="Source">Whose cells.</param>
/// <param name="Path">The address without the source.</param>
/// <param name="Line">Where it stands in the rule file.</param>
/// <param name="Column">Where it stands in its line.</param>
internal sealed record CellTemplate(CellSource Source, string Path, int Line, int Column)
{
    private static readonly string[] Prefixes = ["", "prior.", "prior2.", "unit.", "units."];

    /// <summary>The same cell of the report of the year before; null where there is none.</summary>
    public CellTemplate? YearBefore => Source is CellSource.Own or CellSource.Prior ? this with { Source = Source + 1 } : null;

    public static CellTemplate Of(string text, int line, int column)
    {
        int source = Array.FindLastIndex(Prefixes, prefix => text.StartsWith(prefix, StringComparison.Ordinal));
        return new CellTemplate((CellSource)source, text.Substring(Prefixes[source].Length), line, column);
    }

    /// <summary>By the place alone, for they are looked up for every instance of a rule, and hardly two stand in one place.</summary>
    public override int GetHashCode() => unchecked((Line * 397) ^ Column);

    public override string ToString() => Prefixes[(int)Source] + Path;
}
