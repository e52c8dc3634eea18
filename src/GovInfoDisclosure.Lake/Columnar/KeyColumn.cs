namespace GovInfoDisclosure.Lake.Columnar;

/// <summary>A column before the cells, with what it holds of a row: a text or a number.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsRequired">Whether it is never null.</param>
/// <param name="Text">The text; null of a number.</param>
/// <param name="Number">The number; null of a text.</param>
internal sealed record KeyColumn(string Name, bool IsRequired, Func<StoredRow, string?>? Text, Func<StoredRow, long?>? Number)
{
    /// <summary>Those of the tables report_wide and report_header, in their order.</summary>
    public static IReadOnlyList<KeyColumn> All { get; } =
        [.. WideColumns.Keys.Select(key => Of(key.Name, key.Constraint.StartsWith("NOT NULL", StringComparison.Ordinal)))];

    private static KeyColumn Of(string name, bool isRequired) => name switch
    {
        "report_id" => new(name, isRequired, row => row.Id, null),
        "edition" => new(name, isRequired, null, row => (int)row.Form.Edition),
        "other_handling_rows" => new(name, isRequired, null, row => row.Form.HasSingleOtherHandling ? 1 : 3),
        "has_other_documents" => new(name, isRequired, null, row => row.Form.HasOtherDocuments ? 1 : 0),
        "agency_name" => new(name, isRequired, row => row.Agency.Name, null),
        "agency_code" => new(name, isRequired, row => row.Agency.Code, null),
        "division_code" => new(name, isRequired, row => row.Agency.DivisionCode, null),
        "agency_level" => new(name, isRequired, row => row.Agency.Level is AgencyLevel level ? DataName.Of(level) : null, null),
        "report_year" => new(name, isRequired, null, row => row.Year),
        "published_on" => new(name, isRequired, row => row.Published, null),
        "parent_id" => new(name, isRequired, _ => null, null),
        "expected_units" => new(name, isRequired, null, _ => null),
        _ => throw new InvalidOperationException("No one says what the column " + name + " holds."),
    };
}
