namespace GovInfoDisclosure.Schema;

/// <summary>In which shapes of an edition something stands: said by the two facts in which shapes differ.</summary>
/// <param name="OtherHandling"><c>one</c> or <c>three</c> rows of 其他处理; null for either.</param>
/// <param name="OtherDocuments">Whether table 2 has Hubei's row; null for either.</param>
internal sealed record ShapeCondition(string? OtherHandling, bool? OtherDocuments)
{
    private static readonly ShapeCondition[] All =
    [
        new(null, null), new("one", null), new("three", null), new(null, true), new(null, false),
        new("one", true), new("one", false), new("three", true), new("three", false),
    ];

    public static IEnumerable<FormShape> ShapesOf(ReportEdition edition) => FormShape.All.Where(form => form.Edition == edition);

    /// <summary>The condition that exactly these shapes of their edition meet.</summary>
    public static ShapeCondition Of(IReadOnlyList<FormShape> shapes) =>
        All.FirstOrDefault(condition => ShapesOf(shapes[0].Edition).All(form => condition.Fits(form) == shapes.Contains(form)))
        ?? throw new InvalidOperationException("No condition tells these shapes from the others.");

    /// <summary>What the shapes of an edition hold, as one list in which each shape's own stand in their order; what several shapes hold alike stands there
    /// once.</summary>
    public static IReadOnlyList<T> Merge<T>(ReportEdition edition, Func<FormShape, IReadOnlyList<T>> list, Func<T, string> key, Action<T, FormShape> add)
    {
        var merged = new List<T>();
        var known = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (FormShape form in ShapesOf(edition))
        {
            int at = 0;
            foreach (T item in list(form))
            {
                if (known.TryGetValue(key(item), out T? same))
                {
                    at = merged.IndexOf(same) + 1;
                }
                else
                {
                    same = item;
                    known.Add(key(item), item);
                    merged.Insert(at++, item);
                }

                add(same, form);
            }
        }

        return merged;
    }

    private bool Fits(FormShape form) =>
        (OtherHandling is null || (OtherHandling == "one") == form.HasSingleOtherHandling)
        && (OtherDocuments is null || OtherDocuments == form.HasOtherDocuments);
}
