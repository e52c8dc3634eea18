namespace GovInfoDisclosure.Lake.Sql.Queries;

/// <summary>What a rule's instances may differ by: the shape of the form, the agency's level, a partner's shape.</summary>
internal sealed class Dimension
{
    private readonly Func<IReadOnlyList<int>, string?> shortCondition;

    private Dimension(string column, IReadOnlyList<string?> values, Func<IReadOnlyList<int>, string?>? shortCondition = null)
    {
        Column = column;
        Values = values;
        this.shortCondition = shortCondition ?? (_ => null);
    }

    public static Dimension Level { get; } = new(
        "agency_level",
        [.. Levels.Select(level => level is AgencyLevel known ? SqlWords.Quoted(DataName.Of(known)) : null)]);

    public static Dimension Complete { get; } = new("units_complete", ["1", null]);

    /// <summary>The levels that there are, as literals.</summary>
    public static string KnownLevels => string.Join(", ", Level.Values.Where(level => level is not null));

    public static IReadOnlyList<AgencyLevel?> Levels =>
        [AgencyLevel.Central, AgencyLevel.Provincial, AgencyLevel.Prefectural, AgencyLevel.County, AgencyLevel.Township, null];

    /// <summary>The column that tells it.</summary>
    public string Column { get; }

    /// <summary>The values as literals; null is whatever is none of the others.</summary>
    public IReadOnlyList<string?> Values { get; }

    /// <summary>The shapes of a report, whose parts stand in columns of their own too.</summary>
    /// <param name="prefix">What the columns' names begin with: <c>p_</c> for a partner.</param>
    /// <param name="forms">The shapes.</param>
    public static Dimension Shape(string prefix, IReadOnlyList<FormShape> forms) => new(
        prefix + "shape",
        [.. forms.Select(form => Literal(WideColumns.ShapeOf(form)))],
        places => ByParts(prefix, forms, places));

    public static string Literal(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What is TRUE for some of the values, and FALSE or NULL for the others.</summary>
    /// <param name="places">Which values.</param>
    public string Is(IReadOnlyList<int> places)
    {
        if (places.Any(place => Values[place] is null))
        {
            return $"NOT COALESCE({OneOf(Enumerable.Range(0, Values.Count).Where(place => Values[place] is not null && !places.Contains(place)))}, FALSE)";
        }

        return shortCondition(places) ?? OneOf(places);
    }

    /// <summary>No list: engines that work on columns join with one.</summary>
    private string OneOf(IEnumerable<int> places)
    {
        string[] equal = [.. places.Select(place => $"{Column} = {Values[place]}")];
        return equal.Length == 1 ? equal[0] : $"({string.Join(" OR ", equal)})";
    }

    /// <summary>One comparison, or two, that tell these shapes from the others; null where there are none.</summary>
    private static string? ByParts(string prefix, IReadOnlyList<FormShape> forms, IReadOnlyList<int> places)
    {
        (string Text, Func<FormShape, bool> Is)[] parts =
        [
            ($"{prefix}edition = 2021", form => form.Edition == ReportEdition.Edition2021),
            ($"{prefix}edition = 2019", form => form.Edition == ReportEdition.Edition2019),
            ($"{prefix}other_handling_rows = 3", form => !form.HasSingleOtherHandling),
            ($"{prefix}other_handling_rows = 1", form => form.HasSingleOtherHandling),
            ($"{prefix}has_other_documents = 1", form => form.HasOtherDocuments),
            ($"{prefix}has_other_documents = 0", form => !form.HasOtherDocuments),
        ];
        bool Fits(Func<FormShape, bool> condition) => forms.Select((form, place) => condition(form) == places.Contains(place)).All(same => same);
        return parts.Where(part => Fits(part.Is)).Select(part => part.Text)
            .Concat(
                from one in parts
                from other in parts
                where Fits(form => one.Is(form) && other.Is(form))
                select $"{one.Text} AND {other.Text}")
            .FirstOrDefault();
    }
}
