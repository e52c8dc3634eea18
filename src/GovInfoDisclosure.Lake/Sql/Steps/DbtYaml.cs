namespace GovInfoDisclosure.Lake.Sql.Steps;

/// <summary>The files of the dbt project that are the same whatever the rules.</summary>
internal static class DbtYaml
{
    public const string Project = """
        name: govinfo
        version: "1.0.0"
        config-version: 2
        profile: govinfo
        # Arguments of tests stand under `arguments:`.
        require-dbt-version: ">=1.10.8"
        model-paths: [models]
        seed-paths: [seeds]
        test-paths: [tests]
        vars:
          govinfo_schema: main   # where report_header and report_value are
        models:
          govinfo:
            +tags: [govinfo]
            +materialized: table
        seeds:
          govinfo:
            +tags: [govinfo, rules]

        """;

    /// <summary>Where dbt reads from. How old is too old its users say: without that it asks nothing.</summary>
    public static string Sources(SqlWords words) => $$$"""
        version: 2

        sources:
          - name: govinfo
            description: The tables of reports that `govinfo sql --kind load` and `--kind load-long` fill.
            schema: "{{ var('govinfo_schema') }}"
            tables:
              - name: report_header
                description: A row for each report.
                config:
                  loaded_at_field: "{{{words.Moment("loaded_at")}}}"
                columns:
                  - name: report_id
                    data_tests: [unique, not_null]
              - name: report_header_current
                description: The latest version of each report, a view of report_header.
              - name: report_value
                description: A row for each cell; NULL, like a missing row, is a blank.
                columns:
                  - name: report_id
                    data_tests:
                      - not_null
                      - relationships:
                          arguments: {to: "source('govinfo', 'report_header')", field: report_id}
                  - name: address
                    data_tests: [not_null]

        """;

    /// <summary>A generic test fails with a row for each instance, so that their number is the failures and <c>--store-failures</c> keeps whole rows.</summary>
    public const string Tests = """
        {% test govinfo_rule(model, column_name, rule, outcome) %}
        select * from {{ model }} where rule_id = '{{ rule }}' and {{ column_name }} = '{{ outcome }}'
        {% endtest %}

        {% test govinfo_unique(model, columns) %}
        select {{ columns | join(', ') }}, count(*) as n from {{ model }} group by {{ columns | join(', ') }} having count(*) > 1
        {% endtest %}

        """;

    public const string UnitTest = """

        unit_tests:
          - name: a_clause_fails_as_a_whole
            description: Of two comparisons of a clause one holds, so the clause does; of the other instance both fail, and one of them is undecided.
            model: int_govinfo__not_held
            given:
              - input: ref('int_govinfo__failed')
                rows:
                  - {pair_no: 4, n: 1, formula_no: 7, clause_no: 1, clause_size: 2, comparison_no: 11, left_value: 1, right_value: 2, truth: 0}
                  - {pair_no: 4, n: 2, formula_no: 8, clause_no: 1, clause_size: 2, comparison_no: 12, left_value: 1, right_value: 2, truth: 0}
                  - {pair_no: 4, n: 2, formula_no: 8, clause_no: 1, clause_size: 2, comparison_no: 13, left_value: 3, right_value: 4, truth: 1}
            expect:
              rows:
                - {pair_no: 4, n: 2, formula_no: 8, truth: 1}

        """;

    public const string Readme = """
        # The rules of annual reports on open government information, as a dbt project

        Written by `govinfo sql --as dbt`. It reads `report_header` and `report_value` (sources, in the schema of the variable `govinfo_schema`) and makes
        `govinfo_findings`: every broken and undecided instance of every rule.

        ```
        dbt seed                            # the rules, as typed seeds
        dbt build                           # models, unit test, and a test for each rule
        dbt test --select tag:E1 --store-failures
        dbt run --vars 'govinfo_schema: lake'
        ```

        - `profiles.yml` is yours: a profile `govinfo` for the engine that this was written for (`--dialect`).
        - staging → intermediate → mart. Every model is a table: as views they would be one statement of hundreds of tables.
        - The test `govinfo_E1` fails with as many rows as instances of E1 are broken, as an error or a warning as the rule is; what blanks leave undecided
          fails no test and stands in the mart. `govinfo_FORM` fails for reports of an unknown form. Tags: `rule`, the rule's id, its class, its severity.
        - `dbt source freshness` asks `loaded_at` once dbt_project.yml says how old is too old, for instance
          `sources: {govinfo: {+freshness: {warn_after: {count: 1, period: day}}}}`.
        - Write it again when rules change: seeds and tests follow. Your own models beside it stay, in folders of their own.

        """;

    public static string Models(IEnumerable<(string Name, string About)> models) =>
        "version: 2\n\nmodels:\n" + string.Concat(models.Select(model => $"  - name: {model.Name}\n    description: {Quoted(model.About)}\n"));

    public static string Seeds(IReadOnlyList<RuleTable> tables, SqlWords words)
    {
        var text = new StringBuilder("version: 2\n\nseeds:\n");
        foreach (RuleTable table in tables)
        {
            text.Append("  - name: ").Append(table.Name).Append("\n    config:\n      column_types:\n");
            foreach ((string name, bool isText) in table.Columns)
            {
                text.Append("        ").Append(name).Append(": ").Append((isText ? words.Text : words.Whole).ToLowerInvariant()).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>A text as YAML writes it whatever it holds.</summary>
    public static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";
}
