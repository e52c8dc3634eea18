using GovInfoDisclosure.Lake.Sql.Steps;

namespace GovInfoDisclosure.Lake.Sql.Queries;

/// <summary>The queries over the wide table, one for each kind of rule.</summary>
/// <param name="words">The engine's words.</param>
/// <param name="columns">The columns of the wide table.</param>
/// <param name="inSteps">Whether what is compared with what stands in the table of a step, <c>judged</c>, before; else a query finds that itself.</param>
/// <param name="intoTable">The table that the findings are added to by the statement itself, where they are few; null where it only finds them.</param>
internal sealed class WideQuery(SqlWords words, WideColumns columns, bool inSteps = false, string? intoTable = null)
{
    private const string Reports = WideColumns.CurrentWide;

    private readonly CellNames names = new(columns);

    private string Nothing => $"CAST(NULL AS {words.TextCast})";

    /// <summary>No row, with the columns of findings.</summary>
    public string NoFindings =>
        "SELECT "
        + string.Join(", ", new[] { "report_id", "partner_id", "rule_id", "instance_id", "outcome", "severity" }.Select(name => $"{Nothing} AS {name}"))
        + ", " + string.Join(", ", new[] { "left_value", "right_value", "difference", "divisor" }.Select(name => $"CAST(NULL AS {words.WholeCast}) AS {name}"))
        + (inSteps ? $", {Nothing} AS kind, CAST(NULL AS {words.WholeCast}) AS pair_no" : "") + "\nWHERE 1 = 0\n";

    /// <summary>One scan: reports that surely pass are put aside first, the rest is judged cell by cell.</summary>
    public string OfSingle(InstanceTable instances)
    {
        var query = new FindingsQuery(words, instances.Entries, tellsForm: true, isOfFew: intoTable is not null);
        string table = inSteps ? "r." : "";
        string known = $"known AS (\n  SELECT\n    {PairNumber}{table}report_id, {table}agency_level, "
            + $"{string.Join(", ", WideColumns.ShapeParts.Select(part => table + part))}, {Known(table)},\n"
            + $"    {Nothing} AS partner_id, {Nothing} AS unit_name,\n    {Cells(table)}\n"
            + $"  FROM {(inSteps ? Judged : Reports)}{Where(QueryKind.Single, table)}\n)";
        List<string> steps = [known];

        // Trino compiles a condition into one method, which this one could outgrow.
        if (!words.CompilesToMethods && PassFilter.Of(words, instances.Entries) is string pass)
        {
            steps.Add($"suspect {words.Apart} (\n  SELECT * FROM known\n  WHERE NOT COALESCE(form_known = 1\n    AND {pass},\n    FALSE)\n)");
        }

        steps.AddRange(query.Steps(steps.Count == 1 ? "known" : "suspect"));

        // A query of one edition says nothing of the other's reports, whose versions these may be. Findings in steps are those of reports, not of versions.
        return Write(steps, query, QueryKind.Single)
            + (columns.Forms.Count == FormShape.All.Length && !inSteps ? VersionRows.Of(words, "report_wide") : "");
    }

    /// <summary>Each report with the one report of the same agency for the year before.</summary>
    public string OfPrior(InstanceTable instances)
    {
        if (instances.Entries.Count == 0)
        {
            return NoFindings;
        }

        var query = new FindingsQuery(words, instances.Entries, tellsForm: false, isOfFew: intoTable is not null);
        string from = inSteps ? JudgedPair : $"{Reports} r\n  JOIN prior_report ON prior_report.report_id = r.report_id\n"
            + $"  JOIN {Reports} p ON p.report_id = prior_report.prior_id";
        string pair = $"pair AS (\n  SELECT\n    {PairColumns($"{Nothing} AS unit_name")}\n  FROM {from}{Where(QueryKind.Prior, "r.")}{NumbersEnd}\n)";
        return Write([.. Partners(partners => partners.Priors()), pair, .. query.Steps("pair")], query, QueryKind.Prior);
    }

    /// <summary>Each unit's report with the report that it names as its parent.</summary>
    public string OfUnit(InstanceTable instances)
    {
        if (instances.Entries.Count == 0)
        {
            return NoFindings;
        }

        var query = new FindingsQuery(words, instances.Entries, tellsForm: false, isOfFew: intoTable is not null);
        string from = inSteps ? JudgedPair : $"{Reports} r\n"
            + $"  JOIN counted_unit ON counted_unit.parent_id = r.report_id\n  JOIN {Reports} p ON p.report_id = counted_unit.unit_id\n"
            + "  JOIN unit_count ON unit_count.parent_id = r.report_id";
        string pair = $"pair AS (\n  SELECT\n    {PairColumns(inSteps ? "j.unit_name" : "counted_unit.unit_name", IsComplete)}\n"
            + $"  FROM {from}{Where(QueryKind.Unit, "r.")}{NumbersEnd}\n)";
        return Write([.. Partners(partners => partners.Units()), pair, .. query.Steps("pair")], query, QueryKind.Unit);
    }

    /// <summary>Each report with the sums of all reports that name it as their parent.</summary>
    public string OfUnitSums(InstanceTable instances)
    {
        if (instances.Entries.Count == 0)
        {
            return NoFindings;
        }

        var query = new FindingsQuery(words, instances.Entries, tellsForm: false, isOfFew: intoTable is not null);
        IEnumerable<string> counts = columns.Forms.Select(form => WideColumns.ShapeOf(form)).Select(shape =>
            $"SUM(CASE WHEN {WideColumns.ShapeExpression} = {shape} THEN 1 ELSE 0 END) AS n_{shape}");
        IEnumerable<string> sums = columns.Cells.SelectMany(cell => new[]
        {
            $"CASE WHEN COUNT({names.Own(cell)}) = COUNT(*) THEN CAST(SUM({names.Own(cell)}) AS {words.WholeCast}) END AS {names.Sum(cell)}",
            $"CAST(SUM({names.Own(cell)}) AS {words.WholeCast}) AS {names.KnownSum(cell)}",
        });
        string named = $"unit_report AS (\n  SELECT report_id, {string.Join(", ", WideColumns.ShapeParts)},\n    {Cells("")}\n"
            + $"  FROM {(inSteps ? "@report_wide" : Reports)}\n)";
        (string whole, string units) = inSteps
            ? ("j.pair_no", $"@{QuerySteps.Judged} j JOIN @{ReportSteps.Members} m ON m.pair_no = j.pair_no JOIN unit_report u ON u.report_id = m.member_id\n"
                + $"  WHERE j.kind = '{DataName.Of(QueryKind.Units)}'\n ")
            : ("counted_unit.parent_id", "counted_unit JOIN unit_report u ON u.report_id = counted_unit.unit_id");
        string sum = $"unit_sum {words.Once} (\n  SELECT\n    "
            + $"{string.Join(",\n    ", new[] { $"{whole} AS {(inSteps ? "summed_no" : "summed_id")}" }.Concat(counts).Concat(sums))}\n"
            + $"  FROM {units} GROUP BY {whole}\n)";
        string[] guards = [.. instances.Entries.SelectMany(entry => entry.Variants).Select(FormsWithout).OfType<string>().Distinct(StringComparer.Ordinal)];
        IEnumerable<string> asked = guards.Select((lacking, i) => $"CASE WHEN {lacking} = 0 THEN 1 ELSE 0 END AS g{Dimension.Literal(i + 1)}");
        string from = inSteps ? $"{Judged}\n  JOIN unit_sum ON unit_sum.summed_no = j.pair_no"
            : $"{Reports} r JOIN unit_sum ON unit_sum.summed_id = r.report_id\n  JOIN unit_count ON unit_count.parent_id = r.report_id";
        string summed =
            $"summed AS (\n  SELECT {PairNumber}r.report_id, r.agency_level, "
            + $"{string.Join(", ", WideColumns.ShapeParts.Select(part => "r." + part))}, unit_sum.*,\n"
            + $"    {Known("r.")}, {Nothing} AS partner_id, {Nothing} AS unit_name, {IsComplete},\n"
            + $"    {string.Join(", ", asked.Append(Cells("r.")))}\n"
            + $"  FROM {from}{Where(QueryKind.Units, "r.")}{NumbersEnd}\n)";

        // A sum over units needs the cell in each unit's form: where one has another shape without it, the instance does not apply.
        string? EveryUnitHas(SqlInstance instance) =>
            FormsWithout(instance) is string lacking ? $"g{Dimension.Literal(Array.IndexOf(guards, lacking) + 1)} = 1" : null;
        return Write(
            [.. Partners(partners => partners.Units()), named, sum, summed, .. query.Steps("summed", EveryUnitHas)], query, QueryKind.Units);
    }

    /// <summary>How many units have a form without the cells of an instance; null where every form has them.</summary>
    private string? FormsWithout(SqlInstance instance)
    {
        string[] lacking = [.. columns.Forms.Where(form => !instance.IsOfPartner(form)).Select(form => "n_" + WideColumns.ShapeOf(form))];
        return lacking.Length == 0 ? null : string.Join(" + ", lacking);
    }

    private static string Judged => $"@{QuerySteps.Judged} j JOIN @report_wide r ON r.report_id = j.report_id";

    private static string JudgedPair => $"{Judged} JOIN @report_wide p ON p.report_id = j.partner_id";

    /// <summary>Of few reports to plan is dearer than to read: what is worked out of rows stands by itself, and is not copied to wherever it is read.</summary>
    private string NumbersEnd => intoTable is null ? "" : words.PassingEnd;

    private string PairNumber => inSteps ? "j.pair_no, " : "";

    private string IsComplete => inSteps ? "j.units_complete" : PartnerSteps.Complete("r");

    /// <summary>The queries that find what is compared with what; none where steps before did.</summary>
    private IEnumerable<string> Partners(Func<PartnerSteps, IEnumerable<string>> which) =>
        inSteps ? [] : which(new PartnerSteps(words, columns, Reports, inSteps: false));

    /// <summary>Reports of the edition that was not asked for are passed over; those of no known edition are not.</summary>
    private string Where(QueryKind kind, string table)
    {
        bool has2019 = columns.Forms.Any(form => form.Edition == ReportEdition.Edition2019);
        bool has2021 = columns.Forms.Any(form => form.Edition == ReportEdition.Edition2021);
        string[] conditions =
        [
            .. inSteps ? [$"j.kind = '{DataName.Of(kind)}'"] : Array.Empty<string>(),
            .. has2019 && has2021 ? Array.Empty<string>() : [$"NOT COALESCE({table}edition = {(has2019 ? "2021" : "2019")}, FALSE)"],
        ];
        return conditions.Length == 0 ? "" : "\n  WHERE " + string.Join(" AND ", conditions);
    }

    private string PairColumns(params string[] more)
    {
        return string.Join(
            ",\n    ",
            new[] { PairNumber + "r.report_id", "p.report_id AS partner_id", "r.agency_level", Known("r.", "p.") }
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

    private string Write(IEnumerable<string> steps, FindingsQuery query, QueryKind kind)
    {
        string instance = inSteps && kind != QueryKind.Unit ? "instance_id"
            : $"REPLACE(instance_id, '{InstanceTable.UnitMark}', COALESCE(unit_name, '')) AS instance_id";
        (string divisor, string pair) = inSteps
            ? ($"CAST(divisor AS {words.WholeCast}) AS divisor", $", '{DataName.Of(kind)}' AS kind, pair_no")
            : ("divisor", "");
        string valued = $"valued AS (\n  SELECT report_id, partner_id, rule_id, {instance}, outcome, severity,\n    "
            + query.Left() + " AS left_value,\n    " + query.Right() + " AS right_value,\n    " + query.Divisor() + " AS divisor"
            + $"{(inSteps ? ", pair_no" : "")}\n  FROM found\n)";
        string select = "SELECT report_id, partner_id, rule_id, instance_id, outcome, severity, "
            + $"left_value, right_value, left_value - right_value AS difference, {divisor}{pair}\nFROM valued\n";
        return inSteps && words.CopiesSteps ? NestedText.Of([.. steps, valued], select, intoTable)
            : "WITH\n" + string.Join(",\n", steps) + $",\n{valued}\n{select}";
    }
}
