using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Form;

namespace GovInfoDisclosure.Sql.Queries;

/// <summary>What a rule's instances may differ by: the shape of the form, the agency's level, a partner's shape.</summary>
/// <param name="Column">The column that tells it.</param>
/// <param name="Values">The values as literals; null is whatever is none of the others.</param>
internal sealed record Dimension(string Column, IReadOnlyList<string?> Values)
{
    public static readonly Dimension Level = new(
        "agency_level",
        [.. Levels.Select(level => level is AgencyLevel known ? SqlWords.Quoted(AgencyLevelNames.NameOf(known)) : null)]);

    /// <summary>The levels that there are, as literals.</summary>
    public static string KnownLevels => string.Join(", ", Level.Values.Where(level => level is not null));

    public static readonly Dimension Complete = new("units_complete", ["1", null]);

    public static IReadOnlyList<AgencyLevel?> Levels =>
        [AgencyLevel.Central, AgencyLevel.Provincial, AgencyLevel.Prefectural, AgencyLevel.County, AgencyLevel.Township, null];

    public static Dimension Shape(string column, IReadOnlyList<FormEdition> forms) =>
        new(column, [.. forms.Select(form => Literal(WideColumns.ShapeOf(form)))]);

    public static string Literal(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
