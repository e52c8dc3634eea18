namespace GovInfoDisclosure.Lake.Sql.Steps;

/// <summary>The steps as a script: each a table that the next ones read, which are dropped once the findings stand.</summary>
internal sealed class ScriptText(SqlWords words, WideColumns columns)
{
    /// <summary>The table of findings, and what the names of the other steps' tables begin with.</summary>
    private const string Result = "govinfo_findings";
    private const string Prefix = "govinfo_step_";

    public string Write()
    {
        IReadOnlyList<Step> steps = QuerySteps.All(words, columns);
        var text = new StringBuilder();
        foreach (Step step in steps)
        {
            text.Append("-- ").Append(step.About).Append('\n')
                .Append(words.StepTable(TableOf(step.Name), step.Select(TableOf))).Append(words.Filled(TableOf(step.Name), step.Keys));
        }

        foreach (Step step in steps.Where(step => step.Name != QuerySteps.Findings))
        {
            text.Append("DROP TABLE ").Append(TableOf(step.Name)).Append(";\n");
        }

        return text.Replace("\r\n", "\n").ToString();
    }

    /// <summary>The table of a step; tables of reports and of rules keep their names.</summary>
    public static string TableOf(string name) => name == QuerySteps.Findings ? Result
        : name == QuerySteps.Judged ? TableOf("pairs")
        : IsGiven(name) ? name : Prefix + name;

    /// <summary>Whether it is no step, but a table of reports or of rules.</summary>
    public static bool IsGiven(string name) => name.StartsWith("govinfo_", StringComparison.Ordinal) || name.StartsWith("report_", StringComparison.Ordinal);
}
