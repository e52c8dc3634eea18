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
        (ChangedSteps.JudgedPairs, "pairs", "pairs", "*"),
        (ChangedSteps.JudgedMembers, ReportSteps.Members, ReportSteps.Members, "*"),
        (query.JudgedRules, query.Rules.Name, query.Rules.Name, "*"),
    ];

    /// <summary>Everything is judged.</summary>
    public string Whole()
    {
        Step[] steps = [.. query.Whole, query.Rules];
        static string Called(string name) => name == QuerySteps.Judged ? "pairs" : name;
        string NameOf(string name) => TableOf(Called(name));
        var text = new StringBuilder();
        for (int i = 0; i < steps.Length; i++)
        {
            // The last step's rows are what stays: written once.
            text.Append(steps[i].Name == QuerySteps.Findings
                ? Told(steps[i]) + (IsFirst(steps, i) ? words.KeptTable(Findings, steps[i].Select(NameOf)) : Added(Findings, steps[i], NameOf))
                : Made(steps[i], NameOf, words.StepTable));
            text.Append(Done(steps, i, Called));
        }

        text.Append("-- What they were made of: the next increment starts from there.\n");
        return Written(text.Append(Keep(steps)));
    }

    /// <summary>What differs from the last run is judged; where there was none, everything.</summary>
    public string Increment()
    {
        Step[] steps = [.. query.Increment];
        var text = new StringBuilder(words.KeptTableUnlessThere(
            ChangedSteps.Touched, $"SELECT CAST(NULL AS {words.TextCast}) AS report_id FROM {query.Reports} WHERE 1 = 0"));
        for (int i = 0; i < steps.Length; i++)
        {
            Step step = steps[i];
            text.Append(IsFirst(steps, i) ? Made(step, TableOf, words.SmallStepTable) : Told(step) + Added(TableOf(step.Name), step, TableOf));

            // The first time there is nothing to start from: empty tables, from which everything differs.
            foreach ((string table, _, string behind, string names) in kept.Where(x => x.Behind == step.Name))
            {
                text.Append(words.KeptTableUnlessThere(table, $"SELECT {names} FROM {TableOf(behind)} WHERE 1 = 0"));
            }

            text.Append(Done(steps, i, name => name));
        }

        text.Append("-- What was found before of the pairs that were judged goes, what is found now comes.\n")
            .Append(words.KeptTableUnlessThere(Findings, $"SELECT * FROM {TableOf(QuerySteps.Findings)} WHERE 1 = 0"))
            .Append(words.Exchange(Findings, "pair_no", TableOf(ChangedSteps.Changed), TableOf(QuerySteps.Findings)))
            .Append(Dropped([ChangedSteps.Changed, QuerySteps.Findings]))
            .Append("DROP TABLE ").Append(ChangedSteps.Touched).Append(";\n");
        return Written(text.Append(Keep(steps)));
    }

    /// <summary>The table of a step; tables of reports, of rules and those that are kept have their own names.</summary>
    public static string TableOf(string name) => Step.IsGiven(name) ? name : Prefix + name;

    private string Written(StringBuilder text) => words.Script(text.Replace("\r\n", "\n").ToString());

    private string Made(Step step, Func<string, string> nameOf, Func<string, string, string> table) =>
        Told(step) + table(TableOf(step.Name), step.Select(nameOf)) + words.Filled(TableOf(step.Name), step.Keys);

    /// <summary>Of several steps of one name the first makes the table.</summary>
    private static bool IsFirst(IReadOnlyList<Step> steps, int place) => !steps.Take(place).Any(step => step.Name == steps[place].Name);

    private static string Added(string table, Step step, Func<string, string> nameOf) => $"INSERT INTO {table}\n{step.Select(nameOf)};\n";

    private static string Told(Step step) => $"-- {step.About}\n";

    /// <summary>Tables that no later step reads go as soon as they are read, so that no more is held than is needed.</summary>
    private string Done(IReadOnlyList<Step> steps, int last, Func<string, string> called) => Dropped(steps.Take(last + 1).Select(step => step.Name)
        .Where(name => steps[last].Reads.Select(called).Contains(name) && !Stays(name)
            && !steps.Skip(last + 1).Any(step => step.Reads.Select(called).Contains(name))));

    /// <summary>What is read once more behind the steps.</summary>
    private bool Stays(string name) => name == ChangedSteps.Changed || Array.Exists(kept, x => x.Step == name);

    private static string Dropped(IEnumerable<string> steps) => string.Concat(steps.Select(step => $"DROP TABLE {TableOf(step)};\n"));

    private string Keep(IReadOnlyList<Step> steps) =>
        string.Concat(kept.Select(x => words.KeptTable(x.Kept, $"SELECT * FROM {TableOf(x.Step)}"))) + Dropped(kept.Select(x => x.Step));
}
