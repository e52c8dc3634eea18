namespace GovInfoDisclosure.Rules.Language;

/// <summary>What one rule file says, before its rules meet those of other files.</summary>
/// <param name="File">The file.</param>
/// <param name="Rules">Its rules, those that are not whole among them: their formulas are tried out too, so that all errors are told at once.</param>
/// <param name="Changes">What it changes in rules.</param>
/// <param name="ProtectedBy">Its layer, where it forbids later layers to change the identities that the form prints; null where it does not.</param>
/// <param name="Errors">What is wrong with the file.</param>
internal sealed record RuleFileContent(
    RuleFile File, IReadOnlyList<Rule> Rules, IReadOnlyList<RuleChange> Changes, RuleLayer? ProtectedBy, IReadOnlyList<RuleFileError> Errors);

/// <summary>Reads a rule file, strictly and to its end: every error of the file is told at once.</summary>
internal static class RuleFileReader
{
    /// <summary>What is said of a file whose bytes are in no encoding that is read.</summary>
    public static readonly Message NotText =
        new("不是文本文件，或其编码不是 UTF-8、UTF-16、GB18030", "the file is not text, or its encoding is none of UTF-8, UTF-16 and GB18030");

    private const int MaximumRules = 2_000;

    public static RuleFileContent Read(RuleFile file)
    {
        var errors = new ErrorList(file.Name);
        List<Rule> rules = [];
        List<RuleChange> changes = [];
        RuleLayer? protectedBy = null;
        if (!file.IsText)
        {
            errors.Add(1, 1, NotText);
        }

        YamlNode? root = file.IsText ? new YamlTreeReader(errors).Read(file.Text) : null;
        if (root is YamlMapping mapping)
        {
            var reader = new MappingReader(mapping, errors);
            if (reader.Take("format", required: true) is { } format && !(MappingReader.TryNumber(format, out decimal version) && version == 1))
            {
                errors.AddWrong(format, "format 应为 1（规则文件格式的版本）", "format must be 1 (the version of the rule file format)");
            }

            RuleLayer layer = RuleNames.ParseLayer(reader.Word("layer", required: false, "national", "province", "agency", "user"));
            string? author = reader.Text("author");
            protectedBy = reader.Word("protect", required: false, RuleNames.PrintedIdentities) is null ? null : layer;
            IReadOnlyDictionary<string, IReadOnlyList<PlacedWord>> sets = Sets(reader.Map("sets"), errors);
            var values = new ValueReader(errors, sets);
            rules = values.Each(reader.List("rules"), "rules", new RuleReader(values, file.Name, layer, sets).Read, MaximumRules);
            changes = values.Each(reader.List("changes"), "changes", item => ReadChange(item, file.Name, layer, author, values));
            reader.Finish();
            if (errors.Errors.Count == 0 && mapping["rules"] is null && mapping["changes"] is null && protectedBy is null)
            {
                errors.Add(mapping, "文件既没有 rules，也没有 changes", "the file has neither rules nor changes");
            }

            UnusedSets(mapping, errors);
        }
        else if (root is not null)
        {
            errors.AddWrong(root, "规则文件应为键值表（format、rules…）", "a rule file is a mapping (format, rules, …)");
        }

        return new RuleFileContent(file, rules, changes, protectedBy, errors.Errors);
    }

    private static Dictionary<string, IReadOnlyList<PlacedWord>> Sets(YamlMapping? mapping, ErrorList errors)
    {
        var sets = new Dictionary<string, IReadOnlyList<PlacedWord>>(StringComparer.Ordinal);
        foreach (KeyValuePair<YamlScalar, YamlNode> entry in mapping?.Entries ?? [])
        {
            List<PlacedWord> words = ValueReader.Words(entry.Value as YamlSequence, errors, "集合的成员应为一个词", "a member of a set is a word");
            if (words.Count == 0)
            {
                errors.Add(entry.Value, $"集合 {entry.Key.Text} 应为非空列表", $"set '{entry.Key.Text}' must be a list with at least one word");
            }

            sets[entry.Key.Text] = words;
        }

        return sets;
    }

    /// <summary>A set that no formula and no variable names says nothing; where a formula cannot be read, its text tells.</summary>
    private static void UnusedSets(YamlMapping root, ErrorList errors)
    {
        if (root["sets"] is not YamlMapping sets)
        {
            return;
        }

        string[] texts = [.. root["rules"] is { } rules ? Texts(rules) : []];
        foreach (KeyValuePair<YamlScalar, YamlNode> set in sets.Entries)
        {
            string name = set.Key.Text;
            if (set.Value is YamlSequence { Items.Count: > 0 } && !texts.Any(text => text == name || text.Contains("{" + name + "}")))
            {
                errors.Add(set.Key, $"集合 {name} 没有用到", $"set '{name}' is used nowhere");
            }
        }
    }

    private static IEnumerable<string> Texts(YamlNode node) => node switch
    {
        YamlScalar scalar => [scalar.Text],
        YamlSequence list => list.Items.SelectMany(Texts),
        YamlMapping mapping => mapping.Entries.SelectMany(entry => Texts(entry.Value)),
        _ => [],
    };

    private static RuleChange? ReadChange(YamlMapping mapping, string file, RuleLayer layer, string? fileAuthor, ValueReader values)
    {
        var reader = new MappingReader(mapping, values.Errors);
        string? rule = reader.Text("rule", required: true);
        string? reason = reader.Text("reason", required: true);
        string? author = reader.Text("author") ?? fileAuthor;
        string? disable = reader.Word("disable", required: false, "true", "false");
        Severity? severity = RuleNames.ParseSeverity(reader.Word("severity", required: false, "error", "warning", "info"));
        RuleTolerance? tolerance = new ParameterReader(values.Errors).Tolerance(reader.Take("tolerance"));
        Message? message = reader.Bilingual("message", required: false);
        IReadOnlyDictionary<string, RuleParameter> parameters = new ParameterReader(values.Errors).Parameters(reader.Map("parameters"));
        reader.Finish();
        if (rule is null || reason is null)
        {
            return null;
        }

        if (disable == "true"
            && mapping.Entries.FirstOrDefault(entry => entry.Key.Text is "severity" or "tolerance" or "message" or "parameters") is { Key: not null } more)
        {
            values.Errors.Add(more.Value, $"规则已由 disable 停用，{more.Key.Text} 不起作用", $"the rule is switched off by 'disable': {more.Key.Text} changes nothing");
        }

        string[] changeable = ["severity", "tolerance", "message", "parameters"];
        if (changeable.All(key => mapping[key] is null or YamlMapping { Entries.Count: 0 }) && mapping["disable"] is null or YamlScalar { Text: "false" })
        {
            values.Errors.Add(
                mapping,
                "此项没有改动任何内容：应有 disable: true、severity、tolerance、message 或 parameters",
                "this entry changes nothing: expected disable: true, severity, tolerance, message or parameters");
            return null;
        }

        return new RuleChange(file, mapping, rule, layer, reason, author, disable == "true", severity, tolerance, message, parameters);
    }
}
