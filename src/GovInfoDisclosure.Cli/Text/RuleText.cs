namespace GovInfoDisclosure.Cli.Text;

/// <summary>Rules for people: a table of all, or one in full.</summary>
internal sealed class RuleText(Words words, Style style)
{
    public string List(RuleSet set)
    {
        var rows = new List<string[]> { new[] { Pick("编号", "id"), Pick("级别", "severity"),
            Pick("性质", "class"), Pick("版本", "editions"), Pick("项数", "instances"), Pick("规则", "rule") } };
        rows.AddRange(set.Rules.Select(rule => new[]
        {
            rule.Id, words.Shared.Severity(rule.Severity), words.Class(rule.Class), Editions(rule),
            Instances(set, rule), DisplayWidth.Printable(words.Pick(rule.Title) + Tags(rule)),
        }));
        int[] widths = [.. Enumerable.Range(0, rows[0].Length).Select(i => rows.Max(row => DisplayWidth.Of(row[i])))];
        var text = new StringBuilder();
        for (int i = 0; i < rows.Count; i++)
        {
            string line = string.Join("  ", rows[i].Select((field, column) => column == rows[i].Length - 1 ? field : DisplayWidth.Left(field, widths[column])));
            text.Append(i == 0 ? style.Faint(line) : line).Append('\n');
        }

        return text.Append('\n').Append(style.Faint(Pick(
            "项数：2021 年版 / 2019 年版 / 2021 年版而（六）为一行 / 2019 年版而（六）为三行；Y 需要上年报告，S 为每个单位的项数，X、N 需要正文",
            "instances: edition 2021 / 2019 / 2021 with one row of （六） / 2019 with three; "
                + "Y need last year's report, S count for each unit, X and N need the prose"))).Append('\n').Append(Changes(set, null)).ToString();
    }

    /// <summary>The words to choose a rule by, in brackets after its title.</summary>
    private static string Tags(Rule rule) => rule.Tags.Count == 0 ? "" : " [" + string.Join(", ", rule.Tags) + "]";

    public string Show(Rule rule, RuleSet set)
    {
        var text = new StringBuilder();
        text.Append(style.Bold(rule.Id)).Append("  ").Append(style.Severe(words.Shared.Severity(rule.Severity), rule.Severity))
            .Append("  ").Append(DisplayWidth.Printable(words.Pick(rule.Title))).Append('\n');
        Fact(text, Pick("性质", "class"), words.Class(rule.Class));
        Fact(text, Pick("版本", "editions"), Editions(rule));
        string basis = rule.IsPrinted ? Pick("（载明）", " (printed)") : Pick("（推导）", " (derived)");
        Fact(text, Pick("出处", "source"), rule.SourceDocument + " " + rule.SourcePlace + basis);
        Fact(text, Pick("文件", "file"), rule.File + Pick("（", " (") + words.Shared.Layer(rule.Layer) + Pick("）", ")"));
        Fact(text, Pick("项数", "instances"), Instances(set, rule));
        text.Append(Changes(set, rule.Id));
        if (rule.Yaml.Length > 0)
        {
            text.Append('\n').Append(rule.Yaml.TrimEnd('\n')).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>A rule that was switched off.</summary>
    public string Disabled(string id, RuleSet set) => style.Bold(id) + "  " + Pick("已停用", "switched off") + "\n" + Changes(set, id);

    private static string Editions(Rule rule) => string.Join(" ", rule.Editions.Select(edition => ((int)edition).ToString(CultureInfo.InvariantCulture)));

    private static string Instances(RuleSet set, Rule rule) =>
        string.Join(" / ", FormShape.All.Where(form => !form.HasOtherDocuments).Select(form => Count(set.CountInstances(rule, form))));

    private static string Count(int count) => count == 0 ? "–" : count.ToString(CultureInfo.InvariantCulture);

    private string Changes(RuleSet set, string? id) =>
        string.Concat(words.Shared.OverrideLines([.. set.Overrides.Where(change => id is null || change.Rule == id)]).Select(line => line + "\n"));

    private void Fact(StringBuilder text, string name, string value) =>
        text.Append("  ").Append(style.Faint(DisplayWidth.Left(name, words.Language.IsChinese ? 4 : 9)))
            .Append("  ").Append(DisplayWidth.Printable(value)).Append('\n');

    private string Pick(string zh, string en) => words.Language.Pick(zh, en);
}
