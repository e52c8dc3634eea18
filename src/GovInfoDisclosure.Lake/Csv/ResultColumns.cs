namespace GovInfoDisclosure.Lake.Csv;

/// <summary>The columns of the tables of results, in their order: CSV, Parquet and the readers for bulk copies take them from here.</summary>
/// <remarks>The order is promised: what is new comes behind what was there.</remarks>
internal static class ResultColumns
{
    /// <summary>Which report it is in the tables of reports, and what judged it: behind all others, the same in every table.</summary>
    private static readonly RowColumn<ResultRow>[] Provenance =
    [
        Text("content_id", row => row.Document.ContentId),
        Text("report_key", row => row.Document.Key, isRequired: true),
        Text("input_hash", row => row.Document.InputHash),
        Text("tool_version", row => row.Document.Tool, isRequired: true),
        Text("rule_set", row => row.Document.RuleSet, isRequired: true),
        Text("options", row => row.Document.Options),
        Text("load_id", row => row.Document.LoadId),
        Text("loaded_at", row => row.Document.LoadedAt),
    ];

    private static readonly RowColumn<ResultRow> Id = Text("report_id", row => row.Document.Id, isRequired: true);

    private static readonly RowColumn<ResultRow>[] Whose = [Text("agency", row => row.Document.Agency), Number("year", row => row.Document.Year)];

    private static readonly RowColumn<ResultRow> FindingNumber = Number("finding_no", row => row.FindingNumber, isRequired: true);

    private static readonly RowColumn<ResultRow>[] RuleAndInstance =
        [Text("rule_id", row => row.Finding!.RuleId, isRequired: true), Text("instance_id", row => row.Texts!.Id, isRequired: true)];

    private static readonly RowColumn<ResultRow>[] Findings =
    [
        Id, .. RuleAndInstance,
        Text("outcome", row => row.Finding!.Waiver is null ? DataName.Of(row.Finding.Outcome) : "excused", isRequired: true),
        Text("severity", row => DataName.Of(row.Finding!.Severity), isRequired: true),
        Amount("left_value", row => row.Finding!.Left), Amount("right_value", row => row.Finding!.Right), Amount("difference", row => row.Finding!.Difference),
        .. PlaceOf(row => row.Finding!.Place), .. Whose, Text("title", row => row.Texts!.Title), Text("message", row => row.Texts!.Message, isRequired: true),
        Text("cells", row => row.Texts!.Cells), Text("labels", row => row.Texts!.Labels), FindingNumber, .. Provenance,
        Text("waiver", row => row.Texts!.Waiver),
    ];

    private static readonly RowColumn<ResultRow>[] Summary =
    [
        Id, Counted("holds", result => result.Holds), Counted("broken", result => result.Broken), Counted("undecided", result => result.Undecided),
        Counted("not_applicable", result => result.NotApplicable),
        Number("errors", row => FindingTexts.Count(row.Result!, Severity.Error)), Number("warnings", row => FindingTexts.Count(row.Result!, Severity.Warning)),
        Number("infos", row => FindingTexts.Count(row.Result!, Severity.Info)), Counted("excused", result => result.Excused.Count),
        Text("not_read", row => FindingTexts.CauseOf(row.Result!)), .. Whose, .. Provenance,
    ];

    private static readonly RowColumn<ResultRow>[] RuleCounts =
    [
        Id, Text("rule_id", row => row.Count!.RuleId, isRequired: true), Text("severity", row => DataName.Of(row.Count!.Severity), isRequired: true),
        Number("holds", row => row.Count!.Holds, isRequired: true), Number("broken", row => row.Count!.Broken, isRequired: true),
        Number("undecided", row => row.Count!.Undecided, isRequired: true), Number("not_applicable", row => row.Count!.NotApplicable, isRequired: true),
        Number("excused", row => row.Count!.Excused, isRequired: true), .. Whose, .. Provenance,
    ];

    private static readonly RowColumn<ResultRow>[] FindingCells =
    [
        Id, FindingNumber, .. RuleAndInstance, Number("cell_no", row => row.Number, isRequired: true), Text("cell_of", row => FindingTexts.Plain(row.Cell!.Of)),
        Text("address", row => row.Cell!.Address, isRequired: true), Text("label", row => row.Label), Amount("cell_value", row => row.Cell!.Value),
        .. PlaceOf(row => row.Cell!.Place), .. Provenance,
    ];

    private static readonly RowColumn<ResultRow>[] Diagnosis =
    [
        Id, Number("part_no", row => row.Block!.Number, isRequired: true), Number("explanation_no", row => row.Explanation?.Number),
        Number("change_no", row => row.Change is null ? null : row.Number),
        Text("grade", row => row.Explanation is null ? null : DataName.Of(row.Explanation.Grade)),
        Amount("weight", row => row.Explanation?.Weight), Number("is_tied", row => row.Block!.IsTied ? 1 : 0, isRequired: true),
        Number("is_cut_off", row => row.Block!.IsCutOff ? 1 : 0, isRequired: true),
        Text("slips", row => row.Explanation is null ? null : string.Join(" ", row.Explanation.Slips.Select(slip => DataName.Of(slip)))),
        Text("address", row => row.Change?.Address), Text("label", row => row.Label), Amount("from_value", row => row.Change?.From),
        Amount("to_value", row => row.Change?.To), Number("is_determined", row => row.Change is null ? null : row.Change.IsDetermined ? 1 : 0),
        .. PlaceOf(row => row.Change?.Place), Text("message", row => row.Message, isRequired: true), .. Whose, .. Provenance,
    ];

    private static readonly RowColumn<ResultRow>[] Deduced =
    [
        Id, Text("address", row => row.Deduced!.Address, isRequired: true), Text("label", row => row.Label), Amount("deduced_value", row => row.Deduced!.Value),
        Text("rules", row => FindingTexts.Plain(string.Join(" ", row.Deduced!.Rules))), Text("message", row => row.Message, isRequired: true),
        .. PlaceOf(row => row.Deduced!.Place), .. Whose, .. Provenance,
    ];

    /// <summary>The columns of a table.</summary>
    public static IReadOnlyList<RowColumn<ResultRow>> Of(ResultTable table) => table switch
    {
        ResultTable.Findings => Findings,
        ResultTable.Summary => Summary,
        ResultTable.RuleCounts => RuleCounts,
        ResultTable.FindingCells => FindingCells,
        ResultTable.Diagnosis => Diagnosis,
        ResultTable.Deduced => Deduced,
        _ => throw new ArgumentOutOfRangeException(nameof(table)),
    };

    /// <summary>The name of a table, which its file has.</summary>
    public static string NameOf(ResultTable table) => table switch
    {
        ResultTable.RuleCounts => "rule_counts",
        ResultTable.FindingCells => "finding_cells",
        _ => DataName.Of(table),
    };

    private static RowColumn<ResultRow>[] PlaceOf(Func<ResultRow, Place?> place) =>
        [Number("place_line", row => place(row)?.Line), Number("place_column", row => place(row)?.Column)];

    /// <summary>No report, no counts: 0 would say that it was judged and nothing applied.</summary>
    private static RowColumn<ResultRow> Counted(string name, Func<ValidationResult, int> count) =>
        Number(name, row => row.Result!.Report is null ? null : count(row.Result));

    private static RowColumn<ResultRow> Text(string name, Func<ResultRow, string?> text, bool isRequired = false) => new(name, isRequired, Text: text);

    private static RowColumn<ResultRow> Number(string name, Func<ResultRow, long?> number, bool isRequired = false) => new(name, isRequired, Number: number);

    private static RowColumn<ResultRow> Amount(string name, Func<ResultRow, decimal?> amount) => new(name, false, Amount: amount);
}
