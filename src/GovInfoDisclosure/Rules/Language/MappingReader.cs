namespace GovInfoDisclosure.Rules.Language;

/// <summary>Takes the known keys out of a mapping, strictly: each wrong type and each unknown key is an error with its place.</summary>
internal sealed class MappingReader(YamlMapping mapping, ErrorList errors)
{
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly List<string> missing = [];

    /// <summary>The value under a key, or null where the key is missing, which is an error where it must be there.</summary>
    public YamlNode? Take(string key, bool required = false)
    {
        known.Add(key);
        YamlNode? node = mapping[key];
        if (node is null && required)
        {
            missing.Add(key);
        }

        return node;
    }

    public string? Text(string key, bool required = false)
    {
        YamlNode? node = Take(key, required);
        if (node is YamlScalar { IsNull: false } scalar && scalar.Text.Trim().Length > 0)
        {
            return scalar.Text.Trim();
        }

        if (node is not null)
        {
            errors.AddWrong(node, $"{key} 应为文字", $"{key} must be text");
        }

        return null;
    }

    /// <summary>One of the words listed; null and an error where the value is another.</summary>
    public string? Word(string key, bool required, params string[] words)
    {
        string? text = Text(key, required);
        if (text is null || words.Contains(text))
        {
            return text;
        }

        if (errors.TryAddFullWidth((YamlScalar)Take(key)!))
        {
            return null;
        }

        string? nearest = EditDistance.Nearest(text, words);
        errors.Add(
            Take(key)!,
            $"{key} 不能是“{text}”，应为 {string.Join("、", words)}" + (nearest is null ? "" : $"；是否想写“{nearest}”？"),
            $"{key} cannot be '{text}', expected one of {string.Join(", ", words)}" + (nearest is null ? "" : $"; did you mean '{nearest}'?"));
        return null;
    }

    public YamlMapping? Map(string key, bool required = false) => As<YamlMapping>(key, required, "键值表", "a mapping");

    public YamlSequence? List(string key, bool required = false) => As<YamlSequence>(key, required, "列表", "a list");

    /// <summary>A number that a test allows; null where there is none, or another, which is an error.</summary>
    public decimal? Number(string key, Func<decimal, bool> isAllowed)
    {
        YamlNode? node = Take(key);
        if (node is not null && TryNumber(node, out decimal number) && isAllowed(number))
        {
            return number;
        }

        if (node is not null)
        {
            errors.AddWrong(node, $"{key} 应为数字", $"{key} must be a number");
        }

        return null;
    }

    /// <summary>Text in Chinese and English, both required.</summary>
    public Message? Bilingual(string key, bool required)
    {
        if (Map(key, required) is not { } map)
        {
            return null;
        }

        var reader = new MappingReader(map, errors);
        string? zh = reader.Text("zh", required: true);
        string? en = reader.Text("en", required: true);
        reader.Finish();
        return zh is null || en is null ? null : new Message(zh, en);
    }

    /// <summary>Reports every key that was not asked for, and those that are missing: one that was misspelt is told once.</summary>
    public void Finish()
    {
        string?[] meant = [.. mapping.Entries.Select(entry => entry.Key.Text).Where(key => !known.Contains(key) && !errors.IsFull)
            .Select(key => EditDistance.Nearest(key, known))];
        foreach (string key in missing.Where(key => !meant.Contains(key)))
        {
            errors.Add(mapping, $"缺少键“{key}”", $"key '{key}' is missing");
        }

        foreach (KeyValuePair<YamlScalar, YamlNode> entry in mapping.Entries)
        {
            string key = entry.Key.Text;
            if (!known.Contains(key) && !errors.IsFull)
            {
                string? nearest = EditDistance.Nearest(key, known);
                string[] usable = nearest is null ? [.. known.OrderBy(x => x, StringComparer.Ordinal)] : [];
                errors.Add(entry.Key, new Message(
                    $"未知的键“{key}”" + (nearest is null ? $"，可用的键：{string.Join("、", usable)}" : ""),
                    $"unknown key '{key}'" + (nearest is null ? $", expected one of {string.Join(", ", usable)}" : "")).Meant(nearest));
            }
        }
    }

    public static bool TryNumber(YamlNode node, out decimal number)
    {
        number = 0;
        return node is YamlScalar { IsPlain: true } scalar && PrintedNumber.TryParseTyped(scalar.Text, maySign: true, out number);
    }

    private T? As<T>(string key, bool required, string zh, string en)
        where T : YamlNode
    {
        YamlNode? node = Take(key, required);
        if (node is not (null or T))
        {
            errors.AddWrong(node, $"{key} 应为{zh}", $"{key} must be {en}");
        }

        return node as T;
    }
}
