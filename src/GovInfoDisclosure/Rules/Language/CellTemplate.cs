namespace GovInfoDisclosure.Rules.Language;

/// <summary>Whose cells an address speaks of.</summary>
internal enum CellSource
{
    /// <summary>The report itself.</summary>
    Own,

    /// <summary>The same agency's report of the year before: <c>prior.</c></summary>
    Prior,

    /// <summary>The unit that the instance is about: <c>unit.</c></summary>
    Unit,

    /// <summary>All units, in a sum: <c>units.</c></summary>
    Units,
}

/// <summary>An address as a rule writes it: with variables in braces, and in a sum with wildcards.</summary>
/// <param name="Source">Whose cells.</param>
/// <param name="Path">The address without the source.</param>
/// <param name="Line">Where it stands in the rule file.</param>
/// <param name="Column">Where it stands in its line.</param>
internal sealed record CellTemplate(CellSource Source, string Path, int Line, int Column)
{
    public static CellTemplate Of(string text, int line, int column)
    {
        (CellSource source, int prefix) =
            text.StartsWith("prior.", System.StringComparison.Ordinal) ? (CellSource.Prior, 6)
            : text.StartsWith("units.", System.StringComparison.Ordinal) ? (CellSource.Units, 6)
            : text.StartsWith("unit.", System.StringComparison.Ordinal) ? (CellSource.Unit, 5)
            : (CellSource.Own, 0);
        return new CellTemplate(source, text.Substring(prefix), line, column);
    }

    public override string ToString() => Source switch
    {
        CellSource.Prior => "prior." + Path,
        CellSource.Unit => "unit." + Path,
        CellSource.Units => "units." + Path,
        _ => Path,
    };
}
