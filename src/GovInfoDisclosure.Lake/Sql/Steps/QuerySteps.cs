namespace GovInfoDisclosure.Lake.Sql.Steps;

/// <summary>All findings, of all kinds of pairs, as steps, each named before what reads it. The last ones, of one name, hold the findings together.</summary>
internal sealed class QuerySteps
{
    /// <summary>The name of the last step, or steps.</summary>
    public const string Findings = "findings";

    /// <summary>The step that holds the pairs that are judged: where all are, it is <c>pairs</c> itself.</summary>
    public const string Judged = "judged";

    private readonly Func<bool, IEnumerable<Step>> pairs;
    private readonly Func<bool, IEnumerable<Step>> judging;

    private QuerySteps(
        Func<bool, IEnumerable<Step>> pairs, Func<bool, IEnumerable<Step>> judging, Step rules, string judgedRules, string reports,
        FollowingSteps? following, string? noFindings = null)
    {
        this.pairs = pairs;
        this.judging = judging;
        Rules = rules;
        JudgedRules = judgedRules;
        Reports = reports;
        Following = following;
        NoFindings = noFindings;
    }

    /// <summary>The step that has the rules that judge.</summary>
    public Step Rules { get; }

    /// <summary>The table that keeps them for the next run.</summary>
    public string JudgedRules { get; }

    /// <summary>The table that has the ids of reports.</summary>
    public string Reports { get; }

    /// <summary>How an increment follows what a load touched; null where it pairs all reports anew.</summary>
    public FollowingSteps? Following { get; }

    /// <summary>No row of findings, where <see cref="Following"/> says how an increment goes.</summary>
    public string? NoFindings { get; }

    /// <summary>The steps that judge all pairs.</summary>
    public IEnumerable<Step> Whole => [.. pairs(false), .. judging(false)];

    /// <summary>The steps that judge the pairs that are not as they were.</summary>
    public IEnumerable<Step> Increment => Following is null
        ? [.. pairs(true), .. ChangedSteps.All(Rules, JudgedRules), .. judging(true)]
        :
        [
            .. Following.Near(), .. pairs(true).Where(step => step.Name != ReportSteps.Reports), AlikeSteps.Gone(CameSteps.Came),
            .. FollowingSteps.Changed(Rules), .. judging(true).Select(FollowingSteps.OfKept),
        ];

    /// <summary>Over the long tables and the tables of rules: the same text whatever the rules.</summary>
    public static QuerySteps OverLong(SqlWords words, WideColumns columns) => new(
        onlyNew => ReportSteps.Pairs(words, columns, inWide: false, onlyNew),
        onlyJudged => [.. ReportSteps.Values(words, onlyJudged), .. RuleSteps.All(words), .. new JudgingSteps(words).All()],
        ChangedSteps.Rules, ChangedSteps.JudgedRules, "report_header", following: null);

    /// <summary>Over the wide table: the rules are part of the text.</summary>
    public static QuerySteps OverWide(
        SqlWords words, WideColumns columns, InstanceTable single, InstanceTable prior, InstanceTable unit, InstanceTable unitSums)
    {
        var query = new WideQuery(words, columns, inSteps: true);
        Step[] Judging(WideQuery writes, bool adds)
        {
            (string About, InstanceTable Instances, Func<InstanceTable, string> Text)[] kinds =
            [
                ("What is broken, or undecided, of reports alone.", single, writes.OfSingle), ("With last year's.", prior, writes.OfPrior),
                ("With a unit's.", unit, writes.OfUnit), ("With the sum of units.", unitSums, writes.OfUnitSums),
            ];

            // Whether the form of a report is known is asked of reports alone whatever the rules.
            return [.. kinds.Where(kind => kind.Instances == single || kind.Instances.Entries.Count > 0)
                .Select(kind => new Step(Findings, kind.About, kind.Text(kind.Instances), "pair_no") { AddsToFindings = adds })];
        }

        // One text has the rules' hash, whether a run was whole or an increment.
        Step[] judging = Judging(query, adds: false);
        return new(
            onlyNew => ReportSteps.Pairs(words, columns, inWide: true, onlyNew),
            onlyJudged => onlyJudged && words.CopiesSteps ? Judging(new WideQuery(words, columns, inSteps: true, ScriptText.Findings), adds: true) : judging,
            ChangedSteps.RulesOf(words, judging), ChangedSteps.JudgedText, "report_wide", new FollowingSteps(words),
            query.NoFindings);
    }
}
