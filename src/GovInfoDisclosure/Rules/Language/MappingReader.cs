namespace GovInfoDisclosure.Rules.Language;

/// <summary>Takes the known keys out of a mapping, strictly: each wrong type and each unknown key is an error with its place.</summary>
internal sealed class MappingReader
{
    private readonly YamlMapping mapping;
    private readonly ErrorList errors;
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    public MappingReader(YamlMapping mapping, ErrorList errors)
    {
        this.mapping = mapping;
        this.errors = errors;
    }

    /// <summary>The value under a key, or null where the key is missing.</summary>
    public YamlNode? Take(string key)
    {
        known.Add(key);
        foreach (KeyValuePair<YamlScalar, YamlNode> entry in mapping.Entries)
        {
            if (entry.Key.Text == key)
            {
                return entry.Value;
            }
        }

        return null;
    }

    /// <summary>The value under a key that must be there.</summary>
    public YamlNode? Require(string key)
    {
        YamlNode? node = Take(key);
        if (node is null)
        {
            errors.Add(mapping, $"缺少键“{key}”", $"key '{key}' is missing");
        }

        return node;
    }

    public string? Text(string key) => AsText(Take(key), key);

    public string? RequireText(string key) => AsText(Require(key), key);

    /// <summary>One of the words listed; null and an error where the value is another.</summary>
    public string? Word(string key, bool required, params string[] words)
    {
        string? text = required ? RequireText(key) : Text(key);
        if (text is null || words.Contains(text))
        {
            return text;
        }

        string? nearest = EditDistance.Nearest(text, words);
        errors.Add(
            Take(key)!,
            $"{key} 不能是“{text}”，应为 {string.Join("、", words)}" + (nearest is null ? "" : $"；是否想写“{nearest}”？"),
            $"{key} cannot be '{text}', expected one of {string.Join(", ", words)}" + (nearest is null ? "" : $"; did you mean '{nearest}'?"));
        return null;
    }

    public YamlMapping? Map(string key, bool required = false) => As<YamlMapping>(required ? Require(key) : Take(key), key, "键值表", "a mapping");

    public YamlSequence? List(string key, bool required = false) => As<YamlSequence>(required ? Require(key) : Take(key), key, "列表", "a list");

    /// <summary>Text in Chinese and English, both required.</summary>
    public Message? Bilingual(string key, bool required)
    {
        YamlMapping? map = Map(key, required);
        if (map is null)
        {
            return null;
        }

        var reader = new MappingReader(map, errors);
        string? zh = reader.RequireText("zh");
        string? en = reader.RequireText("en");
        reader.Finish();
        return zh is null || en is null ? null : new Message(zh, en);
    }

    /// <summary>Reports every key that was not asked for.</summary>
    public void Finish()
    {
        foreach (KeyValuePair<YamlScalar, YamlNode> entry in mapping.Entries)
        {
            string key = entry.Key.Text;
            if (!known.Contains(key) && !errors.IsFull)
            {
                string? nearest = EditDistance.Nearest(key, known);
                errors.Add(
                    entry.Key,
                    $"未知的键“{key}”" + (nearest is null ? $"，可用的键：{string.Join("、", known.OrderBy(x => x, StringComparer.Ordinal))}" : $"，是否想写“{nearest}”？"),
                    $"unknown key '{key}'"
                        + (nearest is null
                            ? $", expected one of {string.Join(", ", known.OrderBy(x => x, StringComparer.Ordinal))}"
                            : $", did you mean '{nearest}'?"));
            }
        }
    }

    public static bool TryNumber(YamlNode node, out decimal number)
    {
        number = 0;
        return node is YamlScalar { IsPlain: true } scalar
            && PrintedNumber.TryParseTyped(scalar.Text, maySign: true, out number);
    }

    private string? AsText(YamlNode? node, string key)
    {
        if (node is null)
        {
            return null;
        }

        if (node is YamlScalar { IsNull: false } scalar && scalar.Text.Trim().Length > 0)
        {
            return scalar.Text.Trim();
        }

        errors.Add(node, $"{key} 应为文字，而这里是{node.Kind.Zh}", $"{key} must be text, found {node.Kind.En}");
        return null;
    }

    private T? As<T>(YamlNode? node, string key, string zh, string en)
        where T : YamlNode
    {
        if (node is null or T)
        {
            return (T?)node;
        }

        errors.Add(node, $"{key} 应为{zh}，而这里是{node.Kind.Zh}", $"{key} must be {en}, found {node.Kind.En}");
        return null;
    }
}
