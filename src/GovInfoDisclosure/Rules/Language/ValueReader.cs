namespace GovInfoDisclosure.Rules.Language;

/// <summary>Reads the values that several parts of a rule file share: formulas, quantifiers, parameters, tolerances, cells.</summary>
internal sealed class ValueReader(ErrorList errors, IReadOnlyDictionary<string, IReadOnlyList<string>> sets)
{
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
                return Parse(scalar, FormulaParser.Parse);
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

                return check is null || quantifiers.Count == 0 ? null : new Quantified(key.Text == "all", quantifiers, check);
            default:
                errors.Add(
                    key,
                    "此处应为 allOf: […]、anyOf: […]、not: …、all: {forEach, check} 或 any: {forEach, check}",
                    "expected allOf: […], anyOf: […], not: …, all: {forEach, check} or any: {forEach, check}");
                return null;
        }
    }

    /// <summary>The variables of forEach.</summary>
    public IReadOnlyList<Quantifier> Quantifiers(YamlMapping? mapping)
    {
        var quantifiers = new List<Quantifier>();
        foreach (KeyValuePair<YamlScalar, YamlNode> entry in mapping?.Entries ?? [])
        {
            if (IsName(entry.Key, "变量名", "a variable") && Quantifier(entry.Key.Text, entry.Value) is { } quantifier)
            {
                quantifiers.Add(quantifier);
            }
        }

        return quantifiers;
    }

    private Quantifier? Quantifier(string name, YamlNode node)
    {
        if (node is YamlSequence { Items.Count: > 0 } list)
        {
            return new Quantifier(name, QuantifierKind.Words, [], [], Words(list, errors, "列表项应为一个词", "expected a word"));
        }

        if (node is not YamlScalar { IsNull: false } scalar)
        {
            errors.Add(node, $"变量 {name} 应为地址模式、列表、集合名或 units", $"variable '{name}' takes a pattern of addresses, a list, the name of a set, or units");
            return null;
        }

        return scalar.Text == "units" ? new Quantifier(name, QuantifierKind.Units, [], [], [])
            : sets.TryGetValue(scalar.Text, out IReadOnlyList<string>? set) ? new Quantifier(name, QuantifierKind.Words, [], [], set)
            : Parse(scalar, FormulaParser.ParsePattern) is { } patterns ? new Quantifier(name, QuantifierKind.Cells, patterns.Cells, patterns.Except, [])
            : null;
    }

    /// <summary>The words of a list, each once: one that stands there twice would make two instances of one id.</summary>
    /// <param name="list">The list.</param>
    /// <param name="errors">Takes what is no word, and what repeats.</param>
    /// <param name="zh">What an item should be, in Chinese.</param>
    /// <param name="en">The same in English.</param>
    public static List<string> Words(YamlSequence? list, ErrorList errors, string zh, string en)
    {
        var words = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (YamlNode item in list?.Items ?? [])
        {
            if (item is not YamlScalar { IsNull: false } word)
            {
                errors.AddWrong(item, zh, en);
            }
            else if (seen.Add(word.Text))
            {
                words.Add(word.Text);
            }
            else
            {
                errors.Add(word, $"“{word.Text}”重复", $"'{word.Text}' stands twice");
            }
        }

        return words;
    }

    public Side? Side(YamlNode node)
    {
        if (node is YamlScalar { IsNull: false } scalar)
        {
            return Parse(scalar, FormulaParser.ParseSide);
        }

        errors.AddWrong(node, "此处应为单元格或其和", "expected a cell or a sum of cells");
        return null;
    }

    /// <summary>How far the two sides may be apart: a number, {absolute: number}, or {rounded: decimals}.</summary>
    public Rational? Tolerance(YamlNode? node)
    {
        (string kind, YamlNode? value) = node is YamlMapping { Entries.Count: 1 } mapping
            ? (mapping.Entries[0].Key.Text, mapping.Entries[0].Value)
            : ("absolute", node);
        if (value is not null && MappingReader.TryNumber(value, out decimal number) && number >= 0)
        {
            if (kind == "absolute")
            {
                return number;
            }

            // Each side stands for the interval of what rounds to it, up or down at its ends: they meet when the sides are one last digit apart at
            // most. No decimal has more than 20 places behind its point that a report could round to.
            if (kind == "rounded" && number == decimal.Truncate(number) && number <= 20)
            {
                return Enumerable.Repeat<Rational>(10, (int)number).Aggregate(Rational.One, (unit, ten) => unit / ten);
            }
        }

        if (node is not null)
        {
            errors.Add(
                node,
                "tolerance 应为不小于 0 的数、{absolute: 数} 或 {rounded: 小数位数}",
                "tolerance must be a number of at least 0, {absolute: number} or {rounded: decimals}");
        }

        return null;
    }

    public IReadOnlyDictionary<string, RuleParameter> Parameters(YamlMapping? mapping)
    {
        var parameters = new Dictionary<string, RuleParameter>(StringComparer.Ordinal);
        foreach (KeyValuePair<YamlScalar, YamlNode> entry in mapping?.Entries ?? [])
        {
            if (IsName(entry.Key, "参数名", "a parameter")
                && (entry.Value is YamlMapping byLevel ? ByLevel(byLevel)
                    : Number(entry.Value) is Rational number ? new RuleParameter(number, new Dictionary<AgencyLevel, Rational>()) : null) is { } parameter)
            {
                parameters[entry.Key.Text] = parameter;
            }
        }

        return parameters;
    }

    private Rational? Number(YamlNode node)
    {
        if (MappingReader.TryNumber(node, out decimal number))
        {
            return number;
        }

        errors.AddWrong(node, "参数应为数字", "a parameter must be a number");
        return null;
    }

    private RuleParameter ByLevel(YamlMapping mapping)
    {
        Rational? fallback = null;
        var levels = new Dictionary<AgencyLevel, Rational>();
        foreach (KeyValuePair<YamlScalar, YamlNode> entry in mapping.Entries)
        {
            AgencyLevel? level = AgencyLevelNames.Parse(entry.Key.Text);
            if (level is null && entry.Key.Text != "default")
            {
                errors.Add(entry.Key, $"此处应为 default 或行政层级（{AgencyLevelNames.All}）",
                    $"expected 'default' or a level ({AgencyLevelNames.All}), found '{entry.Key.Text}'");
            }
            else if (Number(entry.Value) is Rational number)
            {
                if (level is AgencyLevel known)
                {
                    levels[known] = number;
                }
                else
                {
                    fallback = number;
                }
            }
        }

        if (mapping["default"] is null)
        {
            errors.Add(mapping, "按层级给参数时还应有 default，用于层级不明的报告", "a parameter by level also needs a default, for reports that name no level");
        }

        return new RuleParameter(fallback ?? Rational.Zero, levels);
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
                cells[address] = number;
            }
            else
            {
                errors.AddWrong(entry.Value, "单元格的值应为数字或 null", "a cell's value is a number or null");
            }
        }

        return cells;
    }

    private bool IsName(YamlScalar key, string zh, string en)
    {
        string name = key.Text;
        if (name.Length is > 0 and <= 60 && name.All(c => char.IsLetterOrDigit(c) || c == '_'))
        {
            return true;
        }

        errors.Add(key, $"{zh}“{name}”应只含字母和数字", $"the name of {en} has letters and digits only, not '{name}'");
        return false;
    }

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
