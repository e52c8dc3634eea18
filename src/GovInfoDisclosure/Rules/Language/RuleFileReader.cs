namespace GovInfoDisclosure.Rules.Language;

/// <summary>What one rule file says, before its rules meet those of other files.</summary>
internal sealed record RuleFileContent(RuleFile File, IReadOnlyList<Rule> Rules, IReadOnlyList<RuleChange> Changes, IReadOnlyList<RuleFileError> Errors);

/// <summary>Reads a rule file, strictly and to its end: every error of the file is told at once.</summary>
internal static class RuleFileReader
{
    private const int MaximumRules = 2_000;

    public static RuleFileContent Read(RuleFile file)
    {
        var errors = new ErrorList(file.Name);
        var rules = new List<Rule>();
        var changes = new List<RuleChange>();
        RuleLayer layer = RuleLayer.User;
        if (!file.IsText)
        {
            errors.Add(1, 1, "不是文本文件，或其编码不是 UTF-8、UTF-16、GB18030", "the file is not text, or its encoding is none of UTF-8, UTF-16 and GB18030");
        }

        YamlNode? root = file.IsText ? new YamlTreeReader(errors).Read(file.Text) : null;
        if (root is YamlMapping mapping)
        {
            var reader = new MappingReader(mapping, errors);
            if (reader.Require("format") is { } format && !(MappingReader.TryNumber(format, out decimal version) && version == 1))
            {
                errors.Add(format, $"format 应为 1（规则文件格式的版本），而这里是{format.Kind.Zh}",
                    $"format must be 1 (the version of the rule file format), found {format.Kind.En}");
            }

            layer = RuleNames.ParseLayer(reader.Word("layer", required: false, "national", "province", "agency", "user"));
            string? author = reader.Text("author");
            IReadOnlyDictionary<string, IReadOnlyList<string>> sets = Sets(reader.Map("sets"), errors);
            var values = new ValueReader(errors, sets);
            var ruleReader = new RuleReader(values, file.Name, layer, sets);
            foreach (YamlNode item in reader.List("rules")?.Items ?? [])
            {
                if (rules.Count >= MaximumRules)
                {
                    errors.Add(item, $"一个文件最多 {MaximumRules} 条规则", $"a file holds {MaximumRules} rules at most");
                    break;
                }

                if (ruleReader.Read(item) is { } rule)
                {
                    rules.Add(rule);
                }
            }

            foreach (YamlNode item in reader.List("changes")?.Items ?? [])
            {
                if (ReadChange(item, file.Name, layer, author, values) is { } change)
                {
                    changes.Add(change);
                }
            }

            reader.Finish();
        }
        else if (root is not null)
        {
            errors.Add(root, $"规则文件应为键值表（format、rules…），而这里是{root.Kind.Zh}", $"a rule file is a mapping (format, rules, …), found {root.Kind.En}");
        }

        return new RuleFileContent(file, rules, changes, errors.Errors);
    }

    private static Dictionary<string, IReadOnlyList<string>> Sets(YamlMapping? mapping, ErrorList errors)
    {
        var sets = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (KeyValuePair<YamlScalar, YamlNode> entry in mapping?.Entries ?? [])
        {
            List<string> words = ValueReader.Words(entry.Value as YamlSequence, errors, "集合的成员应为一个词", "a member of a set is a word");
            if (words.Count == 0)
            {
                errors.Add(entry.Value, $"集合 {entry.Key.Text} 应为非空列表", $"set '{entry.Key.Text}' must be a list with at least one word");
            }

            sets[entry.Key.Text] = words;
        }

        return sets;
    }

    private static RuleChange? ReadChange(YamlNode node, string file, RuleLayer layer, string? fileAuthor, ValueReader values)
    {
        ErrorList errors = values.Errors;
        if (node is not YamlMapping mapping)
        {
            errors.Add(node, $"changes 的每一项应为键值表，而这里是{node.Kind.Zh}", $"each of changes is a mapping, found {node.Kind.En}");
            return null;
        }

        var reader = new MappingReader(mapping, errors);
        string? rule = reader.RequireText("rule");
        string? reason = reader.RequireText("reason");
        string? author = reader.Text("author") ?? fileAuthor;
        string? disable = reader.Word("disable", required: false, "true", "false");
        Severity? severity = RuleNames.ParseSeverity(reader.Word("severity", required: false, "error", "warning", "info"));
        Linear.Rational? tolerance = values.Tolerance(reader.Take("tolerance"));
        Message? message = reader.Bilingual("message", required: false);
        IReadOnlyDictionary<string, RuleParameter> parameters = values.Parameters(reader.Map("parameters"));
        reader.Finish();
        if (rule is null || reason is null)
        {
            return null;
        }

        bool hasChange = new[] { "severity", "tolerance", "message",
            "parameters" }.Any(key => reader.Take(key) is not (null or YamlMapping { Entries.Count: 0 }));
        if (!hasChange && reader.Take("disable") is null or YamlScalar { Text: "false" })
        {
            errors.Add(
                node,
                "此项没有改动任何内容：应有 disable: true、severity、tolerance、message 或 parameters",
                "this entry changes nothing: expected disable: true, severity, tolerance, message or parameters");
            return null;
        }

        return new RuleChange
        {
            File = file,
            Line = node.Line,
            Column = node.Column,
            Rule = rule,
            Layer = layer,
            Reason = reason,
            Author = author,
            Disable = disable == "true",
            Severity = severity,
            Tolerance = tolerance,
            Message = message,
            MessageNode = reader.Take("message") as YamlMapping,
            Parameters = parameters,
        };
    }
}
