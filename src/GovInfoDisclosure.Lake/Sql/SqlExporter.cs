using GovInfoDisclosure.Lake.Sql.Studies;

namespace GovInfoDisclosure.Lake.Sql;

/// <summary>
/// Writes tables and queries that give the same findings as <see cref="RuleSet.Validate(AnnualReport, ValidationOptions?)"/>,
/// run by an engine over its own tables.
/// </summary>
/// <remarks>
/// <para>NULL is a blank. Amounts are whole yuan (元), so all arithmetic is in 64-bit whole numbers. A query returns what is broken or undecided:
/// <c>report_id, partner_id, rule_id, instance_id, outcome, severity, left_value, right_value, difference, divisor</c>; the three numbers divided by
/// <c>divisor</c> are those of a <see cref="Finding"/>, NULL where it has null.</para>
/// <para>Figures of the prose and the checks of the text have no SQL: see <see cref="Omissions"/>. Immutable and safe to share between threads.</para>
/// </remarks>
public sealed class SqlExporter
{
    private readonly SqlWords words;
    private readonly WideColumns columns;
    private readonly RuleSet rules;
    private readonly InstanceTable single;
    private readonly Lazy<InstanceTable> prior;
    private readonly Lazy<InstanceTable> unit;
    private readonly Lazy<InstanceTable> unitSums;

    /// <summary>An exporter for one engine.</summary>
    /// <param name="dialect">The engine.</param>
    /// <param name="rules">The rules; those of this library where null.</param>
    /// <param name="edition">The edition of the form; both where null.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such dialect.</exception>
    public SqlExporter(SqlDialect dialect, RuleSet? rules = null, ReportEdition? edition = null)
    {
        words = WordsOf(dialect);
        columns = new WideColumns(edition);
        this.rules = rules ?? RuleSet.Default;
        single = InstanceTable.OfSingle(this.rules, OfNumbers.Where(rule => !rule.NeedsPrior && !rule.NeedsUnits), columns);
        prior = new(() => InstanceTable.OfPrior(this.rules, OfNumbers.Where(rule => rule.NeedsPrior && !rule.NeedsUnits), columns));
        unit = new(() => InstanceTable.OfUnit(this.rules, OfUnits.Where(rule => !rule.AddsUnits), columns));
        unitSums = new(() => InstanceTable.OfUnitSums(this.rules, OfUnits.Where(rule => rule.AddsUnits && !rule.HasInstancePerUnit), columns));
    }

    /// <summary>The rules that these queries do not judge, and why.</summary>
    public IReadOnlyList<SqlOmission> Omissions =>
    [
        .. rules.Rules.Where(rule => rule.NeedsProse).Select(rule => new SqlOmission(rule.Id, new Message("其依据是正文", "it reads the prose"))),
        .. rules.Rules.Where(rule => rule.NeedsRoster)
            .Select(rule => new SqlOmission(rule.Id, new Message("其依据是名单和公布日期", "it is about who has published and when"))),
        .. rules.Rules.Where(rule => !rule.NeedsProse && rule.NeedsPrior2)
            .Select(rule => new SqlOmission(rule.Id, new Message("其依据是前年的报告", "it looks two years back"))),
        .. OfNumbers.Where(rule => rule.NeedsUnits && (rule.NeedsPrior || (rule.AddsUnits && rule.HasInstancePerUnit)))
            .Select(rule => new SqlOmission(rule.Id, new Message("其同时依据几类其他报告", "it looks at several kinds of other reports at once"))),
        .. new[] { single, prior.Value, unit.Value, unitSums.Value }.SelectMany(table => table.Omissions).Select(x => new SqlOmission(x.Rule.Id, x.Reason)),
    ];

    /// <summary>The wide table (who and which form, then a column for every cell under its short name), where there is none; the table of lines that were set
    /// apart; the views <c>report_wide_version</c> and <c>report_wide_current</c>, the latest version of each report, which the queries read.</summary>
    public string WideTable() => CreateText.Wide(words, columns);

    /// <summary>The long tables (a row for each report, and a row for each of its cells, blanks too), where there are none, and the views of them.</summary>
    public string LongTables() => CreateText.Long(words);

    /// <summary>The views of versions alone, where <c>report_wide</c> is a view of files itself.</summary>
    public string Views() => CreateText.Views(words, columns);

    /// <summary>Fills the wide table from reports as JSON, one a line. What is there already is left alone: a second load of the same changes nothing. A line
    /// that does not fit is set apart in <c>report_rejected</c>, with the member that is wrong.</summary>
    public string LoadWide() => LoadText.Wide(words, columns);

    /// <summary>Fills the wide table from a table <c>report_stage</c> with its columns, into which CSV or Parquet was loaded, in the same way.</summary>
    public string MergeWide() => MergeText.Wide(words, columns, "report_stage");

    /// <summary>Fills the long tables from the wide one with the reports that they have not yet.</summary>
    public string LoadLong() => MergeText.Long(words, columns);

    /// <summary>The rules that one report decides, over the wide table in one scan.</summary>
    public string WideQuery() => new WideQuery(words, columns).OfSingle(single);

    /// <summary>The rules between a report and last year's of the same agency, over the wide table.</summary>
    public string PriorQuery() => new WideQuery(words, columns).OfPrior(prior.Value);

    /// <summary>The rules between a government's report and each of its units', which name it in <c>parent_id</c>.</summary>
    public string UnitQuery() => new WideQuery(words, columns).OfUnit(unit.Value);

    /// <summary>The rules between a government's report and the sum of its units'.</summary>
    public string UnitSumQuery() => new WideQuery(words, columns).OfUnitSums(unitSums.Value);

    /// <summary>The tables that the long queries read the rules from, made anew and filled: they are loaded alone when rules change.</summary>
    public string RuleTables() => Rules.Write();

    /// <summary>The rules that one report decides, over the long tables and the rule tables.</summary>
    public string LongQuery() => Queries.LongQuery.Write(words);

    /// <summary>
    /// All findings of all kinds as a script of statements, each of which makes a table that the next ones read: for engines that cannot plan them as one. It
    /// leaves <c>govinfo_findings</c>. It reads what the engine is faster over: <c>report_wide</c> in PostgreSQL, else what <see cref="ScriptOverLong"/> reads.
    /// </summary>
    public string Script() => new ScriptText(words, Steps).Whole();

    /// <summary>
    /// The same script for what differs from the last run of either: reports that came or went, and those whose last year's report or units did; findings
    /// that no longer hold go. Where there was no run, or rules changed, all is judged.
    /// </summary>
    public string Increment() => new ScriptText(words, Steps).Increment();

    /// <summary>The same findings from the long tables and the tables of rules, whatever the engine.</summary>
    public string ScriptOverLong() => new ScriptText(words, QuerySteps.OverLong(words, columns)).Whole();

    /// <inheritdoc cref="ScriptOverLong"/>
    public string IncrementOverLong() => new ScriptText(words, QuerySteps.OverLong(words, columns)).Increment();

    /// <summary>
    /// The same steps as a dbt project: its files by their paths. Sources, staging, intermediate models and the mart <c>govinfo_findings</c> with a
    /// contract and a test for each rule; the tables of rules as typed seeds.
    /// </summary>
    public IReadOnlyDictionary<string, string> DbtProject() => new DbtProject(
        words, columns, Rules, [.. single.Entries, .. prior.Value.Entries, .. unit.Value.Entries, .. unitSums.Value.Entries]).Files();

    /// <summary>A <c>schema.yml</c> for dbt over a model <c>govinfo_findings</c> that holds the findings: a test for each rule, with its severity.</summary>
    public string DbtSchema() => DbtText.Write([.. single.Entries, .. prior.Value.Entries, .. unit.Value.Entries, .. unitSums.Value.Entries]);

    /// <summary>The tables of results that <c>check --tables</c> writes, and of a register (<see cref="RegisterCsv"/>): <c>report_roster</c>, who should
    /// report, and <c>roster_name</c>, by which reports find their agencies; where there are none. What follows reads them.</summary>
    public string ResultTables() => StudyTables.Write(words);

    /// <summary>Quality by rule, by rule and year, by rule, year and agency: over <c>rule_counts</c> and the headers of reports.</summary>
    public string QualityQuery() => Studies.QualityQuery.Write(words);

    /// <summary>Every cell added up by year, province and level, with how many reports are behind the sum, blank, broken or missing: over the long tables,
    /// <c>summary</c> and <c>report_roster</c>.</summary>
    public string YearbookQuery() => Studies.YearbookQuery.Write(words, columns);

    /// <summary>Cells far from those of agencies of the same level and from their own last year, with the distribution used: over the long tables.</summary>
    public string OutlierQuery() => Studies.OutlierQuery.Write(words, columns);

    /// <summary>Who of the roster has not published for which year.</summary>
    public string UnpublishedQuery() => Studies.UnpublishedQuery.Write(words);

    /// <summary>Fills <c>parent_id</c> and <c>expected_units</c> of the tables of reports by the register; reports of agencies that it does not know stay as
    /// they are.</summary>
    public string Parents() => ParentText.Write(words, columns);

    private QuerySteps Steps => words.StepsOverWide
        ? QuerySteps.OverWide(words, columns, single, prior.Value, unit.Value, unitSums.Value) : QuerySteps.OverLong(words, columns);

    private RuleTableWriter Rules => new(
        words, columns, [(QueryKind.Single, single), (QueryKind.Prior, prior.Value), (QueryKind.Unit, unit.Value), (QueryKind.Units, unitSums.Value)]);

    private static SqlWords WordsOf(SqlDialect dialect) => dialect switch
    {
        SqlDialect.DuckDb => new DuckDbWords(),
        SqlDialect.Postgres => new PostgresWords(),
        SqlDialect.Sqlite => new SqliteWords(),
        SqlDialect.Spark => new SparkWords(),
        SqlDialect.Trino => new TrinoWords(),
        SqlDialect.MySql => new MySqlWords(),
        _ => throw new ArgumentOutOfRangeException(nameof(dialect)),
    };

    /// <summary>The rules that have SQL at all: those over numbers.</summary>
    private IEnumerable<Rule> OfNumbers => rules.Rules.Where(rule => !rule.NeedsProse && !rule.NeedsRoster && !rule.NeedsPrior2);

    private IEnumerable<Rule> OfUnits => OfNumbers.Where(rule => rule.NeedsUnits && !rule.NeedsPrior);
}
