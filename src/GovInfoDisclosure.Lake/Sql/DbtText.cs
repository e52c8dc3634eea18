namespace GovInfoDisclosure.Lake.Sql;

/// <summary>A schema.yml for dbt. It uses dbt's own tests alone, so that no package is needed.</summary>
internal static class DbtText
{
    public static string Write(IReadOnlyList<InstanceEntry> entries)
    {
        var text = new StringBuilder()
            .Append("version: 2\n\nmodels:\n  - name: govinfo_findings\n"
                + "    description: Broken and undecided instances of the rules, as the queries of govinfo sql return them.\n")
            .Append("    columns:\n      - name: report_id\n        data_tests: [not_null]\n      - name: rule_id\n        data_tests: [not_null]\n")
            .Append("      - name: outcome\n        data_tests:\n          - not_null\n");
        Test(text, "FORM", "error", "The form of every report is known", "rule_id = 'FORM'", "none");
        foreach (Rule rule in entries.Select(entry => entry.Rule).Distinct())
        {
            // dbt knows two severities: what is only worth a note is a warning there.
            Test(text, rule.Id, rule.Severity == Severity.Error ? "error" : "warn", rule.Title.En, $"rule_id = '{rule.Id}'", "undecided");
        }

        return text.ToString();
    }

    private static void Test(StringBuilder text, string id, string severity, string title, string where, string allowed) => text
        .Append("          - accepted_values:\n              name: govinfo_").Append(id)
        .Append("\n              description: \"").Append(title.Replace("\\", "\\\\").Replace("\"", "\\\""))
        .Append("\"\n              arguments:\n                values: ['").Append(allowed)
        .Append("']\n              config:\n                severity: ").Append(severity)
        .Append("\n                where: \"").Append(where).Append("\"\n");
}
