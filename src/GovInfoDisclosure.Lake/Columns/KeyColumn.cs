namespace GovInfoDisclosure.Lake.Columns;

/// <summary>A column before the cells, with what it holds of a row: a text or a number.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Constraint">What must hold of it in a table of SQL.</param>
/// <param name="Text">The text; null of a number.</param>
/// <param name="Number">The number; null of a text.</param>
internal sealed record KeyColumn(string Name, string Constraint, Func<StoredRow, string?>? Text, Func<StoredRow, long?>? Number)
{
    /// <summary>The column that a folder's partition holds instead of its files.</summary>
    public const string PartYear = "part_year";

    /// <summary>What a row says of itself: whose and which form. Two rows are equal reports where these and the cells are.</summary>
    public static IReadOnlyList<KeyColumn> OfReport { get; } =
    [
        new("edition", "NOT NULL CHECK (edition IN (2019, 2021))", null, row => (int)row.Form.Edition),
        new("other_handling_rows", "NOT NULL CHECK (other_handling_rows IN (1, 3))", null, row => row.Form.HasSingleOtherHandling ? 1 : 3),
        new("has_other_documents", "NOT NULL CHECK (has_other_documents IN (0, 1))", null, row => row.Form.HasOtherDocuments ? 1 : 0),
        new("agency_name", "", row => row.Agency.Name, null),
        new("agency_code", "", row => row.Agency.Code, null),
        new("division_code", "", row => row.Agency.DivisionCode, null),
        new("agency_level", "CHECK (agency_level IN ('central', 'provincial', 'prefectural', 'county', 'township'))",
            row => row.Agency.Level is AgencyLevel level ? DataName.Of(level) : null, null),
        new("report_year", "", null, row => row.Year),
        new("published_on", "", row => row.Published, null),
    ];

    /// <summary>Those of the tables report_wide and report_header, in their order.</summary>
    public static IReadOnlyList<KeyColumn> All { get; } =
    [
        new("report_id", "NOT NULL", row => row.Id, null),
        .. OfReport,
        new("parent_id", "", _ => null, null),
        new("expected_units", "", null, _ => null),
        new("report_key", "NOT NULL", row => row.Key, null),
        new("source", "", row => row.Origin.Source, null),
        new("input_hash", "", row => row.Origin.InputHash, null),
        new("load_id", "", row => row.Origin.LoadId, null),
        new("loaded_at", "", row => row.Origin.LoadedAt is DateTimeOffset at ? TimeOf(at) : null, null),
        new("tool_version", "", row => row.Origin.ToolVersion ?? Provenance.Version, null),
        new("province", "", row => ReportIds.ProvinceOf(row.Agency), null),

        // Engines partition by it, and a partition column should never be NULL: 0 where the report says no year.
        new(PartYear, "NOT NULL", null, row => row.Year ?? 0),
    ];

    /// <summary>A moment as the tables hold it: text, in UTC.</summary>
    public static string TimeOf(DateTimeOffset time) => time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);

    /// <summary>Whether it is a number.</summary>
    public bool IsNumber => Number is not null;

    /// <summary>Whether it is never null.</summary>
    public bool IsRequired => Constraint.StartsWith("NOT NULL", StringComparison.Ordinal);
}
