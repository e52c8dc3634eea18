namespace GovInfoDisclosure.Lake.Sql.Steps;

/// <summary>
/// The steps as a dbt project: sources, staging, intermediate models and a mart with a contract, the tables of rules as typed seeds, and a test for each rule.
/// </summary>
internal sealed class DbtProject(SqlWords words, WideColumns columns, RuleTableWriter rules, IReadOnlyList<InstanceEntry> entries)
{
    private const string Staging = "models/staging/";
    private const string Intermediate = "models/intermediate/";
    private const string Marts = "models/marts/";

    private readonly Step[] steps = [.. QuerySteps.OverLong(words, columns).Whole];

    /// <summary>The files, by their paths within the project.</summary>
    public SortedDictionary<string, string> Files()
    {
        IReadOnlyList<RuleTable> tables = rules.Tables();
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["dbt_project.yml"] = DbtYaml.Project,
            ["README.md"] = DbtYaml.Readme,
            ["tests/generic/govinfo.sql"] = DbtYaml.Tests,
            [Staging + "_sources.yml"] = DbtYaml.Sources(words),
            [Staging + "_staging.yml"] = DbtYaml.Models(steps.Where(step => FolderOf(step.Name) == Staging).Select(step => (ModelOf(step.Name), step.About))),
            [Intermediate + "_intermediate.yml"] =
                DbtYaml.Models(steps.Where(step => FolderOf(step.Name) == Intermediate).Select(step => (ModelOf(step.Name), step.About))) + DbtYaml.UnitTest,
            [Marts + "_marts.yml"] = new DbtMart(words, entries).Write(),
            ["seeds/_seeds.yml"] = DbtYaml.Seeds(tables, words),
        };
        foreach (Step step in steps)
        {
            files.Add($"{FolderOf(step.Name)}{ModelOf(step.Name)}.sql", $"-- {step.About}\n{step.Select(Reference)}\n");
        }

        foreach (RuleTable table in tables)
        {
            files.Add($"seeds/{table.Name}.csv", table.Csv());
        }

        foreach (string path in files.Keys.ToArray())
        {
            files[path] = files[path].Replace("\r\n", "\n");
        }

        return files;
    }

    /// <summary>The model of a step.</summary>
    private static string ModelOf(string step) => step switch
    {
        QuerySteps.Judged => ModelOf("pairs"),
        QuerySteps.Findings => ScriptText.Findings,
        "reports" or "cells" => "stg_govinfo__" + step,
        _ => "int_govinfo__" + step,
    };

    private static string FolderOf(string step) => step switch
    {
        QuerySteps.Findings => Marts,
        "reports" or "cells" => Staging,
        _ => Intermediate,
    };

    private static string Reference(string name) =>
        name.StartsWith("report_", StringComparison.Ordinal) ? $"{{{{ source('govinfo', '{name}') }}}}"
        : $"{{{{ ref('{(Step.IsGiven(name) ? name : ModelOf(name))}') }}}}";
}
