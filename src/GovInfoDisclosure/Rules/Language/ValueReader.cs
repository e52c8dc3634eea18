namespace GovInfoDisclosure.Rules.Language;

/// <summary>Reads the values that several parts of a rule file share: formulas, quantifiers, parameters, tolerances, cells.</summary>
internal sealed class ValueReader(ErrorList errors, IReadOnlyDictionary<string, IReadOnlyList<PlacedWord>> sets)
{
    private static readonly string[] Joins = ["allOf", "anyOf", "not", "all", "any"];

    public ErrorList Errors => errors;

    /// <summary>What can be read of the mappings of a list, up to so many; all else is an error.</summary>
    public List<T> Each<T>(YamlSequence? list, string name, Func<YamlMapping, T?> read, int most = int.MaxValue)
        where T : class
    {
        var found = new List<T>();
        foreach (YamlNode item in list?.Items ?? [])
        {
            if (found.Count >= most)
            {
                errors.Add(item, $"一个文件最多 {most} 条规则", $"a file holds {most} rules at most");
                break;
            }

            if (item is not YamlMapping mapping)
            {
                errors.AddWrong(item, $"{name} 的每一项应为键值表", $"each of {name} is a mapping");
            }
            else if (read(mapping) is { } value)
            {
                found.Add(value);
            }
        }

        return found;
    }

    /// <summary>A formula: a line of text, or a mapping of allOf, anyOf, not, all, any.</summary>
    public Formula? Formula(YamlNode? node)
    {
        switch (node)
        {
            case null:
                return null;
            case YamlScalar { IsNull: false } scalar:
                return Parse(scalar, text => FormulaParser.Parse(text, sets.ContainsKey));
            case YamlMapping { Entries.Count: 1 } mapping:
                return Formula(mapping.Entries[0].Key, mapping.Entries[0].Value);
            default:
                errors.Add(
                    node,
                    $"此处应为公式，或 allOf、anyOf、not、all、any 之一，而这里是{node.Kind.Zh}",
                    $"expected a formula, or one of allOf, anyOf, not, all, any; found {node.Kind.En}");
                return null;
        }
    }

    private Formula? Formula(YamlScalar key, YamlNode value)
    {
        switch (key.Text)
        {
            case "not":
                return Formula(value) is { } inner ? new Not(inner) : null;
            case "allOf" or "anyOf" when value is YamlSequence { Items.Count: > 0 } list:
                Formula?[] parts = [.. list.Items.Select(Formula)];
                return parts.Contains(null) ? null : new Join(key.Text == "allOf", parts!);
            case "all" or "any" when value is YamlMapping body:
                var reader = new MappingReader(body, errors);
                IReadOnlyList<Quantifier> quantifiers = Quantifiers(reader.Map("forEach", required: true));
                Formula? check = Formula(reader.Take("check", required: true));
                reader.Finish();
                if (body["forEach"] is YamlMapping { Entries.Count: 0 } empty)
                {
                    errors.Add(empty, "forEach 应至少有一个变量", "forEach must name at least one variable");
                }

                return check is null || quantifiers.Count == 0 ? null : RatioGuards.Within(new Quantified(key.Text == "all", quantifiers, check));
            default:
                errors.Add(key, new Message(
                    "此处应为 allOf: […]、anyOf: […]、not: …、all: {forEach, check} 或 any: {forEach, check}",
                    "expected allOf: […], anyOf: […], not: …, all: {forEach, check} or any: {forEach, check}")
                    .Meant(EditDistance.Nearest(key.Text, Joins.Where(x => x != key.Text))));
                return null;
        }
    }

    /// <summary>The variables of forEach.</summary>
    public IReadOnlyList<Quantifier> Quantifiers(YamlMapping? mapping)
    {
        var quantifiers = new List<Quantifier>();
        foreach (KeyValuePair<YamlScalar, YamlNode> entry in mapping?.Entries ?? [])
        {
            if (ParameterReader.IsName(entry.Key, "变量名", "a variable", errors) && Quantifier(entry.Key, entry.Value) is { } quantifier)
            {
                quantifiers.Add(quantifier);
            }
        }

        return quantifiers;
    }

    private Quantifier? Quantifier(YamlScalar key, YamlNode node)
    {
        string name = key.Text;
        PlacedWord place = PlacedWord.Of(key);
        if (sets.ContainsKey(name))
        {
            errors.Add(key, $"变量 {name} 与集合同名：{{{name}}} 指哪一个不能确定", $"variable '{name}' has the name of a set: {{{name}}} could be either");
            return null;
        }

        if (node is YamlSequence { Items.Count: > 0 } list)
        {
            List<PlacedWord> words = Words(list, errors, "列表项应为一个词", "expected a word");
            return words.Count < list.Items.Count ? null : new Quantifier(place, QuantifierKind.Words, [], [], words);
        }

        if (node is not YamlScalar { IsNull: false } scalar)
        {
            errors.Add(node, $"变量 {name} 应为地址模式、列表、集合名或 units", $"variable '{name}' takes a pattern of addresses, a list, the name of a set, or units");
            return null;
        }

        return scalar.Text == "units" ? new Quantifier(place, QuantifierKind.Units, [], [], [])
            : sets.TryGetValue(scalar.Text, out IReadOnlyList<PlacedWord>? set) ? new Quantifier(place, QuantifierKind.Words, [], [], set)
            : Parse(scalar, FormulaParser.ParsePattern) is { } patterns && AreOwn(patterns, scalar)
            ? new Quantifier(place, QuantifierKind.Cells, patterns.Cells, patterns.Except, [])
            : null;
    }

    /// <summary>A variable runs through the cells of the report itself; a word alone is no pattern, but the name of a set that nobody gave.</summary>
    private bool AreOwn(CellPatterns patterns, YamlScalar scalar)
    {
        if (patterns.Cells.Concat(patterns.Except).FirstOrDefault(x => x.Source != CellSource.Own) is { } other)
        {
            errors.Add(other.Line, other.Column, new Message("变量只在本报告的单元格中取值：这里不写 prior.、prior2.、unit.、units.",
                "a variable runs through the cells of the report itself: no 'prior.', 'prior2.', 'unit.' or 'units.' here"));
            return false;
        }

        string? set = scalar.Text.IndexOfAny(['.', '*', '{']) < 0 ? EditDistance.Nearest(scalar.Text, sets.Keys.Append("units")) : null;
        if (set is not null)
        {
            errors.Add(scalar, new Message($"没有集合“{scalar.Text}”", $"there is no set '{scalar.Text}'").Meant(set));
        }

        return set is null;
    }

    /// <summary>The words of a list, each once: one that stands there twice would make two instances of one id.</summary>
    /// <param name="list">The list.</param>
    /// <param name="errors">Takes what is no word, and what repeats.</param>
    /// <param name="zh">What an item should be, in Chinese.</param>
    /// <param name="en">The same in English.</param>
    public static List<PlacedWord> Words(YamlSequence? list, ErrorList errors, string zh, string en)
    {
        var words = new List<PlacedWord>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (YamlNode item in list?.Items ?? [])
        {
            if (item is not YamlScalar { IsNull: false } word)
            {
                errors.AddWrong(item, zh, en);
            }
            else if (seen.Add(word.Text))
            {
                if (!errors.TryAddFullWidth(word))
                {
                    words.Add(PlacedWord.Of(word));
                }
            }
            else
            {
                errors.Add(word, $"“{word.Text}”重复", $"duplicate '{word.Text}'");
            }
        }

        return words;
    }

    public Side? Side(YamlNode node)
    {
        if (node is YamlScalar { IsNull: false } scalar)
        {
            return Parse(scalar, text => FormulaParser.ParseSide(text, sets.ContainsKey));
        }

        errors.AddWrong(node, "此处应为单元格或其和", "expected a cell or a sum of cells");
        return null;
    }

    /// <summary>Cells and their values, as an example gives them; null is a blank.</summary>
    public IReadOnlyDictionary<string, decimal?> Cells(YamlMapping? mapping)
    {
        var cells = new Dictionary<string, decimal?>(StringComparer.Ordinal);
        foreach (KeyValuePair<YamlScalar, YamlNode> entry in mapping?.Entries ?? [])
        {
            string address = entry.Key.Text;
            if (!Addresses.Exists(address))
            {
                errors.Add(entry.Key, new Message($"没有单元格“{address}”", $"there is no cell '{address}'")
                    .Meant(errors.IsFull ? null : EditDistance.Nearest(address, Addresses.All)));
            }
            else if (entry.Value is YamlScalar { IsNull: true })
            {
                cells[address] = null;
            }
            else if (MappingReader.TryNumber(entry.Value, out decimal number))
            {
                if (number != decimal.Truncate(number) && IsCounted(address))
                {
                    errors.AddWrong(entry.Value, "这个单元格应为整数", "this cell is a whole number");
                }

                cells[address] = number;
            }
            else
            {
                errors.AddWrong(entry.Value, "单元格的值应为数字或 null", "a cell's value is a number or null");
            }
        }

        return cells;
    }

    /// <summary>Whether a cell is counted, or in yuan: only amounts in 万元 have decimals.</summary>
    private static bool IsCounted(string address) => FormShape.All.Select(form => form.TryFind(address))
        .First(cell => cell is not null)!.Measure != Measure.TenThousandYuan;

    private T? Parse<T>(YamlScalar scalar, Func<YamlScalar, T> parse)
        where T : class
    {
        try
        {
            return parse(scalar);
        }
        catch (FormulaException exception)
        {
            errors.Add(scalar.Line, scalar.ColumnOf(exception.Offset), exception.Text);
            return null;
        }
    }
}
