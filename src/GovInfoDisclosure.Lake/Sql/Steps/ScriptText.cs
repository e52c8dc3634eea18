namespace GovInfoDisclosure.Lake.Sql.Steps;

/// <summary>
/// The steps as a script: each a table that the next ones read, which are dropped once the findings stand. What the findings were made of is kept beside
/// them, so that the next run can judge only what differs.
/// </summary>
internal sealed class ScriptText(SqlWords words, WideColumns columns)
{
    /// <summary>The table of findings.</summary>
    public const string Findings = "govinfo_findings";

    /// <summary>What the names of the tables of steps begin with.</summary>
    private const string Prefix = "govinfo_step_";

    /// <summary>What stays of a step, and behind which step, with which columns of it, an empty one is made the first time.</summary>
    private static readonly (string Kept, string Step, string Behind, string Columns)[] Kept =
    [
        (ChangedSteps.JudgedAlike, PartnerSteps.Alike, AlikeSteps.Copies.Name, "report_id, lone_id, 1 AS is_alike"),
        (ChangedSteps.JudgedPairs, "pairs", "pairs", "*"),
        (ChangedSteps.JudgedMembers, "members", "members", "*"),
        (ChangedSteps.JudgedRules, ChangedSteps.Rules.Name, ChangedSteps.Rules.Name, "*"),
    ];

    /// <summary>Everything is judged.</summary>
    public string Whole()
    {
        Step[] steps = [.. QuerySteps.Whole(words, columns), ChangedSteps.Rules];
        static string Called(string name) => name == QuerySteps.Judged ? "pairs" : name;
        string NameOf(string name) => TableOf(Called(name));
        var text = new StringBuilder();
        for (int i = 0; i < steps.Length; i++)
        {
            // The last step's rows are what stays: written once.
            text.Append(steps[i].Name == QuerySteps.Findings
                ? $"-- {steps[i].About}\n" + words.KeptTable(Findings, steps[i].Select(NameOf))
                : Made(steps[i], NameOf, words.StepTable));
            text.Append(Done(steps, i, Called));
        }

        text.Append("-- What they were made of: the next increment starts from there.\n");
        return text.Append(Keep(steps)).Replace("\r\n", "\n").ToString();
    }

    /// <summary>What differs from the last run is judged; where there was none, everything.</summary>
    public string Increment()
    {
        Step[] steps = [.. QuerySteps.Increment(words, columns)];
        var text = new StringBuilder(words.KeptTableUnlessThere(
            ChangedSteps.Touched, $"SELECT CAST(NULL AS {words.TextCast}) AS report_id FROM report_header WHERE 1 = 0"));
        for (int i = 0; i < steps.Length; i++)
        {
            Step step = steps[i];
            text.Append(Made(step, TableOf, words.SmallStepTable));

            // The first time there is nothing to start from: empty tables, from which everything differs.
            foreach ((string kept, _, string behind, string names) in Kept.Where(x => x.Behind == step.Name))
            {
                text.Append(words.KeptTableUnlessThere(kept, $"SELECT {names} FROM {TableOf(behind)} WHERE 1 = 0"));
            }

            text.Append(Done(steps, i, name => name));
        }

        text.Append("-- What was found before of the pairs that were judged goes, what is found now comes.\n")
            .Append(words.KeptTableUnlessThere(Findings, $"SELECT * FROM {TableOf(QuerySteps.Findings)} WHERE 1 = 0"))
            .Append(words.Exchange(Findings, "pair_no", TableOf(ChangedSteps.Changed), TableOf(QuerySteps.Findings)))
            .Append(Dropped([ChangedSteps.Changed, QuerySteps.Findings]))
            .Append("DROP TABLE ").Append(ChangedSteps.Touched).Append(";\n");
        return text.Append(Keep(steps)).Replace("\r\n", "\n").ToString();
    }

    /// <summary>The table of a step; tables of reports, of rules and those that are kept have their own names.</summary>
    public static string TableOf(string name) => Step.IsGiven(name) ? name : Prefix + name;

    private string Made(Step step, Func<string, string> nameOf, Func<string, string, string> table) =>
        $"-- {step.About}\n" + table(TableOf(step.Name), step.Select(nameOf)) + words.Filled(TableOf(step.Name), step.Keys);

    /// <summary>Tables that no later step reads go as soon as they are read, so that no more is held than is needed.</summary>
    private static string Done(IReadOnlyList<Step> steps, int last, Func<string, string> called) => Dropped(steps.Take(last + 1).Select(step => step.Name)
        .Where(name => steps[last].Reads.Select(called).Contains(name) && !Stays(name)
            && !steps.Skip(last + 1).Any(step => step.Reads.Select(called).Contains(name))));

    /// <summary>What is read once more behind the steps.</summary>
    private static bool Stays(string name) => name == ChangedSteps.Changed || Array.Exists(Kept, x => x.Step == name);

    private static string Dropped(IEnumerable<string> steps) => string.Concat(steps.Select(step => $"DROP TABLE {TableOf(step)};\n"));

    private string Keep(IReadOnlyList<Step> steps) =>
        string.Concat(Kept.Select(x => words.KeptTable(x.Kept, $"SELECT * FROM {TableOf(x.Step)}"))) + Dropped(Kept.Select(x => x.Step));
}
