namespace GovInfoDisclosure.Lake.Sql.Steps;

/// <summary>
/// The steps as a script: each a table that the next ones read, which are dropped once the findings stand. What the findings were made of is kept beside
/// them, so that the next run can judge only what differs.
/// </summary>
internal sealed class ScriptText(SqlWords words, QuerySteps query)
{
    /// <summary>The table of findings.</summary>
    public const string Findings = "govinfo_findings";

    /// <summary>What the names of the tables of steps begin with.</summary>
    private const string Prefix = "govinfo_step_";

    /// <summary>What stays of a step, and behind which step, with which columns of it, an empty one is made the first time.</summary>
    private readonly (string Kept, string Step, string Behind, string Columns)[] kept =
    [
        (ChangedSteps.JudgedAlike, PartnerSteps.Alike, AlikeSteps.Copies.Name, "report_id, lone_id, 1 AS is_alike"),
        (ChangedSteps.JudgedPairs, ReportSteps.AllPairs, ReportSteps.AllPairs, "*"),
        (ChangedSteps.JudgedMembers, ReportSteps.Members, ReportSteps.Members, "*"),
        (query.JudgedRules, query.Rules.Name, query.Rules.Name, "*"),
    ];

    /// <summary>What the next increment follows a load by.</summary>
    private static readonly (string Kept, string Step) Followed = (ChangedSteps.JudgedReports, ReportSteps.Reports);

    private static readonly string[] FindingKeys = ["pair_no"];

    /// <summary>Everything is judged.</summary>
    public string Whole()
    {
        Step[] steps = [.. query.Whole, query.Rules];
        static string Called(string name) => name == QuerySteps.Judged ? "pairs" : name;
        string NameOf(string name) => TableOf(Called(name));
        (string Kept, string Step)[] stays = [.. kept.Select(x => (x.Kept, x.Step)), .. query.Following is null ? Array.Empty<(string, string)>() : [Followed]];

        // The rows before all else: what is loaded while this runs is not among them, and comes with the next increment.
        StringBuilder text = new StringBuilder().Append(OtherWay)
            .Append(query.Following is null ? "" : words.KeptTable(ChangedSteps.JudgedRows, CameSteps.KeptOf("report_wide")));
        for (int i = 0; i < steps.Length; i++)
        {
            // The last step's rows are what stays: written once.
            text.Append(steps[i].Name == QuerySteps.Findings
                ? Told(steps[i]) + (IsFirst(steps, i) ? words.KeptTable(Findings, steps[i].Select(NameOf)) : Added(Findings, steps[i], NameOf))
                : Made(steps[i], NameOf, words.StepTable));
            text.Append(Done(steps, i, Called, stays.Select(x => x.Step)));
        }

        text.Append("-- What they were made of: the next increment starts from there.\n").Append(Keep(stays));
        if (query.Following is not null)
        {
            foreach ((string table, string[] keys) in FollowingSteps.Indexes.Append((Findings, FindingKeys)))
            {
                text.Append(words.IndexesUnlessThere(table, keys)).Append(words.Loaded(table));
            }
        }

        return Written(text);
    }

    /// <summary>What differs from the last run is judged; where there was none, everything.</summary>
    public string Increment()
    {
        Step[] steps = [.. query.Increment];
        (string Kept, string Step)[] stays = [.. kept.Where(x => query.Following is null || x.Kept == query.JudgedRules).Select(x => (x.Kept, x.Step))];
        Func<string, string, string> made = query.Following is null ? words.SmallStepTable : words.PassingStepTable;
        StringBuilder text = new StringBuilder().Append(OtherWay).Append(query.Following is null ? "" : words.BeforeFollowing)
            .Append(words.KeptTableUnlessThere(
                ChangedSteps.Touched, $"SELECT CAST(NULL AS {words.TextCast}) AS report_id FROM {query.Reports} WHERE 1 = 0"));
        var beginnings = new List<string>();
        foreach ((string table, string select) in query.Following?.Beginnings() ?? [])
        {
            beginnings.Add(table);
            text.Append(words.KeptTableUnlessThere(table, select))
                .Append(words.IndexesUnlessThere(table, FollowingSteps.Indexes.First(index => index.Table == table).Keys));
        }

        for (int i = 0; i < steps.Length; i++)
        {
            Step step = steps[i];
            if (query.NoFindings is not null && step.Name == QuerySteps.Findings)
            {
                // Those that were found before are gone: what is found now is written where it stays.
                text.Append(IsFirst(steps, i) ? Gone(query.NoFindings) : "").Append(Told(step)).Append(Added(Findings, step, TableOf))
                    .Append(Done(steps, i, name => name, stays.Select(x => x.Step)));
                continue;
            }

            text.Append(IsFirst(steps, i) ? Made(step, TableOf, made) : Told(step) + Added(TableOf(step.Name), step, TableOf));

            // The first time there is nothing to start from: empty tables, from which everything differs.
            foreach ((string table, _, string behind, string names) in kept.Where(x => x.Behind == step.Name && !beginnings.Contains(x.Kept)))
            {
                text.Append(words.KeptTableUnlessThere(table, $"SELECT {names} FROM {TableOf(behind)} WHERE 1 = 0"));
            }

            foreach (Exchange exchange in step.Exchanges)
            {
                text.Append(words.Exchange(exchange.Table, exchange.Key, TableOf(exchange.Gone), TableOf(exchange.Come)));
            }

            text.Append(Done(steps, i, name => name, stays.Select(x => x.Step)));
        }

        if (query.NoFindings is null)
        {
            text.Append("-- What was found before of the pairs that were judged goes, what is found now comes.\n")
                .Append(words.KeptTableUnlessThere(Findings, $"SELECT * FROM {TableOf(QuerySteps.Findings)} WHERE 1 = 0"))
                .Append(words.Exchange(Findings, "pair_no", TableOf(ChangedSteps.Changed), TableOf(QuerySteps.Findings)));
        }

        text.Append(Dropped(query.NoFindings is null ? [ChangedSteps.Changed, QuerySteps.Findings] : [ChangedSteps.Changed]))
            .Append("DROP TABLE ").Append(ChangedSteps.Touched).Append(";\n");
        return Written(text.Append(Keep(stays)));
    }

    /// <summary>The table of a step; tables of reports, of rules and those that are kept have their own names.</summary>
    public static string TableOf(string name) => Step.IsGiven(name) ? name : Prefix + name;

    private string Written(StringBuilder text) => words.Script(text.Replace("\r\n", "\n").ToString());

    private string Gone(string noFindings) =>
        "-- What was found before of the pairs that are judged goes.\n" + words.KeptTableUnlessThere(Findings, noFindings)
        + words.IndexesUnlessThere(Findings, FindingKeys) + words.GoneByIndex(Findings, "pair_no", TableOf(ChangedSteps.Changed));

    private string Made(Step step, Func<string, string> nameOf, Func<string, string, string> table) =>
        Told(step) + table(TableOf(step.Name), step.Select(nameOf)) + words.Filled(TableOf(step.Name), step.Keys);

    /// <summary>Of several steps of one name the first makes the table.</summary>
    private static bool IsFirst(IReadOnlyList<Step> steps, int place) => !steps.Take(place).Any(step => step.Name == steps[place].Name);

    private static string Added(string table, Step step, Func<string, string> nameOf) =>
        $"{(step.AddsToFindings ? "" : $"INSERT INTO {table}\n")}{step.Select(nameOf)};\n";

    private static string Told(Step step) => $"-- {step.About}\n";

    /// <summary>Tables that no later step reads go as soon as they are read, so that no more is held than is needed.</summary>
    private static string Done(IReadOnlyList<Step> steps, int last, Func<string, string> called, IEnumerable<string> stays) =>
        Dropped(steps.Take(last + 1).Select(step => step.Name)
            .Where(name => (steps[last].Reads.Select(called).Contains(name) || name == steps[last].Name)
                && name is not (ChangedSteps.Changed or QuerySteps.Findings)
                && !stays.Contains(name) && !steps.Skip(last + 1).Any(step => step.Reads.Select(called).Contains(name))));

    /// <summary>What of the way that was not taken would be wrong from now on: an engine that has both may change between them.</summary>
    private string OtherWay => string.Concat((!words.StepsOverWide ? Array.Empty<string>()
        : query.Following is null ? [ChangedSteps.JudgedText, ChangedSteps.JudgedReports, ChangedSteps.JudgedRows] : [ChangedSteps.JudgedRules])
        .Select(table => $"DROP TABLE IF EXISTS {table};\n"));

    private static string Dropped(IEnumerable<string> steps) => string.Concat(steps.Select(step => $"DROP TABLE {TableOf(step)};\n"));

    private string Keep((string Kept, string Step)[] stays) =>
        string.Concat(stays.Select(x => words.KeptTable(x.Kept, $"SELECT * FROM {TableOf(x.Step)}"))) + Dropped(stays.Select(x => x.Step));
}
