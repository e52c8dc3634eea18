namespace GovInfoDisclosure.Rules.Language;

/// <summary>Prints a rule as YAML, as its file has it but with the severity that later layers gave it.</summary>
internal static class RuleYamlWriter
{
    public static string Write(Rule rule)
    {
        var text = new StringBuilder();
        foreach (KeyValuePair<YamlScalar, YamlNode> entry in rule.Node!.Entries)
        {
            switch (entry.Key.Text)
            {
                case "severity":
                    text.Append("severity: ").Append(RuleNames.Of(rule.Severity)).Append('\n');
                    break;
                case "parameters":
                    WriteParameters(text, rule);
                    break;
                case not ("tolerance" or "message"):
                    text.Append(entry.Key.Text).Append(':');
                    Write(text, entry.Value, 1);
                    break;
            }
        }

        if (rule.MessageTemplate is Message message)
        {
            text.Append("message:\n  zh: ").Append(Quote(message.Zh)).Append("\n  en: ").Append(Quote(message.En)).Append('\n');
        }

        if (rule.Tolerance != default)
        {
            text.Append("tolerance: ").Append(rule.Tolerance).Append('\n');
        }

        return text.ToString();
    }

    private static void WriteParameters(StringBuilder text, Rule rule)
    {
        text.Append("parameters:\n");
        foreach (KeyValuePair<string, RuleParameter> parameter in rule.Parameters)
        {
            string levels = string.Concat(parameter.Value.ByLevel.Select(
                level => $", {AgencyLevelNames.NameOf(level.Key)}: {parameter.Value.Text(level.Value)}"));
            string number = parameter.Value.Text(parameter.Value.Default);
            text.Append("  ").Append(parameter.Key).Append(": ")
                .Append(levels.Length == 0 ? number : $"{{ default: {number}{levels} }}").Append('\n');
        }
    }

    private static void Write(StringBuilder text, YamlNode node, int indent)
    {
        switch (node)
        {
            case YamlScalar scalar:
                text.Append(' ').Append(scalar.IsPlain && !scalar.Text.Contains('\n') ? scalar.Text : Quote(scalar.Text)).Append('\n');
                break;
            case YamlMapping { Entries.Count: 0 }:
                text.Append(" {}\n");
                break;
            case YamlSequence { Items.Count: 0 }:
                text.Append(" []\n");
                break;
            case YamlMapping mapping:
                text.Append('\n');
                foreach (KeyValuePair<YamlScalar, YamlNode> entry in mapping.Entries)
                {
                    text.Append(' ', indent * 2).Append(entry.Key.IsPlain ? entry.Key.Text : Quote(entry.Key.Text)).Append(':');
                    Write(text, entry.Value, indent + 1);
                }

                break;
            case YamlSequence sequence:
                text.Append('\n');
                foreach (YamlNode item in sequence.Items)
                {
                    text.Append(' ', indent * 2).Append('-');
                    Write(text, item, indent + 1);
                }

                break;
        }
    }

    private static string Quote(string value) => "\"" + value.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n") + "\"";
}
