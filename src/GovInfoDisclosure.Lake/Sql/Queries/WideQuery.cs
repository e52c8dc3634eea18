namespace GovInfoDisclosure.Lake.Sql.Queries;

/// <summary>The queries over the wide table, one for each kind of rule.</summary>
internal sealed class WideQuery(SqlWords words, WideColumns columns)
{
    private const string Reports = WideColumns.CurrentWide;

    private readonly CellNames names = new(columns);

    private string Nothing => $"CAST(NULL AS {words.TextCast})";

    private string NoFindings =>
        "SELECT "
        + string.Join(", ", new[] { "report_id", "partner_id", "rule_id", "instance_id", "outcome", "severity" }.Select(name => $"{Nothing} AS {name}"))
        + ", " + string.Join(", ", new[] { "left_value", "right_value", "difference", "divisor" }.Select(name => $"CAST(NULL AS {words.WholeCast}) AS {name}"))
        + "\nWHERE 1 = 0\n";

    /// <summary>One scan: reports that surely pass are put aside first, the rest is judged cell by cell.</summary>
    public string OfSingle(InstanceTable table)
    {
        var query = new FindingsQuery(words, table.Entries, tellsForm: true);
        string known = $"known AS (\n  SELECT\n    report_id, agency_level, {string.Join(", ", WideColumns.ShapeParts)}, {Known("")},\n"
            + $"    {Nothing} AS partner_id, {Nothing} AS unit_name,\n    {Cells("")}\n  FROM {Reports}{OtherEdition("")}\n)";
        List<string> steps = [known];

        // Trino compiles a condition into one method, which this one could outgrow.
        if (!words.CompilesToMethods && PassFilter.Of(words, table.Entries) is string pass)
        {
            steps.Add($"suspect {words.Apart} (\n  SELECT * FROM known\n  WHERE NOT COALESCE(form_known = 1\n    AND {pass},\n    FALSE)\n)");
        }

        steps.AddRange(query.Steps(steps.Count == 1 ? "known" : "suspect"));

        // A query of one edition says nothing of the other's reports, whose versions these may be.
        return Write(steps, query) + (columns.Forms.Count == FormShape.All.Length ? VersionRows.Of(words, "report_wide") : "");
    }

    /// <summary>Each report with the one report of the same agency for the year before.</summary>
    public string OfPrior(InstanceTable table)
    {
        if (table.Entries.Count == 0)
        {
            return NoFindings;
        }

        var query = new FindingsQuery(words, table.Entries, tellsForm: false);
        var partners = new PartnerSteps(words, columns, Reports, inSteps: false);
        string pair = $"pair AS (\n  SELECT\n    {PairColumns($"{Nothing} AS unit_name")}\n  FROM {Reports} r\n"
            + "  JOIN prior_report ON prior_report.report_id = r.report_id\n"
            + $"  JOIN {Reports} p ON p.report_id = prior_report.prior_id{OtherEdition("r.")}\n)";
        return Write([.. partners.Priors(), pair, .. query.Steps("pair")], query);
    }

    /// <summary>Each unit's report with the report that it names as its parent.</summary>
    public string OfUnit(InstanceTable table)
    {
        if (table.Entries.Count == 0)
        {
            return NoFindings;
        }

        var query = new FindingsQuery(words, table.Entries, tellsForm: false);
        var partners = new PartnerSteps(words, columns, Reports, inSteps: false);
        string pair = $"pair AS (\n  SELECT\n    {PairColumns("counted_unit.unit_name", PartnerSteps.Complete("r"))}\n  FROM {Reports} r\n"
            + $"  JOIN counted_unit ON counted_unit.parent_id = r.report_id\n  JOIN {Reports} p ON p.report_id = counted_unit.unit_id\n"
            + $"  JOIN unit_count ON unit_count.parent_id = r.report_id{OtherEdition("r.")}\n)";
        return Write([.. partners.Units(), pair, .. query.Steps("pair")], query);
    }

    /// <summary>Each report with the sums of all reports that name it as their parent.</summary>
    public string OfUnitSums(InstanceTable table)
    {
        if (table.Entries.Count == 0)
        {
            return NoFindings;
        }

        var query = new FindingsQuery(words, table.Entries, tellsForm: false);
        var partners = new PartnerSteps(words, columns, Reports, inSteps: false);
        IEnumerable<string> counts = columns.Forms.Select(form => WideColumns.ShapeOf(form)).Select(shape =>
            $"SUM(CASE WHEN {WideColumns.ShapeExpression} = {shape} THEN 1 ELSE 0 END) AS n_{shape}");
        IEnumerable<string> sums = columns.Cells.SelectMany(cell => new[]
        {
            $"CASE WHEN COUNT({names.Own(cell)}) = COUNT(*) THEN CAST(SUM({names.Own(cell)}) AS {words.WholeCast}) END AS {names.Sum(cell)}",
            $"CAST(SUM({names.Own(cell)}) AS {words.WholeCast}) AS {names.KnownSum(cell)}",
        });
        string named =
            $"unit_report AS (\n  SELECT report_id, {string.Join(", ", WideColumns.ShapeParts)},\n    {Cells("")}\n  FROM {Reports}\n)";
        string sum =
            $"unit_sum {words.Once} (\n  SELECT\n    {string.Join(",\n    ", new[] { "counted_unit.parent_id AS summed_id" }.Concat(counts).Concat(sums))}\n"
            + "  FROM counted_unit JOIN unit_report u ON u.report_id = counted_unit.unit_id GROUP BY counted_unit.parent_id\n)";
        string[] guards = [.. table.Entries.SelectMany(entry => entry.Variants).Select(FormsWithout).OfType<string>().Distinct(StringComparer.Ordinal)];
        IEnumerable<string> asked = guards.Select((lacking, i) => $"CASE WHEN {lacking} = 0 THEN 1 ELSE 0 END AS g{Dimension.Literal(i + 1)}");
        string summed =
            $"summed AS (\n  SELECT r.report_id, r.agency_level, {string.Join(", ", WideColumns.ShapeParts.Select(part => "r." + part))}, unit_sum.*,\n"
            + $"    {Known("r.")}, {Nothing} AS partner_id, {Nothing} AS unit_name, {PartnerSteps.Complete("r")},\n"
            + $"    {string.Join(", ", asked.Append(Cells("r.")))}\n"
            + $"  FROM {Reports} r JOIN unit_sum ON unit_sum.summed_id = r.report_id\n"
            + $"  JOIN unit_count ON unit_count.parent_id = r.report_id{OtherEdition("r.")}\n)";

        // A sum over units needs the cell in each unit's form: where one has another shape without it, the instance does not apply.
        string? EveryUnitHas(SqlInstance instance) =>
            FormsWithout(instance) is string lacking ? $"g{Dimension.Literal(Array.IndexOf(guards, lacking) + 1)} = 1" : null;
        return Write([.. partners.Units(), named, sum, summed, .. query.Steps("summed", EveryUnitHas)], query);
    }

    /// <summary>How many units have a form without the cells of an instance; null where every form has them.</summary>
    private string? FormsWithout(SqlInstance instance)
    {
        string[] lacking = [.. columns.Forms.Where(form => !instance.IsOfPartner(form)).Select(form => "n_" + WideColumns.ShapeOf(form))];
        return lacking.Length == 0 ? null : string.Join(" + ", lacking);
    }

    /// <summary>Reports of the edition that was not asked for are passed over; those of no known edition are not.</summary>
    private string OtherEdition(string table)
    {
        bool has2019 = columns.Forms.Any(form => form.Edition == ReportEdition.Edition2019);
        bool has2021 = columns.Forms.Any(form => form.Edition == ReportEdition.Edition2021);
        return has2019 && has2021 ? "" : $"\n  WHERE NOT COALESCE({table}edition = {(has2019 ? "2021" : "2019")}, FALSE)";
    }

    private string PairColumns(params string[] more)
    {
        return string.Join(
            ",\n    ",
            new[] { "r.report_id", "p.report_id AS partner_id", "r.agency_level", Known("r.", "p.") }
                .Concat(WideColumns.ShapeParts.SelectMany(part => new[] { "r." + part, $"p.{part} AS p_{part}" }))
                .Concat(more)
                .Append(Cells("r."))
                .Concat(columns.Cells.Select(cell => $"p.{cell.SqlName} AS {names.Partner(cell)}")));
    }

    /// <summary>The cells under the short names that they have from here on.</summary>
    private string Cells(string table) => string.Join(",\n    ", columns.Cells.Select(cell => $"{table}{cell.SqlName} AS {names.Own(cell)}"));

    /// <summary>The shape of each report, and whether all of them are of the six.</summary>
    private string Known(params string[] tables)
    {
        IEnumerable<string> shapes = tables.Select(table => $"{WideColumns.ShapeOf(table)} AS {(table == "p." ? "p_" : "")}shape");
        IEnumerable<string> known = tables.Select(table => $"{WideColumns.ShapeOf(table)} IN ({columns.Shapes})");
        return $"{string.Join(", ", shapes)}, CASE WHEN {string.Join(" AND ", known)} THEN 1 ELSE 0 END AS form_known";
    }

    private static string Write(IEnumerable<string> steps, FindingsQuery query) =>
        "WITH\n" + string.Join(",\n", steps) + ",\nvalued AS (\n  SELECT report_id, partner_id, rule_id, REPLACE(instance_id, '"
        + InstanceTable.UnitMark + "', COALESCE(unit_name, '')) AS instance_id, outcome, severity,\n    "
        + query.Left() + " AS left_value,\n    " + query.Right() + " AS right_value,\n    " + query.Divisor() + " AS divisor\n  FROM found\n)\n"
        + "SELECT report_id, partner_id, rule_id, instance_id, outcome, severity, "
        + "left_value, right_value, left_value - right_value AS difference, divisor\nFROM valued\n";
}
