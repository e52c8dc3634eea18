namespace GovInfoDisclosure.Rules.Language;

/// <summary>A node of a rule file, with the place where it starts.</summary>
internal abstract class YamlNode(int line, int column)
{
    public int Line { get; } = line;

    public int Column { get; } = column;

    /// <summary>What the node is, in the words of an error.</summary>
    public abstract Message Kind { get; }
}

/// <summary>A single value.</summary>
internal sealed class YamlScalar(string text, bool isPlain, int line, int column, bool isVerbatim = false) : YamlNode(line, column)
{
    public string Text { get; } = text;

    /// <summary>Whether the value stands without quotes: only such a one can be a number, true, false or null.</summary>
    public bool IsPlain { get; } = isPlain;

    public bool IsNull => IsPlain && Text is "" or "~" or "null";

    public override Message Kind => IsNull ? new("空值", "nothing") : new($"“{Shorten(Text)}”", $"'{Shorten(Text)}'");

    /// <summary>The column of a letter inside the value: exact where the file has the value on one line letter by letter, else where the value
    /// starts.</summary>
    public int ColumnOf(int offset) => isVerbatim ? Column + offset + (IsPlain ? 0 : 1) : Column;

    private static string Shorten(string text) => text.Length <= 40 ? text : text.Substring(0, 40) + "…";
}

/// <summary>A list.</summary>
internal sealed class YamlSequence(IReadOnlyList<YamlNode> items, int line, int column) : YamlNode(line, column)
{
    public IReadOnlyList<YamlNode> Items { get; } = items;

    public override Message Kind => new("列表", "a list");
}

/// <summary>Keys and values, in the order of the file.</summary>
internal sealed class YamlMapping(IReadOnlyList<KeyValuePair<YamlScalar, YamlNode>> entries, int line, int column) : YamlNode(line, column)
{
    public IReadOnlyList<KeyValuePair<YamlScalar, YamlNode>> Entries { get; } = entries;

    /// <summary>The value under a key; null where the key is missing.</summary>
    public YamlNode? this[string key] => Entries.FirstOrDefault(entry => entry.Key.Text == key).Value;

    public override Message Kind => new("键值表", "a mapping");
}
