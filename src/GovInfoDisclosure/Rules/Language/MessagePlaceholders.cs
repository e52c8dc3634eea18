namespace GovInfoDisclosure.Rules.Language;

/// <summary>What may stand in braces in the sentences of a rule, and what is wrong with those of a file.</summary>
internal static class MessagePlaceholders
{
    /// <summary>The share or growth in per cent.</summary>
    public const string Ratio = "ratio";

    private static readonly string[] Known = ["subject", "left", "right", "difference"];

    /// <summary>What the sentences of a rule can name: the parts of its finding, its variables, its parameters' numbers, and the ratio where it has
    /// one.</summary>
    public static List<string> Of(IEnumerable<Quantifier> variables, IEnumerable<string> parameters, Formula? check) =>
    [
        .. Known, .. check is null || check.Whole.OfType<Comparison>().Any(x => x.Ratio is not null) ? [Ratio] : Array.Empty<string>(),
        .. variables.Select(x => x.Name), .. parameters.Select(name => "$" + name),
    ];

    /// <summary>Reports every placeholder that nothing fills, and those that only one language has.</summary>
    public static void Check(YamlMapping node, Message message, List<string> known, ErrorList errors)
    {
        List<string>? zh = Placeholders(message.Zh, node["zh"]!, known, errors);
        List<string>? en = Placeholders(message.En, node["en"]!, known, errors);
        foreach (string name in en is null ? [] : zh?.Except(en) ?? [])
        {
            errors.Add(node["en"]!, $"英文 message 缺少中文里的 {{{name}}}", $"the English message lacks {{{name}}}, which the Chinese one has");
        }

        foreach (string name in zh is null ? [] : en?.Except(zh) ?? [])
        {
            errors.Add(node["zh"]!, $"中文 message 缺少英文里的 {{{name}}}", $"the Chinese message lacks {{{name}}}, which the English one has");
        }
    }

    private static List<string>? Placeholders(string template, YamlNode node, List<string> known, ErrorList errors)
    {
        var names = new List<string>();
        int position = 0;
        while ((position = template.IndexOf('{', position)) >= 0)
        {
            int close = template.IndexOf('}', position);
            if (close < 0)
            {
                Add("message 里有“{”而没有“}”", "the message has a '{' without its '}'", position);
                return null;
            }

            string name = template.Substring(position + 1, close - position - 1);
            if (!known.Contains(name))
            {
                string? nearest = EditDistance.Nearest(name, known);
                Message text = new Message(
                    $"message 里的 {{{name}}} 没有含义" + (nearest is null ? $"，可用：{string.Join("、", known)}" : ""),
                    $"nothing fills {{{name}}} in the message" + (nearest is null ? $", known are {string.Join(", ", known)}" : "")).Meant(nearest, "{{{0}}}");
                Add(text.Zh, text.En, position);
                return null;
            }

            names.Add(name);
            position = close;
        }

        for (int close = template.IndexOf('}'); close >= 0; close = template.IndexOf('}', close + 1))
        {
            if (template.LastIndexOf('{', close) is int open && (open < 0 || template.IndexOf('}', open) != close))
            {
                Add("message 里有“}”而没有“{”", "the message has a '}' without its '{'", close);
                return null;
            }
        }

        return names;

        void Add(string chinese, string english, int offset) =>
            errors.Add(node.Line, node is YamlScalar scalar ? scalar.ColumnOf(offset) : node.Column, new Message(chinese, english));
    }
}
