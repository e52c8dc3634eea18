namespace GovInfoDisclosure.Lake.Sql.Steps;

/// <summary>The description of the mart <c>govinfo_findings</c>: its contract, and a test for each rule with the rule's severity.</summary>
internal sealed class DbtMart(SqlWords words, IReadOnlyList<InstanceEntry> entries)
{
    public string Write()
    {
        var text = new StringBuilder($"""
            version: 2

            models:
              - name: {ScriptText.Findings}
                description: Broken and undecided instances of the rules, of all kinds. What is not here holds or does not apply.
                config:
                  contract: {"{enforced: true}"}
                  tags: [findings]
                columns:

            """.Replace("\r\n", "\n"));
        Column(text, "report_id", words.Text, "The report.", isKey: true);
        Column(text, "partner_id", words.Text, "Last year's report, or the unit's; NULL where there is none.");
        Column(text, "rule_id", words.Text, "The rule.", isKey: true);
        Column(text, "instance_id", words.Text, "The instance of the rule.", isKey: true);
        Column(text, "outcome", words.Text, "broken, or undecided where blanks leave it open.", isKey: true);
        text.Append("        data_tests:\n");
        Test(text, "FORM", "error", "The form of every report is known", "form", "undecided");
        foreach (Rule rule in entries.Select(entry => entry.Rule).Distinct())
        {
            // dbt knows two severities: what is only worth a note is a warning there.
            Test(text, rule.Id, rule.Severity == Severity.Error ? "error" : "warn", rule.Title.En, rule.Class, "broken");
        }

        Column(text, "severity", words.Text, "error, warning or info.");
        Column(text, "left_value", words.Whole, "The left side; divided by divisor it is that of the finding. NULL where a cell of it is blank.");
        Column(text, "right_value", words.Whole, "The right side, likewise.");
        Column(text, "difference", words.Whole, "Left less right, likewise.");
        Column(text, "divisor", words.Whole, "10000 where the sides are in 万元, else mostly 1.");
        Column(text, "kind", words.Text, "single, prior (with last year's report), unit (with a unit's), units (with the sum of all).");
        Column(text, "pair_no", words.Whole, "The number of the comparison: it follows from the report's id and is the same in every load.");
        return text.Append($"""
                data_tests:
                  - govinfo_unique:
                      name: govinfo_findings_key
                      description: A finding stands once.
                      arguments: {"{columns: [pair_no, rule_id, instance_id]}"}

            """.Replace("\r\n", "\n")).ToString();
    }

    private static void Column(StringBuilder text, string name, string type, string about, bool isKey = false)
    {
        text.Append("      - name: ").Append(name).Append("\n        data_type: ").Append(type.ToLowerInvariant())
            .Append("\n        description: ").Append(DbtYaml.Quoted(about)).Append('\n');
        if (isKey)
        {
            text.Append("        constraints: [{type: not_null}]\n");
        }
    }

    private static void Test(StringBuilder text, string id, string severity, string title, string family, string outcome) => text
        .Append("          - govinfo_rule:\n              name: govinfo_").Append(id)
        .Append("\n              description: ").Append(DbtYaml.Quoted(title))
        .Append("\n              arguments: {rule: ").Append(id).Append(", outcome: ").Append(outcome)
        .Append("}\n              config: {severity: ").Append(severity).Append(", tags: [rule, ").Append(id).Append(", ").Append(family).Append(", ")
        .Append(severity).Append("]}\n");
}
